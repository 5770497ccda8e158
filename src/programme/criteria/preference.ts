import { relation } from '../relation.ts';
import { criterion } from '../define.ts';

/** Half for the mentor's wish, half for the manager's; naming nobody is no wish. */
export const preference = criterion({
  id: 'preference',
  weight: 10,
  columns: { mentor: ['prefers'], manager: ['prefers'] },
  counts: 'either',
  formula: '½ for the mentor’s wish + ½ for the manager’s',
  comment: {
    en: "half for the mentor's wish, half for the manager's",
    de: 'je zur Hälfte die Wünsche beider Seiten',
  },
  words: {
    en: {
      title: 'wishes',
      says: 'Half the value if the mentor wishes for the manager, half if the manager wishes for the mentor; a wish never beats a rule.',
    },
    de: {
      title: 'Wünsche',
      says: 'Je zur Hälfte zählt, ob sich Mentor/in die Führungskraft wünscht und umgekehrt; ein Wunsch setzt nie eine Regel außer Kraft.',
    },
  },
  prepare: ({ people }) => {
    const ofMentor = relation(
      people.mentors.flatMap(({ id, prefers }) => prefers.map((other) => [id, other] as const)),
    );
    const ofManager = relation(
      people.managers.flatMap(({ id, prefers }) => prefers.map((other) => [other, id] as const)),
    );
    return {
      mentor: (person) => [ofMentor.mentor(person), ofManager.mentor(person)] as const,
      manager: (person) => [ofMentor.manager(person), ofManager.manager(person)] as const,
      test: (a: readonly [number, number], b: readonly [number, number]) =>
        (ofMentor.test(a[0], b[0]) ? 500 : 0) + (ofManager.test(a[1], b[1]) ? 500 : 0),
    };
  },
});
