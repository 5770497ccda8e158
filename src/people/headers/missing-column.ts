import type { Finding } from '../../findings/finding.ts';
import { finding } from '../../findings/finding.ts';
import { distance, nearest } from '../../util/nearest.ts';
import type { Table } from '../../tables/index.ts';
import type { HeaderOptions } from '../options.ts';
import type { Column, Role } from '../person.ts';
import { headerKey } from './key.ts';
import { NAMES } from './names.ts';
import { isProtected } from './protected.ts';
import { askedColumn } from './questions.ts';

/** Says that a column is missing, and which of the headers that nothing else takes is probably meant. */
export function missingColumn(
  table: Table,
  column: Column,
  role: Role,
  { skill }: HeaderOptions,
  taken: ReadonlySet<number>,
): Finding {
  const { en, de } = NAMES[column];
  const own = [skill.column, skill.label].filter((name) => name !== undefined);
  const isOwn = column === 'social_media_skill' && own.length > 0;
  const names = isOwn ? own : [column, ...en.slice(0, 2), ...de.slice(0, 2)];
  const free = table.header.filter((_, at) => !taken.has(at));
  const meant = nearestHeader(free, [...names, ...en, ...de]);
  return finding('missing-column', table.place(-1), {
    column: own[0] !== undefined && column === 'social_media_skill' ? own[0] : column,
    role,
    names,
    german: isOwn ? own : de.slice(0, 3),
    meant,
  });
}

/** The column that a header most resembles, if it is near enough to be misspelt, or asks for. */
export function nearestColumn(header: string): string | undefined {
  for (const [column, { en, de }] of Object.entries(NAMES)) {
    if (nearestHeader([header], [column, ...en, ...de]) !== undefined) return column;
  }
  return isProtected(header) ? undefined : askedColumn(header);
}

/** Longer headers are remarks; nobody misspells a name that much. */
const LONGEST_SLIP = 60;

/** The header that is most like one of the names, with that name. */
export function nearestHeader(
  headers: readonly string[],
  names: readonly string[],
): { header: string; name: string } | undefined {
  const byKey = new Map(names.map((name) => [headerKey(name), name]));
  let best: { header: string; name: string } | undefined;
  let least = Infinity;
  for (const header of headers) {
    const key = headerKey(header);
    if (key.length < 4 || key.length > LONGEST_SLIP || isProtected(header)) continue;
    const near = nearest(key, byKey.keys());
    if (near === undefined || distance(key, near) >= least) continue;
    least = distance(key, near);
    best = { header, name: byKey.get(near) ?? near };
  }
  return best;
}
