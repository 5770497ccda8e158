import { type Finding, finding } from '../findings/finding.ts';
import { screeningBroken } from '../pairing/index.ts';
import type { People, Person } from '../people/person.ts';
import type { Programme } from '../programme/programme.ts';
import type { Context } from '../programme/rule.ts';
import { cellChecker } from './rows/check-cells.ts';
import { declinedToo } from './rows/declined-too.ts';
import { objectiveOf } from './objective.ts';
import type { RosterFile, RosterRow } from './rows/read-roster.ts';
import { type ResolvedRow, resolveRows } from './rows/resolve-rows.ts';
import { ruleNamed, rulesBroken, scorer } from './score.ts';
import { tandemId, wrongTandemId } from './rows/tandem-id.ts';
import { isActive, isCurrent } from './rows/tandem-status.ts';
import type { CarriedRow, Objective, Status } from './tandem.ts';
import type { Wave } from './wave/wave.ts';

/** A current tandem, as a roster file has it. */
export interface RosterTandem {
  readonly row: RosterRow;
  readonly mentor: Person;
  readonly manager: Person;
  readonly score: number;
}

/** What checking a roster against data and programme gives. */
export interface Verification {
  /** No current row has an error; what is worth a question alone is none. */
  readonly valid: boolean;
  /** Everybody is known, nobody is in two tandems and no rule is broken, whatever the cells say. */
  readonly feasible: boolean;
  /** The current tandems whose people are known. */
  readonly tandems: readonly RosterTandem[];
  /** How many rows are current, as `status` counts them, whoever their people are. */
  readonly current: number;
  /** How many of these name somebody who is not in the lists. */
  readonly strangers: number;
  /** Rows that are past, or that forbid a pair. */
  readonly past: number;
  readonly objective: Objective;
  readonly findings: readonly Finding[];
}

/** What is known beside the roster at hand. */
export interface VerifyOptions {
  /** The wave that the roster belongs to. */
  readonly wave?: Wave | undefined;
  readonly onFailure?: Context['onFailure'];
}

/**
 * Checks every row of a roster against data and programme: the people and their screening, each
 * pairing rule, and whatever else the row says. Rows of the past take up nobody, but their pairs
 * must not be tandems again.
 */
export function verifyRoster(
  roster: RosterFile,
  people: People,
  programme: Programme,
  { wave, onFailure }: VerifyOptions = {},
): Verification {
  const resolved = resolveRows(
    roster.rows,
    people,
    // With an id that nobody has, the right tandem_id would be one that means nobody.
    (row) => isCurrent(row.status) || wrongTandemId(row).length > 0,
  );
  const past = roster.rows.filter(({ status }) => !isCurrent(status));
  const context: Context = {
    people,
    onFailure,
    history: [
      ...(wave?.history ?? []),
      ...past.map((row) => [row.mentorId, row.managerId] as const),
    ],
  };
  const rows = resolved.rows.filter(({ row }) => isCurrent(row.status));
  const vetoes = [...past, ...(wave?.past ?? []).map(({ row }) => row)];
  const broken = [
    ...resolved.findings,
    ...namedTwice(rows),
    ...rulesBrokenBy(rows, vetoes, programme, context, wave),
    ...(wave ? waveBroken(roster, rows, past, wave) : []),
  ];
  const criteria = programme.criteria.filter((criterion) => criterion.active(people));
  const score = scorer({ criteria, context });
  const checkCells = cellChecker(roster, people, criteria);
  const tandems: RosterTandem[] = [];
  const slips = resolved.rows.flatMap(({ row, mentor, manager }) =>
    isCurrent(row.status) || (mentor && manager) ? wrongTandemId(row) : [],
  );
  for (const { row, mentor, manager } of rows) {
    if (!mentor || !manager) continue;
    const scored = score(mentor, manager);
    tandems.push({ row, mentor, manager, score: scored.score });
    slips.push(...checkCells(row, { mentor, manager }, scored));
  }
  const findings = [...broken, ...slips];
  const counted = rows.filter(({ row }) => row.isStatusUnknown !== true);
  return {
    valid: roster.faults === 0 && findings.length === 0,
    feasible: roster.faults === 0 && broken.length === 0,
    tandems,
    current: counted.length,
    strangers: counted.filter(({ mentor, manager }) => !mentor || !manager).length,
    past: past.length,
    objective: objectiveOf(tandems),
    // A tandem goes on all the same, so the roster is valid: somebody has to say which row is true.
    findings: [...findings, ...roster.rows.flatMap(declinedToo(roster.rows))],
  };
}

/**
 * The rules that current rows break: each person's screening, pairs that HR forbids, and the pairing
 * rules.
 *
 * @param past rows that are not current, some of which forbid their pair
 */
