import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { checkSchema } from '../../src/report/json/check.ts';
import { compareSchema, frontierSchema } from '../../src/report/json/compare.ts';
import { explainPairSchema, explainSchema } from '../../src/report/json/explain.ts';
import { matchSchema } from '../../src/report/json/match.ts';
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
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const lists = ['mentors.csv', 'managers.csv'];
const COMMANDS = [
  ['match', matchSchema, ['match', ...lists]],
  ['check', checkSchema, ['check', ...lists]],
  ['verify', verifySchema, ['verify', 'roster.csv', ...lists]],
  ['status', statusSchema, ['status', 'roster.csv', ...lists]],
  ['compare', compareSchema, ['compare', ...lists]],
  ['compare --frontier', frontierSchema, ['compare', ...lists, '--frontier']],
  ['explain --for', explainSchema, ['explain', ...lists, '--for', 'G1']],
  ['explain --for --with', explainPairSchema, ['explain', ...lists, '--for', 'G1', '--with', 'M1']],
] as const;

const REASONS: readonly (readonly [why: string, ...more: readonly string[]])[] = [
  ['a broken programme', '--programme', 'broken.yaml'],
  ['a programme that is missing', '--programme', 'no.yaml'],
  ['an unknown option', '--no-such-option'],
  ['an empty value', '--programme', ''],
];

describe.each(COMMANDS)('tandem %s --json', (_, schema, argv) => {
  it.each(REASONS)('prints its own schema with the findings for %s', async (__, ...more) => {
    const { code, stdout } = await runIn([...argv, ...more, '--json'], { cwd: folder });
    expect(code).toBe(2);
    const json: Record<string, unknown> = schema.parse(JSON.parse(stdout));
    expect(json['findings']).not.toEqual([]);
    for (const [key, value] of Object.entries(json)) {
      if (key === 'schemaVersion' || key === 'findings') continue;
      const isEmpty =
        value === null || (typeof value === 'object' && Object.keys(value).length === 0);
      expect(isEmpty, `${key} of ${JSON.stringify(value)}`).toBe(true);
    }
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
