import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect } from 'vitest';

export const root = join(import.meta.dirname, '../..');

/**
 * What a page shows is what happens. `UPDATE_DOCS=1 npx vitest run test/docs` writes the outputs
 * into the page; otherwise they are compared.
 */
export function hold(page: string, shown: string): void {
  const file = join(root, page);
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(file, shown);
  expect(readFileSync(file, 'utf8')).toBe(shown);
}
