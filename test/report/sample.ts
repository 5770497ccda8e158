import { defaultProgramme, type Programme } from '../../src/programme/index.ts';
import type { Person } from '../../src/people/index.ts';
import type { Department, People, Role, Term } from '../../src/people/person.ts';
import type { Criterion, ScreeningRule } from '../../src/programme/rule.ts';
import type { Roster, Tandem, Unmatched } from '../../src/roster/tandem.ts';
import { peopleOf, person } from '../helpers/people.ts';
import { why } from '../helpers/why.ts';

export function department(text: string): Department {
  return { text, path: text.split('/').map((part) => part.trim().toLowerCase()) };
}

export function terms(...texts: readonly string[]): readonly Term[] {
  return texts.map((text) => ({ key: text.toLowerCase(), text }));
}

const screening = (id: string, en: string, de: string): ScreeningRule => ({
  kind: 'screening',
  id,
  role: 'mentor',
  words: { en: { title: en, says: en }, de: { title: de, says: de } },
  columns: { mentor: [], manager: [] },
  passes: () => true,
  because: () => '',
});

const criterion = (id: string, weight: number, en: string, de: string): Criterion => ({
  kind: 'criterion',
  id,
  weight,
  words: { en: { title: en, says: en }, de: { title: de, says: de } },
  columns: { mentor: [], manager: [] },
  active: () => true,
  prepare: () => ({ mentor: () => 0, manager: () => 0, test: () => 0 }),
});

const CRITERIA = [
  criterion('social-media-skill', 40, 'Social media skill', 'Social-Media-Kompetenz'),
  criterion('communication', 25, 'Communication', 'Kommunikation'),
  criterion('department-distance', 15, 'Department distance', 'Abstand der Bereiche'),
  criterion('topics', 15, 'Topics', 'Themen'),
  criterion('knowledge-lead', 5, 'Knowledge lead', 'Wissensvorsprung'),
  criterion('experience', 10, 'Experience', 'Erfahrung'),
  criterion('presence', 10, 'Presence', 'Auftreten'),
  criterion('preference', 10, 'Preference', 'Wunsch'),
];

export const PROGRAMME: Programme = {
  ...defaultProgramme(),
  file: undefined,
  sha256: 'b3'.repeat(32),
  canonical: '{}',
  skill: { label: undefined, column: undefined },
  language: undefined,
  objective: 'total',
  screening: [
    screening('voluntary', 'volunteers', 'Freiwilligkeit'),
    screening('mentor-skill', 'enough skill', 'genügend Kenntnisse'),
    screening('mentor-communication', 'good at explaining', 'kommunikativ genug'),
  ],
  pairing: [],
  criteria: CRITERIA,
  off: ['organisational-distance', 'shared-topic'],
};

const FIRST =
  'Aylin Ben Clara David Elif Finn Greta Hannes Ines Jonas Kaya Lena Mehmet Nora Oskar Pia Quentin Rosa Samir Tilda Ulf Vera Wim Xenia Yusuf Zoe'.split(
    ' ',
  );
const LAST =
  'Abel Brandt Çelik Dahm Engel Fuchs Gärtner Huber Ilić Jansen Krüger Lindqvist Moreau Nowak Özdemir Petersen Quast Richter Schäfer Thieme'.split(
    ' ',
  );
const DEPARTMENTS =
  'Sales/DACH;Sales/EMEA;Marketing;Human Resources;Finance/Controlling;Research & Development;Operations/Logistics;Legal & Compliance;IT/Platforms'.split(
    ';',
  );
const TOPICS = [
  'LinkedIn',
  'Short video',
  'Podcasts',
  'Enterprise wiki',
  'Community building',
  'AI assistants',
  'Employer branding',
  'Crisis communication',
];

