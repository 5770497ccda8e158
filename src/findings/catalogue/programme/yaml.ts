import type { InBoth, Language } from '../../../util/language.ts';
import { define } from '../../definition.ts';

/** What is wrong with a YAML file: a code of the library, or one of ours. */
export type YamlProblem =
  | 'NOT_UTF8'
  | 'TOO_DEEP'
  | 'ALIASES'
  | 'UNKNOWN_ALIAS'
  | 'TAG'
  | 'UNCLOSED'
  | 'UNCLOSED_TEXT'
  | 'RESERVED_KEY'
  | 'KEY_IS_NO_TEXT'
  | (string & {});

/** What is wrong, and how to mend it; `{d}` is what it is about. */
type Words = InBoth<readonly [message: string, fix: string]>;

const problems = new Map<YamlProblem, Words>([
  [
    'NOT_UTF8',
    {
      en: ['it is not saved as UTF-8', 'save it as UTF-8'],
      de: ['sie ist nicht als UTF-8 gespeichert', 'als UTF-8 speichern'],
    },
  ],
  [
    'TOO_DEEP',
    {
      en: ['it is nested too deeply', 'take out brackets and indentation that are not needed'],
      de: ['sie ist zu tief verschachtelt', 'überflüssige Klammern und Einrückungen entfernen'],
    },
  ],
  [
    'ALIASES',
    {
      en: ['its aliases unfold to too much', 'write out what the aliases stand for'],
      de: [
        'ihre Verweise ergeben ausgeschrieben zu viel Text',
        'ausschreiben, wofür die Verweise stehen',
      ],
    },
  ],
  [
    'UNKNOWN_ALIAS',
    {
      en: [
        'the alias *{d} refers to nothing: there is no &{d} before it',
        'quote the text if it only begins with a star, or write out what it should refer to',
      ],
      de: [
        'der Verweis *{d} führt ins Leere: Davor steht kein &{d}',
        'den Text in Anführungszeichen setzen, falls er nur mit einem Stern beginnt, oder ausschreiben, worauf er verweisen soll',
      ],
    },
  ],
  [
    'TAG',
    {
      en: ['{d} is a tag, and a programme has none', 'write the value without it'],
      de: [
        '{d} ist eine Typangabe; in einem Programm gibt es keine',
        'den Wert ohne sie schreiben',
      ],
    },
  ],
  [
    'UNCLOSED',
    {
      en: ['this “{d}” is never closed', 'add what closes it, or take it out'],
      de: [
        'diese Klammer „{d}“ wird nie geschlossen',
        'die schließende Klammer ergänzen oder diese entfernen',
      ],
    },
  ],
  [
    'UNCLOSED_TEXT',
    {
      en: [
        'the quotation mark of this text is never closed',
        'add the same mark at the end of the text',
      ],
      de: [
        'das Anführungszeichen dieses Textes wird nie geschlossen',
        'dasselbe Zeichen am Ende des Textes ergänzen',
      ],
    },
  ],
  [
    'RESERVED_KEY',
    {
      en: ['the key __proto__ is reserved', 'choose another name'],
      de: ['der Schlüssel __proto__ ist reserviert', 'einen anderen Namen wählen'],
    },
  ],
  [
    'KEY_IS_NO_TEXT',
    {
      en: ['a key is a list or a map instead of a name', 'write a name before the colon'],
      de: [
        'ein Schlüssel ist eine Liste oder Zuordnung statt eines Namens',
        'vor den Doppelpunkt einen Namen schreiben',
      ],
    },
  ],
  [
    'TAB_AS_INDENT',
    {
      en: ['a tab stands where lines are indented', 'indent with spaces, never with tabs'],
      de: [
        'ein Tabulator steht, wo eingerückt wird',
        'mit Leerzeichen statt Tabulatoren einrücken',
      ],
    },
  ],
  [
    'DUPLICATE_KEY',
    {
      en: ['a key is written twice', 'keep one of them'],
      de: ['ein Schlüssel steht doppelt', 'einen davon behalten'],
    },
  ],
  [
    'BAD_INDENT',
    {
      en: [
        'a line is indented wrongly',
        'indent the keys that belong together by the same number of spaces',
      ],
      de: [
        'eine Zeile ist falsch eingerückt',
        'Schlüssel, die zusammengehören, mit gleich vielen Leerzeichen einrücken',
      ],
    },
  ],
  [
    'MULTIPLE_DOCS',
    {
      en: [
        'the file holds several documents',
        'keep one programme, without a line of three hyphens',
      ],
      de: [
        'die Datei enthält mehrere Dokumente',
        'ein Programm behalten, ohne Zeile aus drei Bindestrichen',
      ],
    },
  ],
  [
    'BLOCK_AS_IMPLICIT_KEY',
    {
      en: [
        'a second key with a colon stands where a value is expected',
        'write the second key on a line of its own, or quote a text with a colon',
      ],
      de: [
        'wo ein Wert stehen soll, steht noch ein Schlüssel mit Doppelpunkt',
        'den zweiten Schlüssel in eine eigene Zeile schreiben oder einen Text mit Doppelpunkt in Anführungszeichen setzen',
      ],
    },
  ],
  [
    'MULTILINE_IMPLICIT_KEY',
    {
      en: ['a key has no colon on its line', 'write a colon and a value after it'],
      de: [
        'einem Schlüssel fehlt der Doppelpunkt in seiner Zeile',
        'dahinter einen Doppelpunkt und einen Wert schreiben',
      ],
    },
  ],
  [
    'BLOCK_IN_FLOW',
    {
      en: ['a comma is missing between two entries in brackets', 'put a comma between them'],
      de: ['zwischen zwei Einträgen in Klammern fehlt ein Komma', 'ein Komma dazwischen setzen'],
    },
  ],
  [
    'UNEXPECTED_TOKEN',
    {
      en: ['this does not belong here', 'take it out, or quote the text that it belongs to'],
      de: [
        'das gehört hier nicht hin',
        'entfernen oder den Text, zu dem es gehört, in Anführungszeichen setzen',
      ],
    },
  ],
  [
    'BAD_SCALAR_START',
    {
      en: [
        'a text that begins with this character needs quotation marks',
        'put the whole text in quotation marks',
      ],
      de: [
        'ein Text, der mit diesem Zeichen beginnt, braucht Anführungszeichen',
        'den ganzen Text in Anführungszeichen setzen',
      ],
    },
  ],
  [
    'BAD_DQ_ESCAPE',
    {
      en: [
        'a “\\” in a text stands before something that it cannot stand before',
        'write “\\\\”, or put the text in single quotation marks',
      ],
      de: [
        'ein „\\“ in einem Text steht vor etwas, vor dem es nicht stehen kann',
        '„\\\\“ schreiben oder den Text in einfache Anführungszeichen setzen',
      ],
    },
  ],
  [
    'MISSING_CHAR',
    {
      en: ['a character is missing here', 'close what was opened before it'],
      de: ['hier fehlt ein Zeichen', 'schließen, was davor geöffnet wurde'],
    },
  ],
]);

