import { mostTandems } from './check.ts';
import type { People, Person } from './people/person.ts';
import { match } from './pipeline.ts';
import { type RuleSettings, variantOf } from './programme/index.ts';
import type { Programme } from './programme/programme.ts';
import type { MentorRemedy, Remedies, RuleRemedy } from './roster/remedy.ts';

/** One level is so many thousandths. */
const LEVEL = 1000;

/**
 * Works out what would help: for each rule in force, how many more tandems (and sponsors) there
 * could be without it alone; and which mentors would serve the most managers still left over,
 * as many new mentors of one department and one level as there are managers left over. Consent
 * is no rule to give up.
 */
export function remediesOf(people: People, programme: Programme): Remedies {
  const now = mostTandems(people, programme, {});
  const { tandems, sponsors } = now.roster.objective;
  const rules = (Object.keys(programme.settings.rules) as (keyof RuleSettings)[])
    .filter((id) => id !== 'voluntary' && programme.settings.rules[id] !== false)
    .map((id): RuleRemedy => {
      const without = mostTandems(people, variantOf(programme, { off: [id] }), {});
      const { objective } = without.roster;
      return {
        rule: id,
        tandems: objective.tandems - tandems,
        sponsors: objective.sponsors - sponsors,
      };
    })
    .filter((one) => one.tandems > 0 || one.sponsors > 0)
    .sort((a, b) => b.tandems - a.tandems || b.sponsors - a.sponsors);
  const left = now.pairing.managers.people.length - tandems;
  return { rules, mentor: left > 0 ? bestMentor(people, programme, tandems, left) : undefined };
}

/** The department and the lowest levels with the most to gain; ties go to what is found first. */
function bestMentor(
  people: People,
  programme: Programme,
  tandems: number,
  left: number,
): MentorRemedy | undefined {
  const { scale, settings } = programme;
  const { 'mentor-skill': least, 'mentor-communication': talks } = settings.rules;
  const communication = talks === false ? scale.min : talks.minimum;
  const departments = new Map<string, Person['department']>();
  for (const { department } of [...people.mentors, ...people.managers]) {
    const [widest = ''] = department.path;
    const known = departments.get(widest);
    if (!known || known.path.length > department.path.length) departments.set(widest, department);
  }
  const sorted = [...departments].sort(([a], [b]) => (a < b ? -1 : 1));
  let best: MentorRemedy | undefined;
  for (
    let skill = least === false ? scale.min : least.minimum;
    skill <= scale.max;
    skill += LEVEL
  ) {
    for (const [, department] of sorted) {
      const more = withMentors(people, left, { department, skill, communication });
      const { objective } = match(
        more,
        { ...programme, criteria: [] },
        { objective: 'total' },
      ).roster;
      const serves = objective.tandems - tandems;
      if (serves > (best?.serves ?? 0)) best = { department, skill, communication, serves };
    }
  }
  return best;
}

/** The same people and some mentors more, of whom nothing else is known. */
function withMentors(
  people: People,
  count: number,
  given: Pick<Person, 'department' | 'skill' | 'communication'>,
): People {
  const more = Array.from({ length: count }, (_, i): Person => ({
    role: 'mentor',
    // A control character stands in no id that was read.
    id: `\u0000${i}`,
    name: undefined,
    email: undefined,
    presence: undefined,
    experience: undefined,
    topics: undefined,
    level: undefined,
    reportsTo: undefined,
    volunteers: true,
    languages: undefined,
    site: undefined,
    sponsor: false,
    excludes: [],
    prefers: [],
    left: false,
    other: people.other.mentor.map(() => ''),
    row: -1,
    ...given,
  }));
  return { ...people, mentors: [...people.mentors, ...more] };
}
