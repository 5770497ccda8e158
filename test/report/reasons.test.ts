import { describe, expect, it } from 'vitest';

import type { People } from '../../src/people/person.ts';
import { match } from '../../src/runs/decide.ts';
import { defaultProgramme } from '../../src/programme/index.ts';
import { tandemReason, unmatchedReason } from '../../src/report/reasons.ts';
import { sharedTopics } from '../../src/roster/form-roster.ts';
import type { Blocked, CompetingGroup, Unmatched, Why } from '../../src/roster/tandem.ts';
import { peopleOf, person } from '../helpers/people.ts';

const pair = {
  mentor: person('mentor', 'M1'),
  manager: person('manager', 'G1'),
  sharedTopics: [],
  score: 50_000,
};

describe('the sentence of a tandem', () => {
  it('says where the two are of one department, if the rule is off', () => {
    expect(tandemReason(pair, 100, 'en')).toMatch(
      /^Comes from IT, the same department.*50\.0 of 100 points\.$/,
    );
    expect(tandemReason(pair, 100, 'de')).toMatch(
      /^Kommt aus IT, demselben Bereich.*50,0 von 100 Punkten\.$/,
    );
  });
});

describe('the reason of a tandem', () => {
  const topic = (key: string): { key: string; text: string } => ({ key, text: key.toUpperCase() });
  const hr = { text: 'HR/Ulm', path: ['hr', 'ulm'] };
  const of = (
    wanted: string[] | undefined,
    offered: string[] | undefined,
  ): Parameters<typeof tandemReason>[0] => {
    const mentor = person('mentor', 'M1', { topics: offered?.map(topic) });
    const manager = person('manager', 'G1', { department: hr, topics: wanted?.map(topic) });
    return { mentor, manager, sharedTopics: sharedTopics(mentor, manager), score: 87_250 };
  };

  it.each<[wanted: string[] | undefined, offered: string[] | undefined, en: string, de: string]>([
    [undefined, ['a'], '', ''],
    [[], ['a'], '', ''],
    [['a'], undefined, 'offers none of the topics wanted', 'bietet keines der gewünschten Themen'],
    [['a'], ['b'], 'offers none of the topics wanted', 'bietet keines der gewünschten Themen'],
    [['a'], ['b', 'a'], 'offers A, 1 of 1 topics wanted', 'bietet A, 1 von 1 gewünschten Themen'],
    [
      ['c', 'b', 'a'],
      ['a', 'c'],
      'offers C and A, 2 of 3 topics wanted',
      'bietet C und A, 2 von 3 gewünschten Themen',
    ],
    [
      ['c', 'b', 'a'],
      ['a', 'b', 'c'],
      'offers C, B and A, 3 of 3 topics wanted',
      'bietet C, B und A, 3 von 3 gewünschten Themen',
    ],
  ])('tells topics: %j of %j', (wanted, offered, en, de) => {
    const input = of(wanted, offered);
    const [enTopics, deTopics] = [en, de].map((text) => (text === '' ? '' : `; ${text}`));
    expect(tandemReason(input, 100, 'en')).toBe(
      `Comes from IT, so outside HR/Ulm${enTopics}; 87.3 of 100 points.`,
    );
    expect(tandemReason(input, 100, 'de')).toBe(
      `Kommt aus IT, nicht aus HR/Ulm${deTopics}; 87,3 von 100 Punkten.`,
    );
  });

  it('counts a topic once that is wanted twice', () => {
    expect(tandemReason(of(['a', 'b', 'b'], ['a']), 100, 'en')).toContain(
      'offers A, 1 of 2 topics wanted',
    );
  });
});

/** Somebody without a tandem. */
function left(role: 'mentor' | 'manager', why: Why, group?: CompetingGroup): Unmatched {
  const who = { role, id: 'X1', name: undefined, department: 'IT' };
  return { ...who, reasonCode: why.kind, why, ...(group && { group }) };
}

/** A rule that is built in. */
function ruleCalled(id: string): Blocked['rule'] {
  const rule = defaultProgramme().pairing.find((one) => one.id === id);
  if (!rule) throw new Error(id);
  return rule;
}

