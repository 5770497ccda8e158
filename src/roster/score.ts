import type { RuleNamed } from '../findings/rule-named.ts';
import type { Pairing } from '../pairing/index.ts';
import type { Person } from '../people/person.ts';
import type { PairingRule, ScreeningRule } from '../programme/rule.ts';
import { entryOf } from '../util/entry.ts';

/** A pair's score and what it is made of. */
export interface Scored {
  /** Σ weight × value. */
  readonly score: number;
  /** Values 0…1000, parallel to the pairing's criteria. */
  readonly values: readonly number[];
}

/**
 * Scores single pairs straight from the criteria, without the tables that the solver reads: the
 * numbers in the roster are computed apart from those that decided it.
 */
export function scorer(
  pairing: Pick<Pairing, 'criteria' | 'context'>,
): (mentor: Person, manager: Person) => Scored {
  const criteria = pairing.criteria.map((criterion) => ({
    weight: criterion.weight,
    ...criterion.prepare(pairing.context),
  }));
  return (mentor, manager) => {
    const values = criteria.map((one) => one.test(one.mentor(mentor), one.manager(manager)));
    const score = criteria.reduce((sum, one, k) => sum + one.weight * entryOf(values, k), 0);
    return { score, values };
  };
}

/** Finds the pairing rules that a pair breaks, in the order in which rules are named. */
export function rulesBroken(
  pairing: Pick<Pairing, 'context'>,
  rules: readonly PairingRule[],
): (mentor: Person, manager: Person) => PairingRule[] {
  const ready = rules.map((rule) => ({ rule, ...rule.prepare(pairing.context) }));
  return (mentor, manager) =>
    ready
      .filter((one) => !one.test(one.mentor(mentor), one.manager(manager)))
      .map(({ rule }) => rule);
}

/**
 * Finds with whom the rules allow a mentor. What they read of the managers is read once, however
 * many mentors are tried.
 *
 * @returns 1 for each manager that is allowed, in the order given
 */
export function allowedManagers(
  { context }: Pick<Pairing, 'context'>,
  rules: readonly PairingRule[],
  managers: readonly Person[],
): (mentor: Person) => Uint8Array {
  const ready = rules.map((rule) => {
    const { mentor, manager, test } = rule.prepare(context);
    return { mentor, test, values: managers.map(manager) };
  });
  return (one) => {
    const allowed = new Uint8Array(managers.length).fill(1);
    for (const { mentor, test, values } of ready) {
      const value = mentor(one);
      values.forEach((other, at) => {
        if (allowed[at] === 1 && !test(value, other)) allowed[at] = 0;
      });
    }
    return allowed;
  };
}

/** A rule as findings name it. */
export function ruleNamed({
  id,
  words,
}: Pick<PairingRule | ScreeningRule, 'id' | 'words'>): RuleNamed {
  return { id, de: words.de.title };
}
