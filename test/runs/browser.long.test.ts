import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import type * as core from '../helpers/browser-core.ts';
import { browserBundle, runInBrowserContext } from '../helpers/browser-bundle.ts';
import { form } from '../helpers/browser-core.ts';

const company = join(import.meta.dirname, '../../fixtures/company');
const [mentors, managers, programme] = ['mentors.csv', 'managers.csv', 'programme.yaml'].map(
  (file) => new Uint8Array(readFileSync(join(company, file))),
);

it('forms the same files, byte for byte, in a browser as in Node', async () => {
  if (!mentors || !managers || !programme) throw new Error('no fixtures');
  const script = await browserBundle(new URL('../helpers/browser-core.ts', import.meta.url));
  const browser = runInBrowserContext(script) as typeof core;
  const there = await browser.form(mentors, managers, programme);
  const here = await form(mentors, managers, programme);
  expect(Object.keys(there)).toEqual(Object.keys(here));
  for (const [file, bytes] of Object.entries(here)) {
    expect(Buffer.from(there[file] ?? []).equals(Buffer.from(bytes)), file).toBe(true);
  }
});
