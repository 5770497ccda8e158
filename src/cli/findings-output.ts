import type { Finding, Language } from '../findings/finding.ts';
import { exitCodeFor } from '../report/findings/exit-code.ts';
import {
  isMachineFormat,
  type MachineFormat,
  machineFindings,
} from '../report/findings/machine.ts';
import { prettyFindings } from '../report/findings/pretty.ts';
import { style } from '../report/style.ts';
import { safeJson } from '../report/text.ts';
import type { Outcome } from '../runs/outcome.ts';
import type { CommandResult } from './host.ts';
import type { Call } from './shell.ts';

/**
 * Findings alone, where there is no result: for people on stderr, for programs on stdout in the
 * form they asked for.
 *
 * @param json the command's own JSON, empty but for the findings
 */
export function findingsOnly(
  call: Call<object>,
  { findings, counted, language }: Pick<Outcome, 'findings' | 'counted' | 'language'>,
  json: object,
): CommandResult {
  const { format, options } = call;
  const exitCode = exitCodeFor(counted, options.strict);
  if (format === 'json') return { stdout: safeJson(json), exitCode };
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

/** A run that was refused once more after it: by the disk. */
export function withObjections<Run extends Outcome>(run: Run, objections: readonly Finding[]): Run {
  return {
    ...run,
    ok: false,
    findings: [...run.findings, ...objections],
    counted: [...run.counted, ...objections],
  };
}
