import type { Language } from '../util/language.ts';
import { inBoth, LANGUAGES } from '../util/language.ts';
import { numbers } from '../util/numbers.ts';
import { compareNaturally, firstOf } from '../util/order.ts';
import { perKey } from '../util/per-key.ts';
import type { Department, Role, Term } from '../people/person.ts';
import type { MentorRemedy, Where } from '../roster/explain/remedies.ts';
import type { Blocked, CompetingGroup, Tandem, Unmatched } from '../roster/tandem.ts';

/** So many ids are named one by one in a sentence; the data keep longer lists whole. */
const MOST_IDS = 6;

/** So many stand for a longer list, behind its number. */
const FIRST_IDS = 3;

/** So many departments are named. */
const MOST_DEPARTMENTS = 3;

const WORDS = inBoth(
  {
    and: 'and',
    or: 'or',
    comes: (mentor: string, manager: string, other: boolean) =>
      other
        ? `Comes from ${mentor}, so outside ${manager}`
        : `Comes from ${mentor}, the same department`,
    offersNone: 'offers none of the topics wanted',
    offers: (topics: string, shared: number, wanted: number) =>
      `offers ${topics}, ${shared} of ${wanted} topics wanted`,
    points: (points: string) => `${points} of 100 points`,
    people: {
      mentor: (count: number) => `${count} ${count === 1 ? 'mentor' : 'mentors'}`,
      manager: (count: number) => `${count} ${count === 1 ? 'manager' : 'managers'}`,
    } satisfies Record<Role, unknown>,
    eligible: {
      mentor: (count: number) => `${count} eligible ${count === 1 ? 'mentor' : 'mentors'}`,
      manager: (count: number) => `${count} eligible ${count === 1 ? 'manager' : 'managers'}`,
    },
    blocked: (blocked: readonly Blocked[]) =>
      blocked.map(({ rule, count }) => `${count} ${rule.id}`).join(', '),
    nobodyLeft: {
      mentor: 'no mentor is left after screening',
      manager: 'no manager is left after screening',
    },
    share: (members: string, partners: string) => `${members} share only ${partners}`,
    surplus: {
      mentor: (managers: number) =>
        `eligible for ${managers} ${managers === 1 ? 'manager' : 'managers'}, each of whom has a tandem`,
      manager: () => 'every eligible mentor has a tandem',
    },
    invalidRow: 'the row has errors and was left out',
    leftOut: 'they could have a tandem, but the roster has none for them',
    outside: (departments: string) => `outside ${departments} `,
    from: (departments: string) => `from ${departments} `,
    otherDepartments: (count: number) =>
      `${count} other ${count === 1 ? 'department' : 'departments'}`,
    moreMentors: (count: number, where: string, skill: string, communication: string) =>
      count === 1
        ? `one more mentor ${where}with skill ${skill} and communication ${communication} would serve one more manager`
        : `${count} more mentors ${where}with skill ${skill} and communication ${communication} would serve ${count} more managers`,
    oneMoreManager: (where: string) => `one more manager ${where}would make one more tandem`,
  },
  {
    and: 'und',
    or: 'oder',
    comes: (mentor, manager, other) =>
      other
        ? `Kommt aus ${mentor}, nicht aus ${manager}`
        : `Kommt aus ${mentor}, demselben Bereich`,
    offersNone: 'bietet keines der gewünschten Themen',
    offers: (topics, shared, wanted) =>
      `bietet ${topics}, ${shared} von ${wanted} gewünschten Themen`,
    points: (points) => `${points} von 100 Punkten`,
    people: {
      mentor: (count) => `${count} ${count === 1 ? 'Mentor/in' : 'Mentor/innen'}`,
      manager: (count) => `${count} ${count === 1 ? 'Führungskraft' : 'Führungskräfte'}`,
    },
    eligible: {
      mentor: (count) =>
        `${count} ${count === 1 ? 'mögliche/n Mentor/in' : 'mögliche Mentor/innen'}`,
      manager: (count) =>
        `${count} ${count === 1 ? 'mögliche Führungskraft' : 'mögliche Führungskräfte'}`,
    },
    blocked: (blocked) =>
      blocked
        .map(({ rule: { words }, count }, at) => {
          const fail = at > 0 ? '' : count === 1 ? ' scheitert' : ' scheitern';
          return `${count}${fail} an „${words.de.title}“`;
        })
        .join(', '),
    nobodyLeft: {
      mentor: 'nach der Vorauswahl sind keine Mentor/innen übrig',
      manager: 'nach der Vorauswahl sind keine Führungskräfte übrig',
    },
    share: (members, partners) => `${members} haben zusammen nur ${partners}`,
    surplus: {
      mentor: (managers) =>
        managers === 1
          ? 'die eine mögliche Führungskraft hat ein Tandem'
          : `möglich wären ${managers} Führungskräfte; sie alle haben ein Tandem`,
      manager: () => 'alle möglichen Mentor/innen haben ein Tandem',
    },
    invalidRow: 'die Zeile hat Fehler und wurde ausgelassen',
    leftOut: 'ein Tandem wäre möglich, die Liste enthält aber keines',
    outside: (departments) => `von außerhalb von ${departments} `,
    from: (departments) => `aus ${departments} `,
    otherDepartments: (count) =>
      `${count} ${count === 1 ? 'weiterem Bereich' : 'weiteren Bereichen'}`,
    moreMentors: (count, where, skill, communication) =>
      count === 1
        ? `1 Mentor/in mehr ${where}mit Kenntnissen ab ${skill} und Kommunikation ab ${communication} würde 1 Führungskraft mehr versorgen`
        : `${count} Mentor/innen mehr ${where}mit Kenntnissen ab ${skill} und Kommunikation ab ${communication} würden ${count} Führungskräfte mehr versorgen`,
    oneMoreManager: (where) => `mit einer Führungskraft mehr ${where}gäbe es ein Tandem mehr`,
  },
);

