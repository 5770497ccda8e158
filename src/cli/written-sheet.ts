import { commitFiles } from '../files/index.ts';
import { exitCodeFor } from '../report/findings/exit-code.ts';
import { style } from '../report/style.ts';
import { sheetSummary } from '../report/terminal/written.ts';
import { type Outcome, STDOUT } from '../runs/outcome.ts';
import { findingsOnly, findingsText, withObjections } from './findings-output.ts';
import type { CommandResult } from './host.ts';
import type { Call } from './shell.ts';

/** Writes the page that was asked for, if any, and says so instead of the explanation. */
export async function writtenSheet(
  call: Call<{ readonly force?: true }>,
  run: Outcome,
  inputs: readonly (string | undefined)[],
): Promise<CommandResult | undefined> {
  const [sheet] = run.files;
  if (!sheet) return undefined;
  const { findings, counted, language } = run;
  const stderr = findingsText(call, findings, language);
  const exitCode = exitCodeFor(counted, call.options.strict);
  if (sheet.name === STDOUT) return { stdout: sheet.bytes, stderr, exitCode };
  const objections = await commitFiles([{ file: sheet.name, bytes: sheet.bytes }], {
    force: call.options.force === true,
    inputs: inputs.filter((file) => file !== undefined),
  });
  if (objections.length > 0) return findingsOnly(call, withObjections(run, objections), {});
  const stdout = call.options.quiet
    ? ''
    : sheetSummary(sheet.name, language, style(call.colour.stdout));
  return { stdout, stderr, exitCode };
}
