import { type Finding, finding } from '../../findings/finding.ts';
import { screeningBroken } from '../../pairing/index.ts';
import { isOfPair, saysDeclined } from '../../people/cells/declining.ts';
import type { InvalidRow } from '../../people/index.ts';
import type { People, Person } from '../../people/person.ts';
import { everyItem, never } from '../../programme/index.ts';
import type { Programme } from '../../programme/programme.ts';
import { GERMAN_COLUMNS } from '../../programme/roster-columns.ts';
import type { Criterion, PairingRule, ScreeningRule } from '../../programme/rule.ts';
import { columnKey } from '../rows/columns.ts';
import { declinedToo } from '../rows/declined-too.ts';
import type { RosterFile, RosterRow } from '../rows/read-roster.ts';
import { renumberedIn } from '../rows/renumbered.ts';
import { resolveRows } from '../rows/resolve-rows.ts';
import { ruleNamed, rulesBroken } from '../score.ts';
import { isOfThesePeople, wrongTandemId } from '../rows/tandem-id.ts';
import { isCurrent } from '../rows/tandem-status.ts';
import type { ExtraColumn, Status } from '../tandem.ts';
import type { Release } from './diff.ts';

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
  /** Active tandems that are dissolved now, and why. */
  readonly released: readonly Release[];
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
  /** Columns that HR has added, in their order. */
  readonly extraColumns: readonly ExtraColumn[];
  readonly findings: readonly Finding[];
}

/** Who takes part, and whose rows could not be read. */
export interface Participants {
  readonly people: People;
  readonly invalid: readonly Pick<InvalidRow, 'id'>[];
}

/**
 * Reads the state of the programme off the roster of the wave before: who goes on, who is free
 * again, and which pairs are not to be formed. An active tandem that now breaks a rule, or has
 * lost somebody, is released and reported; a locked one is an error.
 *
 * A row that has the `tandem_id` of its two ids was once formed, so whoever is missing has left.
 * One without, or with that of others, was written by hand: whoever is missing there is an error,
 * whatever the status. A veto or a refusal that names nobody, or somebody by a number of former
 * days, would let the pair be formed that it was to keep apart.
 */
