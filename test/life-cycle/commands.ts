import { copyFileSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import fc from 'fast-check';
import { expect } from 'vitest';

import type { MatchJson } from '../../src/report/json/match.ts';
import type { VerifyJson } from '../../src/report/json/verify.ts';
import { observe } from './observe.ts';
import {
  byHand,
  editRoster,
  handsAreKnown,
  isCurrent,
  isValid,
  leftOver,
  type Model,
  newWorld,
  type One,
  pageText,
  remove,
  type Role,
  rosterOf,
  type Row,
  type Setting,
  tableOf,
  tandem,
  type World,
  writeLists,
} from './world.ts';

type Step = fc.AsyncCommand<Model, World>;

/** A step of the life of a programme: what HR does, then a look from every side. */
function step(
  name: string,
  run: (model: Model, real: World) => Promise<void> | void,
  check: (model: Readonly<Model>) => boolean = () => true,
): Step {
  return {
    check,
    run: async (model, real) => {
      await run(model, real);
      await observe(model, real);
    },
    toString: () => name,
  };
}

const MOST = 5;

const someone = fc.record({
  role: fc.constantFrom<Role[]>('mentor', 'manager'),
  department: fc.constantFrom('IT', 'HR', 'Sales'),
  level: fc.constantFrom(3, 4, 5, 5),
  volunteers: fc.constantFrom<One['volunteers'][]>('yes', 'yes', 'yes', 'yes', 'no', ''),
  sponsor: fc.boolean(),
});

const joining = someone.map(({ role, ...one }) =>
  step(
    `join ${role} ${JSON.stringify(one)}`,
    (model, real) => {
      const id = `${role === 'mentor' ? 'M' : 'G'}${model.next++}`;
      model[`${role}s`].push({ ...one, id, left: false });
      writeLists(model, real);
    },
    (model) => model[`${role}s`].length < MOST,
  ),
);

const leaving = fc
  .record({
    role: fc.constantFrom<Role[]>('mentor', 'manager'),
    at: fc.nat({ max: 20 }),
    how: fc.constantFrom('row', 'status', 'no'),
  })
  .map(({ role, at, how }) =>
    step(
      `leave ${role} ${at} ${how}`,
      (model, real) => {
        const side = model[`${role}s`];
        const place = at % side.length;
        if (how === 'row') side.splice(place, 1);
        else if (how === 'status') side[place] = { ...side[place]!, left: true };
        else side[place] = { ...side[place]!, volunteers: 'no' };
        writeLists(model, real);
      },
      (model) => model[`${role}s`].length > 1,
    ),
  );

const hasRows = (model: Readonly<Model>): boolean => (model.roster?.length ?? 0) > 0;

const status = fc
  .record({
    at: fc.nat({ max: 20 }),
    word: fc.constantFrom(
      ...['active', 'active', 'locked', 'completed', 'ended', 'declined', 'never', 'proposed'],
    ),
  })
  .map(({ at, word }) =>
    step(
      `row ${at} is ${word}`,
      (model, real) => {
        editRoster(model, real, (rows) =>
          rows.map((row, i) => (i === at % rows.length ? { ...row, status: word } : row)),
        );
      },
      hasRows,
    ),
  );

const deleting = fc.nat({ max: 20 }).map((at) =>
  step(
    `delete row ${at}`,
    (model, real) => {
      editRoster(model, real, (rows) => rows.filter((_, i) => i !== at % rows.length));
    },
    hasRows,
  ),
);

/** A row by hand: a pair that is forbidden, fixed, or refused. */
const adding = fc
  .record({
    word: fc.constantFrom('never', 'locked', 'declined', 'completed', 'proposed'),
    mentor: fc.nat({ max: 20 }),
    manager: fc.nat({ max: 20 }),
  })
  .map(({ word, ...at }) =>
    step(
      `add ${word} ${at.mentor} ${at.manager}`,
      (model, real) => {
        const row: Row = {
          status: word,
          mentor: model.mentors[at.mentor % model.mentors.length]!.id,
          manager: model.managers[at.manager % model.managers.length]!.id,
        };
        editRoster(model, real, (rows) => [...rows, byHand(row)]);
      },
      (model) => model.roster !== undefined,
    ),
  );

const exchanging = fc.tuple(fc.nat({ max: 20 }), fc.nat({ max: 20 })).map(([a, b]) =>
  step(
    `exchange the mentors of rows ${a} and ${b}`,
    (model, real) => {
      editRoster(model, real, (rows) => {
        const [one, other] = [a % rows.length, b % rows.length];
        const mentor = (i: number): string => rows[i]!['mentor_id']!;
        return rows.map((row, i) =>
          i === one || i === other
            ? // What only the program can know is left blank.
              byHand({
                status: row['status']!,
                mentor: mentor(i === one ? other : one),
                manager: row['manager_id']!,
              })
            : row,
        );
      });
    },
    hasRows,
  ),
);

const matching = fc
  .record({
    seed: fc.constantFrom(undefined, 'spring', '2026'),
    keep: fc.constantFrom([], ['--keep', 'proposed'], ['--keep-weight', '5']),
    waiting: fc.boolean(),
    fresh: fc.nat({ max: 9 }).map((one) => one === 0),
  })
  .map(({ seed, keep, waiting, fresh }) =>
    step(`match ${JSON.stringify({ seed, keep, waiting, fresh })}`, (model, real) =>
      makeRoster(model, real, { seed, keep, waiting, fresh }),
    ),
  );

/** The next wave; what it says of itself is what verify says of it. */
async function makeRoster(
  model: Model,
  real: World,
  {
    seed,
    keep,
    waiting,
    fresh,
  }: { seed: string | undefined; keep: readonly string[]; waiting: boolean; fresh: boolean },
): Promise<void> {
  const file = (name: string): string => join(real.folder, name);
  const before = model.roster && !fresh ? model.roster : undefined;
  const fair = model.setting.objective === 'fair' && keep[0] === '--keep-weight';
  const kept = before && !fair ? keep : [];
  if (before) copyFileSync(file('roster.csv'), file('previous.csv'));
  const waited = before !== undefined && waiting && existsSync(file('unmatched.csv'));
  if (waited) copyFileSync(file('unmatched.csv'), file('waited.csv'));
  const wave = [
    ...(before ? ['--previous', 'previous.csv'] : []),
    ...(waited ? ['--previous-unmatched', 'waited.csv'] : []),
    ...kept,
  ];
  const outputs = { '-o': 'next.csv', '--unmatched': 'nu.csv', '--audit': 'na.json' };
  const argv = [
    ...['match', 'mentors.csv', 'managers.csv', ...wave],
    ...(seed === undefined ? [] : ['--seed', seed]),
    ...Object.entries(outputs).flat(),
    ...['--report', 'next.html', '--force'],
  ];
  const run = await tandem(real, ...argv, '--json');
  const made = JSON.parse(run.stdout) as MatchJson;
  if (run.code !== 0) {
    // A wave is refused only for a roster that verify refuses as well.
    expect(before && isValid(model, before) && handsAreKnown(model, before)).toBe(false);
    // HR begins anew.
    rmSync(file('roster.csv'), { force: true });
    rmSync(file('unmatched.csv'), { force: true });
    model.roster = undefined;
    real.made = undefined;
    return;
  }
  const text = await tandem(real, ...argv);
  const next = rosterOf(real, 'next.csv');
  const current = next.filter(isCurrent);
  const pairs = (rows: readonly { mentor: string; manager: string }[]): string[] =>
    rows.map(({ mentor, manager }) => `${mentor} ${manager}`).sort();
  expect(
    pairs(made.tandems.map((one) => ({ mentor: one.mentorId, manager: one.managerId }))),
  ).toEqual(pairs(current));
  expect(made.objective?.tandems).toBe(current.length);
  for (const role of ['mentor', 'manager'] as const) {
    const left = leftOver(model, role, next);
    expect(made.leftOver?.[`${role}s`]).toBe(left.length);
    const listed = tableOf(real, 'nu.csv')
      .filter((row) => row['role'] === role)
      .map((row) => row['id']!);
    expect(listed.filter((id) => left.includes(id)).sort()).toEqual(left);
    // Everybody is in the roster or among the unmatched.
    const all = model[`${role}s`].map(({ id }) => id);
    expect([...listed, ...current.map((row) => row[role])].sort()).toEqual(all.sort());
  }
  const closing = new RegExp(
    model.setting.language === 'de'
      ? String.raw`^${current.length} Tandems?, (\d+|keine) Führungskr`
      : String.raw`^${current.length} tandems?, (\d+|no) managers? left over`,
    'm',
  ).exec(text.stdout + text.stderr);
  expect(Number(/\d/.test(closing?.[1] ?? '') ? closing?.[1] : 0)).toBe(
    leftOver(model, 'manager', next).length,
  );

  for (const [from, to] of [
    ['next.csv', 'roster.csv'],
    ['nu.csv', 'unmatched.csv'],
    ['na.json', 'audit.json'],
  ] as const) {
    renameSync(file(from), file(to));
  }
  model.roster = next;
  real.made = { args: ['--audit', 'audit.json', ...wave] };
  const verdict = JSON.parse(
    (
      await tandem(
        real,
        ...['verify', 'roster.csv', 'mentors.csv', 'managers.csv', ...real.made.args, '--json'],
      )
    ).stdout,
  ) as VerifyJson;
  expect(verdict.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(verdict).toMatchObject({ valid: true, optimal: true, drawn: true });
  await sameReport(real);
}

/** The report of the match and that of its files say the same. */
async function sameReport(real: World): Promise<void> {
  const { args } = real.made!;
  rmSync(join(real.folder, 'report.html'), { force: true });
  await tandem(
    real,
    ...['report', 'roster.csv', 'mentors.csv', 'managers.csv', ...args, '-o', 'report.html'],
  );
  // What went into it is another matter.
  const said = (name: string): string => pageText(real, name).split('SHA-256')[0]!;
  expect(said('next.html')).toBe(said('report.html'));
  expect(readFileSync(join(real.folder, 'report.html'), 'utf8')).not.toContain('undefined');
}

const setting: fc.Arbitrary<Setting> = fc.record({
  language: fc.constantFrom('en', 'de'),
  objective: fc.constantFrom('total', 'total', 'fair'),
  voluntary: fc.constantFrom(true, true, false),
  noRepeat: fc.constantFrom(true, true, false),
});

/** Some people to begin with. */
const founders = fc.tuple(
  fc.array(someone, { minLength: 2, maxLength: 4 }),
  fc.array(someone, { minLength: 2, maxLength: 4 }),
);

/** Lets so many programmes live, each through some steps. */
export async function liveThrough(lives: number): Promise<void> {
  const steps = fc.commands(
    [joining, leaving, status, status, deleting, adding, exchanging, matching, matching],
    { maxCommands: 8 },
  );
  await fc.assert(
    fc.asyncProperty(setting, founders, steps, async (given, [mentors, managers], commands) => {
      const { model, real } = newWorld(given);
      try {
        for (const [role, side] of [
          ['mentor', mentors],
          ['manager', managers],
        ] as const) {
          for (const one of side) {
            const id = `${role === 'mentor' ? 'M' : 'G'}${model.next++}`;
            model[`${role}s`].push({ ...one, id, left: false });
          }
        }
        writeLists(model, real);
        const first = { seed: undefined, keep: [], waiting: false, fresh: true };
        await makeRoster(model, real, first);
        await observe(model, real);
        await fc.asyncModelRun(() => ({ model, real }), commands);
      } finally {
        remove(real);
      }
    }),
    { numRuns: lives },
  );
}
