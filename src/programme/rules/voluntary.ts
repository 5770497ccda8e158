import type { ScreeningRule } from '../rule.ts';

/** Only volunteers take part; silence is no consent. */
export function voluntary(): ScreeningRule {
  return {
    kind: 'screening',
    id: 'voluntary',
    role: 'both',
    columns: { mentor: ['volunteers'], manager: ['volunteers'] },
    words: {
      en: { title: 'voluntary', says: 'Only those who volunteer take part; a blank is a no.' },
      de: {
        title: 'freiwillig',
        says: 'Nur wer freiwillig mitmacht, nimmt teil; leer heißt nein.',
      },
    },
    passes: ({ volunteers }) => volunteers,
    because: (_, language) =>
      language === 'de' ? 'nimmt nicht freiwillig teil' : 'does not volunteer',
  };
}
