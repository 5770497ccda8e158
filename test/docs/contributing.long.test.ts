import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import type * as mains from '../../src/cli/main.ts';
import type * as programmes from '../../src/programme/index.ts';
import { runInMemory } from '../cli/run-in-memory.ts';
import { takeTenMinutes } from './ten-minutes.ts';

const root = join(import.meta.dirname, '../..');

const mentors = join(root, 'fixtures/small/mentors.csv');
const managers = join(root, 'fixtures/small/managers.csv');

it('adds a rule, a finding, a command and a format in the steps of CONTRIBUTING.md', async () => {
  mkdirSync(join(root, 'out'), { recursive: true });
  // Inside the package, so that its dependencies are found.
  const house = mkdtempSync(join(root, 'out/ten-minutes-'));
  try {
    cpSync(join(root, 'src'), join(house, 'src'), { recursive: true });
    expect(takeTenMinutes(house)).toBe(18);
    const { readProgramme } = (await import(
      join(house, 'src/programme/index.ts')
    )) as typeof programmes;
    const bytes = Buffer.from('rules: { other-site: required }');
    const { programme, findings } = readProgramme({ file: 'programme.yaml', bytes });
    expect(findings).toEqual([]);
    expect(programme?.pairing.at(-1)?.words.de.title).toBe('anderer Standort');
    const { main } = (await import(join(house, 'src/cli/main.ts'))) as typeof mains;
    const call = (...argv: string[]) => runInMemory(argv, { main });
    expect(await call('count', mentors, managers)).toEqual({
      code: 0,
      stdout: '5:4\n',
      stderr: '',
    });
    const alone = join(house, 'mentors.csv');
    writeFileSync(alone, 'id,department,social_media_skill,communication\nM1,IT,5,5\n');
    const { code, stdout } = await call('count', alone, managers, '--format', 'tap', '--strict');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^TAP version 14\n/);
    expect(stdout).toContain('- fewer-mentors: there are 1 mentors for 4 managers\n');
    expect((await call('help', 'fewer-mentors', '--lang', 'de')).stdout).toMatch(/bleibt jemand/);
  } finally {
    rmSync(house, { recursive: true });
  }
});
