import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

import type { Match } from '../src/index.ts';
import { match, readInputs } from '../src/index.ts';

const path = (name: string) => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));

async function matched(mentors: string, managers: string): Promise<Match> {
  const request = { mentors: path(mentors), managers: path(managers) };
  const { inputs, findings } = await readInputs(request);
  expect(findings).toEqual([]);
  return match(inputs!.people, inputs!.programme);
}

const pairs = ({ roster }: Match) =>
  roster.tandems.map(({ mentor, manager, score }) => [mentor.id, manager.id, score]);

describe('the small example', () => {
  it('comes out as its README has it by hand', async () => {
    const result = await matched('small/mentors.csv', 'small/managers.csv');
    const readme = readFileSync(path('small/README.md'), 'utf8');
    const best = /\*\*(\w+)–(\w+), (\w+)–(\w+)\*\*/.exec(readme)?.slice(1);
    expect(
      pairs(result)
        .map(([mentor, manager]) => `${String(mentor)}–${String(manager)}`)
        .sort(),
    ).toEqual([`${best![0]}–${best![1]}`, `${best![2]}–${best![3]}`, 'M2–L2'].sort());
    expect(result.roster.unmatched.map(({ id, reasonCode }) => [id, reasonCode])).toContainEqual([
      'L3',
      'competition',
    ]);
  });
});

describe('the company', () => {
  it('gets the same tandems from a German Excel', async () => {
    const english = await matched('company/mentors.csv', 'company/managers.csv');
    const german = await matched('company-de/mentoren.csv', 'company-de/fuehrungskraefte.csv');
    expect(pairs(german)).toEqual(pairs(english));
    expect(pairs(english).length).toBe(34);
  });
});
