import { statusJson } from '../report/json/status.ts';
import { style } from '../report/style.ts';
import { statusText } from '../report/terminal/status.ts';
import { runStatus } from '../runs/status.ts';
import { checkResult } from './check-result.ts';
import type { CommandResult } from './host.ts';
import type { Call, ReadingOptions } from './shell.ts';
import { loadProgramme, loadSources } from '../files/load-sources.ts';

/** Options of `tandem status`, as commander gives them. */
export interface StatusOptions extends ReadingOptions {
  readonly today?: string;
  readonly previous?: string;
}

/** Says where a programme stands, from its roster. */
export async function statusCommand(
  call: Call<StatusOptions>,
  roster: string,
  mentors: string | undefined,
  managers: string | undefined,
): Promise<CommandResult> {
  const { options } = call;
  const { previous } = options;
  const beside = managers === undefined ? roster : mentors;
  const programme = await loadProgramme(options.programme, beside);
  const sources = await loadSources({ roster, mentors, managers, previous });
  const run = await call.compute(() => runStatus({ ...sources, programme }, options));
  const { status, changes, findings, language } = run;
  const paint = style(call.colour.stdout);
  return checkResult(call, run, {
    title: 'tandem status',
    files: [roster, mentors, managers, previous].filter((file) => file !== undefined),
    json: statusJson(status, changes, findings, language),
    pretty: status
      ? statusText(
          { file: roster, status, changes, programme: run.inputs?.programme },
          language,
          paint,
        )
      : '',
  });
}
