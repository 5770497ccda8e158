import type { ExpressionProblem } from '../../findings/catalogue/programme/expression-problems.ts';
import { dayOf } from '../../people/day.ts';
import { termKey } from '../../people/term.ts';

/** A function that expressions can call beside those of CEL itself. */
export interface Helper {
  readonly signature: string;
  readonly run: (...args: never[]) => unknown;
  /** For docs/reference/rules.md. */
  readonly says: string;
}

/** Thrown by a helper for a text that it can't take; it holds nothing of the text. */
export class HelperError extends Error {
  readonly problem: ExpressionProblem;

  constructor(code: string, detail = '') {
    super(code);
    this.problem = { code, detail };
  }
}

/** Every helper; docs/reference/rules.md has the same list, and a test holds them together. */
export const helpers: readonly Helper[] = [
  {
    signature: 'list(string): list<string>',
    run: list,
    says: 'the entries of a cell, split at `,` `;` `|`, compared like topics',
  },
  {
    signature: 'intersect(list<string>, list<string>): list<string>',
    run: (a: string[], b: string[]) => a.filter((one) => b.includes(one)),
    says: 'what two lists have in common',
  },
  {
    signature: 'union(list<string>, list<string>): list<string>',
    run: (a: string[], b: string[]) => [...new Set([...a, ...b])],
    says: 'what stands in either list, once',
  },
  {
    signature: 'fold(string): string',
    run: (text: string) => termKey(text),
    says: 'a text without regard to case, width and spaces, for comparison',
  },
  {
    signature: 'number(string): double',
    run: number,
    says: 'a decimal number, `4.5` or `4,5`; fails on anything else',
  },
  {
    signature: 'date(string): int',
    run: date,
    says: 'a day, `2026-03-01` or `01.03.2026`, as days since 1970-01-01; fails on anything else',
  },
];

/** Macros run over lists, one inside another: their lengths multiply for every pair. */
const LONGEST_LIST = 200;

function list(text: string): string[] {
  const entries = text
    .split(/[,;|]/)
    .map(termKey)
    .filter((entry) => entry !== '');
  if (entries.length > LONGEST_LIST) {
    throw new HelperError('list-too-long', String(LONGEST_LIST));
  }
  return [...new Set(entries)];
}

function number(text: string): number {
  if (!/^[+-]?\d{1,12}(?:[.,]\d{1,12})?$/.test(text)) throw new HelperError('no-number');
  return Number(text.replace(',', '.'));
}

function date(text: string): bigint {
  const day = dayOf(text);
  if (day === undefined) throw new HelperError('no-day');
  return BigInt(day);
}
