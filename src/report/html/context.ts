import { screeningBroken } from '../../pairing/index.ts';
import type { Person } from '../../people/person.ts';
import type { Language } from '../../util/language.ts';
import { type Numbers, numbers } from '../../util/numbers.ts';
import { type DepartmentLabel, departmentLabels } from './facts/departments.ts';
import { type Figures, figures, weightSum } from './facts/figures.ts';
import type { ReportInput } from './input.ts';
import { type Words, WORDS, WORDS_WITHOUT_CONSENT } from './words.ts';

/** What every section is given: the input, and what all of them need of it. */
export interface Context {
  readonly input: ReportInput;
  readonly words: Words;
  readonly numbers: Numbers;
  readonly order: (a: string, b: string) => number;
  readonly department: DepartmentLabel;
  readonly figures: Figures;
  /** Whether somebody passes the screening, as the roster was made: volunteers, unless that is off. */
  readonly takesPart: (person: Person) => boolean;
  /** Σ of the weights of the active criteria. */
  readonly weights: number;
  /** The title of a rule or criterion; its id if the programme has none of that name. */
  readonly title: (id: string) => string;
}

/** Prepares a report. */
export function contextOf(input: ReportInput): Context {
  const { programme, language, people } = input;
  const department = departmentLabels(people);
  const takesPart = (person: Person): boolean =>
    screeningBroken(person, programme.screening).length === 0;
  const titles = new Map(
    [...programme.screening, ...programme.pairing, ...programme.criteria].map((one) => [
      one.id,
      capital(one.words[language].title),
    ]),
  );
  return {
    input,
    words: programme.off.includes('voluntary')
      ? { ...WORDS[language], ...WORDS_WITHOUT_CONSENT[language] }
      : WORDS[language],
    numbers: numbers(language),
    order: alphabet(language),
    department,
    figures: figures(input, department, takesPart),
    takesPart,
    weights: weightSum(input),
    title: (id) => titles.get(id) ?? id,
  };
}

/** Titles stand inside sentences elsewhere; here they stand alone. */
function capital(title: string): string {
  return title.slice(0, 1).toUpperCase() + title.slice(1);
}

/** Compares texts as a reader of the language sorts them, equal ones by code units. */
function alphabet(language: Language): (a: string, b: string) => number {
  const collator = new Intl.Collator(language);
  return (a, b) => collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}
