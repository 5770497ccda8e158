import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';

import { tandem } from '../cli/spawn.ts';

const page = readFileSync(new URL('../../docs/how-to/ci.md', import.meta.url), 'utf8');
const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { version: string };

/** The commands of the page, without what the shell does to their output. */
const commands = [...page.matchAll(/npx --yes tandem-mentoring@(\S+) ([^>\n]+)/g)].map(
  ([, pinned = '', line = '']) => [pinned, line.trim()] as const,
);

const folder = mkdtempSync(join(tmpdir(), 'tandem-'));
beforeAll(async () => {
  await tandem(['init'], { cwd: folder });
  await tandem(['match', 'mentors.csv', 'managers.csv'], { cwd: folder });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('has commands for each of the servers', () => {
  expect(commands.length).toBeGreaterThan(5);
});

it.each(commands)('with version %s: tandem %s', async (pinned, line) => {
  expect(pinned).toBe(version);
  const outcome = await tandem(line.split(/\s+/), {
    cwd: folder,
    env: { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(folder, 'summary.md') },
  });
  expect([outcome.code, outcome.stderr]).toEqual([0, expect.any(String)]);
});

it.each(
  [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, text = '']) => [text.split('\n')[0], text]),
)('%s is well-formed YAML', (_, text = '') => {
  expect(parseAllDocuments(text).flatMap(({ errors }) => errors)).toEqual([]);
});
