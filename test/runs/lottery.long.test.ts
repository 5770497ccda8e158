import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultProgramme } from '../../src/programme/index.ts';
import { decide } from '../../src/runs/decide.ts';
import { drawnByLot } from '../../src/runs/lottery.ts';
import { idsOf } from '../../src/roster/expand.ts';
import { isCanonical } from '../../src/roster/solve-pairing.ts';
import type { People } from '../../src/people/person.ts';
import { peopleOf, person } from '../helpers/people.ts';

/** Mentors of equal levels in IT and managers of these departments: every pair is equally good. */
function equals(mentors: number, departments: readonly string[]): People {
  return peopleOf(
    Array.from({ length: mentors }, (_, i) =>
      person('mentor', `M${i}`, { skill: 5000, communication: 5000 }),
    ),
    departments.map((text, i) =>
      person('manager', `G${i}`, { skill: 1000, department: { text, path: [text] } }),
    ),
  );
}

const programme = defaultProgramme();
const seeds = Array.from({ length: 60 }, (_, k) => `seed ${k}`);

describe('ties', () => {
  it('are decided by low ids without a seed, whatever the profiles', () => {
    const people = equals(1, ['Sales', 'Sales', 'Legal']);
    const made = decide(people, programme);
    expect(made.pairing.managers.count).toBe(2);
    expect(idsOf(made)).toEqual(idsOf(decide(equals(1, ['Sales']), programme)));
  });

  it('are drawn among all who are in the same position, not among profiles', () => {
    const people = equals(1, ['Sales', 'Sales', 'Legal']);
    const managers = new Set(
      seeds.map((seed) => {
        const { pairing, solution } = decide(people, programme, { seed });
        return pairing.managers.people[solution.partner.indexOf(0)]!.id;
      }),
    );
    expect([...managers].sort()).toEqual(['G0', 'G1', 'G2']);
  });

  it('are drawn so that every group can come out', () => {
    const people = equals(3, ['B0', 'B0', 'B1', 'B1', 'B2', 'B2', 'B3']);
    const many = Array.from({ length: 600 }, (_, k) => `seed ${k}`);
    const groups = new Set(
      many.map((seed) => {
        const { pairing, solution } = decide(people, programme, { seed });
        const ids = pairing.managers.people.flatMap(({ id }, place) =>
          solution.partner[place]! >= 0 ? [id] : [],
        );
        return ids.sort().join(' ');
      }),
    );
    expect(groups.size).toBe(35);
  });

  it('count as drawn where another seed changes the tandem, and nowhere else', () => {
    const world = fc.record({
      mentors: fc.integer({ min: 0, max: 3 }),
      departments: fc.array(fc.constantFrom('Sales', 'Legal', 'IT'), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(world, ({ mentors, departments }) => {
        const people = equals(mentors, departments);
        const made = decide(people, programme, { seed: 'x' });
        const others = seeds.map((seed) => new Set(idsOf(decide(people, programme, { seed }))));
        const changed = idsOf(made).filter((id) => others.some((ids) => !ids.has(id)));
        expect(drawnByLot(made)).toBe(changed.length);
      }),
      { numRuns: 20 },
    );
  });

  it('lead to one roster, which can be told from an equally good one', () => {
    const people = equals(2, ['Sales', 'Legal']);
    const { pairing } = decide(people, programme);
    const [low, other] = [
      [
        ['M0', 'G0'],
        ['M1', 'G1'],
      ],
      [
        ['M1', 'G0'],
        ['M0', 'G1'],
      ],
    ] as const;
    expect(isCanonical(pairing, 'total', low)).toBe(true);
    expect(isCanonical(pairing, 'total', low.toReversed())).toBe(true);
    expect(isCanonical(pairing, 'total', other)).toBe(false);
    expect(isCanonical(pairing, 'total', low.slice(1))).toBe(false);
  });
});
