import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { type StatusJson, statusSchema } from '../../src/report/json/status.ts';
import { runIn } from './run-in-memory.ts';

const folder = mkdtempSync(join(tmpdir(), 'tandem-status-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const MENTORS = ['001,IT,5,5,yes', '002,HR,5,5,yes', '003,Sales,5,5,yes', '004,HR,5,5,no'];
const MANAGERS = ['011,HR,1,yes', '012,Sales,1,yes', '013,IT,1,yes'];
const write = (name: string, ...lines: string[]): void => {
  writeFileSync(join(folder, name), [...lines, ''].join('\n'));
};

/** What `status` says as data of the rows of a roster and both lists. */
async function statusOf(
  rows: readonly string[],
  { header = 'status,mentor_id,manager_id', zeros = true, more = [] as string[] } = {},
): Promise<StatusJson & { codes: string[]; text: string }> {
  const list = (all: readonly string[]): string[] =>
    all.map((row) => (zeros ? row : row.replace(/^0+/, '')));
  write('m.csv', 'id,department,social_media_skill,communication,volunteers', ...list(MENTORS));
  write('g.csv', 'id,department,social_media_skill,volunteers', ...list(MANAGERS));
  write('r.csv', header, ...rows);
  const argv = ['status', 'r.csv', 'm.csv', 'g.csv', ...more];
  const { stdout } = await runIn([...argv, '--json'], { cwd: folder });
  const json = statusSchema.parse(JSON.parse(stdout));
  const { stdout: text } = await runIn(argv, { cwd: folder });
  return { ...json, text, codes: json.findings.map(({ code }) => code) };
}

describe('tandem status with both lists', () => {
  it.each<[string, string[], boolean, string[], string[]]>([
    ['ids as they are', ['active,001,011'], true, [], ['002', '003']],
    [
      'ids of the roster without their zeros',
      ['active,1,11'],
      true,
      ['id-lost-zeros', 'id-lost-zeros'],
      ['002', '003'],
    ],
    [
      'ids of the lists without their zeros',
      ['active,001,011'],
      false,
      ['id-lost-zeros', 'id-lost-zeros'],
      ['2', '3'],
    ],
    [
      'mentor and manager swapped',
      ['active,011,001'],
      true,
      ['unknown-roster-id', 'unknown-roster-id'],
      ['002', '003'],
    ],
    ['somebody of no list', ['active,009,011'], true, ['unknown-roster-id'], ['001', '002', '003']],
    ['somebody who has left, in the past', ['completed,009,011'], true, [], ['001', '002', '003']],
    [
      'the same pair twice',
      ['active,001,011', 'proposed,001,011'],
      true,
      ['duplicate-tandem'],
      ['002', '003'],
    ],
    [
      'the same person twice',
      ['active,001,011', 'proposed,001,012'],
      true,
      ['person-in-two-tandems'],
      ['002', '003'],
    ],
    [
      'somebody who no longer takes part',
      ['active,004,012'],
      true,
      ['broken-screening-rule'],
      ['001', '002', '003'],
    ],
    ['somebody who took part before', ['completed,004,012'], true, [], ['001', '002', '003']],
    ['a pair that a rule forbids now', ['active,001,013'], true, ['broken-rule'], ['002', '003']],
    [
      'a pair that may not be proposed again',
      ['ended,001,011', 'proposed,001,011'],
      true,
      ['broken-rule'],
      ['002', '003'],
    ],
    ['a pair that goes on', ['completed,001,011', 'active,001,011'], true, [], ['002', '003']],
    [
      'a pair that HR forbids',
      ['never,001,011', 'active,001,011'],
      true,
      ['tandem-never'],
      ['002', '003'],
    ],
    [
      'a pair that declined and is active',
      ['declined,001,011', 'active,001,011'],
      true,
      ['tandem-was-declined'],
      ['002', '003'],
    ],
  ])('says of %s what verify says, and who is free then', async (_, rows, zeros, codes, free) => {
    const status = await statusOf(rows, { zeros });
    expect(status.codes).toEqual(codes);
    expect(status.free?.mentors).toEqual(free);
    write('checked.csv', 'status,mentor_id,manager_id', ...rows);
    const argv = ['verify', 'checked.csv', 'm.csv', 'g.csv', '--json'];
    const verified = JSON.parse((await runIn(argv, { cwd: folder })).stdout) as StatusJson;
    expect(verified.findings.map(({ code }) => code)).toEqual(expect.arrayContaining(codes));
  });

  it.each([
    [['active,001,011'], 'Tandems  1\n'],
    [['active,001,011', 'proposed,009,012'], '2, 1 of them with somebody who is not in the lists'],
    [['active,001,011', 'proposed,009,012', 'ended,008,018'], 'lists · 1 past row'],
    [['zugesagt,001,011', 'proposed,002,012'], 'Tandems  1\n'],
  ])('counts of %s as many tandems as verify does', async (rows, told) => {
    const { statuses } = await statusOf(rows);
    const argv = ['verify', 'r.csv', 'm.csv', 'g.csv'];
    const { current } = JSON.parse((await runIn([...argv, '--json'], { cwd: folder })).stdout) as {
      current: number;
    };
    expect(current).toBe((statuses?.['active'] ?? 0) + (statuses?.['proposed'] ?? 0));
    const { stdout } = await runIn(argv, { cwd: folder });
    expect(stdout.replaceAll(/ {2,}/g, '  ')).toContain(told);
  });

  it('counts a row whose status is none for nothing, and takes its people for busy', async () => {
    const status = await statusOf(['zugesagt,001,011', 'proposed,002,012']);
    expect(status.codes).toEqual(['unknown-tandem-status']);
    expect(status.statuses).toMatchObject({ proposed: 1, active: 0 });
    expect(status.free?.mentors).toEqual(['003']);
  });

  it.each([
    ...['ends', 'Ende', 'Enddatum', 'end', 'end date', 'end_date', 'until', 'bis'],
    ...['Geplantes Ende', 'planned end'],
  ])('reads the planned end in a column “%s”', async (column) => {
    const header = `status,mentor_id,manager_id,${column}`;
    const rows = ['active,001,011,2026-01-31', 'active,002,012,31.12.2026'];
    const { overdue, text } = await statusOf(rows, { header, more: ['--today', '2026-06-30'] });
    expect(overdue).toBe(1);
    expect(text).toContain('1 past their planned end');
  });

  it('claims nothing about planned ends where there is no such column', async () => {
    const { overdue, text } = await statusOf(['active,001,011'], {
      more: ['--today', '2026-06-30'],
    });
    expect(overdue).toBeNull();
    expect(text).not.toContain('Overdue');
  });

  it.each([
    ['en', /^never +1/m],
    ['de', /^nie +1/m],
  ])('calls a forbidden pair what all outputs call it (%s)', async (lang, line) => {
    expect((await statusOf(['never,001,011'], { more: ['--lang', lang] })).text).toMatch(line);
  });
});
