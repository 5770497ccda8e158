import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { played } from './play.ts';

const root = join(import.meta.dirname, '../..');

/** Pages that say in a comment in which copy of a folder their reader works. */
const pages = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .toSorted()
  .map((name) => ({ name, text: readFileSync(join(root, 'docs', name), 'utf8') }))
  .flatMap(({ name, text }) => {
    const given = /^<!-- a copy of (\S+) -->$/m.exec(text)?.[1];
    return given === undefined ? [] : [{ name, text, given }];
  });

describe('what a page says happens, step by step', () => {
  it('in the tutorials and the guides', () => {
    expect(pages.length).toBeGreaterThan(6);
  });

  it.each(pages)('what docs/$name says happens', async ({ name, text, given }) => {
    const folder = mkdtempSync(join(tmpdir(), 'tandem-page-'));
    try {
      cpSync(join(root, given), folder, { recursive: true });
      const shown = await played(text, folder);
      if (process.env['UPDATE_DOCS'] === '1') writeFileSync(join(root, 'docs', name), shown);
      else expect(text).toBe(shown);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
