import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/people/index.ts';
import { decide, match } from '../../src/runs/decide.ts';
import {
  defaultProgramme,
  type Programme,
  type RuleSettings,
  variantOf,
} from '../../src/programme/index.ts';
import type { ScreeningRule } from '../../src/programme/rule.ts';
import { competitions } from '../../src/roster/explain/competitions.ts';
import { expand } from '../../src/roster/expand.ts';
import {
  joinedRemedies,
  managerRemedies,
  type MentorRemedy,
  mentorRemedies,
} from '../../src/roster/explain/remedies.ts';
import { remedyText } from '../../src/report/reasons.ts';
import { peopleOf, person } from '../helpers/people.ts';
import { share } from '../helpers/share.ts';

const programme = defaultProgramme();
const departmentOf = (key: string): Person['department'] => ({ text: key, path: [key] });
const department = fc.constantFrom('it', 'hr', 'sales').map(departmentOf);

function crowd(role: 'mentor' | 'manager', least: number): fc.Arbitrary<Person[]> {
  const someone = fc.record({
    department,
    skill: role === 'mentor' ? fc.constantFrom(4000, 5000) : fc.constantFrom(undefined, 3000, 4000),
    communication: fc.constant(4000),
  });
  return fc
    .array(someone, { minLength: least, maxLength: 5 })
    .map((all) =>
      all.map((given, i) => person(role, `${role === 'mentor' ? 'M' : 'G'}${i}`, given)),
    );
}

/** How many tandems there can be with some mentors more. */
function possible(
  mentors: readonly Person[],
  managers: readonly Person[],
  more: readonly Person[] = [],
): number {
  return match(peopleOf([...mentors, ...more], managers), programme).roster.objective.tandems;
}

function newMentors(count: number, from: string, skill: number): Person[] {
  return Array.from({ length: count }, (_, i) =>
    person('mentor', `new${i}`, { department: departmentOf(from), skill, communication: 3000 }),
  );
}

