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
  'duplicate-rule-id': define<{ id: string }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ id }) => `the id ${id} is taken`,
      fix: () => 'give the custom rule or criterion an id of its own',
      about:
        'The id of a rule or criterion names it in every output, so it can stand for one thing only.',
    },
    de: {
      message: ({ id }) => `die Kennung ${id} ist schon vergeben`,
      fix: () => 'der eigenen Regel oder dem eigenen Kriterium eine andere Kennung geben',
      about:
        'Die Kennung benennt eine Regel oder ein Kriterium in jeder Ausgabe; sie kann nur für eines stehen.',
    },
  }),
  'invalid-expression': define<{ id: string; problem: string; position: number }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ id, problem }) => `the expression of ${id} can't be used: ${problem}`,
      fix: ({ position }) =>
        `look at character ${position} of the expression; docs/rules.md lists what there is`,
      about:
        'Custom rules and criteria are expressions in CEL, the Common Expression Language. They are checked when the programme is read, before any person is.',
    },
    de: {
      message: ({ id, problem }) => `der Ausdruck von ${id} ist nicht brauchbar: ${problem}`,
      fix: ({ position }) =>
        `Zeichen ${position} des Ausdrucks ansehen; docs/rules.md nennt, was es gibt`,
      about:
        'Eigene Regeln und Kriterien sind Ausdrücke in CEL, der Common Expression Language. Sie werden beim Lesen des Programms geprüft, bevor eine Person gelesen wird.',
    },
  }),
  'expression-type': define<{ id: string; type: string; expected: string }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ id, type }) => `the expression of ${id} gives ${type}`,
      fix: ({ expected }) => `make it give ${expected}`,
      about:
        'A rule is true or false. A criterion is a number from 0 to 1, or true or false for 1 or 0.',
    },
    de: {
      message: ({ id, type }) => `der Ausdruck von ${id} ergibt ${type}`,
      fix: ({ expected }) => `er soll ${expected} ergeben`,
      about:
        'Eine Regel ist wahr oder falsch. Ein Kriterium ist eine Zahl von 0 bis 1, oder wahr oder falsch für 1 oder 0.',
    },
  }),
  'expression-column': define<{ id: string; column: string; suggestion: string | undefined }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ id, column }) =>
        `the expression of ${id} reads ${column}, a column that the file does not have`,
      fix: ({ suggestion }) =>
        suggestion === undefined
          ? 'add the column to the file, or change the expression'
          : `did you mean ${suggestion}?`,
      about:
        'A rule on a column that is not there would hold for nobody and seem to hold for all. So the run stops.',
    },
    de: {
      message: ({ id, column }) =>
        `der Ausdruck von ${id} liest ${column}; diese Spalte hat die Datei nicht`,
      fix: ({ suggestion }) =>
        suggestion === undefined
          ? 'die Spalte ergänzen oder den Ausdruck ändern'
          : `gemeint ist vielleicht ${suggestion}`,
      about:
        'Eine Regel über eine Spalte, die fehlt, würde für niemanden gelten und schiene für alle zu gelten. Deshalb endet der Lauf.',
    },
  }),
  'expression-failed': define<{ id: string; problem: string }>({
    severity: 'error',
    en: {
      message: ({ id, problem }) => `the expression of ${id} fails on some values: ${problem}`,
      fix: () =>
        'guard the expression, for example with a condition in front, or mend the cells it reads',
      about:
        'An expression that cannot be evaluated for some pair has no answer, and a silent no would forbid pairs without anybody having said so.',
    },
    de: {
      message: ({ id, problem }) =>
        `der Ausdruck von ${id} scheitert an manchen Werten: ${problem}`,
      fix: () =>
        'den Ausdruck absichern, etwa durch eine Bedingung davor, oder die Zellen berichtigen, die er liest',
      about:
        'Ein Ausdruck, der sich für ein Paar nicht auswerten lässt, hat keine Antwort, und ein stilles Nein würde Paare verbieten, ohne dass es jemand gesagt hätte.',
    },
  }),
  'case-column-missing': define<{ column: string; headers: readonly string[] }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ column }) => `the case file has no column ${column}`,
      fix: ({ headers }) =>
        `name the columns mentor_id, manager_id, expect and note; the file has ${headers.join(', ')}`,
      about:
        'A case file tests the rules: each row names a mentor, a manager and what is expected of the pair, with a note for whoever reads it later.',
    },
    de: {
      message: ({ column }) => `der Datei mit den Testfällen fehlt die Spalte ${column}`,
      fix: ({ headers }) =>
        `die Spalten mentor_id, manager_id, expect und note nennen; die Datei hat ${headers.join(', ')}`,
      about:
        'Eine Datei mit Testfällen prüft die Regeln: Jede Zeile nennt Mentor/in, Führungskraft und was von dem Paar erwartet wird, dazu eine Notiz für alle, die sie später lesen.',
    },
  }),
  'case-incomplete': define<{ column: string }>({
    severity: 'error',
    en: {
      message: ({ column }) => `the case has no ${column}`,
      fix: () => 'fill the cell, or delete the row',
      about: 'A case needs a mentor, a manager and an expectation; without one it tests nothing.',
    },
    de: {
      message: ({ column }) => `dem Testfall fehlt ${column}`,
      fix: () => 'die Zelle ausfüllen oder die Zeile löschen',
      about:
        'Ein Testfall braucht Mentor/in, Führungskraft und eine Erwartung; fehlt etwas, prüft er nichts.',
    },
  }),
  'case-expectation': define<{
    expect: string;
    suggestion: string | undefined;
    answers: readonly string[];
  }>({
    severity: 'error',
    en: {
      message: ({ expect }) => `a pair can't be expected to be “${expect}”`,
      fix: ({ suggestion, answers }) =>
        suggestion === undefined
          ? `write one of ${answers.join(', ')}`
          : `did you mean ${suggestion}?`,
      about:
        'The expectation is allowed, forbidden, or the id of the rule that must forbid the pair.',
    },
    de: {
      message: ({ expect }) => `„${expect}“ lässt sich von einem Paar nicht erwarten`,
      fix: ({ suggestion, answers }) =>
        suggestion === undefined
          ? `eines davon schreiben: ${answers.join(', ')}`
          : `gemeint ist vielleicht ${suggestion}`,
      about:
        'Erwartet wird allowed (erlaubt), forbidden (verboten) oder die Kennung der Regel, die das Paar verbieten muss.',
    },
  }),
  'no-cases': define({
    severity: 'error',
    en: {
      message: () => 'the case file has a header and no case',
      fix: () => 'add cases, or check that this is the right file',
      about: 'A file without cases would always pass, which proves nothing.',
    },
    de: {
      message: () => 'die Datei mit den Testfällen hat eine Kopfzeile und keinen Fall',
      fix: () => 'Fälle ergänzen oder prüfen, ob es die richtige Datei ist',
      about: 'Eine Datei ohne Fälle würde immer bestehen und beweist nichts.',
    },
  }),
};
