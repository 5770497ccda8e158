import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { explain, match } from '../../src/index.ts';
import { readInputs } from '../../src/runs/inputs.ts';

const file = (name: string) => ({
  name,
  bytes: readFileSync(new URL(`../../fixtures/small/${name}`, import.meta.url)),
});
const sources = { mentors: file('mentors.csv'), managers: file('managers.csv') };

it.each([undefined, 'spring', 'autumn'])(
  'names the moves that the next match makes once the pair is locked, under the seed %s',
  async (seed) => {
    const read = await readInputs(sources, {});
    const { mentors, managers } = read.inputs!.people;
    const first = await match(sources, { seed });
    const now = new Map(first.tandems.map((one) => [one.managerId, one.mentorId]));
    let priced = 0;
    for (const mentor of mentors) {
      for (const manager of managers) {
        const told = await explain(sources, { for: mentor.id, with: manager.id, seed });
        if (!told.allowed || told.chosen) continue;
        priced++;
        const previous = [
          'status,mentor_id,manager_id',
          `locked,${mentor.id},${manager.id}`,
          ...[...now]
            .filter(([b, a]) => b !== manager.id && a !== mentor.id)
            .map(([b, a]) => `proposed,${a},${b}`),
        ].join('\n');
        const next = await match({ ...sources, previous }, { seed, keep: 'proposed' });
        const then = new Map(next.tandems.map((one) => [one.managerId, one.mentorId]));
        const ids = [...new Set([...now.keys(), ...then.keys()])];
        const changed = ids
          .filter((id) => now.get(id) !== then.get(id))
          .map((id) => ({ managerId: id, from: now.get(id) ?? null, to: then.get(id) ?? null }));
        const key = (one: { managerId: string }): string => one.managerId;
        expect(told.moves.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))).toEqual(
          changed.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)),
        );
      }
    }
    expect(priced).toBeGreaterThan(0);
  },
);

it.each([
  ['Kurz', 'name', ['M1', 'M10']],
  ['kurz', 'name', ['M1', 'M10']],
  ['Eva', 'name', ['L1']],
  ['Ada Kurz', 'name', ['M1', 'M10']],
  ['Kurz, Ada', 'name', ['M1', 'M10']],
  ['m1', undefined, ['M1']],
  ['Kur', undefined, []],
])('says who may be meant by %s', async (text, known, suggestions) => {
  const mentor = { name: 'Ada Kurz', department: 'IT', social_media_skill: 5, communication: 4 };
  const people = {
    mentors: [
      { ...mentor, id: 'M10' },
      { ...mentor, id: 'M1' },
    ],
    managers: [{ id: 'L1', name: 'Eva Roth', department: 'HR' }],
  };
  const { findings } = await explain(people, { for: text });
  expect(findings.filter(({ code }) => code === 'unknown-person')).toMatchObject([
    { args: { id: text, known, suggestions } },
  ]);
});
