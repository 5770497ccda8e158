import { type Finding, finding, type Language, stopsTheRun } from '../findings/finding.ts';
import { screen } from '../pairing/index.ts';
import type { Role } from '../people/person.ts';
import { type ProgrammeStatus, programmeStatus } from '../roster/wave/programme-status.ts';
import { isGermanRosterHeader } from '../roster/rows/columns.ts';
import { declinedToo } from '../roster/rows/declined-too.ts';
import type { RosterFile, RosterRow } from '../roster/rows/read-roster.ts';
import { resolveRows } from '../roster/rows/resolve-rows.ts';
import { isCurrent } from '../roster/rows/tandem-status.ts';
import { namedTwice, rulesBrokenBy } from '../roster/verify.ts';
import { waveOf } from '../roster/wave/wave.ts';
import { waveDiff, type WaveDiff } from '../roster/wave/diff.ts';
import { watchExpressions } from './expression-failures.ts';
import { idleReading } from './idle-options.ts';
import { type Inputs, programmeOf, readInputs, type ReadingOptions } from './inputs.ts';
import { type Outcome, outcome, refusalOf, type RunOptions } from './outcome.ts';
import { nameOf, type Sources } from './sources.ts';
import { readDay, readRosterFile } from './wave.ts';

/** A roster, and the people who may take part if they are to be looked at. */
export type StatusSources = Pick<Sources, 'programme' | 'previous'> & {
  readonly roster: NonNullable<Sources['roster']>;
  readonly mentors?: Sources['mentors'] | undefined;
  readonly managers?: Sources['managers'] | undefined;
};

/** The options of `status`, named as on the command line. */
export interface StatusRunOptions extends ReadingOptions, RunOptions {
  /** The day to count to; never taken from the clock. */
  readonly today?: string | undefined;
}

/** Where a programme stands, or findings that say why nobody can tell. */
export interface StatusRun extends Outcome {
  readonly status: ProgrammeStatus | undefined;
  /** How the roster differs from the previous one, where that was given. */
  readonly changes: WaveDiff | undefined;
  /** Who takes part, and by which rules, where both files were given. */
  readonly inputs: Inputs | undefined;
}

/** Sums up where a programme stands, from its roster. */
export async function runStatus(
  sources: StatusSources,
  options: StatusRunOptions = {},
): Promise<StatusRun> {
  options.onPhase?.('read');
  const people = await readTakingPart(sources, options);
  const read = await readRosterFile(sources.roster, 'roster', { statusRequired: true });
  const { today, findings: ofDay } = readDay(options.today);
  const before =
    sources.previous === undefined
      ? undefined
      : await readRosterFile(sources.previous, 'previous', { statusRequired: true });
  const findings: Finding[] = [
    ...people.findings,
    ...read.findings,
    ...(before?.findings ?? []),
    ...ofDay,
  ];
  const language = people.language ?? languageOfRoster(read.roster) ?? 'en';
  const refused = (): StatusRun => ({
    ...outcome(findings, language, options),
    ...{ status: undefined, changes: undefined, inputs: undefined },
  });
  if (!read.roster || findings.some(stopsTheRun)) return refused();
  try {
    const { inputs } = people;
    const current = read.roster.rows.filter(({ status }) => isCurrent(status));
    findings.push(...namedTwice(current.map((row) => ({ row }))));
    findings.push(...read.roster.rows.flatMap(declinedToo(read.roster.rows)));
    const rows = inputs ? asMeant(read.roster.rows, inputs, findings) : read.roster.rows;
    const takingPart = inputs && idsOfThoseTakingPart(inputs);
    const status = programmeStatus(rows, { today, takingPart });
    findings.push(...status.findings);
    const changes = before?.roster && changesSince(before.roster, read.roster, inputs, status);
    return { ...outcome(findings, language, options), status, changes, inputs };
  } catch (error) {
    findings.push(...refusalOf(error));
    return refused();
  }
}

/**
 * The rows by the ids that they mean, with a finding for each that says another: nobody counts as
 * free who only lost the zeros of an id, or stands in the other column. Tandems that break a rule by
 * the lists of today are named, too, as `verify` names them.
 */
function asMeant(
  rows: readonly RosterRow[],
  { people, programme, invalid }: Inputs,
  findings: Finding[],
): readonly RosterRow[] {
  const unread = new Set(invalid.map(({ id }) => id));
  const isRequired = ({ status }: RosterRow, id: string): boolean =>
    isCurrent(status) && !unread.has(id);
  const resolved = resolveRows(rows, people, isRequired);
  const past = rows.filter(({ status }) => !isCurrent(status));
  const history = past.map(({ mentorId, managerId }) => [mentorId, managerId] as const);
  const current = resolved.rows.filter(({ row }) => isCurrent(row.status));
  const { onFailure, refuse } = watchExpressions(programme);
  const broken = rulesBrokenBy(current, past, programme, { people, history, onFailure });
  refuse();
  findings.push(...resolved.findings, ...broken);
  return resolved.rows.map(({ row, meant }) => ({
    ...row,
    ...{ mentorId: meant.mentor, managerId: meant.manager },
  }));
}

/** What has changed since the previous roster; with people, also why, and who waits. */
function changesSince(
  previous: RosterFile,
  { rows }: RosterFile,
  inputs: Inputs | undefined,
  { free }: ProgrammeStatus,
): WaveDiff {
  if (!inputs) return waveDiff(previous.rows, rows);
  const { released } = waveOf(previous, inputs, inputs.programme);
  return waveDiff(previous.rows, rows, { released, waiting: free.manager });
}

/** Who may take part, where both files are given; else only the language to speak. */
async function readTakingPart(
  { mentors, managers, programme }: StatusSources,
  options: StatusRunOptions,
): Promise<{
  readonly inputs?: Inputs | undefined;
  /** Undefined where neither the call nor the programme nor the lists say it. */
  readonly language: Language | undefined;
  readonly findings: readonly Finding[];
}> {
  if (mentors !== undefined && managers !== undefined) {
    return readInputs({ mentors, managers, programme }, options);
  }
  const { programme: known, findings } = programmeOf(programme);
  const given = mentors ?? managers;
  const half =
    given === undefined
      ? idleReading(options, [])
      : [finding('managers-not-given', { file: nameOf(given, 'mentors') }, {})];
  const language = options.lang ?? known?.language;
  return { language, findings: [...findings, ...half] };
}

/** German where the headers are those of a German workbook; the names of a CSV say nothing. */
function languageOfRoster(roster: RosterFile | undefined): Language | undefined {
  return roster?.table.header.some(isGermanRosterHeader) === true ? 'de' : undefined;
}

function idsOfThoseTakingPart({ people, programme }: Inputs): Record<Role, string[]> {
  const { mentors, managers } = screen(people, programme.screening);
  return { mentor: mentors.map(({ id }) => id), manager: managers.map(({ id }) => id) };
}
