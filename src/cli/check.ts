import { checkJson } from '../report/json/check.ts';
import { style } from '../report/style.ts';
import { checkSummary } from '../report/terminal/check.ts';
import { remediesText } from '../report/terminal/remedies.ts';
import { understoodLines } from '../report/terminal/understood.ts';
import { type CheckRun, runCheck } from '../runs/check.ts';
import { checkResult } from './check-result.ts';
import type { CommandResult } from './host.ts';
import { invalidCounts, readCounts } from './input-counts.ts';
import { commandLine } from '../util/command-line.ts';
import type { Call, ReadingOptions } from './shell.ts';
import { loadProgramme, loadSources } from '../files/load-sources.ts';

/** Options of `tandem check`, as commander gives them. */
export interface CheckOptions extends ReadingOptions {
  readonly cases?: string;
  readonly remedies?: true;
}

/** Checks both files and the programme, and says how many tandems are possible. */
export async function checkCommand(
  call: Call<CheckOptions>,
  mentors: string,
  managers: string,
): Promise<CommandResult> {
  const { options } = call;
  const { cases } = options;
  const programme = await loadProgramme(options.programme, mentors);
  const sources = await loadSources({ mentors, managers, cases });
  const onProgress = call.progress.counted('rule', 'Regel');
  const run = await call.compute(() =>
    runCheck({ ...sources, programme }, { ...options, onProgress }),
  );
  const { possible, cases: tried, findings, language, remedies } = run;
  return checkResult(call, run, {
    title: 'tandem check',
    files: [mentors, managers, ...(cases === undefined ? [] : [cases])],
    cases: tried?.outcomes,
    json: checkJson(possible, tried, findings, language, remedies),
    pretty: pretty(call, run),
  });
}

/** For people; empty where nothing could be checked. */
function pretty(call: Call<CheckOptions>, run: CheckRun): string {
  const { inputs, possible, cases, remedies, language, next } = run;
  if (!inputs || !possible) return '';
  const paint = style(call.colour.stdout);
  return [
    understoodLines(inputs, language, paint),
    checkSummary(
      {
        ...possible,
        ...{ read: readCounts(inputs), invalid: invalidCounts(inputs), cases },
        programme: inputs.programme,
        next: next && commandLine(next, call.host.platform),
      },
      language,
      paint,
    ),
    ...(remedies ? [remediesText(remedies, language, paint, inputs.programme)] : []),
  ].join('\n');
}
