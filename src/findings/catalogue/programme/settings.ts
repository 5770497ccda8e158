import { define } from '../../definition.ts';

/** Findings about what a programme file says. */
export const settings = {
  'unknown-key': define<{ key: string; suggestion: string | undefined; known: readonly string[] }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ key }) => `a programme has no setting “${key}” here`,
      fix: ({ suggestion, known }) =>
        suggestion === undefined ? `there is ${known.join(', ')}` : `did you mean ${suggestion}?`,
      about:
        'Every key of a programme file is checked, because a misspelt rule would otherwise silently not hold.',
    },
    de: {
      message: ({ key }) => `die Einstellung „${key}“ gibt es an dieser Stelle nicht`,
      fix: ({ suggestion, known }) =>
        suggestion === undefined
          ? `es gibt ${known.join(', ')}`
          : `gemeint ist vielleicht ${suggestion}`,
      about:
        'Jeder Schlüssel einer Programmdatei wird geprüft, denn eine falsch geschriebene Regel würde sonst stillschweigend nicht gelten.',
    },
  }),
  'invalid-setting': define<{ key: string; expected: string }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ key }) => `the value of ${key === '' ? 'the programme' : key} can't be used`,
      fix: ({ expected }) => `expected: ${expected}`,
      about:
        'The value has the wrong kind or lies outside its range. Weights are whole numbers from 0 to 1000; decimals are written with a point.',
    },
    de: {
      message: ({ key }) => `der Wert von ${key === '' ? 'dem Programm' : key} ist nicht brauchbar`,
      fix: ({ expected }) => `erwartet: ${expected}`,
      about:
        'Der Wert ist von falscher Art oder liegt außerhalb seines Bereichs. Gewichte sind ganze Zahlen von 0 bis 1000; Dezimalzahlen werden mit Punkt geschrieben.',
    },
  }),
  'invalid-scale': define({
    severity: 'error',
    stops: true,
    en: {
      message: () => 'the lower end of the scale is not below its upper end',
      fix: () => 'write scale: { min: 1, max: 5 } or the ends that your lists use',
      about: 'Levels are read and scored on a scale whose lower end must lie below its upper end.',
    },
    de: {
      message: () => 'das untere Ende der Skala liegt nicht unter dem oberen',
      fix: () => 'scale: { min: 1, max: 5 } schreiben oder die Enden, die Ihre Listen verwenden',
      about:
        'Stufen werden auf einer Skala gelesen und bewertet, deren unteres Ende unter dem oberen liegen muss.',
    },
  }),
  'alias-twice': define<{ name: string }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ name }) => `the department name “${name}” stands for two departments`,
      fix: () => 'list every name once under departments.aliases',
      about:
        'A name that belongs to two departments would make the first of them win, and a pair from one department could pass as mixed.',
    },
    de: {
      message: ({ name }) => `„${name}“ steht für zwei Bereiche`,
      fix: () => 'unter departments.aliases jeden Namen nur einmal nennen',
      about:
        'Gehörte ein Name zu zwei Bereichen, gewänne der erste, und ein Paar aus einem Bereich könnte als gemischt durchgehen.',
    },
  }),
};
