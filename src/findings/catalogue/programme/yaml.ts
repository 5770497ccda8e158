import { define } from '../../definition.ts';

/** What is wrong with a YAML file: a code of the library, or one of ours. */
export type YamlProblem =
  'NOT_UTF8' | 'TOO_DEEP' | 'ALIASES' | 'RESERVED_KEY' | 'KEY_IS_NO_TEXT' | (string & {});

const problems: ReadonlyMap<YamlProblem, { readonly en: string; readonly de: string }> = new Map([
  ['NOT_UTF8', { en: 'it is not saved as UTF-8', de: 'sie ist nicht als UTF-8 gespeichert' }],
  ['TOO_DEEP', { en: 'it is nested too deeply', de: 'sie ist zu tief verschachtelt' }],
  ['ALIASES', { en: 'its aliases unfold to too much', de: 'ihre Verweise wachsen ins Uferlose' }],
  [
    'RESERVED_KEY',
    { en: 'the key __proto__ is reserved', de: 'der Schlüssel __proto__ ist reserviert' },
  ],
  [
    'KEY_IS_NO_TEXT',
    {
      en: 'a key is a list or a map instead of a name',
      de: 'ein Schlüssel ist eine Liste oder Zuordnung statt eines Namens',
    },
  ],
  [
    'TAB_AS_INDENT',
    {
      en: 'a tab stands where lines are indented',
      de: 'ein Tabulator steht, wo eingerückt wird',
    },
  ],
  ['DUPLICATE_KEY', { en: 'a key is written twice', de: 'ein Schlüssel steht doppelt' }],
  ['BAD_INDENT', { en: 'a line is indented wrongly', de: 'eine Zeile ist falsch eingerückt' }],
  [
    'MULTIPLE_DOCS',
    { en: 'the file holds several documents', de: 'die Datei enthält mehrere Dokumente' },
  ],
]);

/** Findings about a programme file as YAML. */
export const yaml = {
  'invalid-yaml': define<{ problem: YamlProblem }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ problem }) =>
        `the programme is no readable YAML: ${problems.get(problem)?.en ?? problem}`,
      fix: () =>
        'indent with spaces, never with tabs, write every key once, and quote texts with a colon',
      about:
        'A programme file is YAML: keys, a colon, values, and indentation with spaces, saved as UTF-8. The place shown is where reading failed; the cause is there or on the line above.',
    },
    de: {
      message: ({ problem }) =>
        `die Programmdatei ist kein lesbares YAML: ${problems.get(problem)?.de ?? problem}`,
      fix: () =>
        'mit Leerzeichen statt Tabulatoren einrücken, jeden Schlüssel nur einmal schreiben, Texte mit Doppelpunkt in Anführungszeichen setzen',
      about:
        'Eine Programmdatei ist YAML: Schlüssel, Doppelpunkt, Wert, eingerückt mit Leerzeichen und als UTF-8 gespeichert. Die genannte Stelle ist die, an der das Lesen scheiterte; die Ursache liegt dort oder in der Zeile darüber.',
    },
  }),
  'decimal-comma': define<{ written: string; better: string }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ written }) => `${written} is no number in a programme file`,
      fix: ({ better }) => `write ${better}, with a point`,
      about:
        'Tables may use a decimal comma, YAML may not: there a comma separates the entries of a list.',
    },
    de: {
      message: ({ written }) => `${written} ist in einer Programmdatei keine Zahl`,
      fix: ({ better }) => `${better} schreiben, mit Punkt`,
      about:
        'Tabellen dürfen ein Dezimalkomma verwenden, YAML nicht: Dort trennt das Komma die Einträge einer Liste.',
    },
  }),
  'odd-number': define<{ written: string }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ written }) => `${written} is an unusual way to write a number`,
      fix: () => 'write plain digits, and a point before at most three decimals',
      about:
        'YAML knows exponents, other bases and infinity. In a programme, on which decisions about people rest, a number is what anyone reads: plain digits.',
    },
    de: {
      message: ({ written }) => `${written} ist eine unübliche Schreibweise für eine Zahl`,
      fix: () => 'einfache Ziffern schreiben, höchstens drei Nachkommastellen nach einem Punkt',
      about:
        'YAML kennt Exponenten, andere Zahlensysteme und unendlich. In einem Programm, das über Menschen mitentscheidet, ist eine Zahl das, was alle lesen: einfache Ziffern.',
    },
  }),
  'programme-too-large': define({
    severity: 'error',
    stops: true,
    en: {
      message: () => 'the programme file is larger than a megabyte, or has thousands of entries',
      fix: () => 'check that this is the programme and not a list of people',
      about:
        'A programme is written by hand and a few pages long. A larger file is refused unread.',
    },
    de: {
      message: () => 'die Programmdatei ist größer als ein Megabyte oder hat Tausende Einträge',
      fix: () => 'prüfen, ob das wirklich das Programm ist und keine Personenliste',
      about:
        'Ein Programm ist von Hand geschrieben und wenige Seiten lang. Eine größere Datei wird ungelesen abgelehnt.',
    },
  }),
};
