import { type Finding, type Language } from '../findings/finding.ts';
import { mailMerge } from '../report/kit/mail-merge.ts';
import type { PaperTemplateFile, Templates } from '../report/kit/read-templates.ts';
import { kitFiles, readTemplates } from '../report/on-demand.ts';
import { encodeSheets } from '../report/outputs.ts';
import { currentTandems } from '../roster/current.ts';
import { dialectOf } from '../tables/index.ts';
import { isError, type Outcome, outcome, type OutputFile, type RunOptions } from './outcome.ts';
import { type Papers, type PapersOptions, type PapersSources, readPapers } from './papers.ts';
import type { NamedBytes, Unreadable } from './sources.ts';

/** What a kit is made from. */
export interface KitSources extends PapersSources {
  /** Markdown templates that replace the built-in ones, such as `agreement.de.md`. */
  readonly templates?: readonly (NamedBytes | Unreadable)[] | undefined;
}

/** The options of `kit`, named as on the command line. */
export interface KitRunOptions extends PapersOptions, RunOptions {
  /** The most mentors in one workshop; 8 unless given. */
  readonly groupSize?: number | undefined;
  /** The name of a table for a mail merge. */
  readonly mailMerge?: string | undefined;
}

/** The papers, or findings that say why there are none. The names of papers hold their folders. */
export interface KitRun extends Outcome {
  readonly papers: Papers | undefined;
  readonly counts: { readonly tandems: number; readonly files: number; readonly groups: number };
}

/** Makes the papers of every tandem, and the workshop plan. */
export async function runKit(sources: KitSources, options: KitRunOptions = {}): Promise<KitRun> {
  options.onPhase?.('read');
  const { groupSize = 8 } = options;
  const reading = await readPapers(sources, options);
  const { papers, skipped, language } = reading;
  const { templates, findings: faults } = await templatesOf(sources.templates, language);
  const findings = [...reading.findings, ...faults];
  if (!papers || findings.some((one) => isError(one) && !skipped.has(one))) {
    const counts = { tandems: 0, files: 0, groups: 0 };
    const how = { ...options, skipped };
    return { ...outcome(findings, language, how), papers: undefined, counts };
  }
  options.onPhase?.('write');
  const { inputs, revived } = papers;
  const tandems = currentTandems(revived.roster);
  const skill = inputs.programme.skill.label;
  const encoder = new TextEncoder();
  const made = Array.from(
    await kitFiles({ tandems, language, skill, templates, groupSize }),
    ({ path, text }): OutputFile => ({ name: path, kind: 'paper', bytes: encoder.encode(text) }),
  );
  const files = [...made];
  if (options.mailMerge !== undefined) {
    const dialect = dialectOf(inputs.tables.mentor);
    const bytes = await encodeSheets(options.mailMerge, [mailMerge(tandems)], dialect);
    files.push({ name: options.mailMerge, kind: 'mail-merge', bytes });
  }
  const groups = Math.ceil(tandems.length / groupSize);
  const counts = { tandems: tandems.length, files: made.length, groups };
  return { ...outcome(findings, language, { ...options, skipped, files }), papers, counts };
}

/** The templates in the language of the papers, and what is wrong with any of them. */
async function templatesOf(
  sources: KitSources['templates'],
  language: Language,
): Promise<Templates> {
  if (sources === undefined) return { templates: new Map(), findings: [] };
  const findings: Finding[] = [];
  const files: PaperTemplateFile[] = [];
  for (const source of sources) {
    if ('findings' in source) findings.push(...source.findings);
    else {
      const name = source.name.replace(/^.*[/\\]/s, '');
      files.push({ name, file: source.name, text: textOf(source.bytes) });
    }
  }
  const { templates, findings: faults } = await readTemplates(files, language);
  return { templates, findings: [...findings, ...faults] };
}

/** UTF-8 without the mark that Windows editors put first. */
function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');
}
