import { type Finding, finding, type Place } from '../../findings/finding.ts';
import { confusableKey } from '../../people/index.ts';
import type { Person } from '../../people/person.ts';
import { once } from '../../util/once.ts';

/** An id that nobody has, and the one of the list that differs from it only in how it is written. */
export interface ListedId {
  readonly id: string;
  readonly full: string;
}

/**
 * Finds the id of a list that is written in another way in the file at hand: without its leading
 * zeros, or with them; in another case; with other punctuation. Ids that are in the list are not
 * to be asked for: two that differ so little may be two people.
 */
export function listedIds(people: readonly Person[]): (id: string) => string | undefined {
  const known = once(() => {
    const byKey = new Map<string, string>();
    for (const { id } of people) {
      const key = writtenKey(id);
      // Of two that differ by zeros alone, the one that has them: it can have lost them.
      if (withoutZeros(id) !== id || !byKey.has(key)) byKey.set(key, id);
    }
    return byKey;
  });
  return (id) => known().get(writtenKey(id));
}

/** The error about such an id, since nothing is repaired by guessing. */
export function writtenOtherwise({ id, full }: ListedId, place: Place): Finding {
  const code = withoutZeros(id) === withoutZeros(full) ? 'id-lost-zeros' : 'id-written-otherwise';
  return code === 'id-lost-zeros'
    ? finding(code, place, { id, full, workbook: place.sheet !== undefined })
    : finding(code, place, { id, full });
}

/** A number as a spreadsheet shows it, with marks between its thousands: `12.345`. */
const GROUPED = /^\d{1,3}(?:[.,'’]\d{3})+$/;

/** What ids have in common that differ in case, alphabet, blanks, punctuation or leading zeros. */
function writtenKey(id: string): string {
  const digits = GROUPED.test(id) ? id.replaceAll(/\D/g, '') : id;
  const plain = confusableKey(digits.replace(/^(\d+)[.,]0+$/, '$1'))
    // Between numbers a mark parts them: `1-23` is not `12-3`.
    .replaceAll(/(?<=\d)[^\p{L}\p{N}]+(?=\d)/gu, ' ')
    .replaceAll(/[^\p{L}\p{N} ]/gu, '');
  return withoutZeros(plain) || id;
}

function withoutZeros(id: string): string {
  return id.replace(/^0+(?=\d+$)/, '');
}
