import {
  commitFiles,
  exitCodeFor,
  htmlReport,
  readDay,
  reportSummary,
  standingOf,
  style,
  understoodLines,
} from '../index.ts';
import type { CommandResult } from './host.ts';
import { reportInput } from './report-input.ts';
import { type PapersOptions, readPapers } from './restore-roster.ts';
import { findingsOnly, findingsText } from './findings-output.ts';
import type { Call } from './shell.ts';

/** Options of `tandem report`, as commander gives them. */
export interface ReportOptions extends PapersOptions {
  readonly out?: string;
  readonly audience?: 'hr' | 'steering';
  readonly today?: string;
  readonly idsOnly?: true;
  readonly force?: true;
}

/** Writes the report on a roster. */
export async function runReport(
  call: Call<ReportOptions>,
  roster: string,
  mentors: string,
  managers: string,
): Promise<CommandResult> {
  const { options } = call;
  const { out: file = 'report.html', audience = 'hr', idsOnly } = options;
  const { today, findings: ofDay } = readDay(options.today);
  const read = await readPapers(call, roster, mentors, managers);
  const { papers, counted, language } = read;
  const findings = [...ofDay, ...read.findings];
  if (!papers || ofDay.length > 0) return findingsOnly(call, findings, language);
  const { inputs, revived, file: rosterFile } = papers;
  const { valid, optimal } = revived;
  const page = await htmlReport(
    reportInput(call, inputs, {
      ...{ roster: revived.roster, audience, idsOnly, rosterHash: rosterFile.table.sha256 },
      standing: standingOf(rosterFile.rows, { today }),
      proof: { valid, optimal: valid ? optimal : null },
    }),
  );
  const said = findingsText(call, findings, language);
  const exitCode = exitCodeFor(counted, options.strict);
  const bytes = new TextEncoder().encode(page);
  if (file === '-') return { stdout: bytes, stderr: said, exitCode };
  const programme = inputs.programme.file;
  const objections = await commitFiles([{ file, bytes }], {
    force: options.force === true,
    inputs: [roster, mentors, managers, ...(programme === undefined ? [] : [programme])],
  });
  if (objections.length > 0) return findingsOnly(call, [...findings, ...objections], language);
  if (options.quiet) return { stderr: said, exitCode };
  const { tandems } = revived.roster.objective;
  const paint = style(call.colour.stdout);
  const summary = [
    understoodLines(inputs, language, paint),
    reportSummary(file, tandems, audience, language, paint),
  ].join('\n');
  return { stdout: summary, stderr: said, exitCode };
}
