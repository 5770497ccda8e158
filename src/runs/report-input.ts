import type { Audience, ReportInput } from '../report/html/input.ts';
import { hasPast, type ProgrammeStatus } from '../roster/wave/programme-status.ts';
import type { Roster } from '../roster/tandem.ts';
import type { WaveDiff } from '../roster/wave/diff.ts';
import { VERSION } from '../util/version.ts';
import { compare, type CompareOptions } from './comparison.ts';
import type { Inputs } from './inputs.ts';

/** What the report command and `match --report` have in common. */
export interface Reported {
  readonly roster: Roster;
  readonly proof: ReportInput['proof'];
  readonly status: ProgrammeStatus;
  /** How the roster differs from the one before it. */
  readonly changes?: WaveDiff | undefined;
  /** What decided the roster beside the programme. */
  readonly deciding?: Pick<CompareOptions, 'objective' | 'seed'>;
  readonly audience?: Audience | undefined;
  readonly idsOnly?: boolean | undefined;
  /** SHA-256 of the roster that was read, in hexadecimal. */
  readonly rosterHash?: string | undefined;
  /** The solution behind the roster, or one like it. */
  readonly warmStart?: CompareOptions['warmStart'];
  /** Told before each of so many variants is decided. */
  readonly onVariant?: CompareOptions['onVariant'];
}

/** Puts together what a report is made from. */
export function reportInput(inputs: Inputs, reported: Reported): ReportInput {
  const { people, programme, language, tables } = inputs;
  const { roster, proof, status, changes, idsOnly = false, rosterHash } = reported;
  const { audience = 'hr' } = reported;
  return {
    ...(audience === 'hr' && comparison(inputs, reported)),
    ...{ roster, people, programme, language, audience, proof, status, changes, idsOnly },
    sources: [
      { what: 'mentors', sha256: tables.mentor.sha256 },
      { what: 'managers', sha256: tables.manager.sha256 },
      ...(rosterHash === undefined ? [] : [{ what: 'roster' as const, sha256: rosterHash }]),
      { what: 'programme', sha256: programme.sha256 },
    ],
    version: VERSION,
  };
}

/** Comparing solves some 80 times; a larger company is not kept waiting for a report. */
const MOST_COMPARED = 2000;

/**
 * How sure each tandem is and what either objective reaches, where the roster is the best one for
 * the programme as it stands; one of a later wave, or edited by hand, is not compared.
 */
function comparison(
  { people, programme }: Inputs,
  { roster: { tandems }, status, changes, deciding = {}, warmStart, onVariant }: Reported,
): Pick<ReportInput, 'stability' | 'objectives'> {
  const isLarge = people.mentors.length + people.managers.length > MOST_COMPARED;
  if (isLarge || changes || hasPast(status)) return {};
  const compared = compare(people, programme, { ...deciding, rules: false, warmStart, onVariant });
  const { roster, variants, stability } = compared;
  const isSame = tandems.length === roster.tandems.length;
  if (!isSame || !tandems.every(({ id }) => stability.kept.has(id))) return {};
  const other = variants.find(({ kind }) => kind === 'objective')?.objective;
  const [total, fair] =
    (deciding.objective ?? programme.objective) === 'fair'
      ? [other, roster.objective]
      : [roster.objective, other];
  return {
    stability,
    ...(total && fair && { objectives: { total, fair } }),
  };
}