/** What the library finds that nobody has met yet. */
const UNKNOWN: Words = {
  en: ['it does not make sense here', 'indent with spaces, and quote texts with a colon'],
  de: [
    'sie ergibt hier keinen Sinn',
    'mit Leerzeichen einrücken, Texte mit Doppelpunkt in Anführungszeichen setzen',
  ],
};

/** What is wrong, in words; a part of a sentence that holds no code of the library. */
function messageOf(language: Language, problem: YamlProblem, detail = ''): string {
  return (problems.get(problem) ?? UNKNOWN)[language][0].replaceAll('{d}', () => detail);
}

function fixOf(language: Language, problem: YamlProblem): string {
  return (problems.get(problem) ?? UNKNOWN)[language][1];
}

/** Findings about a programme file as YAML. */
export const yaml = {
  'invalid-yaml': define<{ problem: YamlProblem; detail?: string }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ problem, detail }) =>
        `the programme can't be read as YAML: ${messageOf('en', problem, detail)}`,
      fix: ({ problem }) => fixOf('en', problem),
      about:
        'A programme file is YAML: keys, a colon, values, and indentation with spaces, saved as UTF-8. The place shown is where reading failed; the cause is there or on the line above.',
    },
    de: {
      message: ({ problem, detail }) =>
        `die Programmdatei ist kein lesbares YAML: ${messageOf('de', problem, detail)}`,
      fix: ({ problem }) => fixOf('de', problem),
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
