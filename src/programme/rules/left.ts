import { screeningRule } from '../define.ts';

/** Whoever has left or is inactive takes no part. */
export const left = screeningRule({
  id: 'left',
  byDefault: 'always',
  role: 'both',
  columns: { mentor: ['status'], manager: ['status'] },
  comment: { en: 'the person is still here', de: 'die Person ist noch da' },
  words: {
    en: { title: 'still here', says: 'Nobody who has left or is inactive takes part.' },
    de: { title: 'noch da', says: 'Wer ausgeschieden oder inaktiv ist, nimmt nicht teil.' },
  },
  passes: ({ left: hasLeft }) => !hasLeft,
  because: () => () => ({ en: 'has left or is inactive', de: 'ausgeschieden oder inaktiv' }),
});
