import { exitCodeFor } from '../report/findings/exit-code.ts';
import { isMachineFormat } from '../report/findings/machine.ts';
import { summaryFindings } from '../report/findings/summary.ts';
import { safeJson } from '../report/text.ts';
import type { CaseOutcome } from '../roster/cases.ts';
import type { Outcome } from '../runs/outcome.ts';
import { findingsFor, findingsText } from './findings-output.ts';
import type { CommandResult } from './host.ts';
import type { Call } from './shell.ts';

/** What a command that checks has to say beside its findings. */
export interface CheckResult {
  /** Such as `tandem check`; heads the page of a CI job. */
  readonly title: string;
  /** The files that were looked at. */
  readonly files: readonly string[];
  /** How each case turned out, where there were cases. */
  readonly cases?: readonly CaseOutcome[] | undefined;
  readonly json: object;
  /** For people; empty where nothing could be checked. */
  readonly pretty: string;
}

/** The result of a command that checks, in the form asked for. */
export function checkResult(
  call: Call<object>,
  { findings, counted, language }: Outcome,
  { title, files, cases, json, pretty }: CheckResult,
): CommandResult {
  const exitCode = exitCodeFor(counted, call.options.strict);
  const summary = summaryFindings(findings, { language, title, cases });
  if (call.format === 'json') return { stdout: safeJson(json), summary, exitCode };
  if (isMachineFormat(call.format)) {
    const stdout = findingsFor(call, call.format, findings, language, { title, files, cases });
    return { stdout, summary, exitCode };
  }
  const stderr = findingsText(call, findings, language);
  return { stdout: call.options.quiet ? '' : pretty, stderr, summary, exitCode };
}
