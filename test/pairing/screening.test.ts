import { describe, expect, it } from 'vitest';

import { screen, screeningBroken } from '../../src/pairing/index.ts';
import type { Role } from '../../src/people/person.ts';
import type { ScreeningRule } from '../../src/programme/rule.ts';
import { person } from '../helpers/people.ts';

function screening(id: string, role: Role | 'both', passing: readonly string[]): ScreeningRule {
  const words = { title: '', says: '' };
  return {
    kind: 'screening',
    id,
    role,
    words: { en: words, de: words },
    columns: { mentor: [], manager: [] },
    passes: (one) => passing.includes(one.id),
    because: () => '',
  };
}

const rules = [
  screening('mentors only', 'mentor', ['M1', 'M2']),
  screening('managers only', 'manager', ['G1', 'G2']),
  screening('both', 'both', ['M1', 'G1']),
];
const mentors = ['M1', 'M2', 'M3'].map((id) => person('mentor', id));
const managers = ['G1', 'G2', 'G3'].map((id) => person('manager', id));

describe('screening', () => {
  it('keeps out who fails a rule for their side, with the first that says so', () => {
    const { out, ...rest } = screen({ mentors, managers }, rules);
    expect(rest).toEqual({ mentors: [mentors[0]], managers: [managers[0]] });
    expect(out.map(({ person, rule }) => [person.id, rule.id])).toEqual([
      ['M2', 'both'],
      ['M3', 'mentors only'],
      ['G2', 'both'],
      ['G3', 'managers only'],
    ]);
  });

  it('keeps nobody out without rules', () => {
    expect(screen({ mentors, managers }, [])).toEqual({ mentors, managers, out: [] });
  });

  it.each([
    [mentors[0]!, []],
    [mentors[1]!, ['both']],
    [mentors[2]!, ['mentors only', 'both']],
    [managers[0]!, []],
    [managers[1]!, ['both']],
    [managers[2]!, ['managers only', 'both']],
  ])('names every rule that $id fails', (one, broken) => {
    expect(screeningBroken(one, rules).map(({ id }) => id)).toEqual(broken);
  });
});
