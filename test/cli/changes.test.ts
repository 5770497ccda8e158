import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { statusSchema } from '../../src/report/json/status.ts';
import { tandemId } from '../../src/roster/rows/tandem-id.ts';
import { parse } from '../report/dom.ts';
import { runIn } from './run-in-memory.ts';

const folder = mkdtempSync(join(tmpdir(), 'tandem-'));
const write = (name: string, ...lines: string[]): void => {
  writeFileSync(join(folder, name), lines.join('\n'));
};

/**
 * Two waves of a small company. Between them M1 and L1 completed theirs, M2 left, and L900 and
 * L1257 volunteered; there is one mentor too few now.
 */
beforeAll(async () => {
  write(
    'mentors.csv',
    'id,name,department,social_media_skill,communication',
    ...['M1,Ada Kurz', 'M3,Bo Lang', 'M4,Cy Ruhl', 'M5,Di Weiß'].map((one) => `${one},IT,5,5`),
  );
  write(
    'managers.csv',
    'id,name,department',
    ...['L1', 'L2', 'L3', 'L900', 'L1257'].map((id) => `${id},Person ${id},Sales`),
  );
  write(
    'before.csv',
    'status,mentor_id,manager_id,tandem_id',
    'completed,M1,L1,',
    `active,M2,L2,${tandemId('M2', 'L2')}`,
    'active,M3,L3,',
  );
  const made = await runIn(
    [
      ...['match', 'mentors.csv', 'managers.csv', '--previous', 'before.csv'],
      ...['-o', 'now.csv', '--report', 'match.html'],
    ],
    { cwd: folder },
  );
  expect(made).toMatchObject({ code: 0 });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const PEOPLE = ['mentors.csv', 'managers.csv'];

/** What the section of a report says, kind by kind. */
function changesIn(page: string): Record<string, string> {
  const texts = (tag: string): string[] =>
    Array.from(parse(page).querySelectorAll(`#changes ${tag}`), ({ textContent }) =>
      textContent.replaceAll(/\s+/g, ' ').trim(),
    );
  const values = texts('dd');
  return Object.fromEntries(texts('dt').map((label, at) => [label, values[at] ?? '']));
}

describe('what has changed since the previous roster', () => {
  it('is said by status, in words', async () => {
    const { code, stdout, stderr } = await runIn(
      ['status', 'now.csv', ...PEOPLE, '--previous', 'before.csv', '--lang', 'de'],
      { cwd: folder },
    );
    expect({ code, errors: stderr.match(/^error/gm) }).toEqual({ code: 0, errors: null });
    expect(stdout).toContain(`
Seit der vorigen Tandemliste
  Neu            2: M4 – L1, M1 – L1257
  Geändert       1: M5 – L2 (bisher M2 – L2)
  Aufgelöst      1: M2 – L2 (nicht mehr in den Listen)
  Wartend        1: L900
  Zuvor zu Ende  1: M1 – L1 (abgeschlossen)
  Unverändert    1
`);
  });

  it('is the same as data', async () => {
    const { stdout } = await runIn(
      ['status', 'now.csv', ...PEOPLE, '--previous', 'before.csv', '--json'],
      { cwd: folder },
    );
    expect(statusSchema.parse(JSON.parse(stdout)).changes).toEqual({
      new: [
        { mentorId: 'M4', managerId: 'L1' },
        { mentorId: 'M1', managerId: 'L1257' },
      ],
      changed: [{ mentorId: 'M5', managerId: 'L2', before: [{ mentorId: 'M2', managerId: 'L2' }] }],
      released: [{ mentorId: 'M2', managerId: 'L2', why: 'gone' }],
      over: [],
      recorded: [{ mentorId: 'M1', managerId: 'L1', status: 'completed' }],
      never: [],
      dropped: [],
      waiting: [{ managerId: 'L900', before: null }],
      kept: [{ mentorId: 'M3', managerId: 'L3' }],
    });
  });

  it('is said by the report, whether made with the roster or after it', async () => {
    const { code } = await runIn(
      ['report', 'now.csv', ...PEOPLE, '--previous', 'before.csv', '-o', 'report.html'],
      { cwd: folder },
    );
    expect(code).toBe(0);
    const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
    expect(changesIn(read('report.html'))).toEqual({
      New: '2 Cy Ruhl (M4) – Person L1 (L1)Ada Kurz (M1) – Person L1257 (L1257)',
      Changed: '1 Di Weiß (M5) – Person L2 (L2) (before: M2 – Person L2 (L2))',
      Dissolved: '1 M2 – Person L2 (L2) (no longer in the files)',
      Waiting: '1 Person L900 (L900)',
      'Over before': '1 Ada Kurz (M1) – Person L1 (L1) (completed)',
      Unchanged: '1',
    });
    expect(changesIn(read('match.html'))).toEqual(changesIn(read('report.html')));
  });

  it('is not said to the steering group, whose small counts it would give away', async () => {
    const { stdout } = await runIn(
      [
        ...['report', 'now.csv', ...PEOPLE, '--previous', 'before.csv', '-o', '-'],
        ...['--audience', 'steering'],
      ],
      { cwd: folder },
    );
    expect(stdout).toContain('</html>');
    expect(changesIn(stdout)).toEqual({});
  });

  it('is not said where nothing was before', async () => {
    const { stdout } = await runIn(['status', 'now.csv', '--json'], { cwd: folder });
    expect(statusSchema.parse(JSON.parse(stdout)).changes).toBeNull();
  });

  it('names no one who waits where nobody knows who takes part', async () => {
    const { stdout } = await runIn(['status', 'now.csv', '--previous', 'before.csv', '--json'], {
      cwd: folder,
    });
    expect(statusSchema.parse(JSON.parse(stdout)).changes).toMatchObject({
      waiting: null,
      over: [{ mentorId: 'M2', managerId: 'L2', status: 'ended' }],
    });
  });

  it.each([
    ['a previous roster that is not there', 'nowhere.csv', 'missing-file', 2],
    ['one without a status', 'mentors.csv', 'roster-without-column', 2],
  ])('refuses %s', async (_, previous, expected, exit) => {
    const { code, stdout } = await runIn(['status', 'now.csv', '--previous', previous, '--json'], {
      cwd: folder,
    });
    expect(code).toBe(exit);
    const { findings } = statusSchema.parse(JSON.parse(stdout));
    expect(findings.map((one) => one.code)).toContain(expected);
  });
});