/** What of a tandem the sentence on it says. */
type Told = Pick<Tandem, 'mentor' | 'manager' | 'sharedTopics' | 'score'>;

/** One sentence on why two people are a tandem, for HR; it holds no levels. */
export function tandemReason(tandem: Told, weights: number, language: Language): string {
  return tandemReasons(weights, language)(tandem);
}

/** The same for many tandems: what many of them share is put into words once. */
export function tandemReasons(weights: number, language: Language): (tandem: Told) => string {
  const words = WORDS[language];
  const { points } = numbers(language);
  const comes = perKey((mentor: Department) =>
    perKey((manager: Department) =>
      words.comes(mentor.text, manager.text, mentor.path[0] !== manager.path[0]),
    ),
  );
  const closing = perKey((score: number) => `; ${words.points(points(score, weights))}.`);
  return ({ mentor, manager, sharedTopics, score }) => {
    const beginning = comes(mentor.department)(manager.department);
    const wanted = distinct(manager.topics);
    if (wanted === 0) return beginning + closing(score);
    const topics =
      sharedTopics.length === 0
        ? words.offersNone
        : words.offers(listed(sharedTopics, words.and), sharedTopics.length, wanted);
    return `${beginning}; ${topics}${closing(score)}`;
  };
}

/** Whether a reason is a sentence of these, in either language, and not one that somebody wrote. */
export function isOwnReason(text: string): boolean {
  return (
    text === '' ||
    LANGUAGES.some((language) => {
      const { comes, points } = WORDS[language];
      const [beginning = ''] = comes('\0', '', true).split('\0');
      return text.startsWith(beginning) && text.endsWith(`${points('')}.`);
    })
  );
}

/** Why somebody has no tandem, as one sentence without a full stop. */
export function unmatchedReason(one: Unmatched, language: Language): string {
  const words = WORDS[language];
  const { role, why } = one;
  const other = role === 'mentor' ? 'manager' : 'mentor';
  switch (why.kind) {
    case 'screened-out':
      return why.rule.because(why.person, language);
    case 'invalid-row':
      return words.invalidRow;
    case 'left-out':
      return words.leftOut;
    case 'nobody-left':
      return words.nobodyLeft[other];
    case 'none-eligible':
      return `${words.people[other](why.partners)}: ${words.blocked(why.blocked)}`;
    case 'surplus':
      return words.surplus[role](why.eligible);
    case 'competition':
      return one.group
        ? competing(one.group, other, language)
        : words.share(words.people[role](why.partners + 1), words.eligible[other](why.partners));
  }
}

/** The same without values of a person: who is screened out is told the rule, for `check`. */
export function unmatchedRule(one: Unmatched, language: Language): string {
  const { why } = one;
  return why.kind === 'screened-out'
    ? why.rule.words[language].title
    : unmatchedReason(one, language);
}

/** Who would help somebody without a tandem, as one sentence without a full stop. */
export function remedyText(remedy: MentorRemedy | Where, language: Language): string {
  const words = WORDS[language];
  const where = whereText(remedy, language);
  if (!('serves' in remedy)) return words.oneMoreManager(where);
  const { thousandths } = numbers(language);
  const { serves, skill, communication } = remedy;
  return words.moreMentors(serves, where, thousandths(skill), thousandths(communication));
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(texts: readonly string[], and: string): string {
  return texts.length < 2
    ? texts.join('')
    : `${texts.slice(0, -1).join(', ')} ${and} ${texts.at(-1) ?? ''}`;
}

/** Whether a sentence names but the first of a group of competitors. */
export function isCutShort({ members, partners }: CompetingGroup): boolean {
  return Math.max(members.length, partners.length) > MOST_IDS;
}

function competing({ members, partners }: CompetingGroup, other: Role, language: Language): string {
  const words = WORDS[language];
  const role = other === 'mentor' ? 'manager' : 'mentor';
  const group =
    members.length <= MOST_IDS
      ? namedIds(members, language)
      : `${words.people[role](members.length)} (${namedIds(members, language)})`;
  const count = words.eligible[other](partners.length);
  return words.share(
    group,
    partners.length <= MOST_IDS
      ? `${count}: ${namedIds(partners, language)}`
      : `${count} (${namedIds(partners, language)})`,
  );
}

/** All of a short list of ids, the first of a long one. */
function namedIds(given: readonly string[], language: Language): string {
  return given.length <= MOST_IDS
    ? listed(given.toSorted(compareNaturally), WORDS[language].and)
    : `${firstOf(given, FIRST_IDS, compareNaturally).join(', ')} …`;
}

function distinct(topics: readonly Term[] | undefined): number {
  return topics ? new Set(topics.map(({ key }) => key)).size : 0;
}

/** A phrase with a space behind it, or nothing where any department would do. */
function whereText({ from, outside }: Where, language: Language): string {
  const words = WORDS[language];
  if (outside?.length === 0) return '';
  return outside && (outside.length <= MOST_DEPARTMENTS || from.length === 0)
    ? words.outside(shortened(outside, words.and, language))
    : words.from(shortened(from, words.or, language));
}

function shortened(names: readonly string[], and: string, language: Language): string {
  if (names.length <= MOST_DEPARTMENTS) return listed(names, and);
  const rest = WORDS[language].otherDepartments(names.length - MOST_DEPARTMENTS);
  return listed([...names.slice(0, MOST_DEPARTMENTS), rest], and);
}
