import type { PeopleOptions } from '../people/options.ts';
import type { Column } from '../people/person.ts';
import { termKey } from '../people/term.ts';
import type { Settings } from './settings.ts';

/** How to read people: the settings of a programme that concern the columns and cells. */
export function readingOf(
  { scales, scaled, skill, rules, departments, columns, ignore, values }: Settings,
  { needed, keep }: Pick<PeopleOptions, 'needed' | 'keep'>,
): PeopleOptions {
  return {
    scales,
    skill,
    aliases: Object.entries(departments.aliases).map(([name, others]) => [name, ...others]),
    distinct: departments.distinct ?? [],
    map: Object.entries(columns).flatMap(([column, headers]) =>
      [headers].flat().map((header) => [column, header] as const),
    ),
    ignore: ignore ?? [],
    values: new Map(
      Object.entries(values ?? {}).map(([column, words]) => [
        column as Column,
        new Map(Object.entries(words ?? {}).map(([word, value]) => [termKey(word), value])),
      ]),
    ),
    scaled: new Set(scaled),
    unasked: rules.voluntary !== false && rules.voluntary.unasked === undefined ? 'warn' : 'silent',
    needed,
    keep,
  };
}
