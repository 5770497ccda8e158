import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { findingsReference } from '../../src/report/findings/page.ts';
import { resultSchemas } from '../../src/report/json/schemas.ts';

const root = new URL('../../', import.meta.url);

it.each([...resultSchemas()])(
  'publishes the schema of %s as it is now (npm run docs)',
  (name, schema) => {
    const file = readFileSync(new URL(`schema/${name}.schema.json`, root), 'utf8');
    expect(JSON.parse(file)).toEqual(JSON.parse(JSON.stringify(schema)));
  },
);

it('describes every finding in docs/reference/findings.md as it is now (npm run docs)', () => {
  expect(readFileSync(new URL('docs/reference/findings.md', root), 'utf8')).toBe(
    findingsReference(),
  );
});
