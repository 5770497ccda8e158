import type { Finding } from '../findings/finding.ts';
import type { RosterFile } from '../roster/read.ts';
import { type Inputs, readInputs, type ReadingOptions, sameFileTwice } from './inputs.ts';
import { isError, type Outcome, outcome, refusalOf, type RunOptions } from './outcome.ts';
import type { Sources } from './sources.ts';
import { readAuditFile, type Verdict, verify } from './verification.ts';
import { readRosterFile, readWave } from './wave.ts';

/** What a verification reads. */
export type VerifySources = Pick<
  Sources,
  'mentors' | 'managers' | 'programme' | 'previous' | 'previousUnmatched' | 'audit'
> & { readonly roster: NonNullable<Sources['roster']> };

/** The options of `verify`, named as on the command line. */
export interface VerifyRunOptions extends ReadingOptions, RunOptions {
  /** Rows with errors were left out when the roster was made. */
  readonly skipInvalid?: boolean | undefined;
}

/** A verdict on a roster, or findings that say why there is none. */
export interface VerifyRun extends Outcome {
  readonly inputs: Inputs | undefined;
  readonly roster: RosterFile | undefined;
  readonly verdict: Verdict | undefined;
}

/** Checks a roster against people and programme and, with an audit, proves whether it is optimal. */
export async function runVerify(
  sources: VerifySources,
  options: VerifyRunOptions = {},
): Promise<VerifyRun> {
  options.onPhase?.('read');
  const twice = sameFileTwice(sources, ['roster', 'mentors', 'managers', 'audit']);
  if (twice) {
    const nothing = { inputs: undefined, roster: undefined, verdict: undefined };
    return { ...outcome([twice], options.lang ?? 'en', options), ...nothing };
  }
  const reading = await readInputs(sources, options);
  const { inputs, language } = reading;
  const findings: Finding[] = [...reading.findings];
  const skipped = new Set(options.skipInvalid && inputs ? reading.findings.filter(isError) : []);
  const { roster, findings: ofRoster } = await readRosterFile(sources.roster, 'roster');
  findings.push(...ofRoster);
  const result = (verdict?: Verdict): VerifyRun => ({
    ...outcome(findings, language, { ...options, skipped }),
    ...{ inputs, roster, verdict },
  });
  const audited = sources.audit === undefined ? undefined : readAuditFile(sources.audit);
  findings.push(...(audited?.findings ?? []));
  const wave = inputs && (await readWave(sources, inputs));
  findings.push(...(wave?.findings ?? []));
  const unreadable = sources.audit !== undefined && audited?.audit === undefined;
  const noWave = sources.previous !== undefined && wave?.roster === undefined;
  if (!inputs || !roster || unreadable || noWave) return result();
  try {
    const verdict = verify(inputs, roster, audited?.audit, wave);
    findings.push(...verdict.findings);
    return result(verdict);
  } catch (error) {
    findings.push(...refusalOf(error));
    return result();
  }
}
