import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type MatchJson, matchSchema } from '../../src/index.ts';
import { tandem } from './spawn.ts';

const folder = mkdtempSync(join(tmpdir(), 'tandem-'));
cpSync(new URL('../../fixtures/company/', import.meta.url), folder, { recursive: true });
const file = (name: string): string => join(folder, name);

/** A roster by hand: the rows of the first wave with other statuses, and columns that HR added. */
type Edit = (rows: string[][]) => string[][];

/** The first wave's roster; it has no quoted cell before its last column. */
let first: { header: string[]; rows: string[][] };

beforeAll(async () => {
  expect((await tandem(['mentors.csv', 'managers.csv'], { cwd: folder })).code).toBe(0);
  const [header = '', ...lines] = readFileSync(file('roster.csv'), 'utf8').trimEnd().split('\r\n');
  first = {
    header: header.split(',').slice(0, 10),
    rows: lines.map((line) => line.split(',').slice(0, 10)),
  };
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function wave(
  edit: Edit,
  ...more: string[]
): Promise<{ code: number; json: MatchJson; stderr: string; roster: string }> {
  const rows = edit(first.rows.map((row) => [...row]));
  const header = [...first.header, 'goal', 'ends'].slice(
    0,
    Math.max(...rows.map((row) => row.length)),
  );
  writeFileSync(file('before.csv'), [header, ...rows].map((row) => row.join(',')).join('\n'));
  rmSync(file('next.csv'), { force: true });
  const argv = ['match', 'mentors.csv', 'managers.csv', '--previous', 'before.csv', ...more];
  const written = await tandem([...argv, '-o', 'next.csv'], { cwd: folder });
  const roster = existsSync(file('next.csv')) ? readFileSync(file('next.csv'), 'utf8') : '';
  const { stdout, stderr } = await tandem([...argv, '-o', 'next.csv', '--force', '--json'], {
    cwd: folder,
  });
  const json =
    written.code === 0 ? matchSchema.parse(JSON.parse(stdout)) : (JSON.parse(stdout) as MatchJson);
  return { code: written.code, json, stderr, roster };
}

const setStatus =
  (...statuses: string[]): Edit =>
  (rows) =>
    rows.map((row, i) => [row[0]!, statuses[i] ?? row[1]!, ...row.slice(2)]);

const pairOf = (row: readonly string[]): [mentor: string, manager: string] => [row[2]!, row[6]!];
const pairs = ({ tandems }: MatchJson): string[] =>
  tandems.map(({ mentorId, managerId }) => `${mentorId} ${managerId}`);

describe('match --previous', () => {
  it('keeps active and locked tandems as they are', async () => {
    const { code, json } = await wave(setStatus('active', 'locked'));
    expect(code).toBe(0);
    const kept = json.tandems.filter(({ status }) => status !== 'proposed');
    expect(kept.map(({ status }) => status).sort()).toEqual(['active', 'locked']);
    expect(pairs(json)).toEqual(
      expect.arrayContaining([pairOf(first.rows[0]!).join(' '), pairOf(first.rows[1]!).join(' ')]),
    );
  });

  it.each(['completed', 'ended', 'declined', 'never'])(
    'does not repeat a tandem that is %s, and frees both',
    async (status) => {
      const { code, json, roster } = await wave(setStatus(status));
      expect(code).toBe(0);
      expect(pairs(json)).not.toContain(pairOf(first.rows[0]!).join(' '));
      expect(roster.split('\r\n').filter((line) => line.includes(`,${status},`))).toHaveLength(1);
    },
  );

  it('carries the columns that HR has added', async () => {
    const { roster } = await wave((rows) =>
      rows
        .map((row, i) => [...row, `goal ${i}`, '2026-06-30'])
        .map((row) => [row[0]!, 'active', ...row.slice(2)]),
    );
    expect(roster.split('\r\n')[0]).toMatch(/,goal,ends$/);
    for (let i = 0; i < first.rows.length; i++) expect(roster).toContain(`,goal ${i},2026-06-30`);
  });

  it('warns of tandems past their end on the day that is given, and never without one', async () => {
    const edit: Edit = (rows) =>
      rows.map((row, i) => [row[0]!, 'active', ...row.slice(2), '', i === 0 ? '30.06.2026' : '']);
    const late = await wave(edit, '--today', '2026-07-02');
    expect(late.json.findings.map(({ code }) => code)).toEqual(['tandem-overdue']);
    expect((await wave(edit)).json.findings).toEqual([]);
  });

  it('takes a pair that HR pins by hand', async () => {
    const spare = (await wave((rows) => rows)).json.unmatched.find(
      ({ reasonCode }) => reasonCode === 'surplus',
    )!;
    const [, manager] = pairOf(first.rows[0]!);
    const { code, json } = await wave((rows) => [
      ...rows.slice(1),
      ['', 'locked', spare.id, '', '', '', manager, '', '', ''],
    ]);
    expect(code).toBe(0);
    expect(pairs(json)).toContain(`${spare.id} ${manager}`);
  });

  it.each<[what: string, edit: Edit, finding: string]>([
    [
      'a locked pair that breaks a rule',
      (rows) => [
        ['', 'locked', pairOf(rows[0]!)[0], '', '', '', '003889', '', '', ''],
        ...rows.slice(1),
      ],
      'locked-tandem-broken',
    ],
    [
      'somebody in two active tandems',
      (rows) => [
        ...setStatus('active', 'active')(rows),
        ['', 'active', pairOf(rows[0]!)[0], '', '', '', pairOf(rows[2]!)[1], '', '', ''],
      ],
      'person-in-two-tandems',
    ],
    ['an unknown status', setStatus('maybe'), 'unknown-tandem-status'],
    [
      'a locked tandem with nobody',
      (rows) => [...rows, ['', 'locked', 'X9', '', '', '', 'X8', '', '', '']],
      'locked-tandem-broken',
    ],
  ])('refuses %s and writes nothing', async (_, edit, finding) => {
    const { code, json, roster } = await wave(edit);
    expect(code).toBe(1);
    expect(json.findings.map(({ code: one }) => one)).toContain(finding);
    expect(roster).toBe('');
  });

  it('releases an active tandem whose mentor has left, and says so', async () => {
    const [mentor, manager] = pairOf(first.rows[0]!);
    const mentors = readFileSync(file('mentors.csv'), 'utf8');
    writeFileSync(
      file('mentors.csv'),
      mentors
        .split('\n')
        .filter((line) => !line.startsWith(`${mentor},`))
        .join('\n'),
    );
    const { code, json, roster } = await wave(setStatus('active'));
    writeFileSync(file('mentors.csv'), mentors);
    expect(code).toBe(0);
    expect(json.findings.map(({ code: one }) => one)).toContain('tandem-released');
    expect(json.tandems.find(({ managerId }) => managerId === manager)?.mentorId).not.toBe(mentor);
    expect(roster).toContain(`,ended,${mentor},`);
  });

  it('prefers proposed pairs among rosters that are equally good, at no cost', async () => {
    const without = (await wave((rows) => rows)).json;
    const kept = (await wave((rows) => rows, '--keep', 'proposed')).json;
    const before = new Set(first.rows.map((row) => pairOf(row).join(' ')));
    const stayed = (json: MatchJson): number =>
      pairs(json).filter((pair) => before.has(pair)).length;
    expect(kept.objective).toEqual(without.objective);
    expect(stayed(kept)).toBe(first.rows.length);
    expect(stayed(kept)).toBeGreaterThanOrEqual(stayed(without));
  });

  it('lets whoever waited go first, below sponsors', async () => {
    const waiting = (await wave((rows) => rows, '--previous-unmatched', 'unmatched.csv')).json;
    const before = readFileSync(file('unmatched.csv'), 'utf8');
    const left = waiting.unmatched.filter(
      ({ role, reasonCode }) => role === 'manager' && reasonCode === 'competition',
    );
    expect(left.length).toBeGreaterThan(0);
    for (const { id } of left) expect(before.includes(`manager,${id},`)).toBe(false);
    expect(waiting.objective.tandems).toBe(first.rows.length);
  });
});

describe('match --proposals', () => {
  it('asks each manager with alternatives that cost nothing, and without a score', async () => {
    await wave((rows) => rows, '--proposals', 'proposals.csv').catch(() => undefined);
    const text = readFileSync(file('proposals.csv'), 'utf8');
    expect(text.split('\r\n')[0]).toBe(
      'manager_id,manager_name,manager_email,mentor_id,proposal,shared_topics,alternative_1,alternative_2,answer',
    );
    expect(text).not.toMatch(/\d\.\d/);
  });
});
