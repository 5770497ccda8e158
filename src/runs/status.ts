import { type Finding, finding, type Language, stopsTheRun } from '../findings/finding.ts';
import { screen } from '../pairing/index.ts';
import type { Role } from '../people/person.ts';
import { type Standing, standingOf } from '../roster/programme-status.ts';
import { type Inputs, programmeOf, readInputs, type ReadingOptions } from './inputs.ts';
import { type Outcome, outcome, refusalOf, type RunOptions } from './outcome.ts';
import { nameOf, type Sources } from './sources.ts';
import { readDay, readRosterFile } from './wave.ts';

/** A roster, and the people who may take part if they are to be looked at. */
export type StatusSources = Pick<Sources, 'programme'> & {
  readonly roster: NonNullable<Sources['roster']>;
  readonly mentors?: Sources['mentors'] | undefined;
  readonly managers?: Sources['managers'] | undefined;
};

/** The options of `status`, named as on the command line. */
export interface StatusRunOptions extends ReadingOptions, RunOptions {
  /** The day to count to; never taken from the clock. */
  readonly today?: string | undefined;
}

/** Where a programme stands, or findings that say why nobody can tell. */
export interface StatusRun extends Outcome {
  readonly standing: Standing | undefined;
}

/** Sums up where a programme stands, from its roster. */
export async function runStatus(
  sources: StatusSources,
  options: StatusRunOptions = {},
): Promise<StatusRun> {
  options.onPhase?.('read');
  const people = await readTakingPart(sources, options);
  const read = await readRosterFile(sources.roster, 'roster', { statusRequired: true });
  const { today, findings: ofDay } = readDay(options.today);
  const findings: Finding[] = [...people.findings, ...read.findings, ...ofDay];
  const { language } = people;
  const refused = (): StatusRun => ({
    ...outcome(findings, language, options),
    standing: undefined,
  });
  if (!read.roster || findings.some(stopsTheRun)) return refused();
  try {
    const takingPart = people.inputs && idsOfThoseTakingPart(people.inputs);
    const standing = standingOf(read.roster.rows, { today, takingPart });
    findings.push(...standing.findings);
    return { ...outcome(findings, language, options), standing };
  } catch (error) {
    findings.push(...refusalOf(error));
    return refused();
  }
}

/** Who may take part, where both files are given; else only the language to speak. */
async function readTakingPart(
  { mentors, managers, programme }: StatusSources,
  options: StatusRunOptions,
): Promise<{
  readonly inputs?: Inputs | undefined;
  readonly language: Language;
  readonly findings: readonly Finding[];
}> {
  if (mentors !== undefined && managers !== undefined) {
    return readInputs({ mentors, managers, programme }, options);
  }
  const { programme: known, findings } = programmeOf(programme);
  const given = mentors ?? managers;
  const half =
    given === undefined
      ? []
      : [finding('managers-not-given', { file: nameOf(given, 'mentors') }, {})];
  const language = options.lang ?? known?.language ?? 'en';
  return { language, findings: [...findings, ...half] };
}

function idsOfThoseTakingPart({ people, programme }: Inputs): Record<Role, string[]> {
  const { mentors, managers } = screen(people, programme.screening);
  return { mentor: mentors.map(({ id }) => id), manager: managers.map(({ id }) => id) };
}
