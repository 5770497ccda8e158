import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/people/index.ts';
import type { People } from '../../src/people/person.ts';
import { defaultProgramme, variantOf } from '../../src/programme/index.ts';
import { relation } from '../../src/programme/relation.ts';
import type { Context } from '../../src/programme/rule.ts';
import { peopleOf, person } from '../helpers/people.ts';

const MENTORS = ['a', 'b', 'c', 'd', 'e', '__proto__'];
const MANAGERS = ['v', 'w', 'x', 'y', 'constructor'];
const pairs = fc.array(fc.tuple(fc.constantFrom(...MENTORS), fc.constantFrom(...MANAGERS)));

describe('a relation between single people', () => {
  it('is told from the classes of the two alone', () => {
    fc.assert(
      fc.property(pairs, (related) => {
        const { mentor, manager, test } = relation(related);
        for (const a of MENTORS) {
          for (const b of MANAGERS) {
            const told = test(mentor(person('mentor', a)), manager(person('manager', b)));
            expect(told).toBe(related.some(([x, y]) => x === a && y === b));
          }
        }
      }),
    );
  });

  it('gives exactly the twins one class', () => {
    fc.assert(
      fc.property(pairs, (related) => {
        const { mentor } = relation(related);
        const others = (id: string): string =>
          [...new Set(related.filter(([a]) => a === id).map(([, b]) => b))].sort().join();
        for (const a of MENTORS) {
          for (const b of MENTORS) {
            const [x, y] = [a, b].map((id) => mentor(person('mentor', id)));
            expect(x === y).toBe(others(a) === others(b));
          }
        }
      }),
    );
  });
});

/** People whose line managers are anybody, somebody unknown, or nobody; circles included. */
const organisation = fc
  .record({
    mentors: fc.array(fc.constantFrom('', 'z', ...MENTORS, ...MANAGERS), {
      minLength: MENTORS.length,
      maxLength: MENTORS.length,
    }),
    managers: fc.array(fc.constantFrom('', 'z', ...MENTORS, ...MANAGERS), {
      minLength: MANAGERS.length,
      maxLength: MANAGERS.length,
    }),
  })
  .map(({ mentors, managers }) => {
    const lineManager = (id: string | undefined): Partial<Person> =>
      id ? { reportsTo: id } : { reportsTo: undefined };
    return peopleOf(
      MENTORS.map((id, i) => person('mentor', id, lineManager(mentors[i]))),
      MANAGERS.map((id, i) => person('manager', id, lineManager(managers[i]))),
    );
  });

/** Everyone above a person with the number of steps, by following `reports_to` to the letter. */
function above(people: People, id: string): Map<string, number> {
  const lineManagers = new Map(
    [...people.mentors, ...people.managers].map((one) => [one.id, one.reportsTo]),
  );
  const found = new Map<string, number>([[id, 0]]);
  let lineManager = lineManagers.get(id);
  for (let step = 1; lineManager !== undefined && !found.has(lineManager); step++) {
    found.set(lineManager, step);
    lineManager = lineManagers.get(lineManager);
  }
  return found;
}

function allowedBy(id: 'reporting-line' | 'organisational-distance', people: People) {
  const programme = variantOf(defaultProgramme(), { on: [id] });
  const context: Context = { people, history: [] };
  const { mentor, manager, test } = programme.pairing
    .find((rule) => rule.id === id)!
    .prepare(context);
  return (a: Person, b: Person): boolean => test(mentor(a), manager(b));
}

describe('rules on reporting lines equal what following the lines by hand gives', () => {
  it('reporting-line forbids whoever is on the line of the other', () => {
    fc.assert(
      fc.property(organisation, (people) => {
        const allowed = allowedBy('reporting-line', people);
        for (const a of people.mentors) {
          for (const b of people.managers) {
            const inLine = above(people, a.id).has(b.id) || above(people, b.id).has(a.id);
            expect(allowed(a, b)).toBe(!inLine);
          }
        }
      }),
    );
  });

  it('organisational-distance counts the steps between the two', () => {
    fc.assert(
      fc.property(organisation, (people) => {
        const allowed = allowedBy('organisational-distance', people);
        for (const a of people.mentors) {
          const up = above(people, a.id);
          for (const b of people.managers) {
            let least = Infinity;
            for (const [id, steps] of above(people, b.id)) {
              least = Math.min(least, steps + (up.get(id) ?? Infinity));
            }
            expect(allowed(a, b)).toBe(least >= 3);
          }
        }
      }),
    );
  });
});
