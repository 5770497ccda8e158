import type { Audience } from '../report/html/input.ts';
import { htmlReport } from '../report/on-demand.ts';
import { programmeStatus } from '../roster/wave/programme-status.ts';
import { idleOptions } from './idle-options.ts';
import type { InputReading } from './inputs.ts';
import type { KeepOptions } from './keep.ts';
import { type Outcome, outcome, refusalOf, type RunOptions, stepsTo } from './outcome.ts';
import { wrongNames } from './output-names.ts';
import { type Papers, type PapersOptions, type PapersSources, readPapers } from './papers.ts';
import { reportInput } from './report-input.ts';
import { diffTo, readDay } from './wave.ts';
import { encodeUtf8 } from '../util/bytes.ts';

/** The options of `report`, named as on the command line. */
export interface ReportRunOptions extends PapersOptions, KeepOptions, RunOptions {
  /** The name of the page; `report.html` unless given. */
  readonly out?: string | undefined;
  readonly audience?: Audience | undefined;
  /** The day of the run; never taken from the clock. */
  readonly today?: string | undefined;
  readonly idsOnly?: boolean | undefined;
}

/** A report, or findings that say why there is none. */
export interface ReportRun extends Outcome {
  readonly papers: Papers | undefined;
}

/** Makes the report on a roster; reads the lists only if nobody has yet. */
export async function runReport(
  sources: PapersSources,
  options: ReportRunOptions = {},
  read?: InputReading,
): Promise<ReportRun> {
  options.onPhase?.('read');
  const { out: name = 'report.html', audience = 'hr', idsOnly } = options;
  const { today, findings: ofDay } = readDay(options.today);
  const reading = await readPapers(sources, options, read);
  const { papers, skipped, language } = reading;
  const refusals = [...ofDay, ...wrongNames('page', [name])];
  const idle = idleOptions('report', sources, options);
  const findings = [...refusals, ...idle, ...reading.findings];
  if (!papers || refusals.length > 0) {
    return { ...outcome(findings, language, options), papers: undefined };
  }
  const { inputs, restored, verdict, deciding, file, before } = papers;
  const { roster } = restored;
  // That a better roster exists is said only where it is proven.
  const optimal = verdict.shortfall === null ? null : verdict.optimal;
  const valid = verdict.feasible;
  options.onPhase?.('write');
  try {
    const page = await htmlReport(
      reportInput(inputs, {
        ...{ roster, audience, idsOnly, deciding, rosterHash: file.table.sha256 },
        warmStart: restored.best.solution,
        onVariant: stepsTo(options, language),
        status: programmeStatus(file.rows, { today }),
        changes: before && diffTo(before, () => file.rows, roster),
        proof: { valid, optimal },
      }),
    );
    const files = [{ name, kind: 'report' as const, bytes: encodeUtf8(page) }];
    return { ...outcome(findings, language, { ...options, skipped, files }), papers };
  } catch (error) {
    findings.push(...refusalOf(error));
    return { ...outcome(findings, language, options), papers: undefined };
  }
}
