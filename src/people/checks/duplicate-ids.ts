import type { Finding, Place } from '../../findings/finding.ts';
import { finding } from '../../findings/finding.ts';
import type { Person } from '../person.ts';
import type { Rows } from '../read-rows.ts';

/** The place of somebody's id. */
export function placeOfId({ table, layout }: Rows, { row, id }: Person): Place {
  return { ...table.place(row, layout.index.get('id')), id };
}

/** Ids that two people have, in one file or over both. All of them are invalid. */
export function checkDuplicateIds(files: readonly Rows[]): Finding[] {
  const firsts = new Map<string, { file: Rows; person: Person }>();
  const findings: Finding[] = [];
  for (const file of files) {
    for (const person of file.people) {
      if (person.id === '') continue;
      const first = firsts.get(person.id);
      if (first === undefined) {
        firsts.set(person.id, { file, person });
        continue;
      }
      first.file.broken[first.person.row] = 1;
      file.broken[person.row] = 1;
      const related = [placeOfId(first.file, first.person)];
      findings.push(finding('duplicate-id', placeOfId(file, person), { id: person.id }, related));
    }
  }
  return findings;
}
