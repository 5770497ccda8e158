import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, it } from 'vitest';

import { checkSchema } from '../../src/report/json/check.ts';
import { compareSchema, frontierSchema } from '../../src/report/json/compare.ts';
import { explainPairSchema, explainSchema } from '../../src/report/json/explain.ts';
import { initSchema } from '../../src/report/json/init.ts';
import { matchSchema } from '../../src/report/json/match.ts';
import { programmeSchema } from '../../src/report/json/programme.ts';
import { statusSchema } from '../../src/report/json/status.ts';
import { verifySchema } from '../../src/report/json/verify.ts';
import { runIn } from './run-in-memory.ts';

const folder = mkdtempSync(join(tmpdir(), 'tandem-'));
writeFileSync(
  join(folder, 'mentors.csv'),
  'id,department,social_media_skill,communication\nM1,IT,9,4\n',
);
writeFileSync(join(folder, 'managers.csv'), 'id,department\nG1,Sales\n');
writeFileSync(join(folder, 'broken.yaml'), 'rules: [');
writeFileSync(join(folder, 'bytes.csv'), Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 1, 2));
writeFileSync(join(folder, 'empty.csv'), '');
mkdirSync(join(folder, 'full'));
writeFileSync(join(folder, 'full', 'programme.yaml'), 'objective: fair');
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const lists = ['mentors.csv', 'managers.csv'];
/** A command, the schema that its results have, and a call of it. */
const COMMANDS = [
  ['match', matchSchema, ['match', ...lists]],
  ['check', checkSchema, ['check', ...lists]],
  ['verify', verifySchema, ['verify', 'roster.csv', ...lists]],
  ['status', statusSchema, ['status', 'roster.csv', ...lists]],
  ['compare', compareSchema, ['compare', ...lists]],
  ['compare --frontier', frontierSchema, ['compare', ...lists, '--frontier']],
  ['explain --for', explainSchema, ['explain', ...lists, '--for', 'G1']],
  ['explain --for=', explainSchema, ['explain', ...lists, '--for=G1']],
  ['explain --for --with', explainPairSchema, ['explain', ...lists, '--for', 'G1', '--with', 'M1']],
  ['explain --for= --with=', explainPairSchema, ['explain', ...lists, '--for=G1', '--with=M1']],
  ['explain --programme', programmeSchema, ['explain']],
  ['init --from', initSchema, ['init', 'made', '--from', 'no.csv', 'managers.csv']],
] as const;

const REASONS: readonly (readonly [why: string, ...more: readonly string[]])[] = [
  ['a broken programme', '--programme', 'broken.yaml'],
  ['a programme that is missing', '--programme', 'no.yaml'],
  ['a programme that is a folder', '--programme', 'full'],
  ['an unknown option', '--no-such-option'],
  ['an empty value', '--programme', ''],
  ['a language that there is not', '--lang', 'fr'],
];

/** What a command refuses for its files alone. */
const FILES: readonly (readonly [why: string, argv: readonly string[]])[] = [
  ['a missing list', ['match', 'no.csv', 'managers.csv']],
  ['a list that is no table', ['match', 'bytes.csv', 'managers.csv']],
  ['an empty list', ['match', 'empty.csv', 'managers.csv']],
  ['invalid rows', ['match', ...lists]],
  ['one list alone', ['match', 'mentors.csv']],
  ['a list as a folder', ['check', 'full', 'managers.csv']],
  ['missing cases', ['check', ...lists, '--cases', 'no.csv']],
  ['a missing roster', ['verify', 'no.csv', ...lists]],
  ['a missing audit', ['verify', 'mentors.csv', ...lists, '--audit', 'no.json']],
  ['a roster without its columns', ['status', 'managers.csv']],
  ['invalid rows', ['compare', ...lists]],
  ['invalid rows', ['explain', ...lists, '--for', 'G1']],
  ['somebody unknown', ['explain', ...lists, '--for', 'X9', '--skip-invalid']],
  ['a partner alone', ['explain', ...lists, '--with', 'M1']],
  ['a person without lists', ['explain', '--for', 'G1']],
  ['a programme that exists', ['init', 'full']],
  ['a folder that is a file', ['init', 'empty.csv']],
  ['one list instead of two', ['init', 'made', '--from', 'mentors.csv']],
];

const published = new Map(
  ['match', 'check', 'verify', 'status', 'compare', 'explain', 'init'].map((name) => {
    const file = new URL(`../../schema/${name}.schema.json`, import.meta.url);
    return [name, new Ajv2020().compile(JSON.parse(readFileSync(file, 'utf8')) as object)];
  }),
);

/** A refusal as its readers see it: by the published schema, with findings, and nothing else. */
function refusedBy(command: string, stdout: string): Record<string, unknown> {
  const json = JSON.parse(stdout) as Record<string, unknown>;
  const validate = published.get(command)!;
  validate(json);
  expect(validate.errors ?? []).toEqual([]);
  expect(json['schemaVersion']).toBe(1);
  expect(json['findings']).not.toEqual([]);
  return json;
}

function expectEmpty(json: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(json)) {
    if (key === 'schemaVersion' || key === 'findings') continue;
    const isEmpty =
      value === null || (typeof value === 'object' && Object.keys(value).length === 0);
    expect(isEmpty, `${key} of ${JSON.stringify(value)}`).toBe(true);
  }
}

it.each(FILES)('prints its own schema for %s: tandem %j', async (_, argv) => {
  const { code, stdout } = await runIn([...argv, '--json'], { cwd: folder });
  expect([1, 2]).toContain(code);
  expectEmpty(refusedBy(argv[0] ?? '', stdout));
});

describe.each(COMMANDS)('tandem %s --json', (_, schema, argv) => {
  it.each(REASONS)('prints its own schema with the findings for %s', async (__, ...more) => {
    const { code, stdout } = await runIn([...argv, ...more, '--json'], { cwd: folder });
    expect(code).toBe(2);
    schema.parse(JSON.parse(stdout));
    expectEmpty(refusedBy(argv[0], stdout));
  });

  it('writes the sentence of a wrong call in German', async () => {
    const { stdout } = await runIn([...argv, '--json', '--lang', 'de', '--strikt'], {
      cwd: folder,
    });
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: 1,
      findings: [{ code: 'wrong-call', message: 'unbekannte Option „--strikt“' }],
    });
  });
});
