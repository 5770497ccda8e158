import type { ScreeningRule } from '../rule.ts';

/** Whoever has left or is inactive takes no part; this rule can't be switched off. */
export const left: ScreeningRule = {
  kind: 'screening',
  id: 'left',
  role: 'both',
  columns: { mentor: ['status'], manager: ['status'] },
  words: {
    en: { title: 'still here', says: 'Nobody who has left or is inactive takes part.' },
    de: { title: 'noch da', says: 'Wer ausgeschieden oder inaktiv ist, nimmt nicht teil.' },
  },
  passes: ({ left }) => !left,
  because: (_, language) =>
    language === 'de' ? 'ausgeschieden oder inaktiv' : 'has left or is inactive',
};
