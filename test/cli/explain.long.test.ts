import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { explainPairSchema, explainSchema } from '../../src/report/json/explain.ts';
import { runIn } from './run-in-memory.ts';

const folder = mkdtempSync(join(tmpdir(), 'tandem-'));
cpSync(new URL('../../fixtures/company/', import.meta.url), folder, { recursive: true });
const file = (name: string): string => join(folder, name);
const FILES = ['mentors.csv', 'managers.csv'];

beforeAll(async () => {
  const outputs = ['-o', 'first.csv', '--unmatched', 'left.csv'];
  expect((await runIn(['match', ...FILES, ...outputs], { cwd: folder })).code).toBe(0);
  // One mentor of the first wave has left the company since; one row is broken.
  const [header = '', ...rows] = readFileSync(file('mentors.csv'), 'utf8').trimEnd().split('\n');
  const later = rows.filter((row) => !row.startsWith('007867'));
  writeFileSync(file('later.csv'), [header, ...later].join('\n'));
  const broken = rows.map((row) => (row.startsWith('005208') ? row.replace('4.5', '9') : row));
  writeFileSync(file('broken.csv'), [header, ...broken].join('\n'));
}, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const PREVIOUS = ['--previous', 'first.csv'];

it.each<[says: string, code: number, argv: string[], pattern: RegExp]>([
  ['the id whose zeros a spreadsheet dropped', 2, ['--for', '1202'], /did you mean 001202\?/],
  ['the id of another alphabet', 2, ['--for', '00１202'], /did you mean 001202\?/],
  ['the id that is misspelt', 2, ['--for', '001203'], /did you mean 001202\?/],
  ['nothing where no id is near', 2, ['--for', 'Nobody'], /as it stands in one of the files/],
  ['whose name it is part of', 2, ['--for', 'Brenner'], /one person[^]+did you mean 001202\?/],
  ['that --for is given twice', 2, ['--for', '001202', '--for', '1'], /given once/],
  ['that --with needs --for', 2, ['--with', '001202'], /other person with --for/],
  ['that two of one role make no pair', 2, ['--for', '001202', '--with', '001317'], /both are man/],
  ['that nobody pairs with themselves', 2, ['--for', '001202', '--with', '001202'], /both are man/],
  ['who was screened out', 0, ['--for', '006576'], /mentor-skill {2}social-media skill 3\.5/],
  ['who has left', 0, ['--for', '008926'], /left {2}has left or is inactive/],
])('says %s', async (_, code, argv, pattern) => {
  const said = await runIn(['explain', ...FILES, ...argv], { cwd: folder });
  expect([said.code, said.stdout + said.stderr]).toEqual([code, expect.stringMatching(pattern)]);
});

it('knows somebody of an earlier wave who is gone, and takes nobody else for them', async () => {
  const argv = ['explain', 'later.csv', 'managers.csv', '--for', '007867', ...PREVIOUS];
  const { code, stderr } = await runIn(argv, { cwd: folder });
  expect([code, stderr]).toEqual([2, expect.stringContaining('was in an earlier wave')]);
  expect(stderr).not.toContain('did you mean');
});

it('explains a row that was left out because of its errors', async () => {
  const files = ['explain', 'broken.csv', 'managers.csv', '--skip-invalid'];
  const { stdout } = await runIn([...files, '--for', '005208', '--json'], { cwd: folder });
  expect(explainSchema.parse(JSON.parse(stdout))).toMatchObject({
    id: '005208',
    status: 'unmatched',
    reasonCode: 'invalid-row',
    alternatives: [],
  });
  const pair = ['--for', '001202', '--with', '005208'];
  const { code, stderr } = await runIn([...files, ...pair], { cwd: folder });
  expect([code, stderr]).toEqual([2, expect.stringContaining('the row of 005208 has errors')]);
});

it('explains the roster that those make who have waited', async () => {
  const argv = ['explain', ...FILES, '--for', '002186', '--json'];
  const before = await runIn(argv, { cwd: folder });
  expect(explainSchema.parse(JSON.parse(before.stdout)).reasonCode).toBe('competition');
  const waited = await runIn([...argv, '--previous-unmatched', 'left.csv'], { cwd: folder });
  const { tandem } = explainSchema.parse(JSON.parse(waited.stdout));
  expect(tandem?.managerId).toBe('002186');
  // Somebody else of the three now stays without; to undo that would cost who has waited.
  const other = ['explain', ...FILES, '--for', '002009', '--with', '008084', '--json'];
  const undone = await runIn([...other, '--previous-unmatched', 'left.csv'], { cwd: folder });
  const { loss } = explainPairSchema.parse(JSON.parse(undone.stdout));
  expect(loss).toMatchObject({ tandems: 0, sponsors: 0, waiting: 1 });
  const told = await runIn(
    [...other.slice(0, -1), '--previous-unmatched', 'left.csv', '--lang', 'de'],
    { cwd: folder },
  );
  expect(told.stdout).toContain('kostet 1 wartende Führungskraft');
});

it('says of a pair that was refused or is over that it is not repeated', async () => {
  const rows = readFileSync(file('first.csv'), 'utf8');
  const [, mentor = '', manager = ''] = /,proposed,(\d+),[^\n]*?,(00\d{4}),/.exec(rows) ?? [];
  writeFileSync(file('ended.csv'), rows.replace(`,proposed,${mentor},`, `,ended,${mentor},`));
  const argv = ['explain', ...FILES, '--for', manager, '--with', mentor];
  const { stdout } = await runIn([...argv, '--previous', 'ended.csv'], { cwd: folder });
  expect(stdout).toContain("can't be a tandem");
  expect(stdout).toMatch(/no-repeat/);
});
