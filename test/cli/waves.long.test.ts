import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type MatchJson, matchSchema } from '../../src/report/json/match.ts';
import { tandemId } from '../../src/roster/rows/tandem-id.ts';
import { STATUSES } from '../../src/roster/tandem.ts';
import { runIn } from './run-in-memory.ts';

const folder = mkdtempSync(join(tmpdir(), 'tandem-'));
cpSync(new URL('../../fixtures/company/', import.meta.url), folder, { recursive: true });
const file = (name: string): string => join(folder, name);

/** A roster by hand: the rows of the first wave with other statuses, and columns that HR added. */
type Edit = (rows: string[][]) => string[][];

/** The first wave's roster; it has no quoted cell before its last column. */
let first: { header: string[]; rows: string[][] };

beforeAll(async () => {
  expect((await runIn(['mentors.csv', 'managers.csv'], { cwd: folder })).code).toBe(0);
  const [header = '', ...lines] = readFileSync(file('roster.csv'), 'utf8').trimEnd().split('\r\n');
  first = {
    header: header.split(',').slice(0, 10),
    rows: lines.map((line) => line.split(',').slice(0, 10)),
  };
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Outcome {
  code: number;
  json: MatchJson;
  /** Findings, each as its code and where it stands: `unknown-roster-id before.csv:3`. */
  found: string[];
  /** The new roster; empty if none was written. */
  roster: string;
}

async function wave(edit: Edit, ...more: string[]): Promise<Outcome> {
  const rows = edit(first.rows.map((row) => [...row]));
  const header = [...first.header, 'goal', 'ends'].slice(
    0,
    Math.max(...rows.map((row) => row.length)),
  );
  return waveAfter([header, ...rows], ...more);
}

async function waveAfter(before: readonly string[][], ...more: string[]): Promise<Outcome> {
  const text = before.map((row) => row.join(',')).join('\n');
  writeFileSync(file('before.csv'), text);
  rmSync(file('next.csv'), { force: true });
  const { code, stdout } = await runIn(
    [
      ...['match', 'mentors.csv', 'managers.csv', '--previous', 'before.csv'],
      ...['--json', '-o', 'next.csv', ...more],
    ],
    { cwd: folder },
  );
  expect(readFileSync(file('before.csv'), 'utf8')).toBe(text);
  const roster = existsSync(file('next.csv')) ? readFileSync(file('next.csv'), 'utf8') : '';
  const json = JSON.parse(stdout) as MatchJson;
  if (code === 0) matchSchema.parse(json);
  const found = json.findings.map((one) => `${one.code} ${one.file}:${one.line}`);
  return { code, json, found, roster };
}

const setStatus =
  (...statuses: string[]): Edit =>
  (rows) =>
    rows.map((row, i) => [row[0]!, statuses[i] ?? row[1]!, ...row.slice(2)]);

/** A row that HR has added. */
const byHand = (status: string, mentor: string, manager: string): string[] => [
  ...['', status, mentor, '', '', '', manager, '', '', ''],
];

/** Changes the lines of a file for a while. */
async function withFile<T>(
  name: string,
  edit: (line: string) => string | undefined,
  run: () => Promise<T>,
): Promise<T> {
  const text = readFileSync(file(name), 'utf8');
  const lines = text.split('\n').map(edit);
  writeFileSync(file(name), lines.filter((line) => line !== undefined).join('\n'));
  try {
    return await run();
  } finally {
    writeFileSync(file(name), text);
  }
}

const without =
  (id: string) =>
  (line: string): string | undefined =>
    line.startsWith(`${id},`) ? undefined : line;

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
      byHand('locked', spare.id, manager),
    ]);
    expect(code).toBe(0);
    expect(pairs(json)).toContain(`${spare.id} ${manager}`);
  });

  it.each<[what: string, edit: Edit, found: string]>([
    [
      'a locked pair that breaks a rule',
      (rows) => [byHand('locked', pairOf(rows[0]!)[0], '003889'), ...rows.slice(1)],
      'locked-tandem-broken before.csv:2',
    ],
    [
      'somebody in two active tandems',
      (rows) => [
        ...setStatus('active', 'active')(rows),
        byHand('active', pairOf(rows[0]!)[0], pairOf(rows[2]!)[1]),
      ],
      'person-in-two-tandems before.csv:36',
    ],
    [
      'one person locked twice',
      (rows) => [
        ...setStatus('locked')(rows),
        byHand('locked', pairOf(rows[0]!)[0], pairOf(rows[2]!)[1]),
      ],
      'person-in-two-tandems before.csv:36',
    ],
    ['an unknown status', setStatus('maybe'), 'unknown-tandem-status before.csv:2'],
    ...STATUSES.map((status): [string, Edit, string] => [
      `a ${status} row by hand that names nobody`,
      (rows) => [byHand(status, pairOf(rows[0]!)[0], 'X9'), ...rows],
      'unknown-roster-id before.csv:2',
    ]),
    [
      'a mistyped id in an active row',
      (rows) => rows.map((row, i) => (i === 0 ? [row[0]!, 'active', 'X9', ...row.slice(3)] : row)),
      'unknown-roster-id before.csv:2',
    ],
    [
      'a person who stands in the wrong column',
      (rows) => [byHand('active', pairOf(rows[0]!)[1], pairOf(rows[0]!)[0]), ...rows],
      'unknown-roster-id before.csv:2',
    ],
    [
      'ids that lost their zeros in a spreadsheet',
      (rows) =>
        rows.map((row) => [
          row[0]!,
          'active',
          ...row.slice(2, 6),
          row[6]!.replace(/^0+/, ''),
          ...row.slice(7),
        ]),
      'id-lost-zeros before.csv:2',
    ],
  ])('refuses %s and writes nothing', async (_, edit, expected) => {
    const { code, found, roster } = await wave(edit);
    expect(code).toBe(1);
    expect(found[0]).toBe(expected);
    expect(roster).toBe('');
  });

  it.each(['status', 'mentor_id'])(
    'refuses a roster that has lost its column %s',
    async (column) => {
      const at = first.header.indexOf(column);
      const { code, found, roster } = await waveAfter(
        [first.header, ...first.rows].map((row) => row.filter((_, i) => i !== at)),
      );
      expect(code).toBe(2);
      expect(found).toEqual([
        column === 'status'
          ? 'previous-without-status before.csv:1'
          : 'roster-without-column before.csv:1',
      ]);
      expect(roster).toBe('');
    },
  );

  it('does not end a tandem whose mentor has an error in the file, whatever is skipped', async () => {
    const [mentor] = pairOf(first.rows[0]!);
    const { code, found, roster } = await withFile(
      'mentors.csv',
      (line) => (line.startsWith(`${mentor},`) ? line.replace(/,/g, ',9') : line),
      () => wave(setStatus('active'), '--skip-invalid'),
    );
    expect(code).toBe(1);
    expect(found).toContain('tandem-unread before.csv:2');
    expect(roster).toBe('');
  });

  it.each<[what: string, status: string, told: RegExp]>([
    ['pins', 'locked', /are locked and go on/],
    ['forbids', 'never', /can't be a tandem\n {2}never/],
    ['has ended', 'completed', /can't be a tandem\n {2}no-repeat/],
  ])('explains a pair that HR %s by hand', async (_, status, told) => {
    const [mentor, manager] = pairOf(first.rows[0]!);
    await wave((rows) => [byHand(status, mentor, manager), ...rows.slice(1)]);
    const ask = ['explain', 'mentors.csv', 'managers.csv', '--previous', 'before.csv'];
    const other = status === 'locked' ? pairOf(first.rows[1]!)[0] : mentor;
    const { code, stdout } = await runIn([...ask, '--for', manager, '--with', other], {
      cwd: folder,
    });
    expect(code).toBe(0);
    expect(stdout).toMatch(told);
  });

  it('has nothing to keep without a wave before', async () => {
    const files = ['-o', 'one.csv', '--audit', 'one.json', '--force'];
    const one = await runIn(['mentors.csv', 'managers.csv', '--keep', 'proposed', ...files], {
      cwd: folder,
    });
    expect(one.code).toBe(0);
    const { stdout } = await runIn(
      ['verify', 'one.csv', 'mentors.csv', 'managers.csv', '--audit', 'one.json', '--json'],
      { cwd: folder },
    );
    expect(JSON.parse(stdout)).toMatchObject({ valid: true, optimal: true });
  });

  it('drops a proposal whose mentor has left, and says so', async () => {
    const [mentor] = pairOf(first.rows[0]!);
    const { code, found, json } = await withFile('mentors.csv', without(mentor), () =>
      wave((rows) => rows),
    );
    expect(code).toBe(0);
    expect(found).toEqual(['proposal-dropped before.csv:2']);
    expect(json.tandems.map(({ mentorId }) => mentorId)).not.toContain(mentor);
  });

  it('says what refusals cost, and of how many it does not', async () => {
    const { code, found } = await wave((rows) =>
      rows.map((row) => [row[0]!, 'declined', ...row.slice(2)]),
    );
    expect(code).toBe(0);
    const priced = found.filter((one) => one.startsWith('refusal-price'));
    expect(priced.length).toBeGreaterThan(0);
    expect(priced.length).toBeLessThanOrEqual(25);
    expect(found).toContain('refusals-not-priced before.csv:null');
  });

  it('names a veto by hand as it carries it on, so that its people may leave later', async () => {
    const [mentor, manager] = pairOf(first.rows[0]!);
    const { code, roster } = await wave(() => [byHand('never', mentor, manager)]);
    expect(code).toBe(0);
    expect(roster).toContain(`${tandemId(mentor, manager)},never,${mentor},`);
  });

  it('carries rows of the past as they are, ids with leading zeros too', async () => {
    const past = [
      tandemId('0042', '0007'),
      'completed',
      '0042',
      '',
      '',
      'Sales',
      '0007',
      '',
      '',
      'IT',
    ];
    const { code, roster } = await wave((rows) => [...rows, past]);
    expect(code).toBe(0);
    expect(roster.split('\r\n').find((line) => line.includes('0042'))).toMatch(
      /^T-[0-9a-f]{12},completed,0042,,,Sales,0007,,,IT,/,
    );
  });

  it('prints a next command that verifies the roster of a wave', async () => {
    const rows = setStatus('completed', 'active')(first.rows);
    writeFileSync(
      file('before.csv'),
      [first.header, ...rows].map((row) => row.join(',')).join('\n'),
    );
    const { code, stdout } = await runIn(
      [
        ...['match', 'mentors.csv', 'managers.csv', '--previous', 'before.csv'],
        ...['--previous-unmatched', 'unmatched.csv', '-o', 'next.csv', '--audit', 'next.json'],
        ...['--programme', 'programme.yaml', '--force'],
      ],
      { cwd: folder },
    );
    expect(code).toBe(0);
    const next = /Next: tandem (.*)/.exec(stdout)?.[1] ?? '';
    const verdict = await runIn([...next.split(' '), '--json'], { cwd: folder });
    expect(JSON.parse(verdict.stdout)).toMatchObject({ valid: true, optimal: true, findings: [] });
  });

  it('releases an active tandem whose mentor has left, and says so', async () => {
    const [mentor, manager] = pairOf(first.rows[0]!);
    const { code, json, found, roster } = await withFile('mentors.csv', without(mentor), () =>
      wave(setStatus('active')),
    );
    expect(code).toBe(0);
    expect(found).toContain('tandem-released before.csv:2');
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
    expect(waiting.objective?.tandems).toBe(first.rows.length);
  });
});

describe('match --proposals', () => {
  it('asks each manager with alternatives that cost nothing, and without a score', async () => {
    await wave((rows) => rows, '--proposals', 'proposals.csv');
    const text = readFileSync(file('proposals.csv'), 'utf8');
    expect(text.split('\r\n')[0]).toBe(
      'manager_id,manager_name,manager_email,mentor_id,proposal,shared_topics,alternative_1,alternative_2,answer',
    );
    expect(text).not.toMatch(/\d\.\d/);
  });
});
