import type { Finding } from '../../findings/finding.ts';
import { finding } from '../../findings/finding.ts';
import type { Table } from '../../tables/index.ts';
import { entryOf } from '../../util/entry.ts';
import type { PeopleOptions } from '../options.ts';
import { LEVEL_COLUMNS } from '../person.ts';
import type { Field } from './names.ts';

const BEST =
  '(?:sehr gut|am besten|best(?:e[rns]?|note)?|very good|excellent|exzellent|hervorragend|ausgezeichnet|top|highest|höchste[rn]?)';

/** A header that says which number is the best: `1 = sehr gut`, `best = 1`. */
const NUMBER_IS_BEST = [
  new RegExp(
    `(?<![\\p{N}.,])(\\d+)\\s*(?:=|:|–|-|\\(|is|ist|means|heißt|bedeutet)?\\s*(?:the |die |das )?${BEST}(?!\\p{L})`,
    'u',
  ),
  new RegExp(`(?<!\\p{L})${BEST}\\s*(?:=|:|–|-|\\(|is|ist)\\s*(\\d+)`, 'u'),
];

/** Grades of German schools, of which 1 is the best. */
const SCHOOL_GRADE = /(?<!\p{L})(?:schul)?noten?(?!\p{L})|(?<!\p{L})school grades?(?!\p{L})/u;

/** Whether a header says of itself that 1 is the best level. */
export function saysOneIsBest(header: string): boolean {
  const text = header.normalize('NFKC').toLowerCase();
  // Nearly no header gets further, so that the forms need not be compiled.
  if (!/\d|note|grade/.test(text)) return false;
  for (const form of NUMBER_IS_BEST) {
    const [, number] = form.exec(text) ?? [];
    if (number !== undefined) return Number(number) === 1;
  }
  return SCHOOL_GRADE.test(text);
}

/** Columns of levels whose header says that 1 is best, while the programme gives no scale. */
export function checkBestEnds(
  table: Table,
  index: ReadonlyMap<Field, number>,
  { scaled }: Pick<PeopleOptions, 'scaled'>,
): Finding[] {
  return LEVEL_COLUMNS.flatMap((column) => {
    const at = index.get(column);
    if (at === undefined || scaled.has(column)) return [];
    const header = entryOf(table.header, at);
    return saysOneIsBest(header)
      ? [finding('one-is-best', table.place(-1, at), { header, column })]
      : [];
  });
}
