import { watchExpressions } from './expression-failures.ts';
import type { Finding, Place } from '../findings/finding.ts';
import { pairPeople } from '../pairing/index.ts';
import type { Inputs } from './inputs.ts';
import { finding } from '../findings/finding.ts';
import { type Audit, parseAudit } from '../roster/audit.ts';
import { changesSince } from '../roster/audit-drift.ts';
import {
  type Optimum,
  provenOptimum,
  type Refusal,
  type Shortfall,
  shortfallOf,
} from '../roster/optimality.ts';
import { tenthsOfPoints } from '../util/numbers.ts';
import type { RosterFile } from '../roster/read.ts';
import { type Verification, verifyRoster } from '../roster/verify.ts';
import { objectiveOf } from '../roster/objective.ts';
import { scorer } from '../roster/score.ts';
import { pairingOfWave } from './decide.ts';
import type { WaveReading } from './wave.ts';
import { bytesOf, type TextSource } from './sources.ts';

/** What there is to say about a roster. */
export interface Verdict extends Verification {
  /** Null without an audit. */
  readonly optimal: boolean | null;
  /** By how much the roster falls short of the optimum; null where none is proven. */
  readonly shortfall: Shortfall | null;
}

/** An audit with the name of its file. */
export interface AuditFile {
  readonly file: string;
  readonly audit: Audit;
}

/** Reads an audit. */
export function readAuditFile(source: TextSource): {
  readonly audit: AuditFile | undefined;
  readonly findings: readonly Finding[];
} {
  const loaded = bytesOf(source, 'audit');
  if (!loaded.source) return { audit: undefined, findings: loaded.findings };
  const { file, bytes } = loaded.source;
  const audit = parseAudit(new TextDecoder().decode(bytes));
  return audit
    ? { audit: { file, audit }, findings: [] }
    : { audit: undefined, findings: [finding('not-an-audit', { file }, {})] };
}

/**
 * Checks a roster against people and programme and, with an audit, proves whether it is optimal.
 *
 * @throws Refused if a custom expression fails on values that occur
 * @throws RangeError if the weights are too large for whole-number arithmetic
 */
export function verify(
  { people, programme, tables }: Pick<Inputs, 'people' | 'programme' | 'tables'>,
  roster: RosterFile,
  audited?: AuditFile,
  before?: WaveReading,
): Verdict {
  const { onFailure, refuse } = watchExpressions(programme);
  const verification = verifyRoster(roster, people, programme, {
    history: before?.wave?.history ?? [],
    onFailure,
  });
  refuse();
  if (!audited) return { ...verification, optimal: null, shortfall: null };
  const place = { file: audited.file };
  const changes = changesSince(
    audited.audit,
    {
      inputs: [
        { kind: 'mentors', sha256: tables.mentor.sha256 },
        { kind: 'managers', sha256: tables.manager.sha256 },
        ...(before?.inputs ?? []),
      ],
      programme,
      roster: roster.table.sha256,
    },
    place,
  );
  const seed = audited.audit.seed ?? undefined;
  const wave = before?.wave;
  const { keep } = audited.audit;
  const pairing = pairPeople(people, wave?.programme ?? programme, {
    ...(wave && pairingOfWave(wave, keep ?? undefined)),
    ...(before && { waiting: before.waiting }),
    seed,
    onFailure,
  });
  const score = scorer(pairing);
  const optimum = provenOptimum(pairing, audited.audit, {
    continued: objectiveOf(
      (wave?.continued ?? []).map(({ mentor, manager }) => ({
        manager,
        score: score(mentor, manager).score,
      })),
    ),
    keepable: wave?.proposed.length ?? 0,
  });
  refuse();
  const proof = judge(verification, optimum, pairing.weights, place);
  return {
    ...verification,
    ...proof,
    findings: [...verification.findings, ...changes, ...proof.findings],
  };
}

/** Compares a roster with what an audit proves; a roster that breaks a rule is not compared. */
function judge(
  { objective, feasible }: Verification,
  optimum: Optimum | Refusal,
  weights: number,
  place: Place,
): Pick<Verdict, 'optimal' | 'shortfall' | 'findings'> {
  if (typeof optimum === 'string') {
    const findings = [finding('audit-refused', place, { why: optimum })];
    return { optimal: false, shortfall: null, findings };
  }
  if (!feasible) return { optimal: false, shortfall: null, findings: [] };
  const shortfall = shortfallOf(objective, optimum);
  const { tandems, sponsors, total } = shortfall;
  const asFair = optimum.lowest === null || objective.lowest === optimum.lowest;
  const optimal = tandems === 0 && sponsors === 0 && total === 0 && asFair;
  const points = tenthsOfPoints(Math.abs(total), weights);
  const findings = optimal ? [] : [finding('roster-not-optimal', place, { ...shortfall, points })];
  return { optimal, shortfall, findings };
}
