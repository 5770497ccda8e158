import { type PairingRule, pairingRule } from '../rule.ts';

/** The mentor is the more junior of the two, where both levels are known. */
export function seniority(): PairingRule {
  return pairingRule<number | undefined, number | undefined>({
    id: 'seniority',
    columns: { mentor: ['level'], manager: ['level'] },
    words: {
      en: {
        title: 'roles reversed',
        says: 'The mentor stands lower in the hierarchy than the manager, where both levels are known.',
      },
      de: {
        title: 'umgekehrte Rollen',
        says: 'Die Mentor/in steht in der Hierarchie tiefer als die Führungskraft, sofern beide Ebenen bekannt sind.',
      },
    },
    prepare: () => ({
      mentor: ({ level }) => level,
      manager: ({ level }) => level,
      test: (a, b) => a === undefined || b === undefined || a < b,
    }),
    because: (mentor, manager, language) => {
      const [lower, upper] = [String(mentor.level), String(manager.level)];
      return language === 'de'
        ? `Hierarchieebene ${lower} liegt nicht unter ${upper}`
        : `level ${lower} is not below ${upper}`;
    },
  });
}
