import { exitCodeFor } from '../report/findings/exit-code.ts';
import { style } from '../report/style.ts';
import { programmeText } from '../report/terminal/programme.ts';
import { safeJson } from '../report/text.ts';
import { programmeJson } from '../report/json/programme.ts';
import { runExplainProgramme } from '../runs/explain.ts';
import { findingsOnly, findingsText } from './findings-output.ts';
import type { CommandResult } from './host.ts';
import type { Call, ReadingOptions } from './shell.ts';
import { loadProgramme, loadSources } from '../files/load-sources.ts';
import { writtenSheet } from './written-sheet.ts';

/** Prints rules, weights and objective of the programme in force, in plain words. */
export async function explainProgramme(
  call: Call<ReadingOptions & { readonly out?: string; readonly force?: true }>,
  mentors: string | undefined,
  managers: string | undefined,
): Promise<CommandResult> {
  const source = await loadProgramme(call.options.programme, mentors);
  const sources = await loadSources({ mentors, managers });
  const run = await runExplainProgramme({ ...sources, programme: source }, call.options);
  const { programme, description, findings, language } = run;
  const json = programmeJson(programme, description, findings, language);
  if (!programme || !description) return findingsOnly(call, run, json);
  const sheet = await writtenSheet(call, run, [source?.name]);
  if (sheet) return sheet;
  const stdout =
    call.format === 'json'
      ? safeJson(json)
      : programmeText(description, programme, language, style(call.colour.stdout));
  return {
    stdout,
    stderr: findingsText(call, findings, language),
    exitCode: exitCodeFor(run.counted, call.options.strict),
  };
}
