import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/people/index.ts';
import { defaultProgramme } from '../../src/programme/index.ts';
import { decide } from '../../src/runs/decide.ts';
import { isBetween, WeighedRosters } from '../../src/runs/weighed-rosters.ts';
import { peopleOf, person } from '../helpers/people.ts';
import { criterion, rule } from '../helpers/rules.ts';

describe('weights between two others', () => {
  const cases: [string, number[], number[], number[], boolean][] = [
    ['are a sum of them', [5, 7, 9], [1, 2, 3], [4, 5, 6], true],
    ['are a sum of shares of them', [2, 3, 4], [1, 2, 3], [3, 4, 5], true],
    ['may be one of them', [1, 2, 3], [1, 2, 3], [4, 5, 6], true],
    ['may be a multiple of one', [4, 8, 12], [1, 2, 3], [4, 5, 6], true],
    ['lie on no side of both', [1, 5], [1, 2], [1, 3], false],
    ['lie in their plane', [5, 7, 10], [1, 2, 3], [4, 5, 6], false],
    ['are multiples where both are the same', [3, 6], [1, 2], [2, 4], true],
    ['are no others where both are the same', [3, 7], [1, 2], [2, 4], false],
    ['are any where one criterion decides alone', [3], [7], [9], true],
    ['are any where none decides', [], [], [], true],
  ];
  it.each(cases)('%s', (_, w, a, b, expected) => {
    expect([isBetween(w, a, b), isBetween(w, b, a)]).toEqual([expected, expected]);
  });
});

describe('a roster found under some weights', () => {
  const numberOf = ({ id }: Person): number => Number(id.slice(1));
  const of = { mentor: numberOf, manager: numberOf };
  const criteria = [
    criterion('of the mentor', 1, { ...of, test: (mentor: number) => 100 * mentor }),
    criterion('of the manager', 1, { ...of, test: (_: number, manager: number) => 100 * manager }),
    criterion('of nobody', 1, { ...of, test: () => 700 }),
    criterion('of both', 1, { ...of, test: (a: number, b: number) => (a * b) % 7 }),
    criterion('of both, too', 1, { ...of, test: (a: number, b: number) => (a + 2 * b) % 5 }),
    criterion('of the forbidden', 1, { ...of, test: (a: number, b: number) => 10 * Number(a > b) }),
  ];
  const notAbove = rule('not above', { ...of, test: (a: number, b: number) => a <= b });
  const deciding = (mentors: readonly number[], managers: readonly number[]): string[] => {
    const people = peopleOf(
      mentors.map((n) => person('mentor', `M${n}`)),
      managers.map((n) => person('manager', `G${n}`)),
    );
    const programme = { ...defaultProgramme(), screening: [], pairing: [notAbove], criteria };
    const known = new WeighedRosters<string>(decide(people, programme));
    const all = criteria.map(() => 4);
    known.add(all, 'the roster');
    return criteria.flatMap(({ id }, k) =>
      known.under(all.with(k, 5)) === 'the roster' ? [] : [id],
    );
  };

  const ofBoth = ['of both', 'of both, too'];
  const cases: [string, number[], number[], string[]][] = [
    ['mentors are left', [1, 2, 3], [4, 5], ['of the mentor', ...ofBoth]],
    ['managers are left', [1, 2], [2, 4, 5], ['of the manager', ...ofBoth]],
    ['nobody is left', [1, 2], [2, 3], ofBoth],
    ['only those are left whom the rules allow nobody', [1, 2, 9], [0, 2, 3], ofBoth],
  ];
  it.each(cases)('is found by criteria that can part rosters: %s', (_, mentors, managers, ids) => {
    expect(deciding(mentors, managers)).toEqual(ids);
  });
});
