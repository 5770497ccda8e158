import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { explainIn, runExplain } from '../../src/runs/explain.ts';
import { runMatch } from '../../src/runs/match.ts';

const file = (name: string) => ({
  name,
  bytes: readFileSync(new URL(`../../fixtures/small/${name}`, import.meta.url)),
});
const sources = { mentors: file('mentors.csv'), managers: file('managers.csv') };

it.each([
  { for: 'L1' },
  { for: 'L3' },
  { for: 'L1', with: 'M1' },
  { for: 'M2', with: 'L2' },
  { for: 'nobody' },
])('explains %j in a match that was made before as a run of its own does', async (asked) => {
  const { made } = await runMatch(sources);
  if (!made) throw new Error('no match was made');
  const { explained, findings } = explainIn(made, asked);
  const run = await runExplain(sources, asked);
  expect(JSON.stringify(explained)).toBe(JSON.stringify(run.explained));
  for (const one of findings) expect(run.findings).toContainEqual(one);
  expect(explained === undefined).toBe(findings.length > 0);
});
