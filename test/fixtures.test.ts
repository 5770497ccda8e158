import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

import { match, type MatchResult } from '../src/index.ts';

const path = (name: string) => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));

async function matched(mentors: string, managers: string, ...told: string[]): Promise<MatchResult> {
  const [first, second] = [mentors, managers].map((name) => ({
    name,
    bytes: readFileSync(path(name)),
  })) as [{ name: string; bytes: Buffer }, { name: string; bytes: Buffer }];
  const result = await match({ mentors: first, managers: second });
  expect(result.findings.map(({ code }) => code)).toEqual(told);
  return result;
}

const pairs = ({ tandems }: MatchResult): (readonly [string, string, number])[] =>
  tandems.map(({ mentorId, managerId, score }) => [mentorId, managerId, score]);

describe('the small example', () => {
  it('comes out as its README has it by hand', async () => {
    const result = await matched('small/mentors.csv', 'small/managers.csv');
    const readme = readFileSync(path('small/README.md'), 'utf8');
    const best = /\*\*(\w+)–(\w+), (\w+)–(\w+)\*\*/.exec(readme)?.slice(1);
    expect(
      pairs(result)
        .map(([mentor, manager]) => `${mentor}–${manager}`)
        .sort(),
    ).toEqual([`${best![0]}–${best![1]}`, `${best![2]}–${best![3]}`, 'M2–L2'].sort());
    expect(result.unmatched.map(({ id, reasonCode }) => [id, reasonCode])).toContainEqual([
      'L3',
      'competition',
    ]);
  });
});

describe('the company', () => {
  it('gets the same tandems from a German Excel', async () => {
    // HR and Personal are one by its programme, which is not given here.
    const told = 'likely-department-slip';
    const english = await matched('company/mentors.csv', 'company/managers.csv', told);
    const german = await matched(
      'company-de/mentoren.csv',
      'company-de/fuehrungskraefte.csv',
      told,
    );
    expect(pairs(german)).toEqual(pairs(english));
    expect(pairs(english).length).toBe(34);
  });
});
