import type { Finding, Place } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import { type Pairing, pairPeople } from '../pairing/index.ts';
import type { Context } from '../programme/rule.ts';
import { type Audit, auditedInput, countsOf, parseAudit } from '../roster/audit/audit.ts';
import { type Audited, auditDrift } from '../roster/audit/drift.ts';
import { expand } from '../roster/expand.ts';
import { objectiveOf } from '../roster/objective.ts';
import {
  bonusOf,
  isOptimal,
  certifiedOptimum,
  type Shortfall,
  shortfallOf,
  type Values,
} from '../roster/audit/certified-optimum.ts';
import type { RosterFile } from '../roster/rows/read-roster.ts';
import { scorer } from '../roster/score.ts';
import { isCanonical, solvePairing } from '../roster/solve-pairing.ts';
import { tandemId } from '../roster/rows/tandem-id.ts';
import { type RosterTandem, type Verification, verifyRoster } from '../roster/verify.ts';
import { decodeUtf8 } from '../util/bytes.ts';
import type { Wave } from '../roster/wave/wave.ts';
import { tenthsOfPoints } from '../util/numbers.ts';
import { type DecideOptions, pairingOfWave } from './decide.ts';
import { watchExpressions } from './expression-failures.ts';
import type { Inputs } from './inputs.ts';
import { bytesOf, type TextSource } from './sources.ts';
import type { WaveReading } from './wave.ts';

/** What there is to say about a roster. */
export interface Verdict extends Verification {
  /** Null without an audit. */
  readonly optimal: boolean | null;
  /** By how much the roster falls short of the optimum; null where none is proven. */
  readonly shortfall: Shortfall | null;
  /** Whether it is the one of the equally good rosters that the order or the lottery decides. */
  readonly drawn: boolean | null;
}

/** An audit with the name of its file. */
export interface AuditFile {
  readonly file: string;
  readonly audit: Audit;
  /** Nothing in it was changed since it was written. */
  readonly whole: boolean;
}

/** Reads an audit. */
export function readAuditFile(source: TextSource): {
  readonly audit: AuditFile | undefined;
  readonly findings: readonly Finding[];
} {
  const loaded = bytesOf(source, 'audit');
  if (!loaded.source) return { audit: undefined, findings: loaded.findings };
  const { file, bytes } = loaded.source;
  const reading = parseAudit(decodeUtf8(bytes));
  if (reading.audit) return { audit: { file, ...reading }, findings: [] };
  const { version } = reading;
  const problem =
    version === undefined
      ? finding('not-an-audit', { file }, {})
      : finding('audit-of-other-version', { file }, { version });
  return { audit: undefined, findings: [problem] };
}

/** What a roster is verified with, beside people and programme. */
export interface VerifyOptions {
  readonly audited?: AuditFile | undefined;
  /** The wave that the roster belongs to. */
  readonly before?: WaveReading | undefined;
  /** Whether proposed pairs rather stayed; what the audit says unless given. */
  readonly keep?: DecideOptions['keep'];
  /** The bytes of a file that went in, to tell what a version control system has changed. */
  readonly bytesOfFile?: Audited['bytesOf'];
}

/**
 * Checks a roster against people and programme and, with an audit, proves whether it is optimal.
 *
 * @throws Refused if a custom expression fails on values that occur
 * @throws RangeError if the weights are too large for whole-number arithmetic
 */
export function verdictOf(
  inputs: Pick<Inputs, 'people' | 'programme' | 'tables' | 'understood' | 'invalid'>,
  roster: RosterFile,
  { audited, before, keep, bytesOfFile }: VerifyOptions = {},
): Verdict {
  const { people, programme, tables, understood } = inputs;
  const wave = before?.wave;
  const { onFailure, refuse } = watchExpressions(programme);
  const verification = verifyRoster(roster, people, programme, { wave, onFailure });
  refuse();
  if (!audited) return { ...verification, optimal: null, shortfall: null, drawn: null };
  const { audit, file } = audited;
  const place = { file };
  const changes = [
    ...(audited.whole ? [] : [finding('audit-refused', place, { why: 'changed' })]),
    ...auditDrift(
      audit,
      {
        inputs: [
          auditedInput('mentors', tables.mentor, understood.mentor.rows),
          auditedInput('managers', tables.manager, understood.manager.rows),
          ...(before?.inputs ?? []),
        ],
        ...{ programme, roster: roster.table.sha256, bytesOf: bytesOfFile },
      },
      place,
    ),
    ...optionsDiffer(keep, audit, place),
  ];
  const refused = changes.some(({ severity }) => severity === 'error');
  const judged = refused
    ? { ...NOT_PROVEN, findings: [] }
    : judge(inputs, verification, audited, { before, onFailure });
  refuse();
  return {
    ...verification,
    ...judged,
    findings: [...verification.findings, ...changes, ...judged.findings],
  };
}

