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
} from '../index.ts';
import type { Call, ReadingOptions } from './shell.ts';

/** The roster and the people that a report or a kit is made from. */
export interface Papers {
  readonly inputs: Inputs;
  readonly revived: Revived;
  /** SHA-256 of the roster's bytes, in hexadecimal. */
  readonly rosterHash: string;
}

/** What became of reading; without `papers`, the findings say why. */
export interface PapersReading {
  readonly papers: Papers | undefined;
  readonly findings: readonly Finding[];
  readonly language: Language;
}

/** Reads a roster with the files that it was made from. */
export async function readPapers(
  call: Call<ReadingOptions>,
  roster: string,
  mentors: string,
  managers: string,
): Promise<PapersReading> {
  const { options } = call;
  const { inputs, ...reading } = await readInputs({
    ...options,
    mentors,
    managers,
    language: options.lang,
  });
  const file = await readRosterFile(roster);
  const findings = [...reading.findings, ...file.findings];
  const { language } = reading;
  if (!inputs || !file.roster) return { papers: undefined, findings, language };
  const resolved = resolveRows(file.roster.rows, inputs.people);
  findings.push(...resolved.findings);
  if (findings.some(({ severity }) => severity === 'error')) {
    return { papers: undefined, findings, language };
  }
  const { people, programme, invalid } = inputs;
  const revived = call.compute(() =>
    reviveRoster(people, programme, resolved.rows, { language, invalid }),
  );
  if (!revived.valid) findings.push(finding('roster-not-valid', { file: roster }, {}));
  const rosterHash = file.roster.table.sha256;
  return { papers: { inputs, revived, rosterHash }, findings, language };
}
