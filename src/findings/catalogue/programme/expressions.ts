import type { Language } from '../../../util/language.ts';
import { define } from '../../definition.ts';
import { oneOf } from './expected.ts';
import { type ExpressionProblem, problemText, typesIn } from './expression-problems.ts';

function valuesIn(language: Language, types: readonly string[]): string {
  return oneOf(
    language,
    types.map((type) => typesIn(language, type)),
  );
}

/** Findings about rules and criteria of a programme's own. */
export const expressions = {
  'duplicate-rule-id': define<{ id: string; other: string }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ id, other }) =>
        id === other
          ? `the id ${id} is taken`
          : `the id ${id} can't be told from ${other}, which differs in hyphens alone`,
      fix: () => 'give the custom rule or criterion an id of its own',
      about:
        'The id of a rule or criterion names it in every output, so it can stand for one thing only. Headers of spreadsheets are read without regard to hyphens, so ids that are equal without them would be one column of the roster.',
    },
    de: {
      message: ({ id, other }) =>
        id === other
          ? `die Kennung ${id} ist schon vergeben`
          : `die Kennung ${id} unterscheidet sich von ${other} nur durch Bindestriche`,
      fix: () => 'der eigenen Regel oder dem eigenen Kriterium eine andere Kennung geben',
      about:
        'Die Kennung benennt eine Regel oder ein Kriterium in jeder Ausgabe; sie kann nur für eines stehen. Überschriften werden ohne Rücksicht auf Bindestriche gelesen; Kennungen, die ohne sie gleich sind, wären eine Spalte der Tandemliste.',
    },
  }),
  'reserved-rule-id': define<{ id: string; column: string }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ id, column }) =>
        `the id ${id} would be read as the column ${column} of the roster`,
      fix: () => 'give the custom rule or criterion another id',
      about:
        'A criterion is a column of the roster. If it had the name of another of its columns, in English or German, no command could read the roster that is written.',
    },
    de: {
      message: ({ id, column }) =>
        `die Kennung ${id} würde als Spalte ${column} der Tandemliste gelesen`,
      fix: () => 'der eigenen Regel oder dem eigenen Kriterium eine andere Kennung geben',
      about:
        'Ein Kriterium ist eine Spalte der Tandemliste. Hieße es wie eine andere ihrer Spalten, auf Deutsch oder Englisch, könnte kein Befehl die geschriebene Tandemliste lesen.',
    },
  }),
  'invalid-expression': define<{ id: string; problem: ExpressionProblem; position: number }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ id, problem }) =>
        `the expression of ${id} can't be used: ${problemText.en(problem)}`,
      fix: ({ position }) =>
        `look at character ${position} of the expression; docs/reference/rules.md lists what there is`,
      about:
        'Custom rules and criteria are expressions in CEL, the Common Expression Language. They are checked when the programme is read, before any person is.',
    },
    de: {
      message: ({ id, problem }) =>
        `der Ausdruck von ${id} ist nicht brauchbar: ${problemText.de(problem)}`,
      fix: ({ position }) =>
        `Zeichen ${position} des Ausdrucks ansehen; docs/reference/rules.md nennt, was es gibt`,
      about:
        'Eigene Regeln und Kriterien sind Ausdrücke in CEL, der Common Expression Language. Sie werden beim Lesen des Programms geprüft, bevor eine Person gelesen wird.',
    },
  }),
  'expression-type': define<{ id: string; type: string; expected: readonly string[] }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ id, type }) => `the expression of ${id} gives ${typesIn('en', type)}`,
      fix: ({ expected }) => `make it give ${valuesIn('en', expected)}`,
      about:
        'A rule is true or false. A criterion is a number from 0 to 1, or true or false for 1 or 0.',
    },
    de: {
      message: ({ id, type }) => `der Ausdruck von ${id} ergibt ${typesIn('de', type)}`,
      fix: ({ expected }) => `er soll ${valuesIn('de', expected)} ergeben`,
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
  'expression-failed': define<{ id: string; problem: ExpressionProblem }>({
    severity: 'error',
    en: {
      message: ({ id, problem }) =>
        `the expression of ${id} fails on some values: ${problemText.en(problem)}`,
      fix: () =>
        'guard the expression, for example with a condition in front, or correct the cells it reads',
      about:
        'An expression that cannot be evaluated for some pair has no answer, and a silent no would forbid pairs without anybody having said so.',
    },
    de: {
      message: ({ id, problem }) =>
        `der Ausdruck von ${id} scheitert an manchen Werten: ${problemText.de(problem)}`,
      fix: () =>
        'den Ausdruck absichern, etwa durch eine Bedingung davor, oder die Zellen berichtigen, die er liest',
      about:
        'Ein Ausdruck, der sich für ein Paar nicht auswerten lässt, hat keine Antwort, und ein stilles Nein würde Paare verbieten, ohne dass es jemand gesagt hätte.',
    },
  }),
  'expression-too-slow': define<{ id: string }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ id }) =>
        `the expression of ${id} takes too much work for the values of these lists`,
      fix: () =>
        'compare fewer or shorter columns, avoid one loop (all, exists, filter, map) inside another, or ask for the answer in a column of its own',
      about:
        'A custom rule or criterion is evaluated for every two combinations of values that occur. All of them together have a budget of steps for a run, counted and not timed, so that the same files always end the same way. The expression that has used most of it is named.',
    },
    de: {
      message: ({ id }) =>
        `der Ausdruck von ${id} macht bei den Werten dieser Listen zu viel Arbeit`,
      fix: () =>
        'weniger oder kürzere Spalten vergleichen, Schleifen (all, exists, filter, map) nicht ineinander setzen oder die Antwort in einer eigenen Spalte erfragen',
      about:
        'Eigene Regeln und Kriterien werden für je zwei Wertekombinationen ausgewertet, die vorkommen. Alle zusammen haben je Lauf ein Budget an Schritten, die gezählt und nicht gestoppt werden, sodass dieselben Dateien immer gleich ausgehen. Genannt wird der Ausdruck, der am meisten davon verbraucht hat.',
    },
  }),
};
