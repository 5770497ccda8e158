import { inBoth, type Language } from '../../../util/language.ts';
import type { Wording } from '../../definition.ts';

/** What is wrong with an expression: a code of our own or of the library, and what it is about. */
export interface ExpressionProblem {
  readonly code: string;
  /** Words of the expression or of its types, never of a cell. */
  readonly detail: string;
}

/** How CEL writes what is written otherwise elsewhere. */
const MEANT: ReadonlyMap<string, string> = new Map([
  ['=', '=='],
  ['and', '&&'],
  ['AND', '&&'],
  ['or', '||'],
  ['OR', '||'],
  ...Array.from('“”„‘’', (mark): [string, string] => [mark, '"']),
]);

/** The types of CEL in words. */
const TYPES = inBoth(
  { string: 'text', int: 'whole number', double: 'number', bool: 'yes/no', list: 'list of ' },
  { string: 'Text', int: 'ganze Zahl', double: 'Zahl', bool: 'Ja/Nein', list: 'Liste aus ' },
);

/** A text with the types of CEL in words; functions keep their names. */
export function typesIn(language: Language, text: string): string {
  const words = TYPES[language];
  return text
    .replaceAll(/\bdyn<([^<>]*)>/g, '$1')
    .replaceAll(
      /\b(string|int|double|bool)\b(?!\()/g,
      (type) => words[type as 'string' | 'int' | 'double' | 'bool'],
    )
    .replaceAll(/\bdyn<([^<>]*)>/g, '$1')
    .replaceAll(/\blist<([^<>]*)>/g, `${words.list}$1`);
}

type Text = (detail: string) => string;

/** Each problem in English and German. */
const PROBLEMS = new Map<string, readonly [en: Text, de: Text]>([
  // Our own.
  [
    'needs-column',
    [
      (role) => `${role} needs a column, such as ${role}.site`,
      (role) => `${role} braucht eine Spalte, etwa ${role}.site`,
    ],
  ],
  [
    'computed-column',
    [
      () => 'a column is named by a text, not by a computed value',
      () => 'eine Spalte wird mit einem Text benannt, nicht mit einem berechneten Wert',
    ],
  ],
  [
    'not-offered',
    [
      (name) => `${name} is not offered; use contains, startsWith or fold`,
      (name) => `${name} gibt es nicht; es gibt contains, startsWith und fold`,
    ],
  ],
  [
    'too-nested',
    [(name) => `${name} is nested too deeply`, (name) => `${name} ist zu tief verschachtelt`],
  ],
  [
    'list-too-long',
    [
      (most) => `list() takes at most ${most} entries`,
      (most) => `list() nimmt höchstens ${most} Einträge`,
    ],
  ],
  [
    'no-number',
    [() => 'number() expects a decimal number', () => 'number() erwartet eine Dezimalzahl'],
  ],
  [
    'no-day',
    [
      () => 'date() expects a day such as 2026-03-01',
      () => 'date() erwartet einen Tag wie 2026-03-01',
    ],
  ],
  [
    'outside',
    [() => 'the result lies outside 0 to 1', () => 'das Ergebnis liegt nicht zwischen 0 und 1'],
  ],
  [
    'no-answer',
    [() => 'the result is neither true nor false', () => 'das Ergebnis ist weder wahr noch falsch'],
  ],
  // The library's, by its own codes.
  [
    'no_such_overload',
    [
      (types) => `these kinds of values do not go together: ${typesIn('en', types)}`,
      (types) => `diese Arten von Werten passen nicht zusammen: ${typesIn('de', types)}`,
    ],
  ],
  [
    'no_matching_overload',
    [
      (call) => `there is no function ${typesIn('en', call)}`,
      (call) => `die Funktion ${typesIn('de', call)} gibt es nicht`,
    ],
  ],
  [
    'unknown_variable',
    [
      (name) => `there is no “${name}”; columns are written mentor.… or manager.…`,
      (name) => `„${name}“ gibt es nicht; Spalten heißen mentor.… oder manager.…`,
    ],
  ],
  [
    'unexpected_token',
    [
      (token) => (token === '' ? 'it ends too early' : `“${token}” is not expected here`),
      (token) => (token === '' ? 'er endet zu früh' : `„${token}“ passt hier nicht`),
    ],
  ],
  [
    'expected_token',
    [
      (token) => (token === '' ? 'a name is missing here' : `“${token}” is missing here`),
      (token) => (token === '' ? 'hier fehlt ein Name' : `hier fehlt „${token}“`),
    ],
  ],
  [
    'unexpected_character',
    [
      (written) => {
        const meant = MEANT.get(written);
        return `“${written}” is not expected here${meant === undefined ? '' : `; CEL writes ${meant}`}`;
      },
      (written) => {
        const meant = MEANT.get(written);
        return `„${written}“ passt hier nicht${meant === undefined ? '' : `; in CEL steht dafür ${meant}`}`;
      },
    ],
  ],
  [
    'unterminated_string',
    [
      () => 'a text has no closing quotation mark',
      () => 'einem Text fehlt das schließende Anführungszeichen',
    ],
  ],
  [
    'limit_exceeded',
    [
      () => 'it is too long or nested too deeply',
      () => 'er ist zu lang oder zu tief verschachtelt',
    ],
  ],
  [
    'reserved_identifier',
    [(word) => `“${word}” is a reserved word`, (word) => `„${word}“ ist ein reserviertes Wort`],
  ],
  [
    'invalid_number',
    [
      () => 'a number is not written in plain digits',
      () => 'eine Zahl ist nicht in einfachen Ziffern geschrieben',
    ],
  ],
  [
    'invalid_condition_type',
    [() => 'a condition must be true or false', () => 'eine Bedingung muss wahr oder falsch sein'],
  ],
  [
    'invalid_logical_operand',
    [
      () => 'what stands beside && or || must be true or false',
      () => 'was neben && oder || steht, muss wahr oder falsch sein',
    ],
  ],
  [
    'incompatible_ternary_branches',
    [
      () => 'the two results of ? : must be of one type',
      () => 'die beiden Ergebnisse von ? : müssen von einem Typ sein',
    ],
  ],
  [
    'heterogeneous_list_element',
    [
      () => 'the elements of a list must be of one type',
      () => 'die Elemente einer Liste müssen von einem Typ sein',
    ],
  ],
  ['division_by_zero', [() => 'division by zero', () => 'Division durch null']],
  [
    'modulo_by_zero',
    [() => 'remainder of a division by zero', () => 'Rest bei Division durch null'],
  ],
  ['numeric_overflow', [() => 'a number becomes too large', () => 'eine Zahl wird zu groß']],
  [
    'index_out_of_range',
    [
      () => 'a list has no element at that place',
      () => 'eine Liste hat an dieser Stelle kein Element',
    ],
  ],
]);

/** Codes of the library that say the same as another. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['newline_in_string', 'unterminated_string'],
  ['unterminated_triple_quoted_string', 'unterminated_string'],
  ['invalid_integer', 'invalid_number'],
  ['invalid_hex_integer', 'invalid_number'],
  ['invalid_exponent', 'invalid_number'],
  ['index_out_of_bounds', 'index_out_of_range'],
]);

/** What is wrong with an expression, in words; a part of a sentence. */
export const problemText = inBoth<Wording<ExpressionProblem>['message']>(
  ({ code, detail }) => textsOf(code)?.[0](detail) ?? 'it does not make sense here',
  ({ code, detail }) => textsOf(code)?.[1](detail) ?? 'er ergibt hier keinen Sinn',
);

function textsOf(code: string): readonly [en: Text, de: Text] | undefined {
  return PROBLEMS.get(SAME.get(code) ?? code);
}
