import type { Language } from '../findings/finding.ts';
import { screeningBroken } from '../pairing/index.ts';
import type { Person } from '../people/person.ts';
import type { Programme } from '../programme/programme.ts';
import type { Context } from '../programme/rule.ts';
import { rulesBroken } from './score.ts';

/** A rule that keeps two people apart, with the values that decide, for HR's eyes only. */
export interface Forbidding {
  readonly rule: string;
  readonly because: string;
}

/** Finds every rule, about one person or two, that keeps a pair from being formed. */
export function forbiddingRules(
  context: Context,
  { screening, pairing }: Programme,
  language: Language,
): (mentor: Person, manager: Person) => Forbidding[] {
  const broken = rulesBroken({ context }, pairing);
  return (mentor, manager) => [
    ...[mentor, manager].flatMap((person) =>
      screeningBroken(person, screening).map((rule) => ({
        rule: rule.id,
        because: rule.because(person, language),
      })),
    ),
    ...broken(mentor, manager).map((rule) => ({
      rule: rule.id,
      because: rule.because(mentor, manager, language),
    })),
  ];
}
