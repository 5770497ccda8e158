import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { expect } from 'vitest';

import type { CheckJson } from '../../src/report/json/check.ts';
import type { ExplainJson, ExplainPairJson } from '../../src/report/json/explain.ts';
import type { MatchJson } from '../../src/report/json/match.ts';
import { WORDS } from '../../src/report/html/words.ts';
import type { StatusJson } from '../../src/report/json/status.ts';
import type { VerifyJson } from '../../src/report/json/verify.ts';
import {
  goesOn,
  isCurrent,
  isValid,
  keyOf,
  leftOver,
  mayMeet,
  type Model,
  pageText,
  type Printed,
  type Role,
  type Row,
  sideOf,
  takesPart,
  tandem,
  type World,
} from './world.ts';

const LISTS = ['mentors.csv', 'managers.csv'] as const;

const read = ({ stdout }: Printed): unknown => JSON.parse(stdout);

/** The lines of the terminal about those who are free. */
const FREE = {
  en: { mentor: /^Free \(mentors\) +(.*)$/m, manager: /^Free \(managers\) +(.*)$/m },
  de: { mentor: /^Frei \(Mentor\/innen\) +(.*)$/m, manager: /^Frei \(Führungskräfte\) +(.*)$/m },
} as const;

/**
 * Looks at a state and holds together what is seen. What takes long, or does not depend on the
 * roster, is looked at every third time.
 */
export async function observe(model: Model, real: World): Promise<void> {
  const turn = real.turn++;
  if (turn % 3 === 0) await observePossible(model, real);
  if (!model.roster) return;
  const state = await observeRoster(model, real, model.roster);
  if (turn % 3 === 1) await observeReport(model, real, state);
  if (turn % 3 === 2) await observeKit(real, state);
  await observeExplained(model, real, state, turn);
}

/** What the model says of a roster, and verify. */
interface State {
  readonly rows: readonly Row[];
  readonly left: Readonly<Record<Role, readonly string[]>>;
  readonly valid: boolean;
  /** What verify proves with the audit of the last match, where there is one. */
  readonly proven: VerifyJson | undefined;
}

/** What check and a match without a past say of the lists alone. */
async function observePossible(model: Model, real: World): Promise<void> {
  const checked = read(await tandem(real, 'check', ...LISTS, '--json')) as CheckJson;
  const made = read(await tandem(real, 'match', ...LISTS, '--json', '-o', 'x.csv')) as MatchJson;
  rmSync(join(real.folder, 'x.csv'));
  expect(checked.possible).toMatchObject({
    tandems: made.objective?.tandems ?? 0,
    sponsors: made.objective?.sponsors ?? 0,
  });
  const pairs = made.tandems.map(({ mentorId, managerId }) => ({
    status: 'proposed',
    mentor: mentorId,
    manager: managerId,
  }));
  for (const role of ['mentor', 'manager'] as const) {
    const left = leftOver(model, role, pairs);
    expect(leftOverIn(made, role, model)).toEqual(left);
    expect(made.leftOver?.[`${role}s`]).toBe(left.length);
  }
}

/** The ids that the unmatched of a match name of those who take part. */
function leftOverIn({ unmatched }: MatchJson, role: 'mentor' | 'manager', model: Model): string[] {
  const takingPart = new Set(
    sideOf(model, role)
      .filter((one) => takesPart(model, role, one))
      .map(({ id }) => id),
  );
  return unmatched
    .filter((one) => one.role === role && takingPart.has(one.id))
    .map(({ id }) => id)
    .sort();
}

async function observeRoster(model: Model, real: World, rows: readonly Row[]): Promise<State> {
  const words = FREE[model.setting.language];
  const left = {
    mentor: leftOver(model, 'mentor', rows),
    manager: leftOver(model, 'manager', rows),
  };
  const alone = await verified(real);
  const valid = isValid(model, rows);
  expect(alone).toMatchObject({ optimal: null, drawn: null });
  expect({ valid: alone.valid, codes: valid ? codesOf(alone) : [] }).toEqual({ valid, codes: [] });
  const proven = real.made && (await verified(real, ...real.made.args));
  if (proven?.optimal === true) expect(proven.valid && valid).toBe(true);
  if (proven?.drawn === true) expect(proven.optimal).toBe(true);

  const before = real.made?.args.includes('previous.csv') ? ['--previous', 'previous.csv'] : [];
  const status = read(
    await tandem(real, 'status', 'roster.csv', ...LISTS, ...before, '--json'),
  ) as StatusJson;
  for (const [word, count] of Object.entries(status.statuses ?? {})) {
    expect([word, count]).toEqual([word, rows.filter((row) => row.status === word).length]);
  }
  expect(status.free).toEqual({ mentors: left.mentor, managers: left.manager });
  if (before.length > 0) {
    const waiting = status.changes?.waiting?.map(({ managerId }) => managerId);
    expect(waiting?.toSorted()).toEqual(left.manager.toSorted());
  }
  const shown = await tandem(real, 'status', 'roster.csv', ...LISTS);
  for (const role of ['mentor', 'manager'] as const) {
    const [, line = ''] = words[role].exec(shown.stdout) ?? [];
    const told = /^(\d+): (.*)$/.exec(line);
    // Read by people: ids in the order in which people look for them.
    expect(told ? told[2]!.split(', ').toSorted() : []).toEqual(left[role].toSorted());
  }
  return { rows, left, valid, proven };
}