export function rulesBrokenBy(
  current: readonly ResolvedRow[],
  past: readonly RosterRow[],
  programme: Programme,
  context: Context,
  wave?: Wave,
): Finding[] {
  return [
    ...screeningFindings(current, programme),
    ...pairsForbidden(current, past),
    ...pairingBroken(current, programme, context, wave),
  ];
}

/** Current rows that name a pair or a person a second time. */
export function namedTwice(rows: readonly Pick<ResolvedRow, 'row'>[]): Finding[] {
  const pairs = new Map<string, RosterRow>();
  const people = new Map<string, RosterRow>();
  return rows.flatMap(({ row }): Finding[] => {
    const id = tandemId(row.mentorId, row.managerId);
    const same = pairs.get(id);
    if (same) return [finding('duplicate-tandem', row.place(), { id }, [same.place()])];
    pairs.set(id, row);
    return (['mentor_id', 'manager_id'] as const).flatMap((column) => {
      const id = column === 'mentor_id' ? row.mentorId : row.managerId;
      const first = people.get(id);
      if (first) {
        return [finding('person-in-two-tandems', row.place(column), { id }, [first.place()])];
      }
      people.set(id, row);
      return [];
    });
  });
}

function screeningFindings(rows: readonly ResolvedRow[], { screening }: Programme): Finding[] {
  const ofOne = (row: RosterRow, person: Person | undefined): Finding[] => {
    if (!person) return [];
    const { role, id } = person;
    return screeningBroken(person, screening).map((rule) =>
      finding('broken-screening-rule', row.place(`${role}_id`), {
        ...{ id, rule: ruleNamed(rule) },
        proposed: row.status === 'proposed',
      }),
    );
  };
  return rows.flatMap(({ row, mentor, manager }) => [
    ...ofOne(row, mentor),
    ...ofOne(row, manager),
  ]);
}

/** Current tandems that HR has forbidden for good, whatever the rules say. */
function pairsForbidden(rows: readonly ResolvedRow[], past: readonly RosterRow[]): Finding[] {
  const never = new Map(
    past
      .filter(({ status }) => status === 'never')
      .map((row) => [tandemId(row.mentorId, row.managerId), row]),
  );
  return rows.flatMap(({ row }) => {
    const { mentorId: mentor, managerId: manager } = row;
    const forbidden = never.get(tandemId(mentor, manager));
    return forbidden
      ? [finding('tandem-never', row.place(), { mentor, manager }, [forbidden.place()])]
      : [];
  });
}

/** A tandem that goes on repeats nothing, though the same pair may have been one before. */
function pairingBroken(
  rows: readonly ResolvedRow[],
  programme: Programme,
  context: Context,
  wave: Wave | undefined,
): Finding[] {
  const continued = wave && new Set(wave.continued.map(({ row }) => idOf(row)));
  const ofProposed = rulesBroken({ context }, programme.pairing);
  const ofContinued = rulesBroken({ context: { ...context, history: [] } }, programme.pairing);
  return rows.flatMap(({ row, mentor, manager }) => {
    if (!mentor || !manager) return [];
    const goesOn = isActive(row.status) && (continued?.has(idOf(row)) ?? true);
    const broken = goesOn ? ofContinued : ofProposed;
    return broken(mentor, manager).map((rule) =>
      finding('broken-rule', row.place(), {
        rule: ruleNamed(rule),
        mentor: mentor.id,
        manager: manager.id,
      }),
    );
  });
}

/** Tandems of the wave before that had to go on, and rows of history that are missing. */
function waveBroken(
  roster: RosterFile,
  rows: readonly ResolvedRow[],
  past: readonly RosterRow[],
  wave: Wave,
): Finding[] {
  const place = { file: roster.table.file };
  const running = new Set(
    rows
      .map(({ row }) => row)
      .filter(({ status }) => isActive(status))
      .map(idOf),
  );
  const history = new Map<string, number>();
  const keyOf = (status: Status, row: CarriedRow): string => `${status} ${idOf(row)}`;
  for (const row of past) {
    const key = keyOf(row.status, row);
    history.set(key, (history.get(key) ?? 0) + 1);
  }
  return [
    ...wave.continued
      .filter(({ row }) => !running.has(idOf(row)))
      .map(({ row, status }) =>
        finding('tandem-not-continued', place, { ...pairOf(row), status }, [row.place()]),
      ),
    ...wave.past.flatMap(({ row, status }) => {
      const left = history.get(keyOf(status, row)) ?? 0;
      history.set(keyOf(status, row), left - 1);
      if (left > 0) return [];
      return [finding('history-row-missing', place, { ...pairOf(row), status }, [row.place()])];
    }),
  ];
}

function idOf({ mentorId, managerId }: CarriedRow): string {
  return tandemId(mentorId, managerId);
}

function pairOf({ mentorId, managerId }: CarriedRow): { mentor: string; manager: string } {
  return { mentor: mentorId, manager: managerId };
}
