import { describe, expect, it } from 'vitest';
import { defaultProgramme } from '../../src/programme/index.ts';
import { decide } from '../../src/runs/decide.ts';
import type { Person } from '../../src/people/index.ts';
import type { People } from '../../src/people/person.ts';
import { peopleOf, person } from '../helpers/people.ts';

const SEEDS = 2000;

/**
 * The value that χ² with so many degrees of freedom exceeds once in about a million draws, by the
 * approximation of Wilson and Hilferty (1931, doi:10.1073/pnas.17.12.684).
 */
function limit(freedom: number): number {
  const part = 2 / (9 * freedom);
  return freedom * (1 - part + 4.75 * Math.sqrt(part)) ** 3;
}

/** Expects that so many things came out equally often. */
function expectEqualShares(counts: readonly number[]): void {
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  if (counts.length < 2 || mean === 0) return;
  const deviation = counts.reduce((sum, count) => sum + (count - mean) ** 2 / mean, 0);
  expect(deviation).toBeLessThan(limit(counts.length - 1));
}

interface Constellation {
  readonly people: People;
  /** Managers, and mentors, who are in the same position, by their ids. */
  readonly managers: readonly (readonly string[])[];
  readonly mentors: readonly (readonly string[])[];
}

const department = (text: string): Pick<Person, 'department'> => ({
  department: { text, path: [text] },
});
const mentor = (id: string, more: Partial<Person> = {}): Person =>
  person('mentor', id, { skill: 5000, communication: 5000, ...department('IT'), ...more });
const manager = (id: string, text: string, more: Partial<Person> = {}): Person =>
  person('manager', id, { skill: 1000, ...department(text), ...more });
const numbered = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${prefix}${i}`);

/** Equal mentors of IT for managers of some departments. */
function crowd(mentors: number, departments: readonly string[]): Constellation {
  const ids = numbered('G', departments.length);
  return {
    people: peopleOf(
      numbered('M', mentors).map((id) => mentor(id)),
      departments.map((text, i) => manager(ids[i]!, text)),
    ),
    managers: [ids],
    mentors: [numbered('M', mentors)],
  };
}

const constellations: Record<string, Constellation> = {
  'one mentor for two of Sales and one of Legal': crowd(1, ['Sales', 'Sales', 'Legal']),
  'three mentors for seven of four departments': crowd(3, [
    ...['B0', 'B0', 'B1', 'B1', 'B2', 'B2', 'B3'],
  ]),
  'as many mentors as managers': crowd(4, ['A', 'A', 'A', 'B']),
  'more mentors than managers': crowd(6, ['A', 'B', 'B']),
  'a large and a small department': crowd(2, ['A', 'A', 'A', 'A', 'A', 'B']),
  'mentors of two departments': {
    people: peopleOf(
      [mentor('M0'), mentor('M1'), mentor('M2', department('HR'))],
      ['G0', 'G1', 'G2', 'G3'].map((id, i) => manager(id, i < 3 ? 'Sales' : 'Legal')),
    ),
    managers: [['G0', 'G1', 'G2', 'G3']],
    mentors: [['M0', 'M1', 'M2']],
  },
  'managers whom one mentor may not meet': {
    people: peopleOf(
      [mentor('M0', department('Sales')), mentor('M1')],
      ['G0', 'G1', 'G2', 'G3'].map((id, i) => manager(id, i < 2 ? 'Sales' : 'Legal')),
    ),
    managers: [
      ['G0', 'G1'],
      ['G2', 'G3'],
    ],
    mentors: [],
  },
  'one better mentor for equal managers': {
    people: peopleOf(
      [mentor('M0'), mentor('M1', { communication: 4000 }), mentor('M2', { communication: 4000 })],
      ['G0', 'G1', 'G2', 'G3'].map((id, i) => manager(id, i < 3 ? 'Sales' : 'Legal')),
    ),
    managers: [['G0', 'G1', 'G2', 'G3']],
    mentors: [['M1', 'M2']],
  },
  'sponsors, who come first': {
    people: peopleOf(
      [mentor('M0'), mentor('M1'), mentor('M2')],
      ['G0', 'G1', 'G2', 'G3', 'G4'].map((id, i) =>
        manager(id, i % 2 === 0 ? 'Sales' : 'Legal', { sponsor: i < 2 }),
      ),
    ),
    managers: [
      ['G0', 'G1'],
      ['G2', 'G3', 'G4'],
    ],
    mentors: [['M0', 'M1', 'M2']],
  },
  'an excluded pair': {
    people: peopleOf(
      [mentor('M0', { excludes: ['G0'] }), mentor('M1'), mentor('M2')],
      ['G0', 'G1', 'G2', 'G3'].map((id, i) => manager(id, i < 3 ? 'Sales' : 'Legal')),
    ),
    managers: [['G1', 'G2', 'G3']],
    mentors: [['M1', 'M2']],
  },
};

describe('the lottery over 2,000 seeds', () => {
  it.each(Object.entries(constellations))(
    'serves and pairs people in the same position equally often: %s',
    (_, { people, managers, mentors }) => {
      const served = new Map<string, number>();
      const together = new Map<string, number>();
      const count = (counts: Map<string, number>, key: string): void => {
        counts.set(key, (counts.get(key) ?? 0) + 1);
      };
      for (let k = 0; k < SEEDS; k++) {
        const { pairing, solution } = decide(people, defaultProgramme(), { seed: `lot ${k}` });
        solution.partner.forEach((partner, place) => {
          if (partner < 0) return;
          const a = pairing.mentors.people[partner]!.id;
          const b = pairing.managers.people[place]!.id;
          count(served, a);
          count(served, b);
          count(together, `${a} ${b}`);
        });
      }
      for (const group of [...managers, ...mentors]) {
        expectEqualShares(group.map((id) => served.get(id) ?? 0));
      }
      for (const group of managers) {
        for (const { id } of people.mentors) {
          expectEqualShares(group.map((one) => together.get(`${id} ${one}`) ?? 0));
        }
      }
      for (const group of mentors) {
        for (const { id } of people.managers) {
          expectEqualShares(group.map((one) => together.get(`${one} ${id}`) ?? 0));
        }
      }
    },
  );
});
