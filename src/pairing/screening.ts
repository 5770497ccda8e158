import type { Person, Role } from '../people/person.ts';
import type { ScreeningRule } from '../programme/rule.ts';

/** Somebody who takes no part, with the first screening rule that says so. */
export interface ScreenedOut {
  readonly person: Person;
  readonly rule: ScreeningRule;
}

export interface Screened {
  readonly mentors: readonly Person[];
  readonly managers: readonly Person[];
  readonly out: readonly ScreenedOut[];
}

/** The screening rules that keep somebody out, in the order in which the first is named. */
export function screeningBroken(
  person: Person,
  rules: readonly ScreeningRule[],
): readonly ScreeningRule[] {
  return rulesFor(person.role, rules).filter((rule) => !rule.passes(person));
}

function rulesFor(role: Role, rules: readonly ScreeningRule[]): ScreeningRule[] {
  return rules.filter((rule) => rule.role === 'both' || rule.role === role);
}

/** Splits people into those who take part and those whom a rule about themselves keeps out. */
export function screen(
  people: { readonly mentors: readonly Person[]; readonly managers: readonly Person[] },
  rules: readonly ScreeningRule[],
): Screened {
  const out: ScreenedOut[] = [];
  const side = (role: Role, all: readonly Person[]): Person[] => {
    const applying = rulesFor(role, rules);
    return all.filter((person) => {
      const broken = applying.find((rule) => !rule.passes(person));
      if (broken) out.push({ person, rule: broken });
      return broken === undefined;
    });
  };
  return {
    mentors: side('mentor', people.mentors),
    managers: side('manager', people.managers),
    out,
  };
}
