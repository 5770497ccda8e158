import { finding } from '../findings/finding.ts';
import { exitCodeFor } from '../report/findings/exit-code.ts';
import { explainJson, explainPairJson } from '../report/json/explain.ts';
import { style } from '../report/style.ts';
import { explainHeading, explainPairText, explainText } from '../report/terminal/explain.ts';
import { safeJson } from '../report/text.ts';
import { names } from '../report/titles.ts';
import { type ExplainRun, runExplain } from '../runs/explain.ts';
import { outcome } from '../runs/outcome.ts';
import { explainProgramme } from './explain-programme.ts';
import { findingsOnly, findingsText } from './findings-output.ts';
import type { CommandResult } from './host.ts';
import type { Call, ContinuingOptions, DecidingOptions, ReadingOptions } from './shell.ts';
import { loadProgramme, loadSources } from '../files/load-sources.ts';
import { writtenSheet } from './written-sheet.ts';

/** Options of `tandem explain`, as commander gives them; `programme` may be a bare flag here. */
export interface ExplainOptions extends ReadingOptions, DecidingOptions, ContinuingOptions {
  readonly roster?: string;
  readonly for?: string;
  readonly with?: string;
  readonly names?: true;
  readonly out?: string;
  readonly force?: true;
  readonly skipInvalid?: true;
}

/** Explains a person, a pair, or the programme in force. */
export async function explainCommand(
  call: Call<ExplainOptions>,
  mentors: string | undefined,
  managers: string | undefined,
): Promise<CommandResult> {
  const { options } = call;
  const { for: who, previous, previousUnmatched } = options;
  if (who === undefined && options.with === undefined) {
    return explainProgramme(call, mentors, managers);
  }
  if (who === undefined || mentors === undefined || managers === undefined) {
    const objection =
      who === undefined
        ? finding('with-without-for', { file: '--with' }, {})
        : finding('explain-without-files', { file: '--for' }, {});
    const refused = outcome([objection], options.lang ?? 'en');
    return findingsOnly(call, refused, jsonOf(call, refused));
  }
  const programme = await loadProgramme(options.programme, mentors);
  const sources = await loadSources({
    ...{ mentors, managers, previous, previousUnmatched, roster: options.roster },
  });
  const run = await call.compute(() =>
    runExplain({ ...sources, programme }, { ...options, for: who }),
  );
  const { explained, language } = run;
  if (!explained) return findingsOnly(call, run, jsonOf(call, run));
  const inputs = [mentors, managers, programme?.name, previous, previousUnmatched];
  const sheet = await writtenSheet(call, run, inputs);
  if (sheet) return sheet;
  const stderr = findingsText(call, run.findings, language);
  const exitCode = exitCodeFor(run.counted, options.strict);
  if (call.format === 'json') return { stdout: safeJson(jsonOf(call, run)), stderr, exitCode };
  const { person, pair, criteria } = explained;
  const context = {
    ...{ criteria, language, style: style(call.colour.stdout) },
    ...{ names: options.names === true, named: names(language, run.inputs?.programme) },
  };
  const text = person ? explainText(person, context) : pair && explainPairText(pair, context);
  const heading = context.style.faint(explainHeading(options, language));
  return { ...(text !== undefined && { stdout: `${heading}\n\n${text}` }), stderr, exitCode };
}

/** The JSON of a person or a pair, whichever was asked for; empty where nothing was explained. */
function jsonOf(
  { options }: Call<ExplainOptions>,
  {
    explained,
    findings,
    language,
  }: Pick<ExplainRun, 'findings' | 'language'> & Partial<Pick<ExplainRun, 'explained'>>,
): object {
  const criteria = explained?.criteria ?? [];
  const json =
    options.with === undefined
      ? explainJson(explained?.person, criteria, findings, language)
      : explainPairJson(explained?.pair, criteria, findings, language);
  if (explained === undefined) return { ...json, basis: null };
  return { ...json, basis: options.roster === undefined ? 'calculated' : 'roster' };
}
