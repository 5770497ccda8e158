import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { played } from './play.ts';

const root = join(import.meta.dirname, '../..');

it.each([
  ['docs/tutorial.md', 'en'],
  ['docs/de/tutorial.md', 'de'],
])('%s leads from two lists to a roster as it says', async (page, language) => {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-tutorial-'));
  try {
    cpSync(join(root, 'fixtures/tutorial', language), folder, { recursive: true });
    const file = join(root, page);
    const written = readFileSync(file, 'utf8');
    const shown = await played(written, folder);
    if (process.env['UPDATE_DOCS'] === '1') writeFileSync(file, shown);
    else expect(written).toBe(shown);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
