import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { resultSchemas } from '../../src/report/schemas.ts';

const root = new URL('../../', import.meta.url);

it.each([...resultSchemas()])(
  'publishes the schema of %s as it is now (npm run docs)',
  (name, schema) => {
    const file = readFileSync(new URL(`schema/${name}.schema.json`, root), 'utf8');
    expect(JSON.parse(file)).toEqual(JSON.parse(JSON.stringify(schema)));
  },
);
