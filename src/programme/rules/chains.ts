import type { People } from '../../people/person.ts';

/**
 * Everyone above a person, from the direct chief upwards. Both files are read together; a chief
 * whom neither file lists ends the chain, and so does a circle (reported when reading). Rows that were
 * left out still count as links.
 */
export function chains(people: People): (id: string) => readonly string[] {
  const lineManagerOf = new Map(people.linesLeftOut);
  for (const side of [people.mentors, people.managers]) {
    for (const { id, reportsTo } of side)
      if (reportsTo !== undefined) lineManagerOf.set(id, reportsTo);
  }
  return (id) => {
    const above = new Set<string>();
    for (
      let lineManager = lineManagerOf.get(id);
      lineManager !== undefined;
      lineManager = lineManagerOf.get(lineManager)
    ) {
      if (lineManager === id || above.has(lineManager)) break;
      above.add(lineManager);
    }
    return [...above];
  };
}