/** Linear congruential numbers, so that the sample is the same each time. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** So many mentors and managers with a plausible roster between them. */
export function sample(
  mentorCount: number,
  managerCount: number,
): { people: People; roster: Roster } {
  const next = numbers(7);
  const some = <T>(all: readonly T[], most: number): T[] =>
    all.filter(() => next(all.length) < most).slice(0, most);
  const make = (role: Role, count: number): Person[] =>
    Array.from({ length: count }, (_, at) =>
      person(role, `${role === 'mentor' ? 'M' : 'F'}-${String(at + 1).padStart(5, '0')}`, {
        name: `${FIRST[next(26)]!} ${LAST[next(20)]!}`,
        email: `${role}${at + 1}@example.org`,
        department: department(DEPARTMENTS[next(DEPARTMENTS.length)]!),
        skill: 4000,
        topics: terms(...some(role === 'mentor' ? TOPICS.slice(0, 7) : TOPICS, 3)),
        level: role === 'mentor' ? 1 + next(3) : 5 + next(4),
        volunteers: role === 'mentor' || next(10) > 0,
        sponsor: role === 'manager' && next(12) === 0,
        row: at,
      }),
    );
  const mentors = make('mentor', mentorCount);
  const managers = make('manager', managerCount);
  const unmatched: Unmatched[] = [];
  const left = (one: Person, reasonCode: string, reason: string): void => {
    const { role, id, name } = one;
    unmatched.push({
      role,
      id,
      name,
      department: one.department.text,
      reasonCode,
      why: why(reason),
    });
  };
  const free = mentors.filter((mentor, at) => {
    if (at % 9 === 4) left(mentor, 'mentor-skill', 'social media skill 3, at least 4 is needed');
    else if (at % 23 === 5) left(mentor, 'mentor-communication', 'communication 2, at least 3');
    else return true;
    return false;
  });
  const tandems: Tandem[] = [];
  for (const manager of managers) {
    if (!manager.volunteers) {
      left(manager, 'voluntary', 'does not volunteer');
      continue;
    }
    const at = free.findIndex(({ department: { path } }) => path[0] !== manager.department.path[0]);
    const mentor = free[at];
    if (mentor === undefined) {
      left(manager, 'no-eligible-mentor', '14 mentors: 9 cross-department, 5 knowledge-lead');
      continue;
    }
    free.splice(at, 1);
    tandems.push(
      tandem(
        mentor,
        manager,
        CRITERIA.map(({ id }) => valueOf(id, next)),
      ),
    );
  }
  for (const mentor of free)
    left(mentor, 'surplus', 'eligible for 30 managers, all of them served');
  return { people: peopleOf(mentors, managers), roster: rosterOf(tandems, unmatched) };
}

function valueOf(id: string, next: (below: number) => number): number {
  if (id === 'social-media-skill') return 750 + 125 * next(3);
  if (id === 'department-distance') return next(4) === 0 ? 500 : 1000;
  if (id === 'preference') return next(8) === 0 ? 500 : 0;
  if (id === 'topics') return [0, 333, 500, 667, 1000][next(5)]!;
  return 250 * (1 + next(4));
}

export function tandem(
  mentor: Person,
  manager: Person,
  values: readonly number[] = CRITERIA.map(() => 750),
  given: Partial<Tandem> = {},
): Tandem {
  const offered = new Set(mentor.topics?.map(({ key }) => key));
  const sharedTopics = (manager.topics ?? [])
    .filter(({ key }) => offered.has(key))
    .map(({ text }) => text);
  return {
    id: `T-${mentor.id}-${manager.id}`,
    status: 'proposed',
    mentor,
    manager,
    score: values.reduce((sum, value, at) => sum + value * CRITERIA[at]!.weight, 0),
    values,
    sharedTopics,
    ...given,
  };
}

export function rosterOf(tandems: readonly Tandem[], unmatched: readonly Unmatched[] = []): Roster {
  const scores = tandems.map(({ score }) => score);
  return {
    tandems,
    unmatched,
    objective: {
      tandems: tandems.length,
      sponsors: tandems.filter(({ manager }) => manager.sponsor).length,
      total: scores.reduce((a, b) => a + b, 0),
      lowest: scores.length === 0 ? null : Math.min(...scores),
    },
    criteria: CRITERIA.map(({ id, weight }) => ({ id, weight })),
  };
}
