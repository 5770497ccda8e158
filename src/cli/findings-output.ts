import { realpathSync } from 'node:fs';

import type { Finding, Language } from '../findings/finding.ts';
import type { FindingsContext } from '../report/findings/context.ts';
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
import type { CommandResult, Host } from './host.ts';
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

/** What was done, with which files and cases: what findings for machines say beside themselves. */
export type CheckedFiles = Partial<Pick<FindingsContext, 'title' | 'files' | 'cases'>>;

/** Findings for CI servers and scanners. */
export function findingsFor(
  { host, version, options }: Call<object>,
  format: MachineFormat,
  findings: readonly Finding[],
  language: Language,
  { title = 'tandem', files = [], cases }: CheckedFiles = {},
): string {
  const strict = options.strict === true;
  return machineFindings(format, findings, {
    ...{ language, version, strict, title, files, cases },
    ...{ folder: host.cwd(), workspace: workspaceOf(host) },
  });
}

/** The folder of the repository in a job of GitHub, with links resolved as in the working folder. */
function workspaceOf({ env }: Host): string | undefined {
  const folder = env['GITHUB_WORKSPACE'] ?? '';
  if (folder === '') return undefined;
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
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
