import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { initTemplate, programmeJsonSchema } from '../../src/programme/index.ts';

const published = JSON.parse(
  readFileSync(new URL('../../schema/programme.schema.json', import.meta.url), 'utf8'),
) as object;
const validate = new Ajv2020().compile(published);

it('is published as it is now (npm run docs)', () => {
  expect(published).toEqual(JSON.parse(JSON.stringify(programmeJsonSchema())));
});

it.each(['en', 'de'] as const)('accepts the file that init writes (%s)', (language) => {
  const [programme] = initTemplate(language);
  expect(validate(parse(programme?.text ?? ''))).toBe(true);
});

it.each([
  ['a misspelt rule', { rules: { senority: 'off' } }],
  ['a misspelt key', { weight: {} }],
  ['a weight above 1000', { weights: { topics: 1001 } }],
  ['a weight below 0', { weights: { topics: -1 } }],
  ['half a weight', { weights: { topics: 0.5 } }],
  ['a depth of 0', { rules: { 'cross-department': { depth: 0 } } }],
])('refuses %s', (_, data) => {
  expect(validate(data)).toBe(false);
});
