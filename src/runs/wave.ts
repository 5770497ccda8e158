import type { Finding } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import type { Inputs } from './inputs.ts';
import { dayOf } from '../people/day.ts';
import { decide, type DecideOptions, type Decision } from './decide.ts';
import { tenthsOfPoints } from '../util/numbers.ts';
import { type AuditedInput, auditedInput } from '../roster/audit/audit.ts';
import { isRosterHeader } from '../roster/rows/columns.ts';
import { flowValuer } from '../roster/objective.ts';
import {
  type RosterFile,
  readRoster,
  type RosterOptions,
  type RosterReading,
} from '../roster/rows/read-roster.ts';
import { isUnmatchedHeader, readUnmatched } from '../roster/rows/read-unmatched.ts';
import { leftOver, type Objective, type Roster } from '../roster/tandem.ts';
import { type Wave, waveOf } from '../roster/wave/wave.ts';
import { type DiffRow, waveDiff, type WaveDiff } from '../roster/wave/diff.ts';
import { workCell } from '../roster/rows/work-columns.ts';
import { type Sources, tableOf, type TableSource } from './sources.ts';

/** The wave before, read; without a `previous` there is none. */
export interface WaveReading {
  readonly wave: Wave | undefined;
  readonly roster: RosterFile | undefined;
  /** Ids of managers who went without a tandem. */
  readonly waiting: ReadonlySet<string>;
  /** The day of the run, in days since 1970, if it was given. */
  readonly today: number | undefined;
  readonly findings: readonly Finding[];
  /** The files that were read, for the audit. */
  readonly inputs: readonly AuditedInput[];
}

/** Reads the roster of the wave before, and who was left over in it. */
export async function readWave(
  sources: Pick<Sources, 'previous' | 'previousUnmatched'>,
  inputs: Inputs,
  options: {
    /** The day of the run, for tandems past their end; never taken from the clock. */
    readonly today?: string | undefined;
  } = {},
): Promise<WaveReading> {
  const { today, findings: ofDay } = readDay(options.today);
  const findings: Finding[] = [...ofDay];
  const files: AuditedInput[] = [];
  let wave: Wave | undefined;
  let roster: RosterFile | undefined;
  if (sources.previous !== undefined) {
    const reading = await readRosterFile(sources.previous, 'previous', { statusRequired: true });
    findings.push(...reading.findings);
    roster = reading.roster;
    if (roster) {
      files.push(auditedInput('previous', roster.table, roster.table.rows.length));
      wave = waveOf(roster, inputs, inputs.programme);
      findings.push(...wave.findings);
      if (today !== undefined) findings.push(...overdue(wave, today));
    }
  }
  const waiting = new Set<string>();
  if (sources.previousUnmatched !== undefined) {
    const recognises = isUnmatchedHeader;
    const reading = await tableOf(sources.previousUnmatched, 'previousUnmatched', { recognises });
    findings.push(...reading.findings.filter(({ code }) => code !== 'no-rows'));
    if (reading.table) {
      files.push(auditedInput('previous-unmatched', reading.table, reading.table.rows.length));
      const read = readUnmatched(reading.table, inputs.people.managers);
      findings.push(...read.findings);
      for (const id of read.managers) waiting.add(id);
    }
  }
  return { wave, roster, waiting, today, findings, inputs: files };
}

/** Reads a roster from whatever form it was given in. */
export async function readRosterFile(
  source: TableSource,
  key: 'roster' | 'previous',
  options: RosterOptions = {},
): Promise<RosterReading> {
  const recognises = isRosterHeader;
  return readRoster(await tableOf(source, key, { recognises, values: true }), options);
}

/** How a roster differs from the one that the wave before has left; undefined in a first wave. */
export function diffTo(
  { wave, roster }: Pick<WaveReading, 'wave' | 'roster'>,
  now: () => readonly DiffRow[],
  formed: Pick<Roster, 'unmatched'>,
): WaveDiff | undefined {
  if (!wave || !roster) return undefined;
  const waiting = leftOver(formed, 'manager').map(({ id }) => id);
  return waveDiff(roster.rows, now(), { released: wave.released, waiting });
}

/** The day of the run, as it was given. */
export function readDay(text: string | undefined): {
  readonly today: number | undefined;
  readonly findings: readonly Finding[];
} {
  const today = text === undefined ? undefined : dayOf(text);
  const findings =
    text !== undefined && today === undefined
      ? [finding('invalid-date', { file: '--today' }, { what: '--today' })]
      : [];
  return { today, findings };
}

/** Tandems that go on although the date in their column `ends` has passed. */
function overdue({ continued }: Wave, now: number): Finding[] {
  return continued.flatMap(({ mentor, manager, row }): Finding[] => {
    const { header, text } = workCell(row, 'ends') ?? { header: '', text: '' };
    if (text === '') return [];
    const end = dayOf(text);
    if (end === undefined) {
      return [finding('unreadable-day', row.place(header), { column: header })];
    }
    if (end >= now) return [];
    const args = { mentor: mentor.id, manager: manager.id, days: now - end };
    return [finding('tandem-overdue', row.place(header), args)];
  });
}

/** Each declined pair is priced by solving once more; beyond so many it would take too long. */
const MOST_PRICED = 25;

/** What each declined proposal costs: what the best roster would gain if the pair were allowed. */
export function declinedPrices(
  inputs: Inputs,
  wave: Wave,
  made: Decision,
  options: DecideOptions,
  file: string,
): Finding[] {
  const valueOf = ({ pairing, solution }: Decision): Objective => flowValuer(pairing)(solution);
  const now = valueOf(made);
  const others = wave.declined.length - MOST_PRICED;
  const unpriced =
    others > 0 ? [finding('refusals-not-priced', { file }, { priced: MOST_PRICED, others })] : [];
  const priced = wave.declined.slice(0, MOST_PRICED).flatMap(([mentor, manager]) => {
    const history = wave.history.filter(([a, b]) => a !== mentor || b !== manager);
    const without = { ...wave, history };
    const objective = valueOf(
      decide(inputs.people, inputs.programme, {
        ...options,
        wave: without,
        warmStart: made.solution,
      }),
    );
    const tandems = objective.tandems - now.tandems;
    const sponsors = objective.sponsors - now.sponsors;
    const total = objective.total - now.total;
    if (tandems === 0 && sponsors === 0 && total === 0) return [];
    const points = tenthsOfPoints(Math.max(0, total), made.pairing.weights);
    return [finding('refusal-price', { file }, { mentor, manager, tandems, sponsors, points })];
  });
  return [...priced, ...unpriced];
}