describe('what would help a manager who is left over', () => {
  it('serves just as many more when solved anew, and no mentor of a department would serve more', () => {
    fc.assert(
      fc.property(crowd('mentor', 0), crowd('manager', 1), (mentors, managers) => {
        const { pairing, solution } = decide(peopleOf(mentors, managers), programme);
        const { pairs, managersLeft } = expand(pairing, solution);
        const present = new Set([...mentors, ...managers].map((one) => one.department.text));
        const now = possible(mentors, managers);
        const gain = (count: number, from: string, skill: number): number =>
          possible(mentors, managers, newMentors(count, from, skill)) - now;
        const remedies = mentorRemedies(pairing, solution, programme);
        const competing = competitions(pairing, solution, pairs);
        for (const manager of managersLeft) {
          const profile = pairing.managers.of[pairing.managers.people.indexOf(manager)]!;
          const remedy = remedies(competing(profile).rows);
          // Level 5 from elsewhere is allowed with every manager here.
          expect(remedy).toBeDefined();
          const { serves, skill, from, outside } = remedy!;
          const where = [...from, ...(outside ? ['elsewhere'] : [])];
          for (const one of where) {
            expect(gain(serves, one, skill)).toBe(serves);
            expect(gain(serves + 1, one, skill)).toBe(serves);
          }
          if (outside) expect([...from, ...outside].sort()).toEqual([...present].sort());
          for (const one of present) {
            if (from.length > 0 && gain(managers.length, one, 5000) > serves) {
              // More would be served by these mentors, but nobody of this manager's group.
              const group = managers.filter((other) =>
                competing(profile).rows.includes(
                  pairing.managers.of[pairing.managers.people.indexOf(other)]!,
                ),
              );
              expect(possible(newMentors(1, one, 5000), group)).toBe(0);
            }
          }
        }
      }),
      { numRuns: share(200) },
    );
  });

  it('asks for no higher level than is needed', () => {
    const managers = [
      person('manager', 'G', { skill: 3000 }),
      person('manager', 'H', { skill: 4000 }),
    ];
    const helps = (some: readonly Person[]): MentorRemedy | undefined => {
      const { pairing, solution } = decide(peopleOf([], some), programme);
      return mentorRemedies(pairing, solution, programme)();
    };
    expect(helps(managers.slice(0, 1))).toMatchObject({ skill: 4000, outside: ['IT'], serves: 1 });
    expect(helps(managers)).toMatchObject({ skill: 5000, outside: ['IT'], serves: 2 });
    expect(helps([person('manager', 'G', { skill: 5000 })])).toBeUndefined();
    expect(helps([])).toBeUndefined();
  });

  it('asks for any level where no rule asks for one, and any department likewise', () => {
    const free = variantOf(programme, {
      off: ['mentor-skill', 'mentor-communication', 'cross-department', 'knowledge-lead'],
    });
    const managers = [person('manager', 'G', { department: departmentOf('it'), skill: 5000 })];
    const { pairing, solution } = decide(peopleOf([], managers), free);
    expect(mentorRemedies(pairing, solution, free)()).toEqual({
      from: ['it'],
      outside: [],
      skill: 1000,
      communication: 1000,
      serves: 1,
    });
  });

  /** What would help each manager, all of whom are left over. */
  const helping = (
    managers: readonly Person[],
    by: Programme = programme,
  ): (MentorRemedy | undefined)[] => {
    const { pairing, solution } = decide(peopleOf([], managers), by);
    const remedies = mentorRemedies(pairing, solution, by);
    return managers.map((one) => {
      const row = pairing.managers.of[pairing.managers.people.indexOf(one)]!;
      return remedies([row]);
    });
  };
  const least = { communication: 3000, skill: 4000 };

  it('is somebody of a department there is, who would serve the manager asked about', () => {
    const [it, hr] = ['IT', 'HR'].map((where) =>
      person('manager', where, { department: departmentOf(where) }),
    );
    // Somebody from elsewhere would serve either, but is the last resort.
    expect(helping([it!, hr!])).toEqual([
      { ...least, from: ['HR'], outside: undefined, serves: 1 },
      { ...least, from: ['IT'], outside: undefined, serves: 1 },
    ]);
  });

  it('is of the departments in their order, not in that of the rows', () => {
    const managers = ['Zeta', 'Mid', 'Alpha'].map((where) =>
      person('manager', where, { department: departmentOf(where) }),
    );
    expect(helping(managers)[0]).toEqual({
      ...least,
      from: ['Alpha', 'Mid'],
      outside: undefined,
      serves: 2,
    });
  });

  it('is of no level that a rule of the programme’s own screens out', () => {
    const [screening] = programme.screening;
    const own: ScreeningRule = {
      ...screening!,
      ...{ id: 'own', role: 'mentor', passes: ({ skill }) => (skill ?? 0) >= 4500 },
    };
    const by = { ...programme, screening: [...programme.screening, own] };
    expect(helping([person('manager', 'G')], by)).toMatchObject([{ skill: 5000 }]);
  });

  const withRules = (rules: Partial<RuleSettings>): Programme => {
    const { settings } = programme;
    return { ...programme, settings: { ...settings, rules: { ...settings.rules, ...rules } } };
  };

  it('is of the lowest level of the rules, though it be no whole one', () => {
    const by = withRules({ 'mentor-skill': { minimum: 4500 } });
    expect(helping([person('manager', 'G')], by)).toMatchObject([{ skill: 4500 }]);
    expect(helping([person('manager', 'G', { skill: 4500 })], by)).toMatchObject([{ skill: 5000 }]);
  });

  it.each<[depth: number | undefined, text: string, named: string]>([
    [1, 'Sales > North > A', 'Sales'],
    [2, 'Sales > North > A', 'Sales/North'],
    [2, 'Sales > North', 'Sales > North'],
    [3, 'Sales > North', 'Sales > North'],
    [undefined, 'Sales > North > A', 'Sales'],
  ])('names departments to the depth of the rule: %s of “%s”', (depth, text, named) => {
    const path = text.toLowerCase().split(' > ');
    const by = withRules({ 'cross-department': depth === undefined ? false : { depth } });
    const [remedy] = helping([person('manager', 'G', { department: { text, path } })], by);
    expect([...(remedy?.from ?? []), ...(remedy?.outside ?? [])]).toEqual([named]);
  });

  it('keeps the text of a department that goes by another name', () => {
    const alias = { text: 'Human Resources', path: ['personal', 'recruiting'] };
    const { pairing, solution } = decide(
      peopleOf([], [person('manager', 'G', { department: alias })]),
      programme,
    );
    expect(mentorRemedies(pairing, solution, programme)()?.outside).toEqual(['Human Resources']);
  });

  it('names departments as deep as the rule looks, the same whatever the order of rows', () => {
    const deep = (text: string): Person['department'] => ({
      text,
      path: text.toLowerCase().split('/'),
    });
    const managers = ['Sales/North/A', 'SALES/South', 'Sales/North/B'].map((text, i) =>
      person('manager', `G${i}`, { department: deep(text) }),
    );
    for (const some of [managers, managers.toReversed()]) {
      const { pairing, solution } = decide(peopleOf([], some), programme);
      expect(mentorRemedies(pairing, solution, programme)()).toMatchObject({
        from: [],
        outside: ['SALES'],
        serves: 3,
      });
    }
  });
});

