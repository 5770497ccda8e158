import {
  commitFolder,
  currentTandems,
  dialectOf,
  encodeSheets,
  exitCodeFor,
  type Finding,
  kitFiles,
  type KitInput,
  kitSummary,
  type Language,
  listFiles,
  loadFile,
  mailMerge,
  type Output,
  readTemplates,
  style,
  type PaperTemplateFile,
  type Templates,
  understoodLines,
} from '../index.ts';
import type { CommandResult } from './host.ts';
import { type PapersOptions, readPapers } from './restore-roster.ts';
import { findingsOnly, findingsText } from './findings-output.ts';
import type { Call } from './shell.ts';

/** Options of `tandem kit`, as commander gives them. */
export interface KitOptions extends PapersOptions {
  readonly out?: string;
  readonly groupSize: number;
  readonly templates?: string;
  readonly mailMerge?: string;
  readonly force?: true;
}

/** Writes the papers of every tandem, and the workshop plan. */
export async function runKit(
  call: Call<KitOptions>,
  roster: string,
  mentors: string,
  managers: string,
): Promise<CommandResult> {
  const { options } = call;
  const { out: folder = 'kit', groupSize } = options;
  const { papers, ...reading } = await readPapers(call, roster, mentors, managers);
  const { language } = reading;
  const { templates, findings: faults } = await templatesIn(options.templates, language);
  const findings = [...reading.findings, ...faults];
  const counted = [...reading.counted, ...faults];
  if (!papers || counted.some(({ severity }) => severity === 'error')) {
    return findingsOnly(call, findings, language);
  }
  const { inputs, revived } = papers;
  const skill = inputs.programme.skill.label;
  const tandems = currentTandems(revived.roster);
  const kit: KitInput = { tandems, language, skill, templates, groupSize };
  const encoder = new TextEncoder();
  const outputs = Array.from(await kitFiles(kit), ({ path, text }) => ({
    file: path,
    bytes: encoder.encode(text),
  }));
  const programme = inputs.programme.file;
  const beside: Output[] = [];
  if (options.mailMerge !== undefined) {
    const letters = mailMerge(tandems);
    const dialect = dialectOf(inputs.tables.mentor);
    beside.push(await encodeSheets(options.mailMerge, [letters], dialect));
  }
  const objections = await commitFolder(folder, outputs, {
    force: options.force === true,
    inputs: [roster, mentors, managers, ...(programme === undefined ? [] : [programme])],
    beside,
  });
  if (objections.length > 0) return findingsOnly(call, [...findings, ...objections], language);
  const said = findingsText(call, findings, language);
  const exitCode = exitCodeFor(counted, options.strict);
  if (options.quiet) return { stderr: said, exitCode };
  const groups = Math.ceil(tandems.length / groupSize);
  const counts = { tandems: tandems.length, files: outputs.length, groups };
  const paint = style(call.colour.stdout);
  const summary = [
    understoodLines(inputs, language, paint),
    kitSummary(folder, options.mailMerge, counts, language, paint),
  ].join('\n');
  return { stdout: summary, stderr: said, exitCode };
}

/** The templates of a folder, or none. */
async function templatesIn(folder: string | undefined, language: Language): Promise<Templates> {
  if (folder === undefined) return { templates: new Map(), findings: [] };
  const { names, findings: refused } = await listFiles(folder);
  const findings: Finding[] = [...refused];
  const files: PaperTemplateFile[] = [];
  for (const name of names) {
    const file = `${folder}/${name}`;
    const loaded = await loadFile(file);
    if (loaded.source) files.push({ name, file, text: textOf(loaded.source.bytes) });
    else findings.push(...loaded.findings);
  }
  const { templates, findings: faults } = await readTemplates(files, language);
  return { templates, findings: [...findings, ...faults] };
}

/** UTF-8 without the mark that Windows editors put first. */
function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');
}
