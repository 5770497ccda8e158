import { define } from '../../definition.ts';
import { type Expected, expectedText } from './expected.ts';

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
  'invalid-setting': define<{ key: string; expected: readonly Expected[] }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ key }) => `the value of ${key === '' ? 'the programme' : key} can't be used`,
      fix: ({ expected }) => `expected: ${expectedText.en(expected)}`,
      about:
        'The value has the wrong kind or lies outside its range. Weights are whole numbers from 0 to 1000; decimals are written with a point.',
    },
    de: {
      message: ({ key }) =>
        key === '' ? 'das Programm ist nicht brauchbar' : `der Wert von ${key} ist nicht brauchbar`,
      fix: ({ expected }) => `erwartet: ${expectedText.de(expected)}`,
      about:
        'Der Wert ist von falscher Art oder liegt außerhalb seines Bereichs. Gewichte sind ganze Zahlen von 0 bis 1000; Dezimalzahlen werden mit Punkt geschrieben.',
    },
  }),
  'missing-key': define<{ key: string; path: readonly string[]; expected: readonly Expected[] }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ key, path }) => `the key ${key} is missing in ${path.join('.')}`,
      fix: ({ key, expected }) => `add ${key}: … (${expectedText.en(expected)})`,
      about:
        'Some settings have several keys that belong together, such as the id and the expression of a rule of your own, or the two ends of a scale.',
    },
    de: {
      message: ({ key, path }) => `in ${path.join('.')} fehlt der Schlüssel ${key}`,
      fix: ({ key, expected }) => `${key}: … ergänzen (${expectedText.de(expected)})`,
      about:
        'Manche Einstellungen haben mehrere Schlüssel, die zusammengehören, etwa Kennung und Ausdruck einer eigenen Regel oder die beiden Enden einer Skala.',
    },
  }),
  'invalid-scale': define({
    severity: 'error',
    stops: true,
    en: {
      message: () => 'the two ends of the scale are equal or in the wrong order',
      fix: () =>
        'write scale: { min: 1, max: 5 } or the ends that your lists use; where the lower number is the better one, scale: { best: 1, worst: 6 }',
      about:
        'Levels are read and scored on a scale whose lower end must lie below its upper end. School grades, of which 1 is the best, are given by best and worst.',
    },
    de: {
      message: () => 'die beiden Enden der Skala sind gleich oder vertauscht',
      fix: () =>
        'scale: { min: 1, max: 5 } schreiben oder die Enden, die Ihre Listen verwenden; wo die kleinere Zahl die bessere ist, scale: { best: 1, worst: 6 }',
      about:
        'Stufen werden auf einer Skala gelesen und bewertet, deren unteres Ende unter dem oberen liegen muss. Schulnoten, bei denen 1 die beste ist, werden mit best und worst angegeben.',
    },
  }),
  'minimum-beyond-scale': define<{
    rule: string;
    minimum: number;
    worst: number;
    best: number;
  }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ rule, minimum, worst, best }) =>
        `nobody can reach the minimum ${minimum} of ${rule}: the scale goes from ${worst} to ${best}, its best level`,
      fix: ({ worst, best }) =>
        `write a minimum from ${worst} to ${best}, or give the scale of your lists under scale`,
      about:
        'A minimum beyond the best level of the scale would screen everybody out. Where the lower number is the better one, as with school grades, minimum: 2 means 2 or better.',
    },
    de: {
      message: ({ rule, minimum, worst, best }) =>
        `das Minimum ${minimum} von ${rule} kann niemand erreichen: Die Skala geht von ${worst} bis ${best}, der besten Stufe`,
      fix: ({ worst, best }) =>
        `ein Minimum von ${worst} bis ${best} schreiben oder unter scale die Skala Ihrer Listen angeben`,
      about:
        'Ein Minimum jenseits der besten Stufe würde alle ausschließen. Wo die kleinere Zahl die bessere ist, wie bei Schulnoten, heißt minimum: 2: 2 oder besser.',
    },
  }),
  'minimum-missing': define<{ rule: string; column: string; worst: number; best: number }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ rule, column, worst, best }) =>
        `the rule ${rule} needs a minimum, since the scale of ${column} goes from ${worst} to ${best}`,
      fix: ({ rule, best }) =>
        `write ${rule}: { minimum: … } under rules, with a level on that scale (${best} is the best), or ${rule}: off`,
      about:
        'The default minimum is meant for the scale from 1 to 5. On another scale only the programme can say which level is enough.',
    },
    de: {
      message: ({ rule, column, worst, best }) =>
        `die Regel ${rule} braucht ein Minimum, denn die Skala von ${column} geht von ${worst} bis ${best}`,
      fix: ({ rule, best }) =>
        `unter rules ${rule}: { minimum: … } mit einer Stufe dieser Skala schreiben (${best} ist die beste) oder ${rule}: off`,
      about:
        'Das voreingestellte Minimum ist für die Skala von 1 bis 5 gedacht. Auf einer anderen Skala kann nur das Programm sagen, welche Stufe genügt.',
    },
  }),
  'one-first-level': define<{ depth: number; better: number }>({
    severity: 'warning',
    en: {
      message: ({ depth }) =>
        depth === 1
          ? 'all departments have the same first level, so cross-department forbids every pair'
          : `no two departments differ in their first ${depth} levels, so cross-department forbids every pair`,
      fix: ({ better }) => `write cross-department: { depth: ${better} } under rules`,
      about:
        'Where every department begins with the name of the company, the first level tells nobody apart. A greater depth compares the levels below it; the rule need not be switched off.',
    },
    de: {
      message: ({ depth }) =>
        depth === 1
          ? 'alle Bereiche haben dieselbe erste Ebene; die Regel „anderer Bereich“ verbietet deshalb jedes Paar'
          : `keine zwei Bereiche unterscheiden sich in den ersten ${depth} Ebenen; die Regel „anderer Bereich“ verbietet deshalb jedes Paar`,
      fix: ({ better }) => `unter rules cross-department: { depth: ${better} } schreiben`,
      about:
        'Beginnt jeder Bereich mit dem Namen des Unternehmens, unterscheidet die erste Ebene niemanden. Eine größere Tiefe vergleicht die Ebenen darunter; die Regel muss nicht ausgeschaltet werden.',
    },
  }),
  'depth-not-reached': define<{ depth: number; better: number }>({
    severity: 'warning',
    en: {
      message: ({ depth }) => `no department has ${depth} levels`,
      fix: ({ better }) => `write cross-department: { depth: ${better} } under rules`,
      about:
        'A depth that no department reaches compares whole departments: two that differ in their last level alone may then meet.',
    },
    de: {
      message: ({ depth }) => `kein Bereich hat ${depth} Ebenen`,
      fix: ({ better }) => `unter rules cross-department: { depth: ${better} } schreiben`,
      about:
        'Eine Tiefe, die kein Bereich erreicht, vergleicht ganze Bereiche: Zwei, die sich nur in der letzten Ebene unterscheiden, dürfen sich dann treffen.',
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
  'weights-too-large': define({
    severity: 'error',
    stops: true,
    en: {
      message: () => 'the weights together are too large to be added up exactly',
      fix: () =>
        'divide all weights by the same number, use fewer criteria, or a smaller --keep-weight',
      about:
        'Scores are whole numbers that are added up exactly, and there is a bound up to which that is possible: weights of about one million in all, less with a bonus for kept pairs. Only the ratios of the weights matter.',
    },
    de: {
      message: () => 'die Gewichte sind zusammen zu groß, um genau damit zu rechnen',
      fix: () =>
        'alle Gewichte durch dieselbe Zahl teilen, weniger Kriterien verwenden oder --keep-weight verkleinern',
      about:
        'Punktzahlen sind ganze Zahlen, mit denen genau gerechnet wird, und das geht bis zu einer Grenze: Gewichte von zusammen etwa einer Million, mit einem Bonus für behaltene Paare weniger. Es kommt nur auf das Verhältnis der Gewichte an.',
    },
  }),
};
