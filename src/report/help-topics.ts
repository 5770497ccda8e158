import { termKey } from '../people/index.ts';
import { CRITERIA, everyItem, RULES } from '../programme/index.ts';
import type { Status } from '../roster/tandem.ts';
import { STATUSES } from '../roster/tandem.ts';
import { inBoth, type Language } from '../util/language.ts';
import { wrap } from './columns.ts';
import { STATUS_WORDS } from '../findings/status-words.ts';
import { REASON_NAMES } from './titles.ts';

/** How many columns of a terminal a line of text takes. */
const LINE = 80;

/** A word that outputs show, or that a file takes, and what there is to know about it. */
interface Topic {
  readonly id: string;
  readonly title: string;
  readonly about: string;
}

/** Why somebody has no tandem, and what a case expects. */
const TOPICS = inBoth(
  {
    'no-eligible-mentor': {
      title: 'no eligible mentor',
      about:
        'The rules forbid every pair with this manager. The reason counts which rule forbids how many mentors. tandem check --remedies says which rule costs how many tandems, and which mentor would help.',
    },
    'no-eligible-manager': {
      title: 'no eligible manager',
      about:
        'The rules forbid every pair with this mentor. The reason counts which rule forbids how many managers.',
    },
    competition: {
      title: 'competition',
      about:
        'There are mentors for this manager, but too few for everybody who needs the same ones: a group of managers shares fewer mentors than it has members, so whoever is chosen, someone in the group goes without. The reason names the smallest such group. It proves that no other roster serves them all. tandem explain --for <id> shows the group, tandem check --remedies what would help.',
    },
    surplus: {
      title: 'surplus',
      about:
        'There are more people on this side than on the other: everybody with whom this person could be paired has a tandem. This says nothing about the person.',
    },
    'left-out': {
      title: 'left out',
      about: 'The roster in hand has no tandem for this person, though the best roster would.',
    },
    'invalid-row': {
      title: 'invalid row',
      about:
        'The row has errors and was left out with --skip-invalid. tandem check names each error and its place.',
    },
    left: {
      title: 'left or inactive',
      about:
        'The column status says that this person has left or does not take part for the time being, so they are not paired. This rule cannot be switched off.',
    },
    allowed: {
      title: 'allowed (in a file of cases)',
      about: 'The two people in the case must be allowed to form a tandem.',
    },
    forbidden: {
      title: 'forbidden (in a file of cases)',
      about: 'Some rule must forbid the pair. To say which, write the id of the rule instead.',
    },
  },
  {
    'no-eligible-mentor': {
      title: 'keine möglichen Mentor/innen',
      about:
        'Die Regeln verbieten jedes Paar mit dieser Führungskraft. Die Begründung zählt, welche Regel wie viele verbietet. tandem check --remedies nennt, welche Regel wie viele Tandems kostet und wer helfen würde.',
    },
    'no-eligible-manager': {
      title: 'keine möglichen Führungskräfte',
      about:
        'Die Regeln verbieten jedes Paar mit dieser Person. Die Begründung zählt, welche Regel wie viele Führungskräfte verbietet.',
    },
    competition: {
      title: 'Konkurrenz',
      about:
        'Für diese Führungskraft gäbe es jemanden, aber zu wenige für alle, die dieselben brauchen: Eine Gruppe von Führungskräften teilt sich weniger Mentor/innen, als sie Mitglieder hat. Wie auch immer man wählt, geht jemand aus der Gruppe leer aus. Die Begründung nennt die kleinste solche Gruppe; sie beweist, dass keine andere Liste alle versorgt. tandem explain --for <id> zeigt die Gruppe, tandem check --remedies, was helfen würde.',
    },
    surplus: {
      title: 'Überzahl',
      about:
        'Auf dieser Seite gibt es mehr Personen als auf der anderen: Alle, mit denen diese Person ein Tandem bilden könnte, haben schon eines. Über die Person sagt das nichts.',
    },
    'left-out': {
      title: 'in dieser Liste ohne Tandem',
      about:
        'Die vorliegende Liste hat für diese Person kein Tandem, obwohl die beste Liste eines hätte.',
    },
    'invalid-row': {
      title: 'fehlerhafte Zeile',
      about:
        'Die Zeile hat Fehler und wurde mit --skip-invalid ausgelassen. tandem check nennt jeden Fehler und seine Stelle.',
    },
    left: {
      title: 'ausgeschieden oder nicht aktiv',
      about:
        'Nach der Spalte Status ist diese Person ausgeschieden oder nimmt zurzeit nicht teil; sie wird nicht eingeteilt. Diese Regel lässt sich nicht abschalten.',
    },
    allowed: {
      title: 'erlaubt (in einer Falldatei)',
      about: 'Die beiden Personen des Falls müssen ein Tandem bilden dürfen.',
    },
    forbidden: {
      title: 'verboten (in einer Falldatei)',
      about:
        'Irgendeine Regel muss das Paar verbieten. Soll es eine bestimmte sein, steht dort deren Kennung.',
    },
  },
);

