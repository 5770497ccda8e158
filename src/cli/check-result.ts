import type { Finding, Language } from '../index.ts';
import { exitCodeFor, isMachineFormat, safeJson, summaryFindings } from '../index.ts';
import type { CommandResult } from './host.ts';
import { findingsFor, findingsText } from './findings-output.ts';
import type { Call } from './shell.ts';

/** What a command that checks has to say. */
export interface Checked {
  /** Such as `tandem check`; heads the page of a CI job. */
  readonly title: string;
  readonly findings: readonly Finding[];
  /** Those that decide the exit code, if not all. */
  readonly counted?: readonly Finding[] | undefined;
  /** The files that were looked at. */
  readonly files: readonly string[];
  readonly language: Language;
  readonly json: object;
  /** For people; empty where nothing could be checked. */
  readonly pretty: string;
}

/** The result of a command that checks, in the form asked for. */
export function checkedResult(call: Call<object>, checked: Checked): CommandResult {
  const { title, findings, counted = findings, files, language, json, pretty } = checked;
  const exitCode = exitCodeFor(counted, call.options.strict);
  const summary = summaryFindings(findings, { language, title });
  if (call.format === 'json') return { stdout: safeJson(json), summary, exitCode };
  if (isMachineFormat(call.format)) {
    return { stdout: findingsFor(call, call.format, findings, language, files), summary, exitCode };
  }
  const stderr = findingsText(call, findings, language);
  return { stdout: call.options.quiet ? '' : pretty, stderr, summary, exitCode };
}