export function waveOf(
  previous: RosterFile,
  { people, invalid }: Participants,
  programme: Programme,
): Wave {
  const pairsOf = (...statuses: Status[]): Pair[] =>
    previous.rows
      .filter(({ status }) => statuses.includes(status))
      .map(({ mentorId, managerId }) => [mentorId, managerId]);

  const forbidden = pairsOf('never');
  const inForce: Programme =
    forbidden.length === 0
      ? programme
      : { ...programme, pairing: [...programme.pairing, never(forbidden)] };
  // Without a history: a tandem that goes on repeats nothing.
  const broken = rulesBroken({ context: { people, history: [] } }, inForce.pairing);

  const unread = new Set(invalid.map(({ id }) => id));
  const { rows } = resolveRows(
    previous.rows,
    people,
    (row, id) => !unread.has(id) && !isOfThesePeople(row),
  );
  const renumbered = renumberedIn(people);
  const findings: Finding[] = [];
  const continued: Continued[] = [];
  const proposed: Pair[] = [];
  const past: PastRow[] = [];
  const dissolved: Release[] = [];
  const taken = new Map<string, RosterRow>();
  const contradictions = declinedToo(previous.rows);
  const extraColumns = previous.extraColumns.filter(
    ({ header }) => !isCriterion(header, programme, previous),
  );
  const remarks = [...extraColumns.filter(({ header }) => isOfPair(header)), ...TEXTS];
  for (const resolved of rows) {
    const { row, mentor, manager, findings: unknown } = resolved;
    const { status, mentorId, managerId } = row;
    // What was only proposed may be proposed again, under whatever number.
    const ofOthers = status === 'proposed' ? [] : renumbered(resolved);
    const [slips = []] = [unknown, ofOthers, wrongTandemId(row)].filter(({ length }) => length > 0);
    findings.push(...slips);
    if (slips.length > 0) continue;
    const ids = [mentorId, managerId];
    const args = { mentor: mentorId, manager: managerId };
    if (!isCurrent(status)) {
      past.push({ status, row });
      continue;
    }
    const why = ids.some((id) => unread.has(id)) ? 'invalid' : 'gone';
    if (status === 'proposed') {
      if (mentor && manager) {
        proposed.push([mentorId, managerId]);
        findings.push(...declinedInWords(row, [mentor, manager], remarks));
      } else findings.push(finding('proposal-dropped', row.place(), { ...args, why }));
      continue;
    }
    findings.push(...contradictions(row));
    for (const id of ids) {
      const first = taken.get(id);
      if (!first) continue;
      findings.push(finding('person-in-two-tandems', row.place(), { id }, [first.place()]));
    }
    taken.set(mentorId, row).set(managerId, row);
    const rule = mentor && manager && brokenBy(mentor, manager, programme, broken);
    if (mentor && manager && rule === undefined) {
      continued.push({ mentor, manager, status, row });
      continue;
    }
    const released = { ...args, why: rule ? ruleNamed(rule) : why } as const;
    if (!rule && why === 'invalid') findings.push(finding('tandem-unread', row.place(), args));
    else if (status === 'locked') {
      findings.push(finding('locked-tandem-broken', row.place(), released));
    } else {
      findings.push(finding('tandem-released', row.place(), released));
      past.push({ status: 'ended', row });
      dissolved.push({ mentorId, managerId, why: rule?.id ?? why });
    }
  }
  const history: Pair[] = past
    .filter(({ status }) => status !== 'never')
    .map(({ row }) => [row.mentorId, row.managerId]);
  return {
    continued,
    past,
    released: dissolved,
    history,
    proposed,
    declined: pairsOf('declined'),
    programme: inForce,
    rows: previous.rows.filter(({ status }) => isCurrent(status)),
    extraColumns,
    findings,
  };
}

/** Columns that tandem writes and that somebody may have written into. */
const TEXTS: readonly ExtraColumn[] = ['mentor_name', 'manager_name', 'reason'].map((header) => ({
  header,
  nth: 0,
}));

/** Says of a proposed row in which column somebody seems to have noted that one of the two declined. */
function declinedInWords(
  row: RosterRow,
  people: readonly Person[],
  columns: readonly ExtraColumn[],
): Finding[] {
  const { mentorId: mentor, managerId: manager } = row;
  const own = [mentor, manager, ...people.flatMap(({ id, name = '' }) => [id, name])];
  const column = row.isStatusUnknown
    ? undefined
    : columns.find(({ header, nth }) => saysDeclined(row.cell(header, nth) ?? '', own));
  if (column === undefined) return [];
  const place = row.place(column.header, column.nth);
  const args = { mentor, manager, column: place.header ?? column.header };
  return [finding('remark-declines', place, args)];
}

/** The values of criteria are computed anew, and a criterion that no longer counts is dropped. */
function isCriterion(
  header: string,
  { criteria, settings }: Programme,
  { table }: RosterFile,
): boolean {
  if (Object.hasOwn(settings.weights, header) || criteria.some(({ id }) => id === header)) {
    return true;
  }
  // A German workbook calls criteria by their titles, which elsewhere may be headers of HR's own.
  const isGerman = table.header.some((one) => columnKey(one) === columnKey(GERMAN_COLUMNS.score));
  const isTitle = ({ words }: Criterion): boolean =>
    columnKey(words.de.title) === columnKey(header);
  return (
    isGerman &&
    [...everyItem(), ...criteria].some((one) => one.kind === 'criterion' && isTitle(one))
  );
}

/** The rule that two people break who are a tandem, if there is one. */
function brokenBy(
  mentor: Person,
  manager: Person,
  { screening }: Programme,
  broken: (mentor: Person, manager: Person) => readonly PairingRule[],
): ScreeningRule | PairingRule | undefined {
  const [rule] = [mentor, manager].flatMap((person) => screeningBroken(person, screening));
  return rule ?? broken(mentor, manager)[0];
}
