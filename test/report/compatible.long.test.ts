import { readdirSync, readFileSync } from 'node:fs';

import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';

import { programmeJsonSchema } from '../../src/programme/index.ts';
import { resultSchemas } from '../../src/report/json/schemas.ts';
import { HOMEPAGE } from '../../src/util/homepage.ts';

const root = new URL('../../', import.meta.url);
const json = (name: string): unknown => JSON.parse(readFileSync(new URL(name, root), 'utf8'));
const published = (name: string): object => json(`schema/${name}.schema.json`) as object;

/**
 * What earlier versions printed, by the `schemaVersion` that it says. These files are never
 * changed: whoever reads them by today's schema must still be able to.
 */
const kept = readdirSync(new URL('fixtures/schemas/outputs-1/', root)).map((file) => ({
  file,
  command: file.replace(/[-.].*/, ''),
}));

it.each(kept)('accepts what an earlier version printed: $file', ({ file, command }) => {
  const validate = new Ajv2020().compile(published(command));
  validate(json(`fixtures/schemas/outputs-1/${file}`));
  expect(validate.errors ?? []).toEqual([]);
});

it('has kept an output of every command that prints one', () => {
  const commands = new Set(kept.map(({ command }) => command));
  expect([...resultSchemas().keys()].filter((name) => !commands.has(name))).toEqual(['audit']);
});

it.each(kept)('still refuses $file without its version', ({ file, command }) => {
  const { schemaVersion, ...rest } = json(`fixtures/schemas/outputs-1/${file}`) as {
    schemaVersion: unknown;
  };
  expect(schemaVersion).toBe(1);
  expect(new Ajv2020().compile(published(command))(rest)).toBe(false);
});

describe('the published schemas', () => {
  const names = [...resultSchemas().keys(), 'programme'];

  it.each(names)('say where they belong: %s', (name) => {
    expect(published(name)).toMatchObject({ $id: `${HOMEPAGE}/schema/${name}.schema.json` });
  });

  it('are one by one what the sources say', () => {
    expect(programmeJsonSchema()).toMatchObject({
      $id: expect.stringContaining(HOMEPAGE) as string,
    });
  });

  it('hold the audit under the name of its file, too', () => {
    expect(json('schema/audit.json')).toEqual(published('audit'));
  });
});
