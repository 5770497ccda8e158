import { define } from '../definition.ts';

/** Findings about the call itself: options that contradict each other, files given twice. */
export const command = {
  'same-file-twice': define<{ what: string }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ what }) => `${what} are the same file`,
      fix: () => 'give the mentors file first and the managers file second',
      about:
        'The command needs two different inputs. With one file given twice nobody could be paired with anybody but themselves.',
    },
    de: {
      message: ({ what }) => `${what} sind dieselbe Datei`,
      fix: () => 'zuerst die Mentorendatei, dann die Führungskräftedatei angeben',
      about:
        'Der Befehl braucht zwei verschiedene Eingaben. Mit zweimal derselben Datei könnte niemand mit jemand anderem gepaart werden.',
    },
  }),
};
