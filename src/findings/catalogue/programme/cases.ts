import { define } from '../../definition.ts';

/** Findings about files of rule cases. */
export const cases = {
  'case-column-missing': define<{ column: string; headers: readonly string[] }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ column }) => `the case file has no column ${column}`,
      fix: ({ headers }) =>
        `call the columns mentor_id, manager_id, expect and note; the file has ${headers.join(', ')}`,
      about:
        'A case file tests the rules: each row names a mentor, a manager and what is expected of the pair, with a note for whoever reads it later.',
    },
    de: {
      message: ({ column }) => `der Datei mit den Testfällen fehlt die Spalte ${column}`,
      fix: ({ headers }) =>
        `die Spalten so benennen: mentor_id, manager_id, expect und note; die Datei hat ${headers.join(', ')}`,
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
  'case-column-twice': define<{ column: string; headers: readonly string[] }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ column, headers }) =>
        `the case file has the column ${column} more than once: ${headers.join(', ')}`,
      fix: () => 'delete or rename all but one of them',
      about:
        'With two columns of one meaning, nobody could say which people a case is about or what it expects.',
    },
    de: {
      message: ({ column, headers }) =>
        `die Datei mit den Testfällen hat die Spalte ${column} mehrfach: ${headers.join(', ')}`,
      fix: () => 'alle bis auf eine löschen oder umbenennen',
      about:
        'Bei zwei Spalten einer Bedeutung ließe sich nicht sagen, um wen es in einem Fall geht oder was er erwartet.',
    },
  }),
  'case-expectation': define<{
    expect: string;
    /** It is the id of a criterion, which makes a pair better or worse but forbids none. */
    isCriterion: boolean;
    suggestion: string | undefined;
    answers: readonly string[];
  }>({
    severity: 'error',
    en: {
      message: ({ expect, isCriterion }) =>
        isCriterion
          ? `${expect} is a criterion, which forbids no pair`
          : `a pair can't be expected to be “${expect}”`,
      fix: ({ suggestion, answers }) =>
        suggestion === undefined
          ? `write one of ${answers.join(', ')}`
          : `did you mean ${suggestion}?`,
      about:
        'The expectation is allowed, forbidden, or the id of a rule that must be among those the pair breaks, the conditions on either person included.',
    },
    de: {
      message: ({ expect, isCriterion }) =>
        isCriterion
          ? `${expect} ist ein Kriterium; es verbietet kein Paar`
          : `„${expect}“ lässt sich von einem Paar nicht erwarten`,
      fix: ({ suggestion, answers }) =>
        suggestion === undefined
          ? `eines davon schreiben: ${answers.join(', ')}`
          : `gemeint ist vielleicht ${suggestion}`,
      about:
        'Erwartet wird allowed (erlaubt), forbidden (verboten) oder die Kennung einer Regel, die unter denen sein muss, die das Paar verletzt, die Bedingungen an beide Personen eingeschlossen.',
    },
  }),
  'no-cases': define({
    severity: 'error',
    en: {
      message: () => 'the case file has a header but no cases',
      fix: () => 'add cases, or check that this is the right file',
      about: 'A file without cases would always pass, which proves nothing.',
    },
    de: {
      message: () => 'die Datei mit den Testfällen hat eine Kopfzeile, aber keinen Fall',
      fix: () => 'Fälle ergänzen oder prüfen, ob es die richtige Datei ist',
      about: 'Eine Datei ohne Fälle würde immer bestehen und beweist nichts.',
    },
  }),
};
