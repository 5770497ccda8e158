import type { Settings } from './settings.ts';

/**
 * What of a programme is in force, as JSON with sorted keys: the text whose hash an audit holds.
 * Equal decisions about equal files have equal texts whatever else a version of tandem offers, so
 * rules that are off, criteria of weight 0 and empty settings are not in it, nor who writes the
 * letters.
 */
export function inForceJson({ rules, weights, custom, ...others }: Settings): string {
  const held = {
    ...others,
    sender: undefined,
    // The scale itself is in force, whoever gave it.
    scaled: undefined,
    rules: entriesWhere(rules, (setting) => setting !== false),
    weights: entriesWhere(weights, (weight) => weight > 0),
    custom: { ...custom, criteria: custom.criteria.filter(({ weight }) => weight > 0) },
  };
  return JSON.stringify(sortedAndFilled(held));
}

function entriesWhere<V>(
  record: Readonly<Record<string, V>>,
  holds: (value: V) => boolean,
): Record<string, V | true> {
  const entries = Object.entries(record).filter(([, value]) => holds(value));
  return Object.fromEntries(entries.map(([id, value]) => [id, isEmpty(value) ? true : value]));
}

/** Sorts keys and leaves out what is empty, but for the elements of lists. */
function sortedAndFilled(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sortedAndFilled);
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, one]): [string, unknown] => [key, sortedAndFilled(one)])
      .filter(([, one]) => one !== undefined && !isEmpty(one))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
