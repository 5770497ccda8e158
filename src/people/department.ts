import { encodedOnce } from '../tables/index.ts';
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
 * Reads a department: its levels, the widest first. Aliases hold for the whole path and for each
 * level. Undefined if no level has a name.
 */
export function parseDepartment(text: string, aliases: Aliases): Department | undefined {
  // A department that was encoded twice must not pass for another.
  const whole = pathKey(encodedOnce(text));
  const path = resolveLevels(aliases.get(whole) ?? whole, aliases);
  return path.length === 0 ? undefined : { text, path };
}

/** The levels of a path as compared, each by the name it goes by. */
export function resolveLevels(key: string, aliases: Aliases): string[] {
  return levelsOf(key).flatMap((level) => levelsOf(aliases.get(level) ?? level));
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

/** What separates the levels of a department: `Sales/DACH`, `Sales > DACH`, `UW | Chemistry`. */
const SEPARATOR = /[/>\\|»›→]/;

/** The levels of a department as they are written. */
export function writtenLevels(text: string): string[] {
  return withoutEntities(text)
    .split(SEPARATOR)
    .map((level) => level.trim())
    .filter((level) => level !== '');
}

/** A path as compared: `Sales > DACH` and `sales/dach` are one, and so are `R&amp;D` and `R + D`. */
export function pathKey(text: string): string {
  return termKey(withoutEntities(text))
    .split(SEPARATOR)
    .map((level) => level.trim().replaceAll(AND, '&'))
    .join('/');
}

const AND = / *[&+] *| (?:und|and) /g;

function levelsOf(key: string): string[] {
  return key.split('/').filter((level) => level !== '');
}

/** The entities of HTML that exports leave in names. */
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ...([
    ['amp', '&'],
    ['lt', '<'],
    ['gt', '>'],
    ['quot', '"'],
    ['apos', "'"],
  ] as const),
  ...([
    ['nbsp', ' '],
    ['ndash', '–'],
    ['mdash', '—'],
    ['middot', '·'],
    ['shy', ''],
  ] as const),
  ...([
    ['auml', 'ä'],
    ['ouml', 'ö'],
    ['uuml', 'ü'],
    ['szlig', 'ß'],
  ] as const),
  ...([
    ['Auml', 'Ä'],
    ['Ouml', 'Ö'],
    ['Uuml', 'Ü'],
    ['eacute', 'é'],
    ['egrave', 'è'],
  ] as const),
]);

/** A text with its HTML entities read, also those that were escaped twice. */
export function withoutEntities(text: string): string {
  if (!text.includes('&') || !text.includes(';')) return text;
  const read = text.replaceAll(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]+));/g,
    (entity: string, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES.get(name) ?? entity;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0x1f && code <= 0x10_ffff ? String.fromCodePoint(code) : entity;
    },
  );
  return read === text ? text : withoutEntities(read);
}