describe('the sentence of somebody left over', () => {
  const blocked = [
    { rule: ruleCalled('seniority'), count: 2 },
    { rule: ruleCalled('exclusion'), count: 1 },
  ];
  const twelve = Array.from({ length: 12 }, (_, i) => `P${i + 10}`);
  const first = 'P10, P11, P12 …';
  it.each<[why: Why, group: CompetingGroup | undefined, said: string[]]>([
    [
      { kind: 'none-eligible', partners: 3, blocked },
      undefined,
      [
        '3 mentors: 2 seniority, 1 exclusion',
        '3 managers: 2 seniority, 1 exclusion',
        '3 Mentor/innen: 2 scheitern an „umgekehrte Rollen“, 1 an „kein Veto“',
        '3 Führungskräfte: 2 scheitern an „umgekehrte Rollen“, 1 an „kein Veto“',
      ],
    ],
    [
      { kind: 'none-eligible', partners: 1, blocked: blocked.slice(1) },
      undefined,
      [
        '1 mentor: 1 exclusion',
        '1 manager: 1 exclusion',
        '1 Mentor/in: 1 scheitert an „kein Veto“',
        '1 Führungskraft: 1 scheitert an „kein Veto“',
      ],
    ],
    [
      { kind: 'nobody-left' },
      undefined,
      [
        'no mentor is left after screening',
        'no manager is left after screening',
        'nach der Vorauswahl sind keine Mentor/innen übrig',
        'nach der Vorauswahl sind keine Führungskräfte übrig',
      ],
    ],
    [
      { kind: 'competition', partners: 2 },
      { members: ['A', 'B', 'C'], partners: ['X', 'Y'] },
      [
        'A, B and C share only 2 eligible mentors: X and Y',
        'A, B and C share only 2 eligible managers: X and Y',
        'A, B und C haben zusammen nur 2 mögliche Mentor/innen: X und Y',
        'A, B und C haben zusammen nur 2 mögliche Führungskräfte: X und Y',
      ],
    ],
    [
      { kind: 'competition', partners: 2 },
      { members: [...twelve, 'P22', 'P23'], partners: ['X'] },
      [
        `14 managers (${first}) share only 1 eligible mentor: X`,
        `14 mentors (${first}) share only 1 eligible manager: X`,
        `14 Führungskräfte (${first}) haben zusammen nur 1 mögliche/n Mentor/in: X`,
        `14 Mentor/innen (${first}) haben zusammen nur 1 mögliche Führungskraft: X`,
      ],
    ],
    [
      { kind: 'competition', partners: 2 },
      { members: twelve, partners: [...twelve, 'P22'] },
      [
        `12 managers (${first}) share only 13 eligible mentors (${first})`,
        `12 mentors (${first}) share only 13 eligible managers (${first})`,
        `12 Führungskräfte (${first}) haben zusammen nur 13 mögliche Mentor/innen (${first})`,
        `12 Mentor/innen (${first}) haben zusammen nur 13 mögliche Führungskräfte (${first})`,
      ],
    ],
    [
      { kind: 'surplus', eligible: 2 },
      undefined,
      [
        'every eligible mentor has a tandem',
        'eligible for 2 managers, each of whom has a tandem',
        'alle möglichen Mentor/innen haben ein Tandem',
        'möglich wären 2 Führungskräfte; sie alle haben ein Tandem',
      ],
    ],
    [
      { kind: 'invalid-row' },
      undefined,
      [
        'the row has errors and was left out',
        'the row has errors and was left out',
        'die Zeile hat Fehler und wurde ausgelassen',
        'die Zeile hat Fehler und wurde ausgelassen',
      ],
    ],
  ])('is said of managers and mentors, in English and German: no. %#', (why, group, said) => {
    expect(unmatchedReason(left('manager', why, group), 'en')).toBe(said[0]);
    expect(unmatchedReason(left('mentor', why, group), 'en')).toBe(said[1]);
    expect(unmatchedReason(left('manager', why, group), 'de')).toBe(said[2]);
    expect(unmatchedReason(left('mentor', why, group), 'de')).toBe(said[3]);
  });

  it.each<[role: 'mentor' | 'manager', language: 'en' | 'de', partners: number, says: string]>([
    ['mentor', 'en', 1, 'eligible for 1 manager, each of whom has a tandem'],
    ['mentor', 'en', 3, 'eligible for 3 managers, each of whom has a tandem'],
    ['mentor', 'de', 1, 'die eine mögliche Führungskraft hat ein Tandem'],
    ['mentor', 'de', 3, 'möglich wären 3 Führungskräfte; sie alle haben ein Tandem'],
  ])('of a %s (%s) counts %i partners who are taken', (role, language, partners, says) => {
    const why = { kind: 'surplus', eligible: partners } as const;
    expect(unmatchedReason(left(role, why), language)).toBe(says);
  });

  it('is the crowd itself where very many compete, and a group where it can be named', () => {
    const company = (mentors: number, managers: number): People =>
      peopleOf(
        Array.from({ length: mentors }, (_, i) =>
          person('mentor', `M${i}`, { skill: 5000, communication: 5000 }),
        ),
        Array.from({ length: managers }, (_, i) =>
          person('manager', `G${i}`, { skill: 1000, department: { text: 'HR', path: ['hr'] } }),
        ),
      );
    const leftOver = (people: People): string => {
      const [one] = match(people, defaultProgramme()).roster.unmatched;
      return unmatchedReason(one!, 'en');
    };
    expect(leftOver(company(120, 130))).toBe('121 managers share only 120 eligible mentors');
    expect(leftOver(company(1, 2))).toBe('G0 and G1 share only 1 eligible mentor: M0');
  });

  it.each<[role: 'mentor' | 'manager', language: 'en' | 'de', says: string]>([
    ['manager', 'en', '201 managers share only 200 eligible mentors'],
    ['mentor', 'en', '201 mentors share only 200 eligible managers'],
    ['manager', 'de', '201 Führungskräfte haben zusammen nur 200 mögliche Mentor/innen'],
    ['mentor', 'de', '201 Mentor/innen haben zusammen nur 200 mögliche Führungskräfte'],
  ])('of a %s (%s) does not name a crowd', (role, language, says) => {
    const why = { kind: 'competition', partners: 200 } as const;
    expect(unmatchedReason(left(role, why), language)).toBe(says);
  });
});
