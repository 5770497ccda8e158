import type { Language } from '../findings/finding.ts';
import type { ReportInput } from './html/input.ts';
import type { KitFile, KitInput } from './kit/kit.ts';
import type { PaperTemplateFile, Templates } from './kit/read-templates.ts';

/*
 * The report and the kit, with the libraries that draw charts and render Markdown. They are loaded
 * when they are asked for, so that every other run starts without them.
 */

/**
 * The report as one self-contained HTML file. The same input gives the same bytes; nothing in the
 * file makes a request.
 */
export async function htmlReport(input: ReportInput): Promise<string> {
  const { htmlReport: render } = await import('./html/report.ts');
  return render(input);
}

/** The papers of each tandem and the workshop plan for HR, as Markdown and as HTML. */
export async function kitFiles(input: KitInput): Promise<Iterable<KitFile>> {
  const { kitFiles: render } = await import('./kit/kit.ts');
  return render(input);
}

/** Reads the user's own templates of a language, and finds what is wrong with them. */
export async function readTemplates(
  files: readonly PaperTemplateFile[],
  language: Language,
): Promise<Templates> {
  const { readTemplates: read } = await import('./kit/read-templates.ts');
  return read(files, language);
}
