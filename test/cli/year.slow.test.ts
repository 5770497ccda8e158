import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

import { describe, expect, it } from 'vitest';

import type { MatchJson } from '../../src/report/json/match.ts';
import type { VerifyJson } from '../../src/report/json/verify.ts';
import type { Grid, Pick } from '../roster/edits.ts';
import { isValid } from '../roster/oracle.ts';
import { tandem } from './spawn.ts';
import {
  asPeople,
  type Company,
  found,
  join as joinCompany,
  leave,
  lists,
  promote,
} from './year/company.ts';
import { open, save } from './year/spreadsheet.ts';

const MONTHS = 12;
const GERMAN: Readonly<Record<string, string>> = {
  proposed: 'vorgeschlagen',
  active: 'aktiv',
  completed: 'abgeschlossen',
  ended: 'beendet',
  declined: 'abgelehnt',
  never: 'nie',
};
const OVER = ['completed', 'ended', 'declined', 'never'];

/** The roster by row: objects are easier to edit than cells. */
type Row = Record<string, string>;

const rowsOf = ([header = [], ...rows]: Grid): Row[] =>
  rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])));

const gridOf = (header: readonly string[], rows: readonly Row[]): Grid => [
  header,
  ...rows.map((row) => header.map((name) => row[name] ?? '')),
];

const pairOf = (row: Row): string => `${row['mentor_id']} ${row['manager_id']}`;

/** Scores with a point, for the judge; the roster is for a German Excel. */
const withPoints = ([header = [], ...rows]: Grid): Grid => [
  header,
  ...rows.map((row) =>
    row.map((cell, i) => (header[i] === 'score' ? cell.replace(',', '.') : cell)),
  ),
];