describe('what would help a mentor who is left over', () => {
  it('is a manager from wherever the rules allow one', () => {
    const [a, b] = ['IT', 'HR'].map((text) =>
      person('mentor', text, {
        department: { text, path: [text] },
        skill: 4000,
        communication: 4000,
      }),
    );
    const { pairing } = decide(peopleOf([a!, b!], []), programme);
    const where = managerRemedies(pairing, programme);
    expect(where(a!)).toEqual({ from: ['HR'], outside: ['IT'] });
    expect(where(b!)).toEqual({ from: ['IT'], outside: ['HR'] });
  });
});

describe('the sentence', () => {
  const levels = { skill: 4500, communication: 3000 };

  it.each([
    [
      { from: ['A'], outside: ['Sales'], serves: 1 },
      'one more mentor outside Sales with skill 4.5 and communication 3 would serve one more manager',
      '1 Mentor/in mehr von außerhalb von Sales mit Kenntnissen ab 4,5 und Kommunikation ab 3 würde 1 Führungskraft mehr versorgen',
    ],
    [
      { from: ['A'], outside: [], serves: 3 },
      '3 more mentors with skill 4.5 and communication 3 would serve 3 more managers',
      '3 Mentor/innen mehr mit Kenntnissen ab 4,5 und Kommunikation ab 3 würden 3 Führungskräfte mehr versorgen',
    ],
    [
      { from: ['A', 'B'], outside: undefined, serves: 1 },
      'one more mentor from A or B with skill 4.5 and communication 3 would serve one more manager',
      '1 Mentor/in mehr aus A oder B mit Kenntnissen ab 4,5 und Kommunikation ab 3 würde 1 Führungskraft mehr versorgen',
    ],
    [
      { from: ['A', 'B', 'C', 'D'], outside: undefined, serves: 1 },
      'one more mentor from A, B, C or 1 other department with skill 4.5 and communication 3 would serve one more manager',
      '1 Mentor/in mehr aus A, B, C oder 1 weiterem Bereich mit Kenntnissen ab 4,5 und Kommunikation ab 3 würde 1 Führungskraft mehr versorgen',
    ],
    [
      { from: [], outside: ['A', 'B', 'C', 'D', 'E'], serves: 1 },
      'one more mentor outside A, B, C and 2 other departments with skill 4.5 and communication 3 would serve one more manager',
      '1 Mentor/in mehr von außerhalb von A, B, C und 2 weiteren Bereichen mit Kenntnissen ab 4,5 und Kommunikation ab 3 würde 1 Führungskraft mehr versorgen',
    ],
    [
      { from: ['X'], outside: ['A', 'B', 'C'], serves: 1 },
      'one more mentor outside A, B and C with skill 4.5 and communication 3 would serve one more manager',
      '1 Mentor/in mehr von außerhalb von A, B und C mit Kenntnissen ab 4,5 und Kommunikation ab 3 würde 1 Führungskraft mehr versorgen',
    ],
    [
      { from: ['A', 'B', 'C'], outside: undefined, serves: 1 },
      'one more mentor from A, B or C with skill 4.5 and communication 3 would serve one more manager',
      '1 Mentor/in mehr aus A, B oder C mit Kenntnissen ab 4,5 und Kommunikation ab 3 würde 1 Führungskraft mehr versorgen',
    ],
    [
      { from: ['X'], outside: ['A', 'B', 'C', 'D'], serves: 1 },
      'one more mentor from X with skill 4.5 and communication 3 would serve one more manager',
      '1 Mentor/in mehr aus X mit Kenntnissen ab 4,5 und Kommunikation ab 3 würde 1 Führungskraft mehr versorgen',
    ],
  ])('says from where, at which level and how many: %j', (given, en, de) => {
    expect(remedyText({ ...given, ...levels }, 'en')).toBe(en);
    expect(remedyText({ ...given, ...levels }, 'de')).toBe(de);
  });

  it('says from where a manager would help', () => {
    const where = { from: ['HR'], outside: ['IT'] };
    expect(remedyText(where, 'en')).toBe('one more manager outside IT would make one more tandem');
    expect(remedyText(where, 'de')).toBe(
      'mit einer Führungskraft mehr von außerhalb von IT gäbe es ein Tandem mehr',
    );
  });
});

