import { commitFiles } from '../files/index.ts';
import { exitCodeFor } from '../report/findings/exit-code.ts';
import { matchJson } from '../report/json/match.ts';
import { style } from '../report/style.ts';
import { matchSummary } from '../report/terminal/match.ts';
import { understoodLines } from '../report/terminal/understood.ts';
import { terminalWords } from '../report/terminal/words.ts';
import { safeJson } from '../report/text.ts';
import type { Finding } from '../findings/finding.ts';
import type { Output } from '../tables/table.ts';
import { collectedFiles } from '../runs/match-files.ts';
import { type MatchRun, type MatchRunOptions, prepareMatch, takeOutputs } from '../runs/match.ts';
import { STDOUT } from '../runs/outcome.ts';
import { findingsOnly, findingsText, withObjections } from './findings-output.ts';
import type { CommandResult } from './host.ts';
import { invalidCounts, readCounts } from './input-counts.ts';
import { commandLine } from '../util/command-line.ts';
import { phaseClock } from './phases.ts';
import type { Call, ContinuingOptions, DecidingOptions, ReadingOptions } from './shell.ts';
import { loadProgramme, loadSources } from '../files/load-sources.ts';

/** Options of `tandem match`, as commander gives them. */
export interface MatchCallOptions extends ReadingOptions, DecidingOptions, ContinuingOptions {
  readonly out?: string;
  readonly unmatched?: string;
  readonly audit?: string;
  readonly report?: string;
  readonly dialect?: MatchRunOptions['dialect'];
  readonly today?: string;
  readonly proposals?: string;
  readonly force?: true;
  readonly requireAll?: true;
  readonly skipInvalid?: true;
  readonly idsOnly?: true;
}

/** Forms the tandems, writes the files and says what came of it. */
export async function matchCommand(
  call: Call<MatchCallOptions>,
  mentors: string,
  managers: string,
): Promise<CommandResult> {
  const { options } = call;
  const phases = phaseClock(options.verbose === true);
  phases.begin('read');
  const { previous, previousUnmatched } = options;
  const programme = await loadProgramme(options.programme, mentors);
  const sources = await loadSources({ mentors, managers, previous, previousUnmatched });
  const json = call.format === 'json';
  const how: MatchRunOptions = {
    ...options,
    json,
    onPhase: phases.begin,
    onProgress: call.progress.counted('comparing', 'Vergleich'),
  };
  const prepared = await call.compute(() => prepareMatch({ ...sources, programme }, how));
  let objections: readonly Finding[] = [];
  const commit = async (outputs: readonly Output[]): Promise<void> => {
    objections = await commitFiles(outputs, {
      force: options.force === true,
      inputs: [mentors, managers, programme?.name, previous, previousUnmatched].filter(
        (file) => file !== undefined,
      ),
    });
  };
  const names = prepared.outputs.map(({ name }) => name);
  const run = await takeOutputs(prepared, how, async (outputs) => {
    if (!names.includes(STDOUT)) {
      await commit(outputs.map(({ name, pieces }) => ({ file: name, bytes: pieces })));
      return [];
    }
    const files = await collectedFiles(outputs);
    const written = files.filter(({ name }) => name !== STDOUT);
    await commit(written.map(({ name, bytes }) => ({ file: name, bytes })));
    return files;
  });
  const { made, language } = run;
  if (!made) return refused(call, run);
  if (objections.length > 0) return refused(call, withObjections(run, objections));
  const times = phases.told(language);
  const exitCode = exitCodeFor(run.counted, options.strict);
  const result = run.files.find(({ name }) => name === STDOUT)?.bytes;
  if (json)
    return {
      stdout: safeJson(matchJson(made.match, run.findings, language)),
      stderr: times,
      exitCode,
    };
  const findings = findingsText(call, run.findings, language) + times;
  if (options.quiet) return { stdout: result ?? '', stderr: findings, exitCode };
  const paint = style(result === undefined ? call.colour.stdout : call.colour.stderr);
  const { inputs, changes } = made;
  const summary = [
    understoodLines(inputs, language, paint),
    matchSummary(
      {
        ...made.match,
        read: readCounts(inputs),
        invalid: invalidCounts(inputs),
        written: names.filter((name) => name !== STDOUT),
        drawn: await call.compute(made.drawnByLot),
        changes,
        next: made.next && commandLine(made.next, call.host.platform),
      },
      language,
      paint,
    ),
  ].join('\n');
  return result === undefined
    ? { stdout: summary, stderr: findings, exitCode }
    : { stdout: result, stderr: `${summary}\n${findings}`, exitCode };
}

/** The findings that say why there is no roster; for rows with errors also what was understood. */
function refused(call: Call<MatchCallOptions>, run: MatchRun): CommandResult {
  const { inputs, findings, invalidRows, language } = run;
  const said = findingsOnly(call, run, matchJson(undefined, findings, language));
  if (!inputs || invalidRows === 0 || said.stderr === undefined || call.options.quiet) return said;
  const { nothingWritten } = terminalWords(language);
  const paint = style(call.colour.stderr);
  const understood = understoodLines(inputs, language, paint);
  const closing = paint.strong(nothingWritten(invalidRows));
  return { ...said, stderr: `${understood}\n${said.stderr}\n${closing}\n` };
}
