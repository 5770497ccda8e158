import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { runIn } from './run-in-memory.ts';

const folder = mkdtempSync(join(tmpdir(), 'tandem-same-'));
const file = (name: string): string => join(folder, name);
const LISTS = ['mentors.csv', 'managers.csv'];
const run = async (...argv: string[]): Promise<string> =>
  (await runIn(argv, { cwd: folder })).stdout;

/** The roster in the small company with other words in it. */
function write(name: string, edit: (text: string) => string): void {
  writeFileSync(file(name), edit(readFileSync(file('roster.csv'), 'utf8')));
}

beforeAll(async () => {
  cpSync(new URL('../../fixtures/small/', import.meta.url), folder, { recursive: true });
  await run('match', ...LISTS);
  // Two of three tandems, and a list with a level that is none.
  write('fewer.csv', (text) => text.replace(/^.*M2,.*\r?\n/m, ''));
  write('declined.csv', (text) => text.replace(/proposed(,M1,)/, 'declined$1'));
  write('never.csv', (text) => text.replace(/proposed(,M1,)/, 'never$1'));
  const managers = readFileSync(file('managers.csv'), 'utf8');
  writeFileSync(file('odd.csv'), managers.replace('L3,Hanno,HR,4.5', 'L3,Hanno,HR,9'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the last line of verify', () => {
  it.each([
    ['en', ['roster.csv', ...LISTS, '--audit', 'audit.json'], 'valid'],
    [
      ...(['en', ['fewer.csv', ...LISTS, '--audit', 'audit.json']] as const),
      'keeps every rule, but is not the best roster',
    ],
    [
      ...(['de', ['fewer.csv', ...LISTS, '--audit', 'audit.json']] as const),
      'hält alle Regeln ein, ist aber nicht die beste Liste',
    ],
    [
      ...(['en', ['roster.csv', 'mentors.csv', 'odd.csv', '--audit', 'audit.json']] as const),
      'keeps every rule, but is not proven to be the best roster',
    ],
    [
      ...(['de', ['roster.csv', 'mentors.csv', 'odd.csv']] as const),
      'hält alle Regeln ein, aber es gibt Fehler; siehe die Befunde',
    ],
    ['en', ['roster.csv', 'mentors.csv', 'odd.csv', '--skip-invalid'], 'valid'],
  ])('agrees with the findings (%s, %j)', async (lang, argv, verdict) => {
    const lines = (await run('verify', ...argv, '--lang', lang)).trimEnd().split('\n');
    expect(lines.at(-1)).toBe(`${argv[0] ?? ''}: ${verdict}`);
  });
});

describe('explain', () => {
  it.each([
    ['en', 'Calculated from the lists, the programme and the previous roster never.csv.'],
    ['de', 'Aus den Listen, dem Programm und der vorigen Tandemliste never.csv berechnet.'],
  ])('says that a previous roster was taken into account (%s)', async (lang, heading) => {
    const pair = ['--for', 'M1', '--with', 'L4', '--previous', 'never.csv', '--lang', lang];
    expect(await run('explain', ...LISTS, ...pair)).toContain(`${heading}\n`);
  });

  it.each([
    ['en', 'The tandem with M1 was declined.'],
    ['de', 'Das Tandem mit M1 wurde abgelehnt.'],
  ])('says of a roster in hand that the tandem was declined (%s)', async (lang, sentence) => {
    const options = ['--for', 'L4', '--roster', 'declined.csv', '--lang', lang];
    expect(await run('explain', ...LISTS, ...options)).toContain(`\n${sentence}\n`);
  });
});
