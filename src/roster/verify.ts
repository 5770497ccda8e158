import type { Finding } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import { screeningBroken } from '../pairing/index.ts';
import type { People, Person } from '../people/person.ts';
import type { Programme } from '../programme/programme.ts';
import type { Context } from '../programme/rule.ts';
import { cellChecker } from './check-cells.ts';
import { objectiveOf } from './objective.ts';
import type { RosterFile, RosterRow } from './read.ts';
import { type ResolvedRow, resolveRows } from './resolve.ts';
import { rulesBroken, scorer } from './score.ts';
import { isCurrent } from './status.ts';
import type { Objective } from './tandem.ts';
import { tandemId, wrongTandemId } from './tandem-id.ts';

/** A tandem of now, as a roster file has it. */
export interface RosterTandem {
  readonly row: RosterRow;
  readonly mentor: Person;
  readonly manager: Person;
  readonly score: number;
}

/** What checking a roster against data and programme gives. */
export interface Verification {
  /** No row of now is to be objected to. */
  readonly valid: boolean;
  /** Everybody is known, nobody is in two tandems and no rule is broken, whatever the cells say. */
  readonly feasible: boolean;
  /** The tandems of now whose people are known. */
  readonly tandems: readonly RosterTandem[];
  /** Rows that are past, or that forbid a pair. */
  readonly past: number;
  readonly objective: Objective;
  readonly findings: readonly Finding[];
}

/** What is known beside the roster at hand. */
export interface VerifyOptions {
  /** Pairs of earlier rosters that are past, or forbidden. */
  readonly history?: Context['history'];
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
  { history = [], onFailure }: VerifyOptions = {},
): Verification {
  const resolved = resolveRows(roster.rows, people);
  const past = roster.rows.filter(({ status }) => !isCurrent(status));
  const context: Context = {
    people,
    onFailure,
    history: [...history, ...past.map((row) => [row.mentorId, row.managerId] as const)],
  };
  const rows = resolved.rows.filter(({ row }) => isCurrent(row.status));
  const broken = [
    ...resolved.findings,
    ...twice(rows),
    ...screeningFindings(rows, programme),
    ...pairsForbidden(rows, past),
    ...pairingBroken(rows, programme, context),
  ];
  const criteria = programme.criteria.filter((criterion) => criterion.active(people));
  const score = scorer({ criteria, context });
  const checkCells = cellChecker(roster, people, criteria);
  const tandems: RosterTandem[] = [];
  const slips = roster.rows.flatMap(wrongTandemId);
  for (const { row, mentor, manager } of rows) {
    if (!mentor || !manager) continue;
    const scored = score(mentor, manager);
    tandems.push({ row, mentor, manager, score: scored.score });
    slips.push(...checkCells(row, { mentor, manager }, scored));
  }
  const findings = [...broken, ...slips];
  return {
    valid: roster.faults === 0 && findings.length === 0,
    feasible: roster.faults === 0 && broken.length === 0,
    tandems,
    past: past.length,
    objective: objectiveOf(tandems),
    findings,
  };
}

/** Rows that name a pair or a person a second time. */
function twice(rows: readonly ResolvedRow[]): Finding[] {
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
      finding('broken-screening-rule', row.place(`${role}_id`), { id, rule: rule.id }),
    );
  };
  return rows.flatMap(({ row, mentor, manager }) => [
    ...ofOne(row, mentor),
    ...ofOne(row, manager),
  ]);
}

/** Tandems of now that HR has forbidden for good, whatever the rules say. */
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

function pairingBroken(
  rows: readonly ResolvedRow[],
  programme: Programme,
  context: Context,
): Finding[] {
  const broken = rulesBroken({ context }, programme.pairing);
  return rows.flatMap(({ row, mentor, manager }) =>
    mentor && manager
      ? broken(mentor, manager).map((rule) =>
          finding('broken-rule', row.place(), {
            rule: rule.id,
            mentor: mentor.id,
            manager: manager.id,
          }),
        )
      : [],
  );
}