function random(seed: number): Pick {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

function shuffled([header = [], ...rows]: Grid, pick: Pick): Grid {
  const rest = [...rows];
  return [header, ...rows.map(() => rest.splice(pick(rest.length), 1)[0]!)];
}

/** What HR does with a roster in the month after it was made. */
function workOn(rows: readonly Row[], month: number, company: Company, pick: Pick): Row[] {
  const day = (offset: number): string =>
    `2026-${String(((month + offset - 1) % 12) + 1).padStart(2, '0')}-01`;
  const edited = rows.map((row): Row => {
    const chance = pick(10);
    switch (row['status']) {
      case 'proposed':
        if (chance < 6)
          return {
            ...row,
            status: 'active',
            since: day(0),
            ends: day(3),
            goal: `Ziel ${month}; "A"`,
          };
        return chance === 6 ? { ...row, status: 'declined' } : row;
      case 'active':
        if (chance < 2) return { ...row, status: 'completed', ended: day(0), progress: '100 %' };
        if (chance === 2) return { ...row, status: 'ended', ended: day(0) };
        return { ...row, progress: `${10 * chance} %` };
      default:
        return row;
    }
  });
  const busy = new Set(
    edited
      .filter(({ status }) => status === 'active' || status === 'locked')
      .flatMap((row) => [row['mentor_id'], row['manager_id']]),
  );
  const known = new Set(edited.map(pairOf));
  const people = asPeople(company);
  const mentor = people.mentors.filter(({ id }) => !busy.has(id))[pick(5)];
  const manager = people.managers.filter(({ id }) => !busy.has(id))[pick(5)];
  if (!mentor || !manager || known.has(`${mentor.id} ${manager.id}`)) return edited;
  const byHand = { mentor_id: mentor.id, manager_id: manager.id, note: 'von Hand' };
  return [...edited, { ...byHand, status: 'never' }];
}

interface Told {
  month: number;
  mentors: number;
  managers: number;
  atWork: number;
  proposed: number;
  over: number;
  released: number;
  left: number;
}

/** One year through the real program; gives the bytes of every roster and what happened. */
async function year(
  seed: number,
  given: { env: Record<string, string>; shuffle: Pick | undefined },
): Promise<{ bytes: Map<string, string>; told: Told[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-year-'));
  const pick = random(seed);
  const bytes = new Map<string, string>();
  const told: Told[] = [];
  const company = found(pick);
  let previous: { roster: string; rows: Row[] } | undefined;
  const run = async <T>(argv: readonly string[]): Promise<T> => {
    const { code, stdout, stderr } = await tandem([...argv, '--json'], {
      cwd: folder,
      env: given.env,
    });
    expect(code, `${argv.join(' ')}\n${stdout}\n${stderr}`).toBe(0);
    return JSON.parse(stdout) as T;
  };
  try {
    for (let month = 1; month <= MONTHS; month++) {
      const order = (grid: Grid): Grid => (given.shuffle ? shuffled(grid, given.shuffle) : grid);
      const { mentors, managers } = lists(company);
      const inputs = [
        basename(await save(join(folder, `mentoren-${month}`), order(mentors), pick)),
        basename(await save(join(folder, `manager-${month}`), order(managers), pick)),
      ];
      const before = previous
        ? ['--previous', previous.roster, '--previous-unmatched', `unmatched-${month - 1}.csv`]
        : [];
      const today = `2026-${String(month).padStart(2, '0')}-15`;
      const outputs = [
        `roster-${month}.csv`,
        `unmatched-${month}.csv`,
        `audit-${month}.json`,
      ] as const;
      const made = await run<MatchJson>([
        ...['match', ...inputs, ...before, '--keep', 'proposed', '--today', today],
        ...['-o', outputs[0], '--unmatched', outputs[1], '--audit', outputs[2]],
        ...['--dialect', 'excel-de'],
      ]);
      const verdict = await run<VerifyJson>([
        ...['verify', outputs[0], ...inputs, '--audit', outputs[2], ...before],
      ]);
      expect(verdict).toMatchObject({ valid: true, optimal: true });

      const grid = open(join(folder, outputs[0]));
      const rows = rowsOf(grid);
      holds(made, { grid, rows, company, previous: previous?.rows });
      for (const name of outputs.slice(0, 2)) {
        bytes.set(name, readFileSync(join(folder, name)).toString('base64'));
      }
      const count = (...statuses: string[]): number =>
        rows.filter(({ status }) => statuses.includes(status!)).length;
      told.push({
        month,
        mentors: company.people.mentors.length,
        managers: company.people.managers.length,
        atWork: count('active', 'locked'),
        proposed: count('proposed'),
        over: count(...OVER),
        released: made.findings.filter(({ code }) => code === 'tandem-released').length,
        left: made.unmatched.filter(({ role }) => role === 'manager').length,
      });

      const edited = workOn(rows, month, company, pick);
      const header = [
        ...new Set([...grid[0]!, 'since', 'ends', 'ended', 'goal', 'progress', 'note']),
      ];
      const german = pick(2) === 0;
      const words = edited.map((row) => ({
        ...row,
        status: german ? (GERMAN[row['status']!] ?? row['status']!) : row['status']!,
      }));
      // Somebody sorts the sheet and moves a column; both must make no difference.
      const sheet = gridOf(pick(3) === 0 ? header.toReversed() : header, words);
      const roster = basename(await save(join(folder, `bearbeitet-${month}`), sheet, pick));
      previous = { roster, rows: edited };
      for (let i = pick(3); i >= 0; i--) joinCompany(company, 'mentor', pick);
      for (let i = pick(2); i >= 0; i--) joinCompany(company, 'manager', pick);
      leave(company, 'mentor', pick);
      if (pick(2) === 0) leave(company, 'manager', pick);
      if (pick(4) === 0) promote(company, pick);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { bytes, told };
}

/** What must be true after each wave, whatever happened. */
function holds(
  made: MatchJson,
  now: { grid: Grid; rows: Row[]; company: Company; previous: Row[] | undefined },
): void {
  const { grid, rows, company, previous = [] } = now;
  const people = asPeople(company);

  // No rule is ever broken, as another program judges it; whoever has left is in no tandem.
  expect(isValid(withPoints(grid), people)).toBe(true);
  const left = new Set(
    [...people.mentors, ...people.managers].filter((one) => one.left).map(({ id }) => id),
  );
  const current = rows.filter(({ status }) => !OVER.includes(status!));
  for (const row of current) {
    expect(left.has(row['mentor_id']!) || left.has(row['manager_id']!)).toBe(false);
  }

  // Nobody is lost: everybody is in a current tandem or among those left over, once.
  const seen = [
    ...current.flatMap((row) => [`mentor ${row['mentor_id']}`, `manager ${row['manager_id']}`]),
    ...made.unmatched.map(({ role, id }) => `${role} ${id}`),
  ].sort();
  const all = [...people.mentors, ...people.managers].map(({ role, id }) => `${role} ${id}`).sort();
  expect(seen).toEqual(all);

  // The history is complete, nothing of it is formed again, and HR's own columns are untouched.
  const after = new Map(rows.map((row) => [pairOf(row), row]));
  const released = new Set(
    made.findings.filter(({ code }) => code === 'tandem-released').map(({ line }) => line),
  );
  let ended = 0;
  for (const row of previous) {
    const status = row['status']!;
    const then = after.get(pairOf(row));
    if (status === 'proposed') continue;
    if (status === 'active' && then?.['status'] === 'ended') ended++;
    else expect(then?.['status']).toBe(status);
    for (const column of ['since', 'ends', 'ended', 'goal', 'progress', 'note']) {
      expect(then?.[column]).toBe(row[column] ?? '');
    }
  }
  expect(ended).toBe(released.size);
}

describe('a whole year', () => {
  it.each([1, 2, 3])(
    'of twelve waves keeps every rule and loses nobody, and comes out the same when replayed (%i)',
    async (seed) => {
      const first = await year(seed, {
        env: { TZ: 'Europe/Berlin', LANG: 'de_DE.UTF-8' },
        shuffle: undefined,
      });
      console.table(first.told);
      const again = await year(seed, {
        env: { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8' },
        shuffle: random(seed + 100),
      });
      expect(again.told).toEqual(first.told);
      expect(again.bytes).toEqual(first.bytes);
      expect(first.bytes.size).toBe(2 * MONTHS);
    },
  );
});
