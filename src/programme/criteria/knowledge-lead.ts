import type { Scale } from '../../people/options.ts';
import { type Criterion, criterion, thousandths, UNKNOWN } from '../rule.ts';

/** How far the mentor's level lies above the manager's own: (a - b) / (hi - lo), at least 0. */
export function knowledgeLead(scale: Scale): (weight: number) => Criterion {
  return criterion<number | undefined, number | undefined>({
    id: 'knowledge-lead',
    columns: { mentor: ['social_media_skill'], manager: ['social_media_skill'] },
    words: {
      en: {
        title: 'knowledge lead',
        says: "The further the mentor's level lies above the manager's own, the better.",
      },
      de: {
        title: 'Wissensvorsprung',
        says: 'Je weiter der Kenntnisstand der Mentor/in über dem der Führungskraft liegt, desto besser.',
      },
    },
    active: ({ columns }) => columns.manager.has('social_media_skill'),
    prepare: () => ({
      mentor: ({ skill }) => skill,
      manager: ({ skill }) => skill,
      test: (a, b) =>
        a === undefined || b === undefined
          ? UNKNOWN
          : thousandths(Math.max(0, a - b), scale.max - scale.min),
    }),
  });
}
