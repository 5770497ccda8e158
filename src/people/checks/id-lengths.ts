import type { Finding } from '../../findings/finding.ts';
import { finding } from '../../findings/finding.ts';
import type { Rows } from '../rows.ts';
import { headerOf, placeOfHeader } from '../rows.ts';

/**
 * Numbers as ids of which some begin with a zero and others are shorter than these: a spreadsheet
 * probably took the zeros of the short ones.
 */
export function checkIdLengths(rows: Rows): Finding[] {
  const counts = new Map<number, number>();
  let length = Infinity;
  for (const { id } of rows.people) {
    if (!/^\d+$/.test(id)) continue;
    counts.set(id.length, (counts.get(id.length) ?? 0) + 1);
    if (id.startsWith('0') && id.length > 1) length = Math.min(length, id.length);
  }
  let short = 0;
  for (const [digits, count] of counts) if (digits < length) short += count;
  if (short === 0 || length === Infinity) return [];
  const args = { header: headerOf(rows, 'id'), short, length };
  return [finding('id-lengths-differ', placeOfHeader(rows, 'id'), args)];
}
