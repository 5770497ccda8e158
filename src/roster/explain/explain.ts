import { FORBIDDEN, pairCost } from '../../assignment/index.ts';
import type { Pairing } from '../../pairing/index.ts';
import type { Person, Role } from '../../people/person.ts';
import { entryOf } from '../../util/entry.ts';
import { competitions } from './competitions.ts';
import { type Forbidding, forbiddingRules } from './forbidding-rules.ts';
import { type Move, movesTo } from './moves.ts';
import { type Explainable, type Loss, pricing, someWait } from './pricing.ts';
import { type Scored, scorer } from '../score.ts';
import { isActive } from '../rows/tandem-status.ts';
import type { Tandem, Unmatched } from '../tandem.ts';

/** A partner whom somebody could have instead. */
export interface Alternative {
  readonly partner: Person;
  readonly score: number;
  readonly loss: Loss;
}

/** Why somebody has this tandem, or none. */
export interface Explanation {
  readonly person: Pick<Person, 'role' | 'id' | 'name'>;
  readonly tandem: Tandem | undefined;
  readonly unmatched: Unmatched | undefined;
  /**
   * The least costly first, of these those of the highest scores, then in the order of people;
   * about a hundred at most.
   */
  readonly alternatives: readonly Alternative[];
  /** How many more are allowed, none of whom costs less. */
  readonly others: number;
}

/** Why two people are a tandem, or are not. */
export interface PairExplanation extends Scored {
  readonly mentor: Person;
  readonly manager: Person;
  readonly allowed: boolean;
  readonly broken: readonly Forbidding[];
  readonly chosen: boolean;
  /** Undefined where the pair is not allowed or somebody takes no part. */
  readonly loss: Loss | undefined;
  readonly moves: readonly Move[];
  /** Active and locked tandems of either with somebody else: they go on, so the pair is not tried. */
  readonly goOn: readonly Tandem[];
}

/** Explains one person: the tandem with its alternatives, or the reason for having none. */
export function explainPerson(match: Explainable, person: Person): Explanation {
  const { roster, pairing } = match;
  const tandem = roster.tandems.find((one) => one[person.role].id === person.id);
  const unmatched = withGroup(match, person);
  const own = profileOf(pairing, person);
  if (own === undefined) return { person, tandem, unmatched, alternatives: [], others: 0 };
  const priced = pricing(match, person.role, own);
  const other = person.role === 'manager' ? pairing.mentors : pairing.managers;
  const partner = person.role === 'manager' ? 'mentor' : 'manager';
  const score = scorer(pairing);
  const worthTelling = new Set(priced.cheapest(ENOUGH));
  const alternatives = other.people
    .flatMap((one, i): Alternative[] => {
      if (one.id === tandem?.[partner].id || !worthTelling.has(entryOf(other.of, i))) return [];
      const loss = priced.lossOf(entryOf(other.of, i));
      if (!loss) return [];
      const pair = person.role === 'manager' ? ([one, person] as const) : ([person, one] as const);
      return [{ partner: one, score: score(...pair).score, loss }];
    })
    // What is still equal stays in the order of people, by id or by lot.
    .sort((a, b) => compareLosses(a.loss, b.loss) || b.score - a.score);
  const others = allowedWith(pairing, person.role, own) - Number(tandem !== undefined);
  return { person, tandem, unmatched, alternatives, others: others - alternatives.length };
}

/** As many alternatives as anybody reads; dearer ones are not worth looking for. */
const ENOUGH = 100;

/** The entry of somebody left over; a group too large to be named in the roster is named here. */
function withGroup(
  { roster, pairing, solution }: Explainable,
  person: Person,
): Unmatched | undefined {
  const entry = roster.unmatched.find(({ id }) => id === person.id);
  const profile = profileOf(pairing, person);
  if (entry?.reasonCode !== 'competition' || entry.group || profile === undefined) return entry;
  const pairs = roster.tandems.map(({ mentor, manager }) => [mentor, manager] as const);
  return { ...entry, group: competitions(pairing, solution, pairs)(profile).group(person) };
}

/** Explains a pair: allowed or not, chosen or not, and what forcing it would cost and whom it moves. */
export function explainPair(match: Explainable, mentor: Person, manager: Person): PairExplanation {
  const { roster, pairing, programme } = match;
  const broken = forbiddingRules(pairing.context, programme)(mentor, manager);
  const scored = scorer(pairing)(mentor, manager);
  const chosen = roster.tandems.some(
    (one) => one.mentor.id === mentor.id && one.manager.id === manager.id,
  );
  const goOn = roster.tandems.filter(
    (one) => isActive(one.status) && (one.mentor.id === mentor.id || one.manager.id === manager.id),
  );
  const said = {
    ...{ mentor, manager, ...scored, allowed: broken.length === 0, broken, chosen },
    goOn: chosen ? [] : goOn,
  };
  const row = profileOf(pairing, manager);
  const column = profileOf(pairing, mentor);
  if (chosen)
    return {
      ...said,
      loss: {
        tandems: 0,
        sponsors: 0,
        ...(someWait(match.problem) && { waiting: 0 }),
        ...(match.objective === 'fair' && { lowest: 0 }),
        total: 0,
      },
      moves: [],
    };
  if (broken.length > 0 || row === undefined || column === undefined) {
    return { ...said, loss: undefined, moves: [] };
  }
  // From the mentor's side the costs of a manager are at hand, and the search ends at this pair.
  const { lossOf, solutionWith } = pricing(match, 'mentor', column);
  const loss = lossOf(row);
  const moves = loss ? movesTo({ mentor, manager }, solutionWith(row), match) : [];
  return { ...said, loss, moves };
}

/** How many people one of a profile is allowed with. */
function allowedWith({ problem, mentors, managers }: Pairing, role: Role, own: number): number {
  const costOf = pairCost(problem.costs);
  const { size } = role === 'manager' ? mentors : managers;
  return size.reduce((sum, people, partner) => {
    const cost = role === 'manager' ? costOf(own, partner) : costOf(partner, own);
    return cost < FORBIDDEN ? sum + people : sum;
  }, 0);
}

/** Whose profile somebody has; undefined for those who are not paired. */
function profileOf({ mentors, managers }: Pairing, person: Person): number | undefined {
  const side = person.role === 'mentor' ? mentors : managers;
  const at = side.people.indexOf(person);
  return at < 0 ? undefined : side.of[at];
}

function compareLosses(a: Loss, b: Loss): number {
  return (
    a.tandems - b.tandems ||
    a.sponsors - b.sponsors ||
    (a.waiting ?? 0) - (b.waiting ?? 0) ||
    (a.lowest ?? 0) - (b.lowest ?? 0) ||
    a.total - b.total
  );
}
