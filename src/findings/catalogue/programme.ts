import { define } from '../definition.ts';

/** Findings of the station `programme/`. */
export const programme = {
  'invalid-yaml': define<{ problem: string }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ problem }) => `this is no readable YAML (${problem})`,
      fix: () =>
        'indent with spaces, never with tabs, write every key once, and quote texts with a colon',
      about:
        'A programme file is YAML: keys, a colon, values, and indentation with spaces. The place shown is where reading failed; the cause is there or on the line above.',
    },
    de: {
      message: ({ problem }) => `das ist kein lesbares YAML (${problem})`,
      fix: () =>
        'mit Leerzeichen statt Tabulatoren einrücken, jeden Schlüssel nur einmal schreiben, Texte mit Doppelpunkt in Anführungszeichen setzen',
      about:
        'Eine Programmdatei ist YAML: Schlüssel, Doppelpunkt, Wert, eingerückt mit Leerzeichen. Die genannte Stelle ist die, an der das Lesen scheiterte; die Ursache liegt dort oder in der Zeile darüber.',
    },
  }),
  'programme-too-large': define({
    severity: 'error',
    stops: true,
    en: {
      message: () => 'the programme file is larger than a megabyte',
      fix: () => 'check that this is the programme and not a list of people',
      about:
        'A programme is written by hand and a few pages long. A larger file is refused unread.',
    },
    de: {
      message: () => 'die Programmdatei ist größer als ein Megabyte',
      fix: () => 'prüfen, ob das wirklich das Programm ist und keine Personenliste',
      about:
        'Ein Programm ist von Hand geschrieben und wenige Seiten lang. Eine größere Datei wird ungelesen abgelehnt.',
    },
  }),
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
};
