import { finding, type Finding, type Language } from '../findings/finding.ts';
import type { RosterFile } from '../roster/read.ts';
import { resolveRows } from '../roster/resolve.ts';
import { type Inputs, readInputs, type ReadingOptions, sameFileTwice } from './inputs.ts';
import { isError, refusalOf } from './outcome.ts';
import { type Revived, reviveRoster } from './restore-roster.ts';
import { nameOf, type Sources } from './sources.ts';
import { readRosterFile } from './wave.ts';

/** What the commands that make papers from a roster read. */
export type PapersSources = Pick<Sources, 'mentors' | 'managers' | 'programme'> & {
  readonly roster: NonNullable<Sources['roster']>;
};

/** How the files of a roster are read. */
export interface PapersOptions extends ReadingOptions {
  readonly skipInvalid?: boolean | undefined;
}

/** The roster and the people that a report or a kit is made from. */
export interface Papers {
  readonly inputs: Inputs;
  readonly revived: Revived;
  /** The roster as it was read. */
  readonly file: RosterFile;
}

/** What became of reading; without `papers`, the findings say why. */
export interface PapersReading {
  readonly papers: Papers | undefined;
  readonly findings: readonly Finding[];
  /** Errors of rows that were to be left out: they don't count. */
  readonly skipped: ReadonlySet<Finding>;
  readonly language: Language;
}

/** Reads a roster with the files that it was made from. */
export async function readPapers(
  sources: PapersSources,
  options: PapersOptions,
): Promise<PapersReading> {
  const twice =
    sameFileTwice(sources, ['roster', 'mentors']) ?? sameFileTwice(sources, ['roster', 'managers']);
  if (twice) {
    const language = options.lang ?? 'en';
    return { papers: undefined, findings: [twice], skipped: new Set(), language };
  }
  const reading = await readInputs(sources, options);
  const { inputs, language } = reading;
  const skipped = new Set(options.skipInvalid && inputs ? reading.findings.filter(isError) : []);
  const findings: Finding[] = [...reading.findings];
  const result = (papers?: Papers): PapersReading => ({ papers, findings, skipped, language });
  const { roster: file, findings: ofFile } = await readRosterFile(sources.roster, 'roster');
  findings.push(...ofFile);
  if (!inputs || !file) return result();
  const { people, programme, invalid } = inputs;
  findings.push(...resolveRows(file.rows, people).findings);
  if (findings.some((one) => isError(one) && !skipped.has(one))) return result();
  try {
    const revived = reviveRoster(people, programme, file, { invalid });
    if (!revived.valid) {
      findings.push(finding('roster-not-valid', { file: nameOf(sources.roster, 'roster') }, {}));
    }
    return result({ inputs, revived, file });
  } catch (error) {
    findings.push(...refusalOf(error));
    return result();
  }
}
