import type { Finding, InputReading, Language, MachineFormat } from '../index.ts';
import {
  exitCodeFor,
  isMachineFormat,
  jsonFindings,
  machineFindings,
  prettyFindings,
  safeJson,
  style,
} from '../index.ts';
import type { CommandResult } from './host.ts';
import type { Call } from './shell.ts';

/**
 * Findings alone, where there is no result: for people on stderr, for programs on stdout in the
 * form they asked for.
 */
export function findingsOnly(
  call: Call<object>,
  findings: readonly Finding[],
  language: Language,
): CommandResult {
  const { format, options } = call;
  const exitCode = exitCodeFor(findings, options.strict);
  if (format === 'json') {
    return { stdout: safeJson({ findings: jsonFindings(findings, language) }), exitCode };
  }
  if (isMachineFormat(format)) {
    return { stdout: findingsFor(call, format, findings, language), exitCode };
  }
  return { stderr: findingsText(call, findings, language), exitCode };
}

/** Findings for CI servers and scanners; `files` are those that were looked at. */
export function findingsFor(
  { host, version, options }: Call<object>,
  format: MachineFormat,
  findings: readonly Finding[],
  language: Language,
  files: readonly string[] = [],
): string {
  const strict = options.strict === true;
  return machineFindings(format, findings, {
    ...{ language, version, strict, files },
    folder: host.cwd(),
  });
}

/** Findings for people on stderr; with `--quiet` only those that make the run fail. */
export function findingsText(
  call: Call<object>,
  findings: readonly Finding[],
  language: Language,
): string {
  const { quiet, strict, verbose } = call.options;
  const shown = quiet ? findings.filter((one) => exitCodeFor([one], strict) > 0) : findings;
  return prettyFindings(shown, {
    language,
    style: style(call.colour.stderr),
    all: verbose === true,
  });
}

/** With `--skip-invalid`, the errors of rows that were left out: they no longer make a run fail. */
export function skippedErrors(
  { inputs, findings }: InputReading,
  skipInvalid: boolean | undefined,
): ReadonlySet<Finding> {
  return new Set(skipInvalid && inputs ? findings.filter(isError) : []);
}

/** Whether a finding makes a run fail, whatever the options. */
export function isError({ severity }: Finding): boolean {
  return severity === 'error';
}
