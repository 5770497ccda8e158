import { describe, expect, it } from 'vitest';
import {
  defaultProgramme,
  describeProgramme,
  readProgramme,
  RULES,
  type SwitchedRuleId,
  variantOf,
} from '../../src/programme/index.ts';
import { programmeOf } from '../../src/programme/build.ts';
import { peopleOf, person } from '../helpers/people.ts';
import { SWITCHED_RULES } from '../../src/programme/settings.ts';

const LANGUAGES = ['en', 'de'] as const;

/** In the order in which they stand in a programme. */
const ruleIds = SWITCHED_RULES.map(({ id }) => id as SwitchedRuleId);

/** A programme with every rule and every criterion. */
const everything = () =>
  variantOf(defaultProgramme(), {
    on: ruleIds,
    weights: { 'same-site': 1 },
  });

describe('a programme in plain sentences', () => {
  it.each(LANGUAGES)('says every rule and every criterion once (%s)', (language) => {
    const programme = everything();
    const { sections } = describeProgramme(programme, language);
    const said = sections.flatMap(({ items }) => items.map(({ id }) => id));
    const { screening, pairing, criteria } = programme;
    expect(said).toEqual([...screening, ...pairing, ...criteria].map(({ id }) => id));
  });

  it.each(LANGUAGES)('says in whole sentences (%s)', (language) => {
    const { preface, objective, sections } = describeProgramme(everything(), language);
    const texts = [
      ...preface,
      ...objective,
      ...sections.flatMap(({ says, items }) => [says, ...items.map((item) => item.says)]),
    ];
    for (const text of texts) expect(text).toMatch(/^[A-ZÄÖÜ].*\.$/u);
  });

  it.each([
    ['en', {}, ['teaches social media,', 'a scale from 1 to 5.', 'never read']],
    ['de', {}, ['vermittelt Social Media', 'Skala von 1 bis 5.', 'nie gelesen']],
    ['en', { label: 'AI literacy' }, ['teaches AI literacy,', '1 to 5.', 'never read']],
    ['de', { label: 'KI-Kompetenz' }, ['vermittelt KI-Kompetenz', '1 bis 5.', 'nie gelesen']],
  ] as const)('begins with what is taught and what is known (%s, %j)', (language, skill, parts) => {
    const programme = programmeOf({ ...defaultProgramme().settings, skill }, undefined);
    const { preface } = describeProgramme(programme, language);
    expect(preface).toHaveLength(parts.length);
    parts.forEach((part, at) => {
      expect(preface[at]).toContain(part);
    });
  });

  it('leaves out a section in which nothing would stand', () => {
    const titles = (weights: number) => {
      const { settings } = defaultProgramme();
      const all = Object.keys(settings.weights).map((id) => [id, weights] as const);
      const variant = variantOf(defaultProgramme(), { weights: Object.fromEntries(all) });
      return describeProgramme(variant, 'en').sections.map(({ title }) => title);
    };
    expect(titles(1)).toEqual([
      'Who takes part',
      'Which two may form a tandem',
      'Which of the permitted pairs are better',
    ]);
    expect(titles(0)).toEqual(titles(1).slice(0, 2));
  });

  it('gives the weights as shares of all weights in force', () => {
    const programme = variantOf(defaultProgramme(), { weights: { topics: 0, presence: 35 } });
    const items = describeProgramme(programme, 'en').sections.at(-1)?.items ?? [];
    const shares = new Map(items.map(({ id, share }) => [id, share]));
    expect(shares.get('presence')).toBe('weight 35 of 140');
    expect(shares.has('topics')).toBe(false);
  });

  it('names the rules that usually hold and are switched off', () => {
    const programme = variantOf(defaultProgramme(), { off: ['cross-department'] });
    const { sections } = describeProgramme(programme, 'en');
    const off = sections.find(({ title }) => title.includes('switches off'));
    expect(off?.items.map(({ id }) => id)).toEqual(['cross-department']);
  });

  it.each([
    ['{ min: 0, max: 10 }', 'on a scale from 0 to 10.', 'Skala von 0 bis 10.'],
    ['{ best: 1, worst: 6 }', 'from 1 to 6 with 1 as the best.', 'von 1 bis 6 mit 1 als bester.'],
    [
      '{ communication: { best: 1, worst: 6 }, presence: { min: 1, max: 4.5 } }',
      'from 1 to 5 (the skill taught, experience); 1 to 6 with 1 as the best (communication); 1 to 4.5 (presence).',
      'von 1 bis 5 (was vermittelt wird, Erfahrung); 1 bis 6 mit 1 als bester (Kommunikation); 1 bis 4,5 (Auftreten).',
    ],
  ])('names the scale %s, and which end is best where it is the lower', (scale, en, de) => {
    const bytes = new TextEncoder().encode(
      `scale: ${scale}\nrules: { mentor-skill: off, mentor-communication: off }`,
    );
    const { programme } = readProgramme({ file: 'programme.yaml', bytes });
    expect(describeProgramme(programme!, 'en').preface[1]).toContain(en);
    expect(describeProgramme(programme!, 'de').preface[1]).toContain(de);
  });

  it('counts for given people only the criteria whose columns they have', () => {
    const people = peopleOf([person('mentor', 'M1')], [person('manager', 'L1')], {
      mentor: ['communication'],
      manager: [],
    });
    const { sections } = describeProgramme(defaultProgramme(), 'en', people);
    const [score, unused] = sections.slice(-2);
    expect(score?.says).toMatch(/The weights add up to .* = \d+\. The points/);
    expect(unused?.title).toBe('Criteria that do not count here');
    expect(unused?.items.map(({ id }) => id)).toContain('presence');
    expect(score?.items.map(({ id }) => id)).not.toContain('presence');
    // Without people, the sum holds where all columns are there.
    const alone = describeProgramme(defaultProgramme(), 'en').sections.at(-1);
    expect(alone?.says).toMatch(/If the files have the columns of all of them/);
  });

  it('says what is sought', () => {
    const fair = variantOf(defaultProgramme(), { objective: 'fair' });
    expect(describeProgramme(fair, 'en').objective[2]).toMatch(/lowest score/);
    expect(describeProgramme(defaultProgramme(), 'en').objective[2]).toMatch(/sum of the scores/);
  });
});

