import { type Solution, solve, underCeiling } from '../assignment/index.ts';
import type { Pairing, PairsToKeep } from '../pairing/index.ts';
import type { People } from '../people/person.ts';
import { decide, type DecideOptions, type Decision } from './decide.ts';
import { type RuleSettings, type Settings, type Variation, variantOf } from '../programme/index.ts';
import type { Programme } from '../programme/programme.ts';
import { expand } from '../roster/expand.ts';
import { flowValuer, pairsValuer } from '../roster/objective.ts';
import type {
  ComparedRoster,
  Comparison,
  Frontier,
  FrontierPoint,
  Variant,
} from '../roster/explain/comparison.ts';
import { formTandems } from '../roster/form-roster.ts';
import type { Objective } from '../roster/tandem.ts';
import { entryOf } from '../util/entry.ts';
import { sha256 } from '../util/sha256.ts';
import { WeighedRosters, type Weights } from './weighed-rosters.ts';

/** The changes of a single weight, in percent. */
const STEPS = [-50, -25, -10, 10, 25, 50];

/** How to compare. */
export interface CompareOptions extends Pick<DecideOptions, 'objective' | 'seed' | 'warmStart'> {
  /** How many times all weights are varied together; 20 unless given. */
  readonly samples?: number | undefined;
  /** Whether rules are varied too; they are unless told otherwise. */
  readonly rules?: boolean | undefined;
  /** Told before each of so many variants is decided. */
  readonly onVariant?: ((number: number, of: number) => void) | undefined;
}

/**
 * Solves the programme with each weight changed by 10, 25 and 50 %, with all weights changed
 * together, with each rule dropped or added, and with the other objective. Consent is not varied.
 */
export function compare(
  people: People,
  programme: Programme,
  { samples = 20, rules = true, onVariant, ...options }: CompareOptions = {},
): Comparison {
  const base = inForce(decide(people, programme, options));
  const keyOf = (pairing: Pairing, objective = options.objective): string =>
    JSON.stringify([objective ?? null, ...whatDecides(base.pairing, pairing)]);
  const solved = new Map<string, Decision>([[keyOf(base.pairing), base]]);
  const beside = outcomesBeside(base);
  const kept = keptWhereEqual(base);
  const solveFor = (variation: Variation): RosterOutcome => {
    const objective = variation.objective ?? options.objective;
    const decision = decide(people, variantOf(programme, variation), {
      ...options,
      ...{ objective, kept, warmStart: base.solution },
      similar: base.pairing,
      known: (similar) => solved.get(keyOf(similar, objective)),
    });
    solved.set(keyOf(decision.pairing, objective), decision);
    return beside(decision);
  };

  const weighed = base.objective === 'total' ? new WeighedRosters<RosterOutcome>(base) : undefined;
  weighed?.add(weightsOf(base), beside(base));
  const variations = variationsOf(base, { samples, rules });
  const variants: Variant[] = [];
  const { tandems } = base.roster;
  const survived = new Map(tandems.map(({ id }) => [id, 0]));
  let counted = 0;
  // The largest changes first: those between them often follow.
  const inTurn = [...variations.entries()].sort(([, a], [, b]) => b.percent - a.percent);
  inTurn.forEach(([at, { kind, name, variation }], turn) => {
    onVariant?.(turn + 1, variations.length);
    const weights = weightsOf(base, variation);
    const known = variation.weights && weighed?.under(weights);
    const outcome = known ?? solveFor(variation);
    const { again, objective } = outcome;
    const changed = tandems.length - again.length;
    if (!variation.weights) {
      variants[at] = { kind, name, changed, objective };
      return;
    }
    weighed?.add(weights, outcome);
    counted++;
    for (const id of again) survived.set(id, (survived.get(id) ?? 0) + 1);
    const byId = base.pairing.criteria.map(({ id }, k) => [id, entryOf(weights, k)] as const);
    variants[at] = { kind, name, weights: Object.fromEntries(byId), changed, objective };
  });
  return { roster: base.roster, variants, stability: { variants: counted, kept: survived } };
}

/** The programme as it stands, with its roster. */
interface InForce extends Decision {
  readonly roster: ComparedRoster;
}

/** Why somebody is left over is shown nowhere. */
function inForce(decision: Decision): InForce {
  const { pairing, solution } = decision;
  return { ...decision, roster: formTandems(pairing, expand(pairing, solution)) };
}

/** What a comparison tells of a variant's roster. */
interface RosterOutcome {
  /** The ids of the tandems in force that it has too. */
  readonly again: readonly string[];
  /** Scores counted by the weights in force. */
  readonly objective: Objective;
}

/** Tells what becomes of the roster in force; the same object for the same roster. */
function outcomesBeside({ pairing, roster }: InForce): (decision: Decision) => RosterOutcome {
  const valued = pairsValuer(pairing);
  const tandemOf = new Map(roster.tandems.map((tandem) => [tandem.manager, tandem]));
  const outcomes = new Map<string, RosterOutcome>();
  return (decision) => {
    const { pairs } = expand(decision.pairing, decision.solution);
    const key = JSON.stringify(pairs.map(([mentor, manager]) => [mentor.id, manager.id]));
    const known = outcomes.get(key);
    if (known) return known;
    const again = pairs.flatMap(([mentor, manager]) => {
      const tandem = tandemOf.get(manager);
      return tandem?.mentor === mentor ? [tandem.id] : [];
    });
    const outcome = { again, objective: valued(pairs) };
    outcomes.set(key, outcome);
    return outcome;
  };
}

