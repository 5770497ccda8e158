import { define } from '../../definition.ts';

/** What is wrong with a YAML file: a code of the library, or one of ours. */
export type YamlProblem =
  | 'NOT_UTF8'
  | 'TOO_DEEP'
  | 'ALIASES'
  | 'UNKNOWN_ALIAS'
  | 'UNCLOSED'
  | 'UNCLOSED_TEXT'
  | 'RESERVED_KEY'
  | 'KEY_IS_NO_TEXT'
  | (string & {});

type Text = (detail: string) => string;

const problems = new Map<YamlProblem, readonly [en: Text, de: Text]>([
  ['NOT_UTF8', [() => 'it is not saved as UTF-8', () => 'sie ist nicht als UTF-8 gespeichert']],
  ['TOO_DEEP', [() => 'it is nested too deeply', () => 'sie ist zu tief verschachtelt']],
  [
    'ALIASES',
    [
      () => 'its aliases unfold to too much',
      () => 'ihre Verweise ergeben ausgeschrieben zu viel Text',
    ],
  ],
  [
    'UNKNOWN_ALIAS',
    [
      (name) => `the alias *${name} refers to nothing: there is no &${name} before it`,
      (name) => `der Verweis *${name} führt ins Leere: Davor steht kein &${name}`,
    ],
  ],
  [
    'UNCLOSED',
    [
      (bracket) => `this “${bracket}” is never closed`,
      (bracket) => `diese Klammer „${bracket}“ wird nie geschlossen`,
    ],
  ],
  [
    'UNCLOSED_TEXT',
    [
      () => 'the quotation mark of this text is never closed',
      () => 'das Anführungszeichen dieses Textes wird nie geschlossen',
    ],
  ],
  [
    'RESERVED_KEY',
    [() => 'the key __proto__ is reserved', () => 'der Schlüssel __proto__ ist reserviert'],
  ],
  [
    'KEY_IS_NO_TEXT',
    [
      () => 'a key is a list or a map instead of a name',
      () => 'ein Schlüssel ist eine Liste oder Zuordnung statt eines Namens',
    ],
  ],
  [
    'TAB_AS_INDENT',
    [
      () => 'a tab stands where lines are indented',
      () => 'ein Tabulator steht, wo eingerückt wird',
    ],
  ],
  ['DUPLICATE_KEY', [() => 'a key is written twice', () => 'ein Schlüssel steht doppelt']],
  ['BAD_INDENT', [() => 'a line is indented wrongly', () => 'eine Zeile ist falsch eingerückt']],
  [
    'MULTIPLE_DOCS',
    [() => 'the file holds several documents', () => 'die Datei enthält mehrere Dokumente'],
  ],
  [
    'BLOCK_AS_IMPLICIT_KEY',
    [
      () => 'a second key with a colon stands where a value is expected',
      () => 'wo ein Wert stehen soll, steht noch ein Schlüssel mit Doppelpunkt',
    ],
  ],
  [
    'MULTILINE_IMPLICIT_KEY',
    [
      () => 'a key has no colon on its line',
      () => 'einem Schlüssel fehlt der Doppelpunkt in seiner Zeile',
    ],
  ],
  [
    'BLOCK_IN_FLOW',
    [
      () => 'a comma is missing between two entries in brackets',
      () => 'zwischen zwei Einträgen in Klammern fehlt ein Komma',
    ],
  ],
  ['UNEXPECTED_TOKEN', [() => 'this does not belong here', () => 'das gehört hier nicht hin']],
  [
    'BAD_SCALAR_START',
    [
      () => 'a text that begins with this character needs quotation marks',
      () => 'ein Text, der mit diesem Zeichen beginnt, braucht Anführungszeichen',
    ],
  ],
  [
    'BAD_DQ_ESCAPE',
    [
      () => 'a “\\” in a text stands before something that it cannot stand before',
      () => 'ein „\\“ in einem Text steht vor etwas, vor dem es nicht stehen kann',
    ],
  ],
  ['MISSING_CHAR', [() => 'a character is missing here', () => 'hier fehlt ein Zeichen']],
]);

/** What is wrong, in words; a part of a sentence that holds no code of the library. */
function problemText(language: 'en' | 'de', code: YamlProblem, detail = ''): string {
  const [en, de] = problems.get(code) ?? [
    () => 'it does not make sense here',
    () => 'sie ergibt hier keinen Sinn',
  ];
  return { en, de }[language](detail);
}

/** Findings about a programme file as YAML. */
export const yaml = {
  'invalid-yaml': define<{ problem: YamlProblem; detail?: string }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ problem, detail }) =>
        `the programme can't be read as YAML: ${problemText('en', problem, detail)}`,
      fix: () =>
        'indent with spaces, never with tabs, write every key once, and quote texts with a colon',
      about:
        'A programme file is YAML: keys, a colon, values, and indentation with spaces, saved as UTF-8. The place shown is where reading failed; the cause is there or on the line above.',
    },
    de: {
      message: ({ problem, detail }) =>
        `die Programmdatei ist kein lesbares YAML: ${problemText('de', problem, detail)}`,
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
      message: ({ written }) => `a programme file does not read ${written} as a number`,
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
