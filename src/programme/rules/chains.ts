import type { People } from '../../people/person.ts';

/**
 * Everyone above a person, from the direct chief upwards. Both files are read together; a chief
 * whom neither file lists ends the chain, and so does a circle (reported when reading). Rows that were
 * left out still count as links.
 */
export function chains(people: People): (id: string) => readonly string[] {
  const chiefOf = new Map(people.linesLeftOut);
  for (const side of [people.mentors, people.managers]) {
    for (const { id, reportsTo } of side) if (reportsTo !== undefined) chiefOf.set(id, reportsTo);
  }
  return (id) => {
    const above = new Set<string>();
    for (let chief = chiefOf.get(id); chief !== undefined; chief = chiefOf.get(chief)) {
      if (chief === id || above.has(chief)) break;
      above.add(chief);
    }
    return [...above];
  };
}
