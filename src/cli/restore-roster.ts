import {
  finding,
  type Finding,
  type Inputs,
  type Language,
  readInputs,
  readRosterFile,
  resolveRows,
  type Revived,
  reviveRoster,
  type RosterFile,
} from '../index.ts';
import { isError, skippedErrors } from './findings-output.ts';
import type { Call, ReadingOptions } from './shell.ts';

/** Options of the commands that make papers from a roster. */
export interface PapersOptions extends ReadingOptions {
  readonly skipInvalid?: true;
}

/** The roster and the people that a report or a kit is made from. */
interface Papers {
  readonly inputs: Inputs;
  readonly revived: Revived;
  /** The roster as it was read. */
  readonly file: RosterFile;
}

/** What became of reading; without `papers`, the findings say why. */
export interface PapersReading {
  readonly papers: Papers | undefined;
  readonly findings: readonly Finding[];
  /** Those that decide the exit code; rows that were to be skipped don't. */
  readonly counted: readonly Finding[];
  readonly language: Language;
}

/** Reads a roster with the files that it was made from. */
export async function readPapers(
  { options, compute }: Call<PapersOptions>,
  roster: string,
  mentors: string,
  managers: string,
): Promise<PapersReading> {
  if (roster === mentors || roster === managers) {
    const what = roster === mentors ? '<roster>, <mentors>' : '<roster>, <managers>';
    const findings = [finding('same-file-twice', { file: roster }, { what })];
    return { papers: undefined, findings, counted: findings, language: options.lang ?? 'en' };
  }
  const reading = await readInputs({ ...options, mentors, managers, language: options.lang });
  const { inputs, language } = reading;
  const skipped = skippedErrors(reading, options.skipInvalid);
  const ofRoster: Finding[] = [];
  const outcome = (papers: Papers | undefined): PapersReading => ({
    papers,
    findings: [...reading.findings, ...ofRoster],
    counted: [...reading.findings.filter((one) => !skipped.has(one)), ...ofRoster],
    language,
  });
  const file = await readRosterFile(roster);
  ofRoster.push(...file.findings);
  if (!inputs || !file.roster) return outcome(undefined);
  const resolved = resolveRows(file.roster.rows, inputs.people);
  ofRoster.push(...resolved.findings);
  if (outcome(undefined).counted.some(isError)) return outcome(undefined);

  const { people, programme, invalid } = inputs;
  const { roster: rows } = file;
  const revived = compute(() => reviveRoster(people, programme, rows, { invalid }));
  if (!revived.valid) ofRoster.push(finding('roster-not-valid', { file: roster }, {}));
  return outcome({ inputs, revived, file: rows });
}
