import { type PairingRule, pairingRule } from '../rule.ts';
import { levelText } from './text.ts';

/** The mentor knows more than the manager, where both levels are known. */
export function knowledgeLead(): PairingRule {
  return pairingRule<number | undefined, number | undefined>({
    id: 'knowledge-lead',
    columns: { mentor: ['social_media_skill'], manager: ['social_media_skill'] },
    words: {
      en: {
        title: 'knows more',
        says: "The mentor's level is above the manager's own, where known.",
      },
      de: {
        title: 'weiß mehr',
        says: 'Der Kenntnisstand der Mentor/in liegt über dem der Führungskraft, sofern bekannt.',
      },
    },
    prepare: () => ({
      mentor: ({ skill }) => skill,
      manager: ({ skill }) => skill,
      test: (a, b) => a === undefined || b === undefined || a > b,
    }),
    because: (mentor, manager, language) => {
      const [a, b] = [levelText(mentor.skill, language), levelText(manager.skill, language)];
      return language === 'de'
        ? `Kenntnisse ${a} liegen nicht über ${b}`
        : `level ${a} is not above the manager's ${b}`;
    },
  });
}
