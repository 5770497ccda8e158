import type { PeopleOptions } from '../people/options.ts';
import type { Settings } from './settings.ts';

/** How to read people: the settings of a programme that concern the columns and cells. */
export function readingOf(
  { scales, skill, rules, departments, columns, ignore }: Settings,
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
    unasked: rules.voluntary !== false && rules.voluntary.unasked === undefined ? 'warn' : 'silent',
    needed,
    keep,
  };
}
