import type { Finding } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import type { People, Person } from '../people/person.ts';
import { never } from '../programme/index.ts';
import type { Programme } from '../programme/programme.ts';
import type { PairingRule } from '../programme/rule.ts';
import type { RosterFile, RosterRow } from './read.ts';
import { rulesBroken } from './score.ts';
import { isCurrent } from './status.ts';
import type { Status } from './tandem.ts';

type Pair = readonly [mentor: string, manager: string];

/** A tandem that goes on as it is. */
export interface Continued {
  readonly mentor: Person;
  readonly manager: Person;
  readonly status: 'active' | 'locked';
  readonly row: RosterRow;
}

/** A row that is carried on as history. */
export interface PastRow {
  readonly status: Status;
  readonly row: RosterRow;
}

/** What the roster of the wave before means for this one. */
export interface Wave {
  readonly continued: readonly Continued[];
  /** Completed, ended, declined and forbidden tandems, and those released just now. */
  readonly past: readonly PastRow[];
  /** Pairs that the rule `no-repeat` speaks of. */
  readonly history: readonly Pair[];
  /** Pairs that were proposed, whose people are both still there. */
  readonly proposed: readonly Pair[];
  /** Pairs that somebody refused. */
  readonly declined: readonly Pair[];
  /** The programme with the pairs that HR forbids. */
  readonly programme: Programme;
  /** The rows of tandems that go on or may be proposed again, to carry what HR has added. */
  readonly rows: readonly RosterRow[];
  /** Headers that HR has added. */
  readonly further: readonly string[];
  readonly findings: readonly Finding[];
}

/**
 * Reads the state of the programme off the roster of the wave before: who goes on, who is free
 * again, and which pairs are not to be formed. An active tandem that now breaks a rule, or has
 * lost somebody, is released and reported; a locked one is an error.
 */
export function waveOf(previous: RosterFile, people: People, programme: Programme): Wave {
  const byId = new Map(
    [...people.mentors, ...people.managers].map((person) => [person.id, person]),
  );
  const find = (id: string, role: 'mentor' | 'manager'): Person | undefined => {
    const person = byId.get(id);
    return person?.role === role ? person : undefined;
  };
  const pairsOf = (...statuses: Status[]): Pair[] =>
    previous.rows
      .filter(({ status }) => statuses.includes(status))
      .map(({ mentorId, managerId }) => [mentorId, managerId]);

  const forbidden = pairsOf('never');
  const inForce: Programme =
    forbidden.length === 0
      ? programme
      : { ...programme, pairing: [...programme.pairing, never(forbidden)] };
  const rules = inForce.pairing.filter(({ id }) => id !== 'no-repeat');
  const broken = rulesBroken({ context: { people, history: [] } }, rules);

  const findings: Finding[] = [];
  const continued: Continued[] = [];
  const past: PastRow[] = [];
  const taken = new Map<string, RosterRow>();
  for (const row of previous.rows) {
    const { status, mentorId, managerId } = row;
    if (status === 'proposed') continue;
    if (status !== 'active' && status !== 'locked') {
      past.push({ status, row });
      continue;
    }
    const twice = [mentorId, managerId].filter((id) => taken.has(id));
    for (const id of twice) {
      const first = taken.get(id)?.place() ?? row.place();
      findings.push(finding('person-in-two-tandems', row.place(), { id }, [first]));
    }
    taken.set(mentorId, row).set(managerId, row);
    const mentor = find(mentorId, 'mentor');
    const manager = find(managerId, 'manager');
    const reason = obstacle(mentor, manager, programme, broken);
    if (mentor && manager && reason === undefined) {
      continued.push({ mentor, manager, status, row });
      continue;
    }
    const args = { mentor: mentorId, manager: managerId, why: reason ?? 'gone' };
    if (status === 'locked') findings.push(finding('locked-tandem-broken', row.place(), args));
    else {
      findings.push(finding('tandem-released', row.place(), args));
      past.push({ status: 'ended', row });
    }
  }
  const proposed = pairsOf('proposed').filter(
    ([mentor, manager]) => find(mentor, 'mentor') && find(manager, 'manager'),
  );
  const history: Pair[] = past
    .filter(({ status }) => status !== 'never')
    .map(({ row }) => [row.mentorId, row.managerId]);
  return {
    continued,
    past,
    history,
    proposed,
    declined: pairsOf('declined'),
    programme: inForce,
    rows: previous.rows.filter(({ status }) => isCurrent(status)),
    further: previous.further.filter((header) => !isCriterion(header, programme)),
    findings,
  };
}

/** The values of criteria are computed anew, and a criterion that no longer counts is dropped. */
function isCriterion(header: string, { criteria, settings }: Programme): boolean {
  return header in settings.weights || criteria.some(({ id }) => id === header);
}

/** Why a tandem can't go on: somebody is gone, or the id of a rule that it breaks. */
function obstacle(
  mentor: Person | undefined,
  manager: Person | undefined,
  programme: Programme,
  broken: (mentor: Person, manager: Person) => readonly PairingRule[],
): string | undefined {
  if (!mentor || !manager) return 'gone';
  for (const person of [mentor, manager]) {
    const rule = programme.screening.find(
      ({ role, passes }) => (role === 'both' || role === person.role) && !passes(person),
    );
    if (rule) return rule.id;
  }
  return broken(mentor, manager)[0]?.id;
}
