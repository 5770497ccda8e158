import type { Finding } from '../findings/finding.ts';
import type { FileKind } from '../roster/audit/drift.ts';
import type { RosterFile } from '../roster/rows/read-roster.ts';
import { type InputReading, type Inputs, readInputs, type ReadingOptions } from './inputs.ts';
import { isError, type Outcome, outcome, refusalOf, type RunOptions } from './outcome.ts';
import { idleOptions } from './idle-options.ts';
import { sameFileAsList } from './same-file.ts';
import { keepOf, type KeepOptions } from './keep.ts';
import { bytesOf, isNamed, type Sources } from './sources.ts';
import { readAuditFile, type Verdict, verdictOf, type VerifyOptions } from './verdict.ts';
import { readRosterFile, readWave } from './wave.ts';

/** What a verification reads. */
export type VerifySources = Pick<
  Sources,
  'mentors' | 'managers' | 'programme' | 'previous' | 'previousUnmatched' | 'audit'
> & { readonly roster: NonNullable<Sources['roster']> };

/** The options of `verify`, named as on the command line. */
export interface VerifyRunOptions extends ReadingOptions, KeepOptions, RunOptions {
  /** Rows with errors were left out when the roster was made. */
  readonly skipInvalid?: boolean | undefined;
}

/** A verdict on a roster, or findings that say why there is none. */
export interface VerifyRun extends Outcome {
  readonly inputs: Inputs | undefined;
  readonly roster: RosterFile | undefined;
  readonly verdict: Verdict | undefined;
}

/**
 * Checks a roster against people and programme and, with an audit, proves whether it is optimal. The
 * lists are read only if they were not read before.
 */
export async function runVerify(
  sources: VerifySources,
  options: VerifyRunOptions = {},
  read?: InputReading,
): Promise<VerifyRun> {
  options.onPhase?.('read');
  const twice = sameFileAsList(sources, ['roster', 'mentors', 'managers', 'audit']);
  if (twice) {
    const nothing = { inputs: undefined, roster: undefined, verdict: undefined };
    return { ...outcome([twice], options.lang ?? 'en', options), ...nothing };
  }
  const reading = read ?? (await readInputs(sources, options));
  const { inputs, language } = reading;
  const findings: Finding[] = [...idleOptions('verify', sources, options), ...reading.findings];
  const skipped = new Set(options.skipInvalid && inputs ? reading.findings.filter(isError) : []);
  const { roster, findings: ofRoster } = await readRosterFile(sources.roster, 'roster');
  findings.push(...ofRoster);
  const result = (verdict?: Verdict): VerifyRun => ({
    ...outcome(findings, language, { ...options, skipped }),
    ...{ inputs, roster, verdict },
  });
  const checks = await readChecks(sources, options, inputs);
  findings.push(...checks.findings);
  if (!inputs || !roster || !checks.complete) return result();
  try {
    const verdict = verdictOf(inputs, roster, checks.options);
    findings.push(...verdict.findings);
    return result(verdict);
  } catch (error) {
    findings.push(...refusalOf(error));
    return result();
  }
}

/** What a roster is checked with beside people and programme, read. */
interface Checks {
  readonly options: VerifyOptions;
  readonly findings: readonly Finding[];
  /** Everything that was given could be read. */
  readonly complete: boolean;
}

/** Reads the audit of a roster and the wave that it belongs to. */
export async function readChecks(
  sources: VerifySources,
  options: KeepOptions,
  inputs: Inputs | undefined,
): Promise<Checks> {
  const audited = sources.audit === undefined ? undefined : readAuditFile(sources.audit);
  const before = inputs && (await readWave(sources, inputs));
  const objective = audited?.audit?.audit.objective ?? inputs?.programme.objective ?? 'total';
  const { keep, objection } = keepOf(options, before?.wave, objective);
  const findings = [
    ...(audited?.findings ?? []),
    ...(before?.findings ?? []),
    ...(objection ? [objection] : []),
  ];
  const noAudit = sources.audit !== undefined && audited?.audit === undefined;
  const noWave = sources.previous !== undefined && before?.roster === undefined;
  return {
    options: {
      audited: audited?.audit,
      before,
      keep,
      bytesOfFile: (kind) => bytesAt(sources, kind),
    },
    findings,
    complete: !noAudit && !noWave && !objection,
  };
}

/** The bytes of a file that was read; undefined for rows of plain objects. */
function bytesAt(sources: VerifySources, kind: FileKind): Uint8Array | undefined {
  const key = kind === 'previous-unmatched' ? 'previousUnmatched' : kind;
  const source = sources[key];
  return typeof source === 'string' || isNamed(source)
    ? bytesOf(source, key).source?.bytes
    : undefined;
}