async function verified(real: World, ...args: string[]): Promise<VerifyJson> {
  const run = await tandem(real, 'verify', 'roster.csv', ...LISTS, ...args, '--json');
  return read(run) as VerifyJson;
}

const codesOf = ({ findings }: VerifyJson): string[] => findings.map(({ code }) => code).sort();

/** The report claims what verify proves of the same files, no less and no more. */
async function observeReport(
  model: Model,
  real: World,
  { rows, left, proven }: State,
): Promise<void> {
  const words = WORDS[model.setting.language];
  const audited = real.made && proven ? [{ args: real.made.args, verdict: proven }] : [];
  const alone = { args: [], verdict: await verified(real) };
  for (const { args, verdict } of [alone, ...audited]) {
    rmSync(join(real.folder, 'report.html'), { force: true });
    const run = await tandem(
      real,
      ...['report', 'roster.csv', ...LISTS, ...args, '-o', 'report.html'],
    );
    if (!existsSync(join(real.folder, 'report.html'))) {
      // Rows that name nobody, and the like: nothing can be shown of them.
      expect([run.code, verdict.valid]).toEqual([1, false]);
      continue;
    }
    const page = pageText(real, 'report.html');
    const isProven = verdict.shortfall !== null;
    expect({
      proven: page.includes(words.proven),
      better: page.includes(words.notOptimal),
      unchecked: page.includes(words.valid),
      broken: page.includes(words.invalid),
    }).toEqual({
      proven: isProven && verdict.optimal === true,
      better: isProven && verdict.optimal === false,
      unchecked: verdict.valid === true && !isProven,
      broken: verdict.valid === false,
    });
    const counts = [left.mentor.length, left.manager.length];
    const all = counts.reduce((sum, count) => sum + count, 0);
    const [mentors = '', managers = ''] = counts.map(String);
    expect(page).toContain(`${words.leftOver} ${all} ${words.leftOverNote(mentors, managers)} `);
    const lists = [model.mentors.length, model.managers.length].map(String);
    const tandems = String(rows.filter(isCurrent).length);
    expect(page).toContain(words.lead(tandems, lists[0]!, lists[1]!));
  }
}

/** Whoever is asked about has what the roster says. */
async function observeExplained(
  model: Model,
  real: World,
  { rows, left, valid, proven }: State,
  turn: number,
): Promise<void> {
  const explained = async (...asked: string[]): Promise<unknown> =>
    read(
      await tandem(real, ...['explain', ...LISTS, '--roster', 'roster.csv', ...asked, '--json']),
    );
  const all = [...model.mentors, ...model.managers];
  const one = all[turn % Math.max(1, all.length)];
  if (one) {
    const told = (await explained('--for', one.id)) as ExplainJson;
    const role = model.mentors.includes(one) ? 'mentor' : 'manager';
    const has = rows.some((row) => isCurrent(row) && row[role] === one.id);
    if (told.status === null) expect(valid).toBe(false);
    else expect([one.id, told.status]).toEqual([one.id, has ? 'tandem' : 'unmatched']);
  }
  const mentor = model.mentors[turn % Math.max(1, model.mentors.length)];
  const manager = model.managers[(turn * 3) % Math.max(1, model.managers.length)];
  if (!mentor || !manager) return;
  const pair = { mentor: mentor.id, manager: manager.id };
  const told = (await explained(...['--for', mentor.id, '--with', manager.id])) as ExplainPairJson;
  if (told.allowed === null) {
    expect(valid).toBe(false);
    return;
  }
  const own = rows.filter((row) => keyOf(row) === keyOf({ ...pair, status: '' }));
  const isOne = own.some(isCurrent);
  const never = rows.filter(({ status }) => status === 'never');
  expect({ ...pair, chosen: told.chosen, allowed: told.allowed }).toEqual({
    ...pair,
    chosen: isOne,
    allowed: mayMeet(model, own.some(goesOn) ? never : rows, pair),
  });
  // Two who are left over and may be a tandem: then a better roster exists.
  const areFree = left.mentor.includes(mentor.id) && left.manager.includes(manager.id);
  if (areFree && told.allowed) expect(proven?.optimal).not.toBe(true);
}

/** Every tandem of now has its papers, and nobody else. */
async function observeKit(real: World, { rows, valid }: State): Promise<void> {
  const folder = join(real.folder, 'kit');
  rmSync(folder, { recursive: true, force: true });
  await tandem(real, 'kit', 'roster.csv', ...LISTS, '-o', 'kit');
  if (!existsSync(folder)) expect(valid).toBe(false);
  else {
    const papers = readdirSync(folder).filter((name) => name !== 'index.html' && name !== 'hr');
    if (valid) expect(papers).toHaveLength(rows.filter(isCurrent).length);
  }
}
