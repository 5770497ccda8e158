import { exitCodeFor } from '../report/findings/exit-code.ts';
import { compareJson, frontierJson } from '../report/json/compare.ts';
import { style } from '../report/style.ts';
import { compareText, frontierText } from '../report/terminal/compare.ts';
import { safeJson } from '../report/text.ts';
import { runCompare } from '../runs/compare.ts';
import { findingsOnly, findingsText } from './findings-output.ts';
import type { CommandResult } from './host.ts';
import type { Call, DecidingOptions, ReadingOptions } from './shell.ts';
import { loadProgramme, loadSources } from '../files/load-sources.ts';

/** Options of `tandem compare`, as commander gives them. */
export interface CompareOptions extends ReadingOptions, DecidingOptions {
  readonly frontier?: true;
  readonly skipInvalid?: true;
}

/** Says how the roster depends on the programme. */
export async function compareCommand(
  call: Call<CompareOptions>,
  mentors: string,
  managers: string,
): Promise<CommandResult> {
  const { options } = call;
  const programme = await loadProgramme(options.programme, mentors);
  const sources = await loadSources({ mentors, managers });
  const onProgress = call.progress.counted('comparing', 'Vergleich');
  const run = await call.compute(() =>
    runCompare({ ...sources, programme }, { ...options, onProgress }),
  );
  const { inputs, comparison, frontier, findings, counted, language } = run;
  const json = options.frontier
    ? frontierJson(frontier, findings, language)
    : compareJson(comparison, findings, language);
  if (!comparison && !frontier) return findingsOnly(call, run, json);
  const exitCode = exitCodeFor(counted, options.strict);
  const stderr = findingsText(call, findings, language);
  if (call.format === 'json') return { stdout: safeJson(json), stderr, exitCode };
  const paint = style(call.colour.stdout);
  const stdout = frontier
    ? frontierText(frontier, language, paint)
    : comparison && inputs && compareText(comparison, language, paint, inputs.programme);
  return { ...(stdout !== undefined && { stdout }), stderr, exitCode };
}
