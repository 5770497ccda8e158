import { type Exchange, forcing } from '../assignment/index.ts';
import type { Solution, TransportationProblem } from '../assignment/problem.ts';
import type { Language } from '../findings/finding.ts';
import { type Pairing, representative } from '../pairing/index.ts';
import { compareCodePoints } from '../people/order.ts';
import type { Person, Role } from '../people/person.ts';
import type { Programme } from '../programme/programme.ts';
import { entryOf } from '../tables/index.ts';
import { competitions } from './competing.ts';
import { type Forbidding, forbiddingRules } from './forbidding.ts';
import { movesOf, type Move } from './moves.ts';
import { type Scored, scorer } from './score.ts';
import { isAtWork } from './status.ts';
import type { Roster, Tandem, Unmatched } from './tandem.ts';

/** Each objective value of the optimum minus that of the best roster with a pair forced. */
export interface Loss {
  readonly tandems: number;
  readonly sponsors: number;
  readonly total: number;
}

const NO_LOSS: Loss = { tandems: 0, sponsors: 0, total: 0 };

/** A partner whom somebody could have instead. */
export interface Alternative {
  readonly partner: Person;
  readonly score: number;
  readonly loss: Loss;
}

/** Why somebody has this tandem, or none. */
export interface Explanation {
  readonly person: Person;
  readonly tandem: Tandem | undefined;
  readonly unmatched: Unmatched | undefined;
  /** The least costly first. */
  readonly alternatives: readonly Alternative[];
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

/** What is explained: a match. */
export interface Explainable {
  readonly roster: Roster;
  readonly pairing: Pairing;
  readonly solution: Solution;
  /** The problem whose optimum the solution is. */
  readonly problem: TransportationProblem;
  readonly programme: Programme;
}

/** Explains one person: the tandem with its alternatives, or the reason for having none. */
export function explainPerson(match: Explainable, person: Person): Explanation {
  const { roster, pairing } = match;
  const tandem = roster.tandems.find((one) => one[person.role].id === person.id);
  const unmatched = withGroup(match, person);
  const own = profileOf(pairing, person);
  if (own === undefined) return { person, tandem, unmatched, alternatives: [] };
  const priced = pricing(match, person.role, own);
  const other = person.role === 'manager' ? pairing.mentors : pairing.managers;
  const partner = person.role === 'manager' ? 'mentor' : 'manager';
  const score = scorer(pairing);
  const alternatives = other.people
    .flatMap((one, i): Alternative[] => {
      if (one.id === tandem?.[partner].id) return [];
      const loss = priced.lossOf(entryOf(other.of, i));
      if (!loss) return [];
      const pair = person.role === 'manager' ? ([one, person] as const) : ([person, one] as const);
      return [{ partner: one, score: score(...pair).score, loss }];
    })
    .sort((a, b) => compareLosses(a.loss, b.loss) || compareCodePoints(a.partner.id, b.partner.id));
  return { person, tandem, unmatched, alternatives };
}

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
export function explainPair(
  match: Explainable,
  mentor: Person,
  manager: Person,
  language: Language,
): PairExplanation {
  const { roster, pairing, programme } = match;
  const broken = forbiddingRules(pairing.context, programme, language)(mentor, manager);
  const scored = scorer(pairing)(mentor, manager);
  const chosen = roster.tandems.some(
    (one) => one.mentor.id === mentor.id && one.manager.id === manager.id,
  );
  const goOn = roster.tandems.filter(
    (one) => isAtWork(one.status) && (one.mentor.id === mentor.id || one.manager.id === manager.id),
  );
  const said = {
    ...{ mentor, manager, ...scored, allowed: broken.length === 0, broken, chosen },
    goOn: chosen ? [] : goOn,
  };
  const row = profileOf(pairing, manager);
  const column = profileOf(pairing, mentor);
  if (chosen) return { ...said, loss: NO_LOSS, moves: [] };
  if (broken.length > 0 || row === undefined || column === undefined) {
    return { ...said, loss: undefined, moves: [] };
  }
  const { lossOf, exchangeFor } = pricing(match, 'manager', row);
  const loss = lossOf(column);
  const moves = loss ? movesOf(roster, pairing, { mentor, manager }, exchangeFor(column)) : [];
  return { ...said, loss, moves };
}

interface Pricing {
  readonly lossOf: (partner: number) => Loss | undefined;
  readonly exchangeFor: (partner: number) => Exchange;
}

/** The losses of all pairs of one profile. */
function pricing({ pairing, solution, problem }: Explainable, role: Role, own: number): Pricing {
  const of = role === 'manager' ? { row: own } : { column: own };
  const { loss, exchange } = forcing(problem, solution, of);
  const score = scorer(pairing);
  const scoreOf = ([row, column]: readonly [number, number]): number => {
    const mentor = entryOf(pairing.mentors.people, representative(pairing.mentors, column));
    const manager = entryOf(pairing.managers.people, representative(pairing.managers, row));
    return score(mentor, manager).score;
  };
  const sum = (pairs: Exchange['added']): number =>
    pairs.reduce((total, pair) => total + scoreOf(pair), 0);
  const exchangeFor = (partner: number): Exchange => {
    const pair = role === 'manager' ? ([own, partner] as const) : ([partner, own] as const);
    return (
      exchange(partner) ?? {
        added: [pair],
        removed: [pair],
        matched: undefined,
        unmatched: undefined,
      }
    );
  };
  const known = new Map<number, Loss>();
  const lossOf = (partner: number): Loss | undefined => {
    if (loss[partner] === Infinity) return undefined;
    let made = known.get(partner);
    if (!made) {
      const { added, removed, matched, unmatched } = exchangeFor(partner);
      const sponsor = (row: number | undefined): number =>
        row === undefined ? 0 : entryOf(problem.tier, row) >> 1;
      made = {
        tandems: (unmatched === undefined ? 0 : 1) - (matched === undefined ? 0 : 1),
        sponsors: sponsor(unmatched) - sponsor(matched),
        total: sum(removed) - sum(added),
      };
      known.set(partner, made);
    }
    return made;
  };
  return { lossOf, exchangeFor };
}

/** Whose profile somebody has; undefined for those who are not paired. */
function profileOf({ mentors, managers }: Pairing, person: Person): number | undefined {
  const side = person.role === 'mentor' ? mentors : managers;
  const at = side.people.indexOf(person);
  return at < 0 ? undefined : side.of[at];
}

function compareLosses(a: Loss, b: Loss): number {
  return a.tandems - b.tandems || a.sponsors - b.sponsors || a.total - b.total;
}
