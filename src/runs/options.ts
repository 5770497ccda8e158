import { finding, type Finding } from '../findings/finding.ts';
import { nearest } from '../util/nearest.ts';

/** What an option can hold: a kind of value, or one of some words. */
type Kind = 'text' | 'texts' | 'number' | 'yes/no' | 'function' | readonly string[];

/** The options of a run, by name. */
export type Kinds = Readonly<Record<string, Kind>>;

/**
 * Holds options that no compiler has seen to what a run understands: a misspelt `skipInvalid`
 * must not pass for none.
 */
export function objections(options: object, kinds: Kinds): Finding[] {
  const known = Object.keys(kinds);
  return Object.entries(options).flatMap(([key, value]: [string, unknown]): Finding[] => {
    if (value === undefined) return [];
    const place = { file: 'options', key };
    const kind = Object.hasOwn(kinds, key) ? kinds[key] : undefined;
    if (kind === undefined) {
      const suggestion = nearest(key, known);
      return [finding('unknown-run-option', place, { key, suggestion, known })];
    }
    if (fits(value, kind)) return [];
    const words = typeof kind === 'string' ? [WRITTEN[kind]] : kind;
    return [finding('invalid-setting', place, { key, expected: [{ kind: 'words', words }] })];
  });
}

/** How a value of each kind is written, in any language. */
const WRITTEN: Readonly<Record<Exclude<Kind, readonly string[]>, string>> = {
  text: '"…"',
  texts: '["…"]',
  number: '0, 1, 2, …',
  'yes/no': 'true | false',
  function: '() => …',
};

function fits(value: unknown, kind: Kind): boolean {
  switch (kind) {
    case 'text':
      return typeof value === 'string' && value !== '';
    case 'texts':
      return Array.isArray(value) && value.every((one) => typeof one === 'string');
    case 'number':
      return Number.isInteger(Number(value)) && Number(value) >= 0 && value !== '';
    case 'yes/no':
      return typeof value === 'boolean';
    case 'function':
      return typeof value === 'function';
    default:
      return kind.some((one) => one === value);
  }
}
