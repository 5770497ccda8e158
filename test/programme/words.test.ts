import { describe, expect, it } from 'vitest';

import type { Person } from '../../src/people/index.ts';
import { defaultProgramme, never, type Programme, variantOf } from '../../src/programme/index.ts';
import type { Frame } from '../../src/programme/define.ts';
import { programmeOf } from '../../src/programme/build.ts';
import { crossDepartment } from '../../src/programme/rules/cross-department.ts';
import { levelText } from '../../src/programme/rules/level-text.ts';
import { person } from '../helpers/people.ts';

/** What the built-in programme says beside the settings of rules. */
const FRAME: Frame = { skill: undefined, scales: defaultProgramme().scales };

const mentor = (given: Partial<Person> = {}): Person => person('mentor', 'M1', given);
const manager = (given: Partial<Person> = {}): Person => person('manager', 'G1', given);

describe('why a rule keeps two people apart', () => {
  const sales = { text: 'Sales', path: ['sales'] };
  const dach = { text: 'Sales/DACH', path: ['sales', 'dach'] };

  it.each<[rule: string, mentor: Person, manager: Person, en: string, de: string]>([
    [
      'cross-department',
      mentor({ department: sales }),
      manager({ department: dach }),
      'the same department: Sales and Sales/DACH',
      'derselbe Bereich: Sales und Sales/DACH',
    ],
    [
      'knowledge-lead',
      mentor({ skill: 4000 }),
      manager({ skill: 4500 }),
      "level 4 is not above the manager's 4.5",
      'Kenntnisse 4 liegen nicht über 4,5',
    ],
    [
      'seniority',
      mentor({ level: 5 }),
      manager({ level: 4 }),
      'level 5 is not below 4',
      'Hierarchieebene 5 liegt nicht unter 4',
    ],
    ['exclusion', mentor({ excludes: ['G1'] }), manager(), 'a veto of M1', 'Veto von M1'],
    ['exclusion', mentor(), manager({ excludes: ['M1'] }), 'a veto of G1', 'Veto von G1'],
    [
      'reporting-line',
      mentor(),
      manager(),
      'a reporting line between M1 and G1',
      'Berichtslinie zwischen M1 und G1',
    ],
    ['no-repeat', mentor(), manager(), 'were a tandem before', 'waren schon ein Tandem'],
    ['shared-language', mentor(), manager(), 'no language in common', 'keine gemeinsame Sprache'],
    [
      'organisational-distance',
      mentor(),
      manager(),
      'fewer than 3 steps apart through their line managers',
      'weniger als 3 Schritte über die Vorgesetzten',
    ],
    ['shared-topic', mentor(), manager(), 'no topic in common', 'kein gemeinsames Thema'],
    [
      'shared-availability',
      mentor(),
      manager(),
      'no time slot in common',
      'kein gemeinsames Zeitfenster',
    ],
    [
      'same-person',
      mentor(),
      manager(),
      'the same e-mail address stands with both',
      'bei beiden steht dieselbe E-Mail-Adresse',
    ],
    [
      'never',
      mentor(),
      manager(),
      'forbidden in the roster by “never”',
      'in der Tandemliste mit „nie“ verboten',
    ],
  ])('%s says who or what decides', (id, a, b, en, de) => {
    const { pairing } = variantOf(defaultProgramme(), {
      on: ['organisational-distance', 'shared-topic', 'shared-availability'],
    });
    const rule = [...pairing, never([['M1', 'G1']])].find((one) => one.id === id)!;
    expect([rule.because(a, b, 'en'), rule.because(a, b, 'de')]).toEqual([en, de]);
  });
});

