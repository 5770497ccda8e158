import type { Language } from '../../findings/finding.ts';
import type { CaseOutcome } from '../../roster/cases.ts';

/** How many cases there were: `12 cases passed`, `1 case failed, 11 passed`. */
export function caseTally(outcomes: readonly CaseOutcome[], language: Language): string {
  const failed = outcomes.filter(({ finding }) => finding !== undefined).length;
  const passed = outcomes.length - failed;
  const [one, several] = language === 'de' ? ['Fall', 'Fälle'] : ['case', 'cases'];
  const count = (number: number): string => `${number} ${number === 1 ? one : several}`;
  if (language === 'de') {
    return failed === 0
      ? `${count(passed)} bestanden`
      : `${count(failed)} nicht bestanden, ${passed} bestanden`;
  }
  return failed === 0 ? `${count(passed)} passed` : `${count(failed)} failed, ${passed} passed`;
}

/** What a case is called: its pair, what is expected of it, and its note. */
export function caseName({ case: one }: CaseOutcome): string {
  const { mentorId, managerId, expect, note } = one;
  return `${mentorId}, ${managerId}: ${expect}${note === '' ? '' : ` (${note})`}`;
}
