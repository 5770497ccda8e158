import type { Department } from './person.ts';
import { termKey } from './term.ts';

/** Department names that are one, from the name as compared to the one it goes by. */
export type Aliases = ReadonlyMap<string, string>;

/** Prepares the programme's aliases; the first of each list is the name it goes by. */
export function aliasesOf(groups: readonly (readonly string[])[]): Aliases {
  const aliases = new Map<string, string>();
  for (const [first = '', ...others] of groups) {
    for (const name of [first, ...others]) aliases.set(pathKey(name), pathKey(first));
  }
  return aliases;
}

/**
 * Reads a department: levels separated by `/` or `>`, the widest first. Aliases hold for the
 * whole path and for each level. Undefined if no level has a name.
 */
export function parseDepartment(text: string, aliases: Aliases): Department | undefined {
  const whole = pathKey(text);
  const path = levels(aliases.get(whole) ?? whole).flatMap((level) =>
    levels(aliases.get(level) ?? level),
  );
  return path.length === 0 ? undefined : { text, path };
}

/**
 * Puts a wide and a narrow department together. A narrow one that begins with the wide one says
 * it twice; a blank narrow one adds nothing.
 */
export function joinDepartments(wide: Department, narrow: Department | undefined): Department {
  if (narrow === undefined) return wide;
  const again = wide.path.every((level, depth) => narrow.path[depth] === level);
  return again
    ? narrow
    : { text: `${wide.text}/${narrow.text}`, path: [...wide.path, ...narrow.path] };
}

function levels(key: string): string[] {
  return key.split('/').filter((level) => level !== '');
}

/** A path as compared: `Sales > DACH` and `sales/dach` are one. */
export function pathKey(text: string): string {
  return termKey(text)
    .split(/[/>]/)
    .map((level) => level.trim())
    .join('/');
}