describe('why somebody takes no part', () => {
  it.each<[rule: string, person: Person, en: string, de: string]>([
    ['left', mentor({ left: true }), 'has left or is inactive', 'ausgeschieden oder inaktiv'],
    [
      'voluntary',
      manager({ volunteers: false }),
      'does not volunteer',
      'nimmt nicht freiwillig teil',
    ],
    [
      'mentor-skill',
      mentor({ skill: 3500 }),
      'social-media skill 3.5, at least 4 required',
      'Social-Media-Kenntnisse 3,5, mindestens 4 verlangt',
    ],
    [
      'mentor-communication',
      mentor({ communication: undefined }),
      'communication unknown, at least 3 required',
      'Kommunikation unbekannt, mindestens 3 verlangt',
    ],
  ])('%s says who or what decides', (id, who, en, de) => {
    const rule = defaultProgramme().screening.find((one) => one.id === id)!;
    expect(rule.passes(who)).toBe(false);
    expect([rule.because(who, 'en'), rule.because(who, 'de')]).toEqual([en, de]);
  });

  it.each([
    [{ volunteers: true }, [], []],
    [{ volunteers: false }, ['voluntary'], []],
    [{ volunteers: false, declines: true }, ['voluntary'], ['voluntary']],
  ])('is a no even where voluntary is off, but not silence: %j', (answer, on, off) => {
    const usual = defaultProgramme();
    const broken = ({ screening }: Programme): string[] =>
      screening
        .filter((rule) => rule.role === 'both' && !rule.passes(manager(answer)))
        .map(({ id }) => id);
    expect(broken(usual)).toEqual(on);
    expect(broken(variantOf(usual, { off: ['voluntary'] }))).toEqual(off);
  });
});

describe('what a rule demands', () => {
  it.each([
    [1, 'come from different departments.', 'kommen aus verschiedenen Bereichen.'],
    [2, 'differ within the first 2 levels.', 'sich in den ersten 2 Ebenen unterscheiden.'],
  ])('of departments, %i deep', (depth, en, de) => {
    const { words } = crossDepartment.bind({ depth }, FRAME)!;
    expect([words.en.says, words.de.says]).toEqual([
      expect.stringContaining(en),
      expect.stringContaining(de),
    ]);
  });

  it('of pairs that HR has forbidden', () => {
    const { words } = never([]);
    for (const { title, says } of [words.en, words.de]) {
      expect(title).toMatch(/^\S+$/);
      expect(says).toMatch(/^Pa[\S ]+\.$/);
    }
  });
});

describe('what is taught', () => {
  it.each([
    [
      undefined,
      ['social-media skill', 'Social-Media-Kenntnisse'],
      ['level in social media,', 'Kenntnisse (Social Media)'],
    ],
    [
      'AI literacy',
      ['AI literacy', 'AI literacy'],
      ['level in AI literacy,', 'Kenntnisse (AI literacy)'],
    ],
  ])('is called %s in the rule and the criterion', (label, names, [en = '', de = '']) => {
    const { settings } = defaultProgramme();
    const { screening, criteria } = programmeOf({ ...settings, skill: { label } }, undefined);
    const rule = screening.find(({ id }) => id === 'mentor-skill')!;
    expect([rule.words.en.title, rule.words.de.title]).toEqual([
      `${names[0]} at least 4`,
      `${names[1]} mindestens 4`,
    ]);
    const { words } = criteria.find(({ id }) => id === 'social-media-skill')!;
    expect([words.en.title, words.de.title]).toEqual(names);
    expect([words.en.says, words.de.says]).toEqual([
      expect.stringContaining(en),
      expect.stringContaining(de),
    ]);
  });
});

it.each([
  [undefined, 'unknown', 'unbekannt'],
  [0, '0', '0'],
  [4000, '4', '4'],
  [4500, '4.5', '4,5'],
  [4050, '4.05', '4,05'],
  [4005, '4.005', '4,005'],
  [10_000, '10', '10'],
])('a level of %j is written %j, in German %j', (thousandths, en, de) => {
  expect([levelText(thousandths, 'en'), levelText(thousandths, 'de')]).toEqual([en, de]);
});
