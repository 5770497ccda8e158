import type { Language } from '../../util/language.ts';
import { screeningBroken } from '../../pairing/index.ts';
import type { Person } from '../../people/person.ts';
import type { Programme } from '../../programme/programme.ts';
import type { Context } from '../../programme/rule.ts';
import { rulesBroken } from '../score.ts';

/** A rule that keeps two people apart. */
export interface Forbidding {
  readonly rule: string;
  /** What the rule says, with the values that decide, for HR's eyes only. */
  readonly because: (language: Language) => string;
}

/** Finds every rule, about one person or two, that keeps a pair from being formed. */
export function forbiddingRules(
  context: Context,
  { screening, pairing }: Programme,
): (mentor: Person, manager: Person) => Forbidding[] {
  const broken = rulesBroken({ context }, pairing);
  return (mentor, manager) => [
    ...[mentor, manager].flatMap((person) =>
      screeningBroken(person, screening).map((rule) => ({
        rule: rule.id,
        because: (language: Language) => rule.because(person, language),
      })),
    ),
    ...broken(mentor, manager).map((rule) => ({
      rule: rule.id,
      because: (language: Language) => rule.because(mentor, manager, language),
    })),
  ];
}
