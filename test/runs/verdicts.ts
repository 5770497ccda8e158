import fc from 'fast-check';
import { expect } from 'vitest';

import { verify } from '../../src/index.ts';
import {
  allowed,
  bestOf,
  compareValues,
  goesOn,
  isPast,
  keyOf,
  made,
  pairOf,
  rosterOf,
  valueOf,
  world,
  type World,
} from './small-waves.ts';

/* The verdict of verify against an oracle that goes through every roster. */

type Row = readonly [status: string, mentor: string, manager: string];

/** Gives one of the rows that have such a status another one. */
function statusAt(word: string, ...of: readonly string[]) {
  return (rows: readonly Row[], _: World, pick: number): Row[] => {
    const places = [...rows.keys()].filter((i) => of.includes(rows[i]![0]));
    const at = places[pick % Math.max(1, places.length)];
    return rows.map(([status, ...pair], i) => [i === at ? word : status, ...pair]);
  };
}

/** What people do to a roster. */
const EDITS: Readonly<Record<string, (rows: readonly Row[], of: World, pick: number) => Row[]>> = {
  nothing: (rows) => [...rows],
  'rows sorted the other way': (rows) => [...rows].reverse(),
  'a row deleted': (rows, _, pick) => rows.filter((_one, i) => i !== pick % rows.length),
  'a row copied': (rows, _, pick) => [...rows, ...rows.slice(pick % rows.length).slice(0, 1)],
  'two mentors exchanged': (rows, _, pick) => {
    if (rows.length < 2) return [...rows];
    const [a, b] = [pick % rows.length, (pick + 1) % rows.length];
    return rows.map(([status, mentor, manager], i) => [
      status,
      i === a ? rows[b]![1] : i === b ? rows[a]![1] : mentor,
      manager,
    ]);
  },
  'another mentor': (rows, { mentors }, pick) =>
    rows.map(([status, mentor, manager], i) => [
      status,
      i === pick % rows.length ? mentors[pick % mentors.length]!.id : mentor,
      manager,
    ]),
  'another manager': (rows, { managers }, pick) =>
    rows.map(([status, mentor, manager], i) => [
      status,
      mentor,
      i === pick % rows.length ? managers[pick % managers.length]!.id : manager,
    ]),
  'a tandem begun': (rows, _, pick) =>
    rows.map(([status, ...pair], i) => [i === pick % rows.length ? 'active' : status, ...pair]),
  'a tandem over': (rows, _, pick) =>
    rows.map(([status, ...pair], i) => [i === pick % rows.length ? 'completed' : status, ...pair]),
  'a pair added': (rows, { mentors, managers }, pick) => [
    ...rows,
    ['proposed', mentors[pick % mentors.length]!.id, managers[pick % managers.length]!.id],
  ],
  'a tandem fixed': statusAt('locked', 'proposed'),
  'a proposal refused': statusAt('declined', 'proposed'),
  'a pair forbidden': statusAt('never', 'proposed'),
  'a tandem at work proposed once more': statusAt('proposed', 'active', 'locked'),
  'a tandem of the past begun again': statusAt('active', 'completed', 'declined'),
  'a veto lifted': (rows) => rows.filter(([status]) => status !== 'never'),
  'the roster before put in its place': (_, { before }) =>
    before.map(({ status, mentor, manager }) => [status, mentor, manager]),
  'all proposals deleted': (rows) => rows.filter(([status]) => status !== 'proposed'),
  'history deleted': (rows) => rows.filter(([status]) => isCurrent(status)),
};

const isCurrent = (status: string): boolean => ['proposed', 'active', 'locked'].includes(status);

/** Whether a roster keeps the rules and belongs to its wave. */
function isValid(of: World, rows: readonly Row[]): boolean {
  const current = rows.filter(([status]) => isCurrent(status));
  const past = rows.filter(([status]) => !isCurrent(status));
  const ids = current.flatMap(([, ...pair]) => pair);
  const counted = (all: readonly string[]): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
    return counts;
  };
  const had = counted(past.map((row) => row.join(' ')));
  const needed = counted(
    of.before.filter(isPast).map((one) => [one.status, ...pairOf(one)].join(' ')),
  );
  const continued = new Map(of.before.filter(goesOn).map((one) => [keyOf(pairOf(one)), one]));
  const may = allowed({ ...of, before: of.before.filter((one) => !goesOn(one)) });
  const ownPast = new Set(past.map(([, ...pair]) => keyOf(pair)));
  const vetoes = new Set(
    past.filter(([status]) => status === 'never').map(([, ...pair]) => keyOf(pair)),
  );
  return (
    new Set(ids).size === ids.length &&
    [...needed].every(([key, count]) => (had.get(key) ?? 0) >= count) &&
    [...continued.keys()].every((key) =>
      current.some(([status, ...pair]) => keyOf(pair) === key && status !== 'proposed'),
    ) &&
    current.every(([status, ...pair]) =>
      continued.has(keyOf(pair)) && status !== 'proposed'
        ? !vetoes.has(keyOf(pair))
        : may(pair) && !ownPast.has(keyOf(pair)),
    )
  );
}

/** Makes rosters of so many waves; verify accepts each as the one that is drawn. */
export async function acceptsOwn(waves: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(world, async (of) => {
      const { sources, keep, run, roster, audit } = await made(of);
      expect(run.ok).toBe(true);
      const verdict = await verify({ ...sources, roster, audit }, keep);
      expect(verdict.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(verdict).toMatchObject({ ok: true, valid: true, optimal: true, drawn: true });
    }),
    { numRuns: waves },
  );
}

/** Edits the rosters of so many waves; verify says of each what the oracle says. */
export async function agreesWithOracle(waves: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(
      world,
      fc.constantFrom(...Object.keys(EDITS)),
      fc.nat({ max: 20 }),
      async (of, edit, pick) => {
        const { sources, keep, roster, audit } = await made(of);
        const [header = '', ...lines] = roster.trim().split(/\r?\n/);
        const columns = header.split(',');
        const at = ['status', 'mentor_id', 'manager_id'].map((one) => columns.indexOf(one));
        const rows = lines.map((line) => {
          const cells = line.split(',');
          return at.map((column) => cells[column]) as unknown as Row;
        });
        const edited = EDITS[edit]!(rows, of, pick);
        const verdict = await verify({ ...sources, roster: rosterOf(edited), audit }, keep);
        const valid = isValid(of, edited);
        const continued = new Set(of.before.filter(goesOn).map((one) => keyOf(pairOf(one))));
        const formed = edited
          .filter(([status]) => isCurrent(status))
          .map(([, ...pair]) => pair)
          .filter((pair) => !continued.has(keyOf(pair)));
        const optimal = valid && compareValues(valueOf(of, formed), bestOf(of)) === 0;
        expect({ valid: verdict.valid, optimal: verdict.optimal }).toEqual({ valid, optimal });
        if (verdict.drawn) expect(optimal).toBe(true);
      },
    ),
    { numRuns: waves },
  );
}
