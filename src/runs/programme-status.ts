import type { Finding, Language } from '../findings/finding.ts';
import { finding, stopsTheRun } from '../findings/finding.ts';
import { loadProgramme, readInputs, type InputRequest, type Inputs } from './inputs.ts';
import { screen } from '../pairing/index.ts';
import type { Role } from '../people/person.ts';
import { readRosterFile } from '../roster/read.ts';
import { type Standing, standingOf } from '../roster/programme-status.ts';
import { readDay } from './wave.ts';

/** Which roster to sum up, and the files that say who may take part. */
export interface StandingRequest extends Omit<InputRequest, 'mentors' | 'managers'> {
  readonly roster: string;
  readonly mentors?: string | undefined;
  readonly managers?: string | undefined;
  /** The day to count to; never taken from the clock. */
  readonly today?: string | undefined;
}

/** What became of reading; without a standing the findings say why. */
export interface StandingReading {
  readonly standing: Standing | undefined;
  readonly findings: readonly Finding[];
  readonly language: Language;
}

/** Reads a roster, and the people if they are given, and sums up where the programme stands. */
export async function readStanding(request: StandingRequest): Promise<StandingReading> {
  const { roster: file, encoding, delimiter } = request;
  const people = await readTakingPart(request);
  const read = await readRosterFile(file, { encoding, delimiter, statusRequired: true });
  const { today, findings: ofDay } = readDay(request.today);
  const findings = [...people.findings, ...read.findings, ...ofDay];
  const { language, takingPart } = people;
  if (!read.roster || findings.some(stopsTheRun))
    return { standing: undefined, findings, language };
  const standing = standingOf(read.roster.rows, { today, takingPart });
  return { standing, findings: [...findings, ...standing.findings], language };
}

/** Who may take part, where both files are given; else only the language to speak. */
async function readTakingPart(request: StandingRequest): Promise<{
  readonly takingPart?: Readonly<Record<Role, readonly string[]>> | undefined;
  readonly language: Language;
  readonly findings: readonly Finding[];
}> {
  const { roster, mentors, managers, programme: named } = request;
  if (mentors !== undefined && managers !== undefined) {
    const { inputs, language, findings } = await readInputs({ ...request, mentors, managers });
    return { takingPart: inputs && idsOfThoseTakingPart(inputs), language, findings };
  }
  const { programme, findings } = await loadProgramme({ mentors: roster, programme: named });
  const half = mentors === undefined ? [] : [finding('managers-not-given', { file: mentors }, {})];
  const language = request.language ?? programme?.language ?? 'en';
  return { language, findings: [...findings, ...half] };
}

function idsOfThoseTakingPart({ people, programme }: Inputs): Record<Role, string[]> {
  const { mentors, managers } = screen(people, programme.screening);
  return { mentor: mentors.map(({ id }) => id), manager: managers.map(({ id }) => id) };
}
