import { describe, expect, it } from 'vitest';

import { check, explain, match, status, verify } from '../../src/index.ts';
import type { PlainRow } from '../../src/runs/index.ts';
import { describeProgramme } from '../../src/programme/index.ts';
import { readInputs } from '../../src/runs/inputs.ts';
import { programmeText } from '../../src/report/terminal/programme.ts';
import { style } from '../../src/report/style.ts';

/* What section 7 of the product page says of waves, and the outputs that have to agree on it. */

const mentors = [
  { id: 'M1', department: 'IT', volunteers: 'yes', social_media_skill: 5, communication: 4 },
  { id: 'M2', department: 'IT', volunteers: 'yes', social_media_skill: 4, communication: 4 },
];
const managers = [
  { id: 'G1', department: 'HR', volunteers: 'yes' },
  { id: 'G2', department: 'HR', volunteers: 'yes' },
];
const lists = { mentors, managers };
const MINIMUMS = { 'mentor-skill': { minimum: 4 }, 'mentor-communication': { minimum: 3 } };
const rosterOf = (...rows: string[]): string =>
  ['status,mentor_id,manager_id', ...rows, ''].join('\n');

const pairsOf = ({ tandems }: Awaited<ReturnType<typeof match>>): string[] =>
  tandems.map(({ mentorId, managerId }) => `${mentorId} ${managerId}`);

const textOf = (run: Awaited<ReturnType<typeof match>>, kind: string): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    run.files.find((one) => one.kind === kind)!.bytes,
  );

describe('no-repeat: off', () => {
  const ONE = { mentors: [mentors[0]!], managers: [managers[0]!] };

  it.each([
    ['completed', 'off', true],
    ['ended', 'off', true],
    ['declined', 'off', true],
    ['never', 'off', false],
    ['completed', 'required', false],
    ['ended', 'required', false],
    ['declined', 'required', false],
  ] as const)(
    'of a pair that is %s, the rule %s: may it come again? %s',
    async (was, rule, may) => {
      const programme = { rules: { 'no-repeat': rule } };
      const previous = rosterOf(`${was},M1,G1`);
      const run = await match({ ...ONE, programme, previous });
      expect(pairsOf(run)).toEqual(may ? ['M1 G1'] : []);
      const roster = textOf(run, 'roster');
      const verdict = await verify({
        ...{ ...ONE, programme, previous, roster },
        audit: textOf(run, 'audit'),
      });
      expect(verdict).toMatchObject({ ok: true, valid: true, optimal: true, drawn: true });
      // By itself, too: the row of history and the new one stand side by side.
      expect((await verify({ ...ONE, programme, roster })).valid).toBe(true);
      const told = await explain({ ...ONE, programme, previous }, { for: 'M1', with: 'G1' });
      expect(told).toMatchObject({ allowed: may, chosen: may });
    },
  );
});

describe('the same pair completed once and active now', () => {
  const previous = rosterOf('completed,M1,G1', 'active,M1,G1', 'proposed,M2,G2');

  it.each(['required', 'off'] as const)('goes on with its history, no-repeat %s', async (rule) => {
    const programme = { rules: { 'no-repeat': rule } };
    const run = await match({ ...lists, programme, previous });
    expect(pairsOf(run)).toEqual(['M1 G1', 'M2 G2']);
    const roster = textOf(run, 'roster');
    const audit = textOf(run, 'audit');
    const lines = roster.split('\r\n');
    const of = (word: string): string => lines.find((line) => line.includes(`,${word},M1,`))!;
    expect([of('completed'), of('active')].every((line) => line.includes('G1'))).toBe(true);
    const all = { ...lists, programme, previous, audit };
    expect(await verify({ ...all, roster })).toMatchObject({ ok: true, drawn: true });
    const { statuses, free } = await status({ ...lists, programme, roster });
    expect(statuses).toMatchObject({ active: 1, completed: 1, proposed: 1 });
    expect(free).toEqual({ mentors: [], managers: [] });
    // Neither row may be dropped.
    for (const [word, code] of [
      ['completed', 'history-row-missing'],
      ['active', 'tandem-not-continued'],
    ] as const) {
      const without = lines.filter((line) => line !== of(word)).join('\r\n');
      const { valid, findings } = await verify({ ...all, roster: without });
      expect([valid, findings.map((one) => one.code)]).toEqual([
        false,
        expect.arrayContaining([code]),
      ]);
    }
  });
});

describe('the roster in hand', () => {
  it('is explained with those who wait, and by the lot', async () => {
    const one = { mentors: [mentors[0]!], managers };
    const sources = {
      ...one,
      roster: rosterOf('proposed,M1,G1'),
      previousUnmatched: 'role,id\nmanager,G1\n',
    };
    // G1 waited, so a tandem of G2 would cost that.
    const told = await explain(sources, { for: 'M1', with: 'G2' });
    expect(told.loss).toEqual({ tandems: 0, sponsors: 0, waiting: 1, total: 0 });
    const without = { ...sources, previousUnmatched: 'role,id\n' };
    const plain = await explain(without, { for: 'M1', with: 'G2' });
    expect(plain.loss).toEqual({ tandems: 0, sponsors: 0, total: 0 });
  });

  it.each(['a', 'b', 'c', 'd'])(
    'names alternatives in the order of the lot under the seed %s',
    async (seed) => {
      const options = { for: 'G1', seed };
      const made = await match(lists, { seed });
      const roster = textOf(made, 'roster');
      const inHand = await explain({ ...lists, roster }, options);
      expect(inHand.alternatives).toEqual((await explain(lists, options)).alternatives);
    },
  );
});