describe('a variant of a programme', () => {
  it('with every rule on has each in its place', () => {
    const { screening, pairing } = everything();
    expect([...screening, ...pairing].map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
  });

  it.each(ruleIds)('without %s has all the others', (id) => {
    const { screening, pairing } = variantOf(everything(), { off: [id] });
    // Whoever answered no takes no part even where the rule is off.
    const gone = id === 'voluntary' ? undefined : id;
    expect([...screening, ...pairing].map((rule) => rule.id)).toEqual(
      RULES.map((rule) => rule.id).filter((other) => other !== gone),
    );
  });

  it('has nothing on or off that the programme has not', () => {
    expect(variantOf(everything(), {}).settings).toEqual(everything().settings);
    expect(variantOf(everything(), { on: ['seniority'] }).settings).toEqual(everything().settings);
  });

  it('without a variation is the programme', () => {
    expect(variantOf(defaultProgramme(), {}).sha256).toBe(defaultProgramme().sha256);
  });

  it('differs in what was varied, and in its hash', () => {
    const usual = defaultProgramme();
    const variant = variantOf(usual, {
      weights: { topics: 99 },
      off: ['seniority'],
      on: ['shared-topic', 'cross-department'],
      objective: 'fair',
    });
    expect(variant.settings).toEqual({
      ...usual.settings,
      objective: 'fair',
      weights: { ...usual.settings.weights, topics: 99 },
      rules: { ...usual.settings.rules, seniority: false, 'shared-topic': true },
    });
    expect(variant.sha256).not.toBe(usual.sha256);
  });

  it('gives an optional rule its usual settings', () => {
    const { settings } = variantOf(defaultProgramme(), { on: ['organisational-distance'] });
    expect(settings.rules['organisational-distance']).toEqual({ minimum: 3 });
  });
});