describe('what would help several managers who are left over', () => {
  const mentors = (serves: number, from: string[], outside?: string[]): MentorRemedy => {
    return { serves, skill: 5000, communication: 3000, from, outside };
  };

  it.each<[what: string, of: MentorRemedy[], told: string[]]>([
    ['nothing', [], []],
    ['the same departments', [mentors(1, ['IT']), mentors(1, ['IT'])], ['from IT']],
    [
      'a department each that helps only the others',
      [mentors(5, ['IT', 'Sales']), mentors(5, ['HR', 'IT', 'Sales']), mentors(5, ['HR', 'IT'])],
      ['from HR, IT or Sales'],
    ],
    ['any department but their own', [mentors(1, ['B'], ['A']), mentors(1, ['A'], ['B'])], ['']],
    [
      'any department but one, and two departments',
      [mentors(1, ['A', 'B'], ['C', 'D']), mentors(1, ['B', 'C'])],
      ['outside D'],
    ],
    ['another number of mentors', [mentors(2, ['IT']), mentors(1, ['HR'])], ['from IT', 'from HR']],
  ])('is told once where it is one thing to look for: %s', (_, remedies, told) => {
    const texts = joinedRemedies(remedies).map((one) => remedyText(one, 'en'));
    expect(texts).toHaveLength(told.length);
    told.forEach((where, k) => {
      expect(texts[k]).toMatch(new RegExp(`^(?:one|\\d+) more mentors? ?${where} with skill 5`));
    });
  });

  it('names the departments that the check names for all of them', () => {
    const people = peopleOf(
      [],
      ['it', 'hr', 'sales'].map((from, k) =>
        person('manager', `G${k}`, { department: departmentOf(from) }),
      ),
    );
    const { pairing, solution } = decide(people, programme);
    const all = mentorRemedies(pairing, solution, programme);
    const each = [0, 1, 2].map((row) => all([row]));
    expect(joinedRemedies(each)).toEqual([all()]);
  });
});
