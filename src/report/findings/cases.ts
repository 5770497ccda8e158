import type { CaseOutcome } from '../../roster/cases.ts';
import { inBoth, type Language } from '../../util/language.ts';

const WORDS = inBoth(
  { one: 'case', several: 'cases', bad: 'failed', good: 'passed' },
  { one: 'Fall', several: 'Fälle', bad: 'nicht bestanden', good: 'bestanden' },
);

/** How many cases there were: `12 cases passed`, `1 case failed, 11 passed`. */
export function caseTally(outcomes: readonly CaseOutcome[], language: Language): string {
  const failed = outcomes.filter(({ finding }) => finding !== undefined).length;
  const passed = outcomes.length - failed;
  const { one, several, bad, good } = WORDS[language];
  const count = (number: number): string => `${number} ${number === 1 ? one : several}`;
  return failed === 0 ? `${count(passed)} ${good}` : `${count(failed)} ${bad}, ${passed} ${good}`;
}

/** What a case is called: its pair, what is expected of it, and its note. */
export function caseName({ case: one }: CaseOutcome): string {
  const { mentorId, managerId, expect, note } = one;
  return `${mentorId}, ${managerId}: ${expect}${note === '' ? '' : ` (${note})`}`;
}
