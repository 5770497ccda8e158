import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { rolldown } from 'rolldown';
import { expect, it } from 'vitest';

import { match } from '../../src/index.ts';
import { runInBrowserContext } from '../helpers/browser-bundle.ts';

const root = join(import.meta.dirname, '../..');
const company = join(root, 'fixtures/company');

it('bundles the package for browsers as any bundler does, and asks for no module of Node', async () => {
  const messages: string[] = [];
  const bundle = await rolldown({
    input: 'tandem-mentoring',
    platform: 'browser',
    cwd: root,
    onLog: (_, log) => {
      messages.push(log.code ?? log.message);
    },
  });
  const { output } = await bundle.generate({ format: 'iife', name: 'core', codeSplitting: false });
  await bundle.close();
  const [chunk] = output;
  expect(messages).not.toContain('UNRESOLVED_IMPORT');
  expect(chunk.imports).toEqual([]);
  expect(chunk.moduleIds.filter((id) => /node_modules.(?:iconv-lite|buffer)/.test(id))).toEqual([]);

  const browser = runInBrowserContext(chunk.code) as { match: typeof match };
  const table = (name: string): { name: string; bytes: Uint8Array } => {
    // Umlauts in a code page, so that these are asked for.
    const text = readFileSync(join(company, name), 'utf8');
    return { name, bytes: new Uint8Array(Buffer.from(text, 'latin1')) };
  };
  const sources = { mentors: table('mentors.csv'), managers: table('managers.csv') };
  const [there, here] = [await browser.match(sources), await match(sources)];
  expect(there.ok).toBe(true);
  expect(there.files.map(({ name }) => name)).toEqual(here.files.map(({ name }) => name));
  for (const [at, { bytes }] of here.files.entries()) {
    expect(Buffer.from(there.files[at]!.bytes).equals(Buffer.from(bytes))).toBe(true);
  }
});
