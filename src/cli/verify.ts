import { verifyJson } from '../report/json/verify.ts';
import { style } from '../report/style.ts';
import { understoodLines } from '../report/terminal/understood.ts';
import { verifySummary } from '../report/terminal/verify.ts';
import { isError } from '../runs/outcome.ts';
import { runVerify, type VerifyRun } from '../runs/verify.ts';
import { checkResult } from './check-result.ts';
import type { CommandResult } from './host.ts';
import type { Call, ContinuingOptions, ReadingOptions } from './shell.ts';
import { loadProgramme, loadSources } from '../files/load-sources.ts';

/** Options of `tandem verify`, as commander gives them. */
export interface VerifyOptions extends ReadingOptions, ContinuingOptions {
  readonly audit?: string;
  readonly skipInvalid?: true;
}

/** Checks a roster against data and programme and says what is wrong with it. */
export async function verifyCommand(
  call: Call<VerifyOptions>,
  roster: string,
  mentors: string,
  managers: string,
): Promise<CommandResult> {
  const { options } = call;
  const { audit, previous, previousUnmatched } = options;
  const programme = await loadProgramme(options.programme, mentors);
  const files = { mentors, managers, roster, audit, previous, previousUnmatched };
  const sources = await loadSources(files);
  const run = await call.compute(() => runVerify({ ...sources, programme }, options));
  const { verdict, findings, language } = run;
  return checkResult(call, run, {
    title: 'tandem verify',
    files: [roster, mentors, managers],
    json: verifyJson(verdict, findings, language),
    pretty: pretty(call, run),
  });
}

/** For people; empty where nothing could be verified. */
function pretty(call: Call<VerifyOptions>, run: VerifyRun): string {
  const { inputs, roster, verdict, language, counted } = run;
  if (!inputs || !roster || !verdict) return '';
  const paint = style(call.colour.stdout);
  return [
    understoodLines(inputs, language, paint),
    verifySummary({ ...verdict, hasErrors: counted.some(isError) }, roster, language, paint),
  ].join('\n');
}