type TopicId = keyof (typeof TOPICS)['en'];

/** Other words for the topics: those that German outputs show. */
const ALIASES: ReadonlyMap<string, TopicId> = new Map([
  ['verboten', 'forbidden'],
  ['erlaubt', 'allowed'],
  ...Object.entries(REASON_NAMES).map(([id, name]) => [termKey(name), id as TopicId] as const),
]);

const STATUS_TOPICS = inBoth<Readonly<Record<Status, string>>>(
  {
    proposed: 'The tandem is a proposal. In the next wave both people are free again.',
    declined: 'One of the two refused. The pair is not formed again, and both are free.',
    active: 'The tandem meets. It goes on in the next wave, and is released if it breaks a rule.',
    locked:
      'The tandem is settled. It goes on in the next wave; a rule that it breaks is an error.',
    completed: 'The goal is reached. The pair is not formed again, and both are free.',
    ended: 'The tandem ended early. The pair is not formed again, and both are free.',
    never: 'This pair is never to be formed, whatever the rules say.',
  },
  {
    proposed: 'Das Tandem ist ein Vorschlag. In der nächsten Runde sind beide wieder frei.',
    declined: 'Eine Seite hat abgelehnt. Das Paar wird nicht wieder gebildet, und beide sind frei.',
    active:
      'Das Tandem trifft sich. Es läuft in der nächsten Runde weiter und wird aufgelöst, wenn es eine Regel verletzt.',
    locked:
      'Das Tandem steht fest. Es läuft in der nächsten Runde weiter; verletzt es eine Regel, ist das ein Fehler.',
    completed: 'Das Ziel ist erreicht. Das Paar wird nicht wieder gebildet, und beide sind frei.',
    ended: 'Das Tandem endete vorzeitig. Das Paar wird nicht wieder gebildet, und beide sind frei.',
    never: 'Dieses Paar wird nie gebildet, gleich was die Regeln sagen.',
  },
);

/** Every word of `helpPage`, to suggest one of them. */
export const HELP_TOPICS: readonly string[] = [
  ...Object.keys(TOPICS.en),
  ...RULES.map(({ id }) => id),
  ...CRITERIA.map(({ id }) => id),
  ...STATUSES,
];

/**
 * What there is to know about a word that is neither a command nor a finding: a rule, a criterion,
 * a reason to be left over, a status of a tandem, or what a case expects. Rules, criteria and
 * statuses are known by their ids and by their names in either language.
 */
export function helpPage(word: string, language: Language): string | undefined {
  const topic = helpTopic(word, language);
  return topic && pageOf(topic);
}

/** The same as data. */
export function helpTopic(word: string, language: Language): Topic | undefined {
  const key = termKey(word);
  const id = ALIASES.get(key) ?? key;
  const topics: Readonly<Record<string, Omit<Topic, 'id'>>> = TOPICS[language];
  const known = Object.hasOwn(topics, id) ? topics[id] : undefined;
  if (known) return { id, ...known };
  const status = STATUSES.find((one) =>
    [one, STATUS_WORDS.en[one], STATUS_WORDS.de[one]].some((name) => termKey(name) === key),
  );
  if (status !== undefined) {
    const title = STATUS_WORDS[language][status];
    return { id: status, title, about: STATUS_TOPICS[language][status] };
  }
  const item = everyItem().find(({ id, words }) =>
    [id, words.en.title, words.de.title].some((name) => termKey(name) === key),
  );
  return (
    item && {
      id: item.id,
      title: item.words[language].title,
      about: item.words[language].says,
    }
  );
}

function pageOf({ id, title, about }: Topic): string {
  return `${id === title ? id : `${id} (${title})`}\n\n${wrap(about, LINE)}\n`;
}
