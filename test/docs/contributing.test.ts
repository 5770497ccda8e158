import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import type * as programmes from '../../src/programme/index.ts';
import { takeTenMinutes } from './ten-minutes.ts';

const root = join(import.meta.dirname, '../..');

it('adds a rule in the steps of CONTRIBUTING.md', async () => {
  mkdirSync(join(root, 'out'), { recursive: true });
  // Inside the package, so that its dependencies are found.
  const house = mkdtempSync(join(root, 'out/ten-minutes-'));
  try {
    cpSync(join(root, 'src'), join(house, 'src'), { recursive: true });
    expect(takeTenMinutes(house)).toBe(7);
    const { readProgramme } = (await import(
      join(house, 'src/programme/index.ts')
    )) as typeof programmes;
    const bytes = Buffer.from('rules: { other-site: required }');
    const { programme, findings } = readProgramme({ file: 'programme.yaml', bytes });
    expect(findings).toEqual([]);
    expect(programme?.pairing.at(-1)?.words.de.title).toBe('anderer Standort');
  } finally {
    rmSync(house, { recursive: true });
  }
});
