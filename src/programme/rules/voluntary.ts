import { z } from 'zod';
import { screeningRule } from '../define.ts';

const because = () => () => ({ en: 'does not volunteer', de: 'nimmt nicht freiwillig teil' });

/** Only volunteers take part; silence is no consent. A no counts even where the rule is off. */
export const voluntary = screeningRule({
  id: 'voluntary',
  byDefault: 'required',
  setting: {
    schema: () =>
      z.strictObject({
        unasked: z
          .literal('volunteers')
          .describe('Where no column asks who volunteers, everyone does, without a warning.')
          .optional(),
      }),
    usual: {},
    written: {},
  },
  role: 'both',
  columns: { mentor: ['volunteers'], manager: ['volunteers'] },
  comment: {
    en: 'the person volunteers; a blank cell is a no',
    de: 'die Person hat sich freiwillig gemeldet; eine leere Zelle heißt nein',
  },
  words: {
    en: { title: 'voluntary', says: 'Only those who volunteer take part; a blank is a no.' },
    de: { title: 'freiwillig', says: 'Nur wer freiwillig mitmacht, nimmt teil; leer heißt nein.' },
  },
  passes: ({ volunteers }) => volunteers,
  because,
  evenOff: {
    words: {
      en: { title: 'no refusal', says: 'Nobody who answered no takes part.' },
      de: { title: 'keine Absage', says: 'Wer mit Nein geantwortet hat, nimmt nicht teil.' },
    },
    passes: ({ declines }) => !declines,
    because,
  },
});
