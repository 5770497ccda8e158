import type { Person, Term } from '../../people/person.ts';
import type { Tandem } from '../../roster/tandem.ts';
import { compareNames, compareNaturally } from '../../util/order.ts';
import type { View } from './template.ts';
import type { WorkshopGroup } from './workshop.ts';

/**
 * What the papers of a tandem may show: names, addresses, departments and topics of these two.
 * No value of a criterion, no level, no reason and nobody else is in it, so no template can ask
 * for them.
 */
export function tandemView({ mentor, manager, sharedTopics }: Tandem, skill: string): View {
  const wanted = manager.topics ?? [];
  const offered = mentor.topics ?? [];
  const wished = without(wanted, offered);
  // The first sheets are about what both want; without such a topic, about what is wished for.
  const sessions = sharedTopics.length > 0 ? sharedTopics : wished;
  return {
    skill,
    mentor: personView(mentor),
    manager: personView(manager),
    hasShared: sharedTopics.length > 0,
    shared: sharedTopics,
    wished,
    offered: without(offered, wanted),
    ratings: wanted.map(({ text }) => text),
    sessions: sessions.map((topic) => ({ topic })),
  };
}

/** What the workshop plan may show. */
export function workshopView(groups: readonly WorkshopGroup[]): View {
  const mentors = groups.reduce((sum, group) => sum + group.mentors.length, 0);
  return {
    mentors: String(mentors),
    isOneMentor: mentors === 1,
    count: String(groups.length),
    isOneGroup: groups.length === 1,
    groups: groups.map(({ mentors, topics }, at) => ({
      number: String(at + 1),
      // As one looks for a name on a list; which group is whose was decided before.
      members: mentors.toSorted(byName).map(personView),
      topics,
    })),
  };
}

/** The names that a template can use, for telling its writer about a slip. */
export const PLACEHOLDERS = {
  tandem: [
    '.',
    'skill',
    'sender',
    'sender.name',
    'sender.contact',
    'sender.place',
    'sender.date',
    'contact',
    'place',
    'date',
    'mentor',
    'manager',
    'name',
    'email',
    'department',
    'mentor.name',
    'mentor.email',
    'mentor.department',
    'manager.name',
    'manager.email',
    'manager.department',
    'hasShared',
    'shared',
    'wished',
    'offered',
    'ratings',
    'sessions',
    'topic',
  ],
  workshop: [
    '.',
    'mentors',
    'isOneMentor',
    'count',
    'isOneGroup',
    'groups',
    'number',
    'members',
    'name',
    'email',
    'department',
    'topics',
  ],
} as const;

function byName(a: Person, b: Person): number {
  return compareNames(spokenName(a), spokenName(b)) || compareNaturally(a.id, b.id);
}

function personView(person: Person): View {
  const { email, department } = person;
  return { name: spokenName(person), email, department: department.text };
}

/** A name as one says it, `Anna Weiß` also for `Weiß, Anna`; the id where there is no name. */
export function spokenName({ id, name }: Pick<Person, 'id' | 'name'>): string {
  const [, family, given] = /^([^,]+),\s*([^,]+)$/.exec(name ?? '') ?? [];
  return family === undefined || given === undefined ? (name ?? id) : `${given} ${family}`;
}

function without(topics: readonly Term[], others: readonly Term[]): string[] {
  const keys = new Set(others.map(({ key }) => key));
  return topics.filter(({ key }) => !keys.has(key)).map(({ text }) => text);
}
