import type { Finding } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import { isPlainYes } from './cells/words.ts';
import type { ById } from './checks/ids.ts';
import { meansMany } from './checks/veto-of-many.ts';
import type { Field } from './headers/names.ts';
import { Lookup, type Meaning } from './lookup.ts';
import type { ListedPerson } from './listed-person.ts';
import type { Traits } from './person.ts';
import type { Files, Rows } from './rows.ts';
import { hasColumn, itemOf } from './rows.ts';

/** The columns that name other people. */
const NAMING = ['excludes', 'prefers', 'reports_to'] as const satisfies readonly Field[];
type Naming = (typeof NAMING)[number];

/**
 * Replaces what stands in `excludes`, `prefers` and `reports_to` by the ids that are meant: people
 * write `0042 (Ada Kurz)`, an address or a name where an id belongs. A veto that nearly names
 * somebody is an error, since it would protect nobody.
 */
export function resolveReferences(files: Files, byId: ById, findings: Finding[]): Files {
  const lookup = new Lookup(files, byId);
  const isOfMany = meansMany(files);
  const resolved = (person: ListedPerson): ListedPerson => {
    const { reportsTo, excludes, prefers } = person;
    if (
      (reportsTo === undefined || byId.has(reportsTo)) &&
      excludes.every((id) => byId.has(id)) &&
      prefers.every((id) => byId.has(id))
    ) {
      return person;
    }
    const report = (
      column: Naming,
      doubtful: Exclude<Meaning, { id: string }>,
      text: string,
    ): void => {
      // A number alone is hardly anything but an id; as a line manager it may be one of another file.
      const meant = doubtful ?? (column === 'excludes' ? lookup.byNumber(text) : undefined);
      const { place, header } = itemOf(files, person, column, text);
      const vetoes = column === 'excludes' && meant === undefined;
      if (vetoes && (isPlainYes(text) || isOfMany(text))) {
        const code = isPlainYes(text) ? 'veto-of-nobody' : 'veto-of-many';
        findings.push(finding(code, place, { header }));
        files[person.role].broken[person.row] = 1;
      } else if (meant === undefined) {
        // A line manager who is in neither file is normal.
        if (column !== 'reports_to') findings.push(finding('unknown-id', place, { header }));
      } else if (column === 'prefers') {
        findings.push(finding('uncertain-wish', place, { header, meant: meant.near }));
      } else {
        findings.push(finding('uncertain-id', place, { header, meant: meant.near }));
        files[person.role].broken[person.row] = 1;
      }
    };
    const list = (column: 'excludes' | 'prefers', items: readonly string[]): readonly string[] =>
      items.every((id) => byId.has(id))
        ? items
        : [
            ...lookup.all(items, (meant, item) => {
              report(column, meant, item);
            }),
          ];
    const traits: Traits = {
      ...person.traits,
      reportsTo:
        reportsTo === undefined || byId.has(reportsTo)
          ? reportsTo
          : lookup.one(reportsTo, (meant, text) => {
              report('reports_to', meant, text);
            }),
      excludes: list('excludes', excludes),
      prefers: list('prefers', prefers),
    };
    return person.renewed({ traits });
  };
  const resolvedRows = (rows: Rows): Rows =>
    NAMING.some((column) => hasColumn(rows, column))
      ? { ...rows, people: rows.people.map(resolved) }
      : rows;
  return { mentor: resolvedRows(files.mentor), manager: resolvedRows(files.manager) };
}
