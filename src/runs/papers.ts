import { finding, type Finding, type Language } from '../findings/finding.ts';
import type { RosterFile } from '../roster/rows/read-roster.ts';
import { resolveRows } from '../roster/rows/resolve-rows.ts';
import { type InputReading, type Inputs, readInputs, type ReadingOptions } from './inputs.ts';
import { isError, refusalOf } from './outcome.ts';
import { sameFileAsList } from './same-file.ts';
import type { KeepOptions } from './keep.ts';
import type { DecidingOptions } from './match.ts';
import { type RestoredRoster, restoreRoster } from './restore-roster.ts';
import type { WaveReading } from './wave.ts';
import { type Verdict, verdictOf } from './verdict.ts';
import { readChecks } from './verify.ts';
import { nameOf, type Sources } from './sources.ts';
import { readRosterFile } from './wave.ts';

/** What the commands that make papers from a roster read. */
export type PapersSources = Pick<
  Sources,
  'mentors' | 'managers' | 'programme' | 'audit' | 'previous' | 'previousUnmatched'
> & {
  readonly roster: NonNullable<Sources['roster']>;
};

/** How the files of a roster are read. */
export interface PapersOptions extends ReadingOptions {
  readonly skipInvalid?: boolean | undefined;
}

/** The roster and the people that a report or a kit is made from. */
export interface Papers {
  readonly inputs: Inputs;
  readonly restored: RestoredRoster;
  /** What was checked of it. */
  readonly verdict: Verdict;
  /** What decided it beside the programme, as far as an audit proves. */
  readonly deciding: DecidingOptions;
  /** The roster as it was read. */
  readonly file: RosterFile;
  /** The roster before it, where that was given. */
  readonly before: WaveReading | undefined;
}

/** What became of reading; without `papers`, the findings say why. */
export interface PapersReading {
  readonly papers: Papers | undefined;
  readonly findings: readonly Finding[];
  /** Errors of rows that were to be left out: they don't count. */
  readonly skipped: ReadonlySet<Finding>;
  readonly language: Language;
}

/** Reads a roster with the files that it was made from; the lists only if they were not read before. */
export async function readPapers(
  sources: PapersSources,
  options: PapersOptions & KeepOptions,
  read?: InputReading,
): Promise<PapersReading> {
  const twice = sameFileAsList(sources, ['roster', 'mentors', 'managers']);
  if (twice) {
    const language = options.lang ?? 'en';
    return { papers: undefined, findings: [twice], skipped: new Set(), language };
  }
  const reading = read ?? (await readInputs(sources, options));
  const { inputs, language } = reading;
  const skipped = new Set(options.skipInvalid && inputs ? reading.findings.filter(isError) : []);
  const findings: Finding[] = [...reading.findings];
  const result = (papers?: Papers): PapersReading => ({ papers, findings, skipped, language });
  const { roster: file, findings: ofFile } = await readRosterFile(sources.roster, 'roster');
  findings.push(...ofFile);
  if (!inputs || !file) return result();
  findings.push(...resolveRows(file.rows, inputs.people).findings);
  const checks = await readChecks(sources, options, inputs);
  findings.push(...checks.findings);
  if (findings.some((one) => isError(one) && !skipped.has(one))) return result();
  try {
    const verdict = verdictOf(inputs, file, checks.options);
    // Without an audit nothing was to be proven, but papers may go to people who have said no.
    const isTold = ({ code }: Finding): boolean =>
      checks.options.audited !== undefined || code === 'tandem-was-declined';
    findings.push(...verdict.findings.filter(isTold));
    if (!verdict.feasible) {
      findings.push(finding('roster-not-valid', { file: nameOf(sources.roster, 'roster') }, {}));
    }
    const { before, audited } = checks.options;
    const proven = verdict.shortfall === null ? undefined : audited?.audit;
    const deciding = { objective: proven?.objective, seed: proven?.seed ?? undefined };
    const restored = restoreRoster(inputs, file, { ...deciding, waiting: before?.waiting });
    return result({ inputs, restored, verdict, deciding, file, before });
  } catch (error) {
    findings.push(...refusalOf(error));
    return result();
  }
}
