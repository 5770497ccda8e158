import { type Finding, finding, type Language } from '../../findings/finding.ts';
import { nearest } from '../../util/nearest.ts';
import { PAPER_NAMES, type PaperName } from './papers.ts';
import { placeholders, templateFault } from './template.ts';
import { PLACEHOLDERS } from './views.ts';

/** A file of the templates folder. */
export interface PaperTemplateFile {
  /** The name without folders, such as `agreement.de.md`. */
  readonly name: string;
  /** As it is to be named in findings. */
  readonly file: string;
  readonly text: string;
}

/** The templates that replace built-in ones, and what is wrong with them. */
export interface Templates {
  readonly templates: ReadonlyMap<PaperName, string>;
  readonly findings: readonly Finding[];
}

/**
 * Reads the templates of a language: `agreement.de.md` comes before `agreement.md`, those of
 * another language are left alone.
 */
export function readTemplates(files: readonly PaperTemplateFile[], language: Language): Templates {
  const templates = new Map<PaperName, string>();
  const specific = new Set<PaperName>();
  const findings: Finding[] = [];
  for (const one of files) {
    const [, name = '', suffix] = /^(.*?)(?:\.(en|de))?\.md$/.exec(one.name) ?? [];
    const paper = PAPER_NAMES.find((known) => known === name);
    if (paper === undefined) {
      const names = PAPER_NAMES.map((known) => `${known}.md`);
      const suggestion = nearest(one.name, names);
      findings.push(finding('unknown-template', { file: one.file }, { names, suggestion }));
      continue;
    }
    findings.push(...faultsOf(paper, one));
    if (suffix !== undefined && suffix !== language) continue;
    if (suffix === undefined && specific.has(paper)) continue;
    if (suffix !== undefined) specific.add(paper);
    templates.set(paper, one.text);
  }
  return { templates, findings };
}

function faultsOf(paper: PaperName, { file, text }: PaperTemplateFile): Finding[] {
  const fault = templateFault(text);
  if (fault !== undefined) return [finding('faulty-template', { file }, { fault })];
  const names: readonly string[] = PLACEHOLDERS[paper === 'workshop-plan' ? 'workshop' : 'tandem'];
  return placeholders(text)
    .filter((placeholder) => !names.includes(placeholder))
    .map((placeholder) => {
      const suggestion = nearest(placeholder, names);
      return finding('unknown-placeholder', { file }, { placeholder, names, suggestion });
    });
}