describe('explain --programme', () => {
  const people = { mentors, managers: managers.map((one) => ({ ...one, social_media_skill: 2 })) };

  it.each([
    ['en', /The weights add up to ([\d +]+) = (\d+)/],
    ['de', /Die Gewichte ergeben zusammen ([\d +]+) = (\d+)/],
  ] as const)('in %s has weights that add up, and give the points', async (lang, sum) => {
    const { inputs } = await readInputs(people, {});
    const description = describeProgramme(inputs!.programme, lang, inputs!.people);
    const text = programmeText(description, inputs!.programme, lang, style(false));
    const flat = text.replaceAll(/\s+/g, ' ');
    const [, terms = '', total = ''] = sum.exec(flat) ?? [];
    const added = terms.split('+').reduce((all, term) => all + Number(term), 0);
    expect(added).toBe(Number(total));
    const weights = new Map(
      [...flat.matchAll(/\(([a-z-]+), (?:weight|Gewicht) (\d+) (?:of|von) (\d+)\)/g)].map(
        ([, id, weight, of]) => {
          expect(of).toBe(total);
          return [id!, Number(weight)];
        },
      ),
    );
    expect([...weights.values()].reduce((a, b) => a + b, 0)).toBe(added);
    // A works council can compute the points of a tandem from the table.
    for (const { criteria, points, score } of (await match(people)).tandems) {
      const own = Object.entries(criteria).reduce(
        (all, [id, value]) => all + (weights.get(id) ?? NaN) * value,
        0,
      );
      expect(own).toBe(score);
      expect(points).toBe((Math.floor(own / added + 0.5) / 10).toFixed(1));
    }
  });
});

describe('check and match', () => {
  const expression = (id: string, text: string) => ({
    custom: { criteria: [{ id, weight: 5, expression: text }], rules: [] },
  });

  it.each<[what: string, programme: Record<string, unknown>, people?: { managers: PlainRow[] }]>([
    ['a criterion that fails', expression('ratio', '1.0 / double(size(manager.id) - 2)')],
    ['a criterion beyond its range', expression('much', '7.0')],
    ['a minimum beyond the scale', { rules: { 'mentor-skill': { minimum: 7 } } }],
    ['a rule that nobody knows', { rules: { senority: 'off' } }],
    [
      'a custom rule that fails',
      {
        custom: {
          rules: [{ id: 'x', expression: '1 / (size(manager.id) - 2) > 0' }],
          criteria: [],
        },
      },
    ],
    ['a scale without its minimum', { scale: { min: 1, max: 10 } }],
    ['a weight beyond 1000', { weights: { topics: 1001 } }],
    [
      'a cell that is no level',
      {},
      { managers: [{ ...managers[0]!, social_media_skill: 'x' }, managers[1]!] },
    ],
  ])('refuse the same: %s', async (_, programme, people = { managers }) => {
    const sources = { mentors, ...people, programme };
    const [checked, made] = [await check(sources), await match(sources)];
    const codes = (one: { findings: readonly { code: string; severity: string }[] }): string[] =>
      one.findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    expect(made.ok).toBe(false);
    expect([checked.ok, codes(checked)]).toEqual([false, codes(made)]);
    expect(codes(made).length).toBeGreaterThan(0);
  });

  it.each<[what: string, programme: Record<string, unknown>]>([
    ['nothing', {}],
    ['a criterion of its own', expression('half', '0.5')],
    ['a minimum at the end of the scale', { rules: { 'mentor-skill': { minimum: 5 } } }],
    ['a rule that is off', { rules: { seniority: 'off' } }],
    ['a scale with its minimums', { scale: { min: 1, max: 10 }, rules: MINIMUMS }],
  ])('accept the same: %s', async (_, programme) => {
    const sources = { ...lists, programme };
    const [checked, made] = [await check(sources), await match(sources)];
    expect([checked.ok, made.ok]).toEqual([true, true]);
    expect(checked.possible?.tandems).toBe(made.objective?.tandems);
  });

  it.each<[what: string, cases: string, codes: string[]]>([
    ['any broken rule', 'mentor_id,manager_id,expect\nM1,G3,cross-department\n', []],
    ['another rule that it breaks as well', 'mentor_id,manager_id,expect\nM1,G3,voluntary\n', []],
    ['a rule about one person', 'mentor_id,manager_id,expect\nM3,G1,mentor-skill\n', []],
    ['whatever forbids it', 'mentor_id,manager_id,expect\nM1,G3,forbidden\n', []],
    ['a rule that it keeps', 'mentor_id,manager_id,expect\nM1,G3,seniority\n', ['failed-case']],
    ['a criterion', 'mentor_id,manager_id,expect\nM1,G1,topics\n', ['case-expectation']],
    [
      'a column twice',
      'mentor_id,manager_id,expect,expect\nM1,G1,allowed,allowed\n',
      ['case-column-twice'],
    ],
    [
      'a column under two names',
      'mentor_id,mentor,manager_id,expect\nM1,M1,G1,allowed\n',
      ['case-column-twice'],
    ],
  ])('a case may expect %s, or not', async (_, cases, codes) => {
    const run = await check({
      mentors: [...mentors, { ...mentors[0]!, id: 'M3', social_media_skill: 2 }],
      managers: [...managers, { id: 'G3', department: 'IT', volunteers: 'no' }],
      cases,
    });
    expect(run.findings.map(({ code }) => code)).toEqual(codes);
  });
});
