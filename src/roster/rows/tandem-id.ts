import type { Finding, Place } from '../../findings/finding.ts';
import { finding } from '../../findings/finding.ts';
import { sha256 } from '../../util/sha256.ts';

/** A row of a roster, as far as its name goes. */
interface NamedRow {
  readonly tandemId: string;
  readonly mentorId: string;
  readonly managerId: string;
}

/**
 * The name of a tandem: derived from its two ids alone, so that the same pair has the same name
 * in every wave and on every machine (48 bits of SHA-256).
 */
export function tandemId(mentorId: string, managerId: string): string {
  return `T-${sha256(`${mentorId}\0${managerId}`).slice(0, 12)}`;
}

/** Whether a row has the `tandem_id` of its two ids: it was once formed, and nobody has edited them. */
export function isOfThesePeople({ tandemId: id, mentorId, managerId }: NamedRow): boolean {
  return id === tandemId(mentorId, managerId);
}

/** A row whose `tandem_id` is not that of its two people: an id was edited, or cells were moved. */
export function wrongTandemId(
  row: NamedRow & { readonly place: (column: string) => Place },
): Finding[] {
  if (row.tandemId === '' || isOfThesePeople(row)) return [];
  const id = tandemId(row.mentorId, row.managerId);
  const place = row.place('tandem_id');
  return [finding('wrong-tandem-id', place, { id, column: place.header ?? 'tandem_id' })];
}
