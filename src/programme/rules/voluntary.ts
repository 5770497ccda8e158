import type { ScreeningRule } from '../rule.ts';

/** Somebody who answered no takes no part, even where the programme asks for no consent. */
export function declined(): ScreeningRule {
  return {
    ...voluntary(),
    words: {
      en: { title: 'no answered no', says: 'Whoever answered no takes no part.' },
      de: { title: 'kein Nein', says: 'Wer mit Nein geantwortet hat, nimmt nicht teil.' },
    },
    passes: ({ declines }) => !declines,
  };
}

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
