import { commitFolder, foldersWith, listFiles } from '../files/index.ts';
import { finding, type Finding } from '../findings/finding.ts';
import { exitCodeFor } from '../report/findings/exit-code.ts';
import { style } from '../report/style.ts';
import { TANDEM_PAPERS } from '../report/kit/papers.ts';
import { understoodLines } from '../report/terminal/understood.ts';
import { kitSummary } from '../report/terminal/written.ts';
import { type KitRun, type KitSources, runKit } from '../runs/kit.ts';
import { wrongNames } from '../runs/output-names.ts';
import type { OutputFile } from '../runs/outcome.ts';
import { findingsOnly, findingsText, withObjections } from './findings-output.ts';
import type { CommandResult } from './host.ts';
import type { Call, ReadingOptions } from './shell.ts';
import { load, loadProgramme, loadSources } from '../files/load-sources.ts';

/** Options of `tandem kit`, as commander gives them. */
export interface KitOptions extends ReadingOptions {
  readonly skipInvalid?: true;
  readonly out?: string;
  readonly groupSize: number;
  readonly templates?: string;
  readonly mailMerge?: string;
  readonly previous?: string;
  readonly all?: true;
  readonly firstMeeting?: string;
  readonly every?: string;
  readonly sessions?: number;
  readonly force?: true;
}

/** Writes the papers of every tandem, and the workshop plan. */
export async function kitCommand(
  call: Call<KitOptions>,
  roster: string,
  mentors: string,
  managers: string,
): Promise<CommandResult> {
  const { options } = call;
  const { out: folder = 'kit', mailMerge, previous } = options;
  const programme = await loadProgramme(options.programme, mentors);
  const sources = await loadSources({ roster, mentors, managers, previous });
  const templates = await templatesIn(options.templates);
  const run = await call.compute(() => runKit({ ...sources, programme, templates }, options));
  const { papers, counts, language } = run;
  const misnamed = wrongNames('folder', [folder]);
  if (misnamed.length > 0) return findingsOnly(call, withObjections(run, misnamed), {});
  if (!papers) return findingsOnly(call, run, {});
  const written = (isPaper: boolean): { file: string; bytes: Uint8Array }[] =>
    run.files
      .filter(({ kind }: OutputFile) => (kind === 'paper') === isPaper)
      .map(({ name, bytes }) => ({ file: name, bytes }));
  const objections = await commitFolder(folder, written(true), {
    force: options.force === true,
    inputs: [roster, mentors, managers, previous, programme?.name].filter(
      (file) => file !== undefined,
    ),
    beside: written(false),
  });
  if (objections.length > 0) return findingsOnly(call, withObjections(run, objections), {});
  const { findings, counted } = withObjections(run, await leftoversIn(folder, run));
  const stderr = findingsText(call, findings, language);
  const exitCode = exitCodeFor(counted, options.strict);
  if (options.quiet) return { stderr, exitCode };
  const paint = style(call.colour.stdout);
  const summary = [
    understoodLines(papers.inputs, language, paint),
    kitSummary(folder, mailMerge, counts, language, paint),
  ].join('\n');
  return { stdout: summary, stderr, exitCode };
}

/** Papers of an earlier kit, of tandems that are no longer any, are named, by their number alone. */
async function leftoversIn(folder: string, { mayStay }: KitRun): Promise<Finding[]> {
  const { agreement } = TANDEM_PAPERS;
  const holding = await Promise.all(
    Object.values(agreement.file).map((name) => foldersWith(folder, `${name}.md`)),
  );
  const former = new Set(holding.flat().filter((one) => !mayStay(one)));
  if (former.size === 0) return [];
  return [finding('kit-leftovers', { file: folder }, { folders: former.size })];
}

/** The templates of a folder, or none. */
async function templatesIn(folder: string | undefined): Promise<KitSources['templates']> {
  if (folder === undefined) return undefined;
  const { names, findings } = await listFiles(folder);
  const files = await Promise.all(names.map((name) => load(`${folder}/${name}`)));
  return findings.length === 0 ? files : [{ name: folder, findings }, ...files];
}
