import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { runIn } from '../cli/run-in-memory.ts';
import { root } from './hold.ts';

const page = readFileSync(join(root, 'docs/background/fairness.md'), 'utf8');

it('the lots of the example by hand are the SHA-256 of seed, NUL and id', () => {
  const lots = [...page.matchAll(/^\| (\w\d) \| \w+ \| `([0-9a-f]{64})` \|$/gm)];
  expect(lots.map(([, id]) => id)).toEqual(['M1', 'M2', 'G0', 'G1', 'G2']);
  for (const [, id = '', lot] of lots) {
    expect(createHash('sha256').update(`spring-2027\0${id}`).digest('hex')).toBe(lot);
  }
});

it.each<[how: string, options: string[], pairs: string[]]>([
  ['with the seed', ['--seed', 'spring-2027'], ['G1 M1', 'G2 M2']],
  ['without a seed', [], ['G0 M1', 'G1 M2']],
])('the example by hand comes out %s as the page says', async (_, options, pairs) => {
  const files = ['mentors', 'managers'].map((name) => `fixtures/lottery/${name}.csv`);
  const folder = mkdtempSync(join(tmpdir(), 'tandem-lottery-'));
  const out = ['--out', join(folder, 'roster.csv'), '--json'];
  const { stdout } = await runIn(['match', ...files, ...options, ...out], { cwd: root });
  rmSync(folder, { recursive: true });
  const { tandems } = JSON.parse(stdout) as { tandems: { mentorId: string; managerId: string }[] };
  expect(tandems.map((one) => `${one.managerId} ${one.mentorId}`)).toEqual(pairs);
});
