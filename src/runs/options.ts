import { finding, type Finding } from '../findings/finding.ts';
import { nearest } from '../util/nearest.ts';
import type { Sources } from './sources.ts';

/** What an option can hold: a kind of value, or one of some words. */
type Kind = 'text' | 'texts' | 'text or two' | 'number' | 'yes/no' | 'function' | readonly string[];

/** The options of a run, by name. */
export type Kinds = Readonly<Record<string, Kind>>;

/**
 * Holds options that no compiler has seen to what a run understands: a misspelt `skipInvalid`
 * must not pass for none.
 */
export function objections(
  options: unknown,
  kinds: Kinds,
  required: readonly string[] = [],
): Finding[] {
  const place = { file: 'options' };
  if (!isMap(options))
    return [finding('invalid-setting', place, { key: 'options', expected: MAP })];
  const known = Object.keys(kinds);
  const missing = required
    .filter((key) => Reflect.get(options, key) === undefined)
    .map((key) => {
      const expected = [{ kind: 'text', least: 1, most: 0 }] as const;
      return finding('missing-key', place, { key, path: [place.file], expected });
    });
  const wrong = Object.entries(options).flatMap(([key, value]: [string, unknown]): Finding[] => {
    if (value === undefined) return [];
    const kind = Object.hasOwn(kinds, key) ? kinds[key] : undefined;
    if (kind === undefined) {
      const suggestion = nearest(key, known);
      return [finding('unknown-run-option', { ...place, key }, { key, suggestion, known })];
    }
    if (fits(value, kind)) return [];
    const words = typeof kind === 'string' ? WRITTEN[kind] : kind;
    const expected = [{ kind: 'words', words }] as const;
    return [finding('invalid-setting', { ...place, key }, { key, expected })];
  });
  return [...missing, ...wrong];
}

/** Every source that a run can have; one that it doesn't read may be there all the same. */
const SOURCES: Record<keyof Sources, true> = {
  ...{ mentors: true, managers: true, programme: true },
  ...{ previous: true, previousUnmatched: true, roster: true, audit: true, cases: true },
};

/** Holds the names of sources to those that runs read: a misspelt `previous` must not pass for none. */
export function sourceObjections(sources: unknown): Finding[] {
  const place = { file: 'sources' };
  if (!isMap(sources))
    return [finding('invalid-setting', place, { key: 'sources', expected: MAP })];
  const known = Object.keys(SOURCES);
  return Object.keys(sources)
    .filter((key) => !Object.hasOwn(SOURCES, key))
    .map((key) => {
      const suggestion = nearest(key, known);
      return finding('unknown-source', { ...place, key }, { key, suggestion, known });
    });
}

const MAP = [{ kind: 'map', keys: [] }] as const;

/** Whether a value is an object with keys; callers without a compiler can give anything. */
export function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** How a value of each kind is written, in any language. */
const WRITTEN: Readonly<Record<Exclude<Kind, readonly string[]>, readonly string[]>> = {
  text: ['"…"'],
  texts: ['["…"]'],
  'text or two': ['"…"', '["…", "…"]'],
  number: ['0, 1, 2, …'],
  'yes/no': ['true', 'false'],
  function: ['() => …'],
};

function fits(value: unknown, kind: Kind): boolean {
  switch (kind) {
    case 'text':
      return typeof value === 'string' && value !== '';
    case 'texts':
      return Array.isArray(value) && value.every((one) => typeof one === 'string');
    case 'text or two':
      return Array.isArray(value)
        ? value.length === 2 && value.every((one) => fits(one, 'text'))
        : fits(value, 'text');
    case 'number':
      return (
        (typeof value === 'number' || (typeof value === 'string' && value.trim() !== '')) &&
        Number.isInteger(Number(value)) &&
        Number(value) >= 0
      );
    case 'yes/no':
      return typeof value === 'boolean';
    case 'function':
      return typeof value === 'function';
    default:
      return kind.some((one) => one === value);
  }
}
