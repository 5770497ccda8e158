import type { ReadingOptions } from './inputs.ts';
import type { KeepOptions } from './keep.ts';
import { isImplied, nameOf, type Sources } from './sources.ts';

/** The options of a command that the next one needs, named as on the command line. */
type CarriedOptions = ReadingOptions & KeepOptions & { readonly skipInvalid?: boolean | undefined };

/**
 * The command to go on with, word by word: it reads everything as this run did, since another
 * programme or another reading of the lists would answer another question.
 *
 * @param command the command, with the operands that stand before the two lists
 * @param own options that this run does not have
 */
export function nextCommand(
  command: readonly string[],
  sources: Sources,
  options: CarriedOptions = {},
  own: Readonly<Record<string, string | undefined>> = {},
): readonly string[] {
  const option = (name: string, value: string | undefined): string[] =>
    value === undefined ? [] : [name, value];
  const file = (name: string, key: keyof Sources): string[] => {
    const source = sources[key];
    return source === undefined ? [] : [name, nameOf(source, key)];
  };
  return [
    ...['tandem', ...command],
    ...[nameOf(sources.mentors, 'mentors'), nameOf(sources.managers, 'managers')],
    ...Object.entries(own).flatMap(([name, value]) => option(name, value)),
    ...file('--previous', 'previous'),
    ...file('--previous-unmatched', 'previousUnmatched'),
    ...option('--keep', options.keep),
    ...option('--keep-weight', options.keepWeight?.toString()),
    ...(isImplied(sources.programme) ? [] : file('--programme', 'programme')),
    ...[options.sheet ?? []].flat().flatMap((one) => option('--sheet', one)),
    ...(options.map ?? []).flatMap((one) => option('--map', one)),
    ...option('--encoding', options.encoding),
    ...option('--delimiter', options.delimiter),
    ...(options.skipInvalid ? ['--skip-invalid'] : []),
    ...option('--lang', options.lang),
  ];
}
