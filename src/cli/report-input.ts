import type { Audience, Inputs, ReportInput, Roster, Standing } from '../index.ts';
import type { Call } from './shell.ts';

/** What the report command and `match --report` have in common. */
export interface Reported {
  readonly roster: Roster;
  readonly proof: ReportInput['proof'];
  readonly standing: Standing;
  readonly audience?: Audience | undefined;
  readonly idsOnly?: boolean | undefined;
  /** SHA-256 of the roster that was read, in hexadecimal. */
  readonly rosterHash?: string | undefined;
}

/** Puts together what a report is made from. */
export function reportInput(call: Call<object>, inputs: Inputs, reported: Reported): ReportInput {
  const { people, programme, language, tables } = inputs;
  const { roster, proof, standing, audience = 'hr', idsOnly = false, rosterHash } = reported;
  return {
    ...{ roster, people, programme, language, audience, proof, standing, idsOnly },
    sources: [
      { what: 'mentors', sha256: tables.mentor.sha256 },
      { what: 'managers', sha256: tables.manager.sha256 },
      ...(rosterHash === undefined ? [] : [{ what: 'roster' as const, sha256: rosterHash }]),
      { what: 'programme', sha256: programme.sha256 },
    ],
    version: call.version,
  };
}
