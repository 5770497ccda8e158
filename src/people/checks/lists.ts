import type { Finding } from '../../findings/finding.ts';
import { finding } from '../../findings/finding.ts';
import type { ListField } from '../headers/option-columns.ts';
import { languageKey } from '../language.ts';
import type { Person, Term } from '../person.ts';
import type { Files, Rows } from '../rows.ts';
import { hasColumn, headerOf, placeOf } from '../rows.ts';
import { termKey } from '../term.ts';

const FIELDS = ['topics', 'languages', 'availability'] as const satisfies readonly ListField[];

/** What people put between the items of a list and no list is split at; `10/12` is a date or a time. */
const JOINT = /(?<!\p{N})[/\\+&•·]|[/\\+&•·](?!\p{N})| (?:und|and|oder|or) /u;

/**
 * Lists that have nothing in common with the other file, but would if they were split where their
 * items are joined by a slash or the like.
 */
export function checkLists(files: Files): Finding[] {
  const both = FIELDS.filter(
    (field) => hasColumn(files.mentor, field) && hasColumn(files.manager, field),
  );
  return both.flatMap((field) => [
    ...joined(files, field, files.mentor, files.manager),
    ...joined(files, field, files.manager, files.mentor),
  ]);
}

function joined(files: Files, field: ListField, ours: Rows, theirs: Rows): Finding[] {
  const others = new Set<string>();
  for (const { key } of termsOf(theirs.people, field)) others.add(key);
  if (others.size === 0) return [];
  const partsOf = ({ text }: Term): string[] => {
    const parts = text.split(JOINT);
    return parts.length < 2 ? [] : parts.map(field === 'languages' ? languageKey : termKey);
  };
  const theirParts = new Set(others);
  for (const term of new Set(termsOf(theirs.people, field))) {
    for (const part of partsOf(term)) theirParts.add(part);
  }
  // A term stands with many people, and is split once.
  const wouldMatch = new Map<Term, boolean>();
  const concerned = ours.people.filter((person) => {
    const terms = person[field] ?? [];
    if (terms.some(({ key }) => others.has(key))) return false;
    return terms.some((term) => {
      let would = wouldMatch.get(term);
      if (would === undefined) {
        wouldMatch.set(term, (would = partsOf(term).some((part) => theirParts.has(part))));
      }
      return would;
    });
  });
  const [first] = concerned;
  if (first === undefined) return [];
  const text = first[field]?.find((term) => wouldMatch.get(term))?.text ?? '';
  const args = {
    header: headerOf(ours, field),
    count: concerned.length,
    joint: JOINT.exec(text)?.[0].trim() ?? '',
  };
  return [finding('joined-list', placeOf(files, first, field), args)];
}

function* termsOf(people: readonly Person[], field: ListField): Generator<Term> {
  for (const person of people) yield* person[field] ?? [];
}
