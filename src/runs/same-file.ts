import { type Finding, finding } from '../findings/finding.ts';
import { nameOf, type Sources } from './sources.ts';

/** Two different things can't be in one file, and standard input can be read once only. */
export function sameFileTwice(
  sources: Partial<Sources>,
  keys: readonly (keyof Sources)[],
): Finding | undefined {
  const twice = coinciding(sources, keys);
  return twice && finding('same-file-twice', { file: twice.name }, { what: twice.what });
}

/** Whether something else is in the file of a list; both lists may be sheets of one workbook. */
export function sameFileAsList(
  sources: Partial<Sources>,
  keys: readonly (keyof Sources)[],
): Finding | undefined {
  const without = (list: keyof Sources): readonly (keyof Sources)[] =>
    keys.filter((key) => key !== list);
  return sameFileTwice(sources, without('managers')) ?? sameFileTwice(sources, without('mentors'));
}

/** A file that is two things, and which; standard input is named alone. */
export function coinciding(
  sources: Partial<Sources>,
  keys: readonly (keyof Sources)[],
): { readonly name: string; readonly what: string | undefined } | undefined {
  const seen = new Map<string, string>();
  const others = (Object.keys(sources) as (keyof Sources)[]).filter((key) => !keys.includes(key));
  for (const key of [...keys, ...others]) {
    const source = sources[key];
    if (source === undefined) continue;
    const name = nameOf(source, key);
    if (others.includes(key) && name !== '-') continue;
    const other = seen.get(name);
    if (other !== undefined) {
      return { name, what: name === '-' ? undefined : `<${other}>, <${key}>` };
    }
    seen.set(name, key);
  }
  return undefined;
}