type Judged = Pick<Verdict, 'optimal' | 'shortfall' | 'drawn' | 'findings'>;

const NOT_PROVEN = { optimal: false, shortfall: null, drawn: false } as const;

/** Compares a roster with what an audit proves; a roster that breaks a rule is not compared. */
function judge(
  { people, programme, invalid }: Pick<Inputs, 'people' | 'programme' | 'invalid'>,
  verification: Verification,
  { audit, file }: AuditFile,
  { before, onFailure }: Pick<VerifyOptions, 'before'> & Pick<Context, 'onFailure'>,
): Judged {
  const wave = before?.wave;
  const place = { file };
  const pairing = pairPeople(people, wave?.programme ?? programme, {
    seed: audit.seed ?? undefined,
    ...(wave && pairingOfWave(wave, audit.keep ?? undefined)),
    ...(before && { waiting: before.waiting }),
    onFailure,
  });
  const continued = new Set(
    wave?.continued.map(({ row }) => tandemId(row.mentorId, row.managerId)),
  );
  const score = scorer(pairing);
  const goesOn = (wave?.continued ?? []).map(({ mentor, manager }) => ({
    manager,
    score: score(mentor, manager).score,
  }));
  const isAsCounted = Object.entries(countsOf(pairing, invalid.length)).every(
    ([key, count]) => audit.counts[key as keyof Audit['counts']] === count,
  );
  const proven = isAsCounted
    ? certifiedOptimum(pairing, audit, {
        continued: objectiveOf(goesOn),
        keepable: wave?.proposed.length ?? 0,
      })
    : 'counts';
  const optimum = typeof proven === 'string' ? proven : keptMost(proven, pairing, audit, wave);
  if (typeof optimum === 'string') {
    return { ...NOT_PROVEN, findings: [finding('audit-refused', place, { why: optimum })] };
  }
  if (!verification.feasible) return { ...NOT_PROVEN, findings: [] };
  const formed = verification.tandems.filter(
    ({ mentor, manager }) => !continued.has(tandemId(mentor.id, manager.id)),
  );
  const bonus = bonusOf(audit.keep, pairing.weights);
  const shortfall = shortfallOf(valuesOf(verification, formed, bonus, before), optimum);
  if (!isOptimal(shortfall)) {
    const points = tenthsOfPoints(Math.abs(shortfall.total), pairing.weights);
    const findings = [finding('roster-not-optimal', place, { ...shortfall, points })];
    return { optimal: false, shortfall, drawn: false, findings };
  }
  const pairs = formed.map(({ mentor, manager }) => [mentor.id, manager.id] as const);
  const drawn = isCanonical(pairing, audit.objective, pairs);
  const findings = drawn ? [] : [finding('roster-not-drawn', place, { seed: audit.seed })];
  return { optimal: true, shortfall, drawn, findings };
}

/** The values of a roster at hand. */
function valuesOf(
  { objective }: Verification,
  formed: readonly RosterTandem[],
  bonus: number,
  before: WaveReading | undefined,
): Values {
  const proposed = idsOfPairs(before?.wave);
  const stayed = formed.filter(({ mentor, manager }) =>
    proposed.has(tandemId(mentor.id, manager.id)),
  );
  return {
    ...objective,
    waiting: formed.filter(({ manager }) => before?.waiting.has(manager.id)).length,
    lowest: objectiveOf(formed).lowest,
    total: objective.total + bonus * stayed.length,
    kept: stayed.length,
  };
}

/** How many proposed pairs stay where that wins ties: prices do not tell, so it is solved for. */
function keptMost(
  optimum: Values,
  pairing: Pairing,
  audit: Audit,
  wave: Wave | undefined,
): Values | 'values' {
  if (audit.keep !== 'tie') return optimum;
  const proposed = idsOfPairs(wave);
  const { pairs } = expand(pairing, solvePairing(pairing, audit.objective).solution);
  const kept = pairs.filter(([mentor, manager]) => proposed.has(tandemId(mentor.id, manager.id)));
  return kept.length === optimum.kept ? optimum : 'values';
}

function idsOfPairs(wave: Wave | undefined): ReadonlySet<string> {
  return new Set(wave?.proposed.map((pair) => tandemId(...pair)));
}

/** Options that are given have to be those of the match. */
function optionsDiffer(keep: DecideOptions['keep'], audit: Audit, place: Place): Finding[] {
  if (keep === undefined || keep === audit.keep) return [];
  const option = keep === 'tie' ? 'keep' : 'keep-weight';
  return [finding('audit-options-differ', place, { option })];
}