/** The weights of the criteria in force, some of them varied. */
function weightsOf({ pairing }: Decision, { weights = {} }: Variation = {}): Weights {
  const varied: Readonly<Record<string, number | undefined>> = weights;
  return pairing.criteria.map(({ id, weight }) => varied[id] ?? weight);
}

/** Among equally good rosters a variant keeps the pairs in force, so that ties are no changes. */
function keptWhereEqual({ roster }: InForce): PairsToKeep {
  return {
    mode: 'tie',
    pairs: roster.tandems.map(({ mentor, manager }) => [mentor.id, manager.id] as const),
  };
}

/**
 * What decides a pairing of the same people by another variant: the tests that can tell pairs
 * apart, with their weights. Others stand for themselves, since they screen people differently.
 */
function whatDecides(base: Pairing, pairing: Pairing): unknown[] {
  const isOfSame = pairing.tests.some(({ mentor }) =>
    base.tests.some((one) => one.mentor === mentor),
  );
  const people = isOfSame ? [] : [pairing.mentors.people, pairing.managers.people];
  const tests = pairing.tests.filter((test) => !allowsAll(test));
  return [
    ...people.map((side) => side.map(({ id }) => id)),
    ...tests.map(({ id, weight }) => [id, weight]),
  ];
}

/** Whether a rule says the same of everybody, and allows it. */
function allowsAll({ weight, mentor, manager, row }: Pairing['tests'][number]): boolean {
  const isOne = mentor.values.length === 1 && manager.values.length === 1;
  return weight === 0 && isOne && row(0)[0] === 0;
}

interface Varied {
  readonly kind: Variant['kind'];
  readonly name: string;
  readonly variation: Variation;
  /** By how much a single weight is changed; 0 for any other variation. */
  readonly percent: number;
}

function variationsOf(
  { programme, roster, objective }: InForce,
  { samples, rules: varyRules }: { readonly samples: number; readonly rules: boolean },
): Varied[] {
  const { weights, rules } = programme.settings;
  const active = roster.criteria.filter(({ id }) => id in weights);
  const changedBy = (weight: number, percent: number): number =>
    Math.min(1000, Math.floor((2 * weight * (100 + percent) + 100) / 200));
  const single = active.flatMap(({ id, weight }) =>
    STEPS.map((percent): Varied => ({
      kind: 'weight',
      name: `${id} ${percent > 0 ? '+' : '−'}${Math.abs(percent)} %`,
      variation: { weights: { [id]: changedBy(weight, percent) } },
      percent: Math.abs(percent),
    })),
  );
  const joint = Array.from({ length: samples }, (_, sample): Varied => {
    const drawn = active.map(({ id, weight }) => [id, changedBy(weight, drawPercent(sample, id))]);
    return {
      kind: 'sample',
      name: `sample ${sample + 1}`,
      variation: { weights: Object.fromEntries(drawn) as Partial<Settings['weights']> },
      percent: 0,
    };
  });
  const known = (Object.keys(rules) as (keyof RuleSettings)[]).filter(
    (id) => varyRules && id !== 'voluntary',
  );
  const byRule = known.map((id): Varied =>
    rules[id] === false
      ? { kind: 'rule-on', name: id, variation: { on: [id] }, percent: 0 }
      : { kind: 'rule-off', name: id, variation: { off: [id] }, percent: 0 },
  );
  const other = objective === 'fair' ? 'total' : 'fair';
  return [
    ...single,
    ...joint,
    ...byRule,
    { kind: 'objective', name: other, variation: { objective: other }, percent: 0 },
  ];
}

/** −50…+50, drawn by SHA-256 of sample and criterion, so that anyone draws the same. */
function drawPercent(sample: number, criterion: string): number {
  const digest = sha256(`${sample}\0${criterion}`);
  return (Number.parseInt(digest.slice(0, 8), 16) % 101) - 50;
}

/** So many points are worked out at most. */
const MOST_POINTS = 200;

/**
 * The exact trade-off between total and lowest score, at the most tandems and sponsors: from the
 * highest total to the highest lowest score, each point found by forbidding all pairs as weak as
 * the last point's weakest.
 */
export function frontier(people: People, programme: Programme): Frontier {
  const { pairing, solution } = decide(people, programme, { objective: 'total' });
  const valued = flowValuer(pairing);
  const points: FrontierPoint[] = [];
  let { problem } = pairing;
  let last: Solution = solution;
  while (points.length < MOST_POINTS) {
    const point = valued(last);
    const [first] = points;
    const fewer = first && (point.tandems < first.tandems || point.sponsors < first.sponsors);
    if (point.lowest === null || fewer) break;
    const before = points.at(-1);
    // A ceiling may cut nothing that the objective sees, when totals tie.
    if (before?.total === point.total) points.pop();
    points.push(point);
    problem = underCeiling(problem, 1000 * pairing.weights - point.lowest - 1);
    last = solve(problem, { warmStart: last });
  }
  return { points, weights: pairing.weights };
}
