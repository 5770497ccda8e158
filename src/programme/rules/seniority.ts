import { pairingRule } from '../define.ts';

/** The mentor is the more junior of the two, where both levels are known. */
export const seniority = pairingRule({
  id: 'seniority',
  byDefault: 'required',
  columns: { mentor: ['level'], manager: ['level'] },
  comment: {
    en: 'the mentor stands below the manager in the hierarchy',
    de: 'Mentor/in steht in der Hierarchie unter der Führungskraft',
  },
  words: {
    en: {
      title: 'roles reversed',
      says: 'The mentor stands lower in the hierarchy than the manager, where both levels are known.',
    },
    de: {
      title: 'umgekehrte Rollen',
      says: 'Mentor/in steht in der Hierarchie tiefer als die Führungskraft, sofern beide Ebenen bekannt sind.',
    },
  },
  prepare: () => ({
    mentor: ({ level }) => level,
    manager: ({ level }) => level,
    test: (a: number | undefined, b: number | undefined) =>
      a === undefined || b === undefined || a < b,
  }),
  because: (mentor, manager) => ({
    en: `level ${mentor.level} is not below ${manager.level}`,
    de: `Hierarchieebene ${mentor.level} liegt nicht unter ${manager.level}`,
  }),
});
