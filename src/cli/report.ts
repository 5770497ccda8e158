import { commitFiles } from '../files/index.ts';
import { exitCodeFor } from '../report/findings/exit-code.ts';
import { style } from '../report/style.ts';
import { understoodLines } from '../report/terminal/understood.ts';
import { reportSummary } from '../report/terminal/written.ts';
import { STDOUT } from '../runs/outcome.ts';
import { runReport } from '../runs/report.ts';
import { findingsOnly, findingsText, withObjections } from './findings-output.ts';
import type { CommandResult } from './host.ts';
import type { Call, ContinuingOptions, ReadingOptions } from './shell.ts';
import { loadProgramme, loadSources } from '../files/load-sources.ts';

/** Options of `tandem report`, as commander gives them. */
export interface ReportOptions extends ReadingOptions, ContinuingOptions {
  readonly audit?: string;
  readonly skipInvalid?: true;
  readonly out?: string;
  readonly audience?: 'hr' | 'steering';
  readonly today?: string;
  readonly idsOnly?: true;
  readonly force?: true;
}

/** Writes the report on a roster. */
export async function reportCommand(
  call: Call<ReportOptions>,
  roster: string,
  mentors: string,
  managers: string,
): Promise<CommandResult> {
  const { options } = call;
  const programme = await loadProgramme(options.programme, mentors);
  const { audit, previous, previousUnmatched } = options;
  const files = { roster, mentors, managers, audit, previous, previousUnmatched };
  const sources = await loadSources(files);
  const onProgress = call.progress.counted('comparing', 'Vergleich');
  const run = await call.compute(() =>
    runReport({ ...sources, programme }, { ...options, onProgress }),
  );
  const { papers, findings, counted, language } = run;
  const [page] = run.files;
  if (!papers || !page) return findingsOnly(call, run, {});
  const stderr = findingsText(call, findings, language);
  const exitCode = exitCodeFor(counted, options.strict);
  const { name: file, bytes } = page;
  if (file === STDOUT) return { stdout: bytes, stderr, exitCode };
  const objections = await commitFiles([{ file, bytes }], {
    force: options.force === true,
    inputs: [...Object.values(files), programme?.name].filter((name) => name !== undefined),
  });
  if (objections.length > 0) return findingsOnly(call, withObjections(run, objections), {});
  if (options.quiet) return { stderr, exitCode };
  const { inputs, restored, verdict } = papers;
  const { tandems } = restored.roster.objective;
  const paint = style(call.colour.stdout);
  const summary = [
    understoodLines(inputs, language, paint),
    reportSummary(
      file,
      { tandems, valid: verdict.feasible },
      options.audience ?? 'hr',
      language,
      paint,
    ),
  ].join('\n');
  return { stdout: summary, stderr, exitCode };
}
