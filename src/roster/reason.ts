import type { Language } from '../findings/finding.ts';
import type { Person, Term } from '../people/person.ts';
import { pointsText } from './points.ts';

/** What a reason is told from. */
export interface ReasonInput {
  readonly mentor: Person;
  readonly manager: Person;
  readonly sharedTopics: readonly string[];
  readonly score: number;
  readonly weights: number;
}

/** One sentence on why these two are a tandem, for HR; it holds no levels. */
export function reasonFor(input: ReasonInput, language: Language): string {
  return language === 'de' ? inGerman(input) : inEnglish(input);
}

/** The topics that the manager wants and the mentor offers, in the manager's words and order. */
export function sharedTopics(mentor: Person, manager: Person): string[] {
  const offered = new Set(mentor.topics?.map(({ key }) => key));
  return (manager.topics ?? []).filter(({ key }) => offered.has(key)).map(({ text }) => text);
}

function inEnglish({ mentor, manager, sharedTopics: shared, score, weights }: ReasonInput): string {
  const departments = otherDepartment(mentor, manager)
    ? `from ${mentor.department.text}, so outside ${manager.department.text}`
    : `from ${mentor.department.text}, the same department`;
  const wanted = wantedCount(manager.topics);
  const topics =
    wanted === 0
      ? ''
      : shared.length === 0
        ? '; offers none of the topics wanted'
        : `; offers ${listed(shared, 'and')}, ${shared.length} of ${wanted} topics wanted`;
  return `Comes ${departments}${topics}; ${pointsText(score, weights)} of 100 points.`;
}

function inGerman({ mentor, manager, sharedTopics: shared, score, weights }: ReasonInput): string {
  const departments = otherDepartment(mentor, manager)
    ? `aus ${mentor.department.text}, also von außerhalb von ${manager.department.text}`
    : `aus ${mentor.department.text}, demselben Bereich`;
  const wanted = wantedCount(manager.topics);
  const topics =
    wanted === 0
      ? ''
      : shared.length === 0
        ? '; bietet keines der gewünschten Themen'
        : `; bietet ${listed(shared, 'und')}, ${shared.length} von ${wanted} gewünschten Themen`;
  const points = pointsText(score, weights).replace('.', ',');
  return `Kommt ${departments}${topics}; ${points} von 100 Punkten.`;
}

function otherDepartment(mentor: Person, manager: Person): boolean {
  return mentor.department.path[0] !== manager.department.path[0];
}

function wantedCount(topics: readonly Term[] | undefined): number {
  return new Set(topics?.map(({ key }) => key)).size;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(texts: readonly string[], and: string): string {
  return texts.length < 2
    ? texts.join('')
    : `${texts.slice(0, -1).join(', ')} ${and} ${texts.at(-1) ?? ''}`;
}
