import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, frontier } from '../../src/runs/comparison.ts';
import { decide, match } from '../../src/runs/decide.ts';
import { defaultProgramme, type SwitchedRuleId, variantOf } from '../../src/programme/index.ts';
import type { Person } from '../../src/people/index.ts';
import { expand } from '../../src/roster/expand.ts';
import { pairsValuer } from '../../src/roster/objective.ts';
import { rulesBroken } from '../../src/roster/score.ts';
import { tandemId } from '../../src/roster/rows/tandem-id.ts';
import { peopleOf, person } from '../helpers/people.ts';
import { share } from '../helpers/share.ts';

const programme = defaultProgramme();
const department = fc.constantFrom('it', 'hr', 'sales').map((key) => ({ text: key, path: [key] }));
const topics = fc
  .subarray(['blogs', 'films', 'news', 'talks'])
  .map((keys) => keys.map((key) => ({ text: key, key })));
const level = fc.integer({ min: 3, max: 5 }).map((one) => one * 1000);

function crowd(role: 'mentor' | 'manager', prefix: string): fc.Arbitrary<Person[]> {
  const someone = fc.record({
    department,
    skill:
      role === 'mentor' ? fc.constantFrom(4000, 4500, 5000) : fc.constantFrom(1000, 3000, 4000),
    communication: level,
    topics,
    sponsor: role === 'manager' ? fc.boolean() : fc.constant(false),
  });
  return fc
    .array(someone, { minLength: 1, maxLength: 5 })
    .map((all) => all.map((given, i) => person(role, `${prefix}${i}`, given)));
}

type Pairs = readonly (readonly [mentor: Person, manager: Person])[];

/** Every roster that keeps the rules. */
function rosters(
  mentors: readonly Person[],
  managers: readonly Person[],
  allowed: (mentor: Person, manager: Person) => boolean,
): Pairs[] {
  const [manager, ...others] = managers;
  if (!manager) return [[]];
  return [
    ...rosters(mentors, others, allowed),
    ...mentors
      .filter((mentor) => allowed(mentor, manager))
      .flatMap((mentor) =>
        rosters(
          mentors.filter((one) => one !== mentor),
          others,
          allowed,
        ).map((rest): Pairs => [[mentor, manager], ...rest]),
      ),
  ];
}

describe('the frontier', () => {
  it('holds just the rosters that none surpasses in both lowest score and total', () => {
    let most = 0;
    fc.assert(
      fc.property(crowd('mentor', 'M'), crowd('manager', 'G'), (mentors, managers) => {
        const people = peopleOf(mentors, managers, { mentor: ['topics'], manager: ['topics'] });
        const { pairing } = decide(people, programme);
        const broken = rulesBroken(pairing, programme.pairing);
        const all = rosters(
          pairing.mentors.people,
          managers,
          (a, b) => broken(a, b).length === 0,
        ).map(pairsValuer(pairing));
        const tandems = Math.max(...all.map((one) => one.tandems));
        const most1 = all.filter((one) => one.tandems === tandems);
        const sponsors = Math.max(...most1.map((one) => one.sponsors));
        const best = most1.filter((one) => one.sponsors === sponsors);
        const surpassed = (lowest: number, total: number): boolean =>
          best.some(
            (one) =>
              (one.lowest ?? 0) >= lowest &&
              one.total >= total &&
              ((one.lowest ?? 0) > lowest || one.total > total),
          );
        const expected = new Set(
          best
            .filter(({ lowest, total }) => lowest !== null && !surpassed(lowest, total))
            .map(({ lowest, total }) => `${lowest ?? ''} ${total}`),
        );
        const { points } = frontier(people, programme);
        expect(points.map(({ lowest, total }) => `${lowest ?? ''} ${total}`)).toEqual(
          [...expected].sort((a, b) => parseInt(a) - parseInt(b)),
        );
        for (const point of points) expect(point).toMatchObject({ tandems, sponsors });
        most = Math.max(most, points.length);
      }),
      // Of 150 draws one set in twelve had no choice in it.
      { numRuns: share(1200, 600) },
    );
    // The crowds are such that there is a choice.
    expect(most).toBeGreaterThan(1);
  });
});

describe('comparing', () => {
  it('tells of each variant what solving anew with its weights gives', () => {
    fc.assert(
      fc.property(crowd('mentor', 'M'), crowd('manager', 'G'), (mentors, managers) => {
        const people = peopleOf(mentors, managers, { mentor: ['topics'], manager: ['topics'] });
        const { roster, variants } = compare(people, programme, { samples: 3 });
        const { pairing } = match(people, programme);
        const valued = pairsValuer(pairing);
        for (const { weights, changed, objective } of variants) {
          if (!weights) continue;
          const varied = {
            ...programme,
            criteria: programme.criteria.map((one) => ({
              ...one,
              weight: weights[one.id] ?? one.weight,
            })),
          };
          const under = pairsValuer({
            ...pairing,
            criteria: decide(people, varied).pairing.criteria,
          });
          const broken = rulesBroken(pairing, programme.pairing);
          const best = match(people, varied).roster.objective;
          // Some roster has the variant's values and is the best one by its weights.
          const candidates = rosters(
            pairing.mentors.people,
            managers,
            (a, b) => broken(a, b).length === 0,
          ).filter((pairs) => {
            const { tandems, sponsors, total } = under(pairs);
            return tandems === best.tandems && sponsors === best.sponsors && total === best.total;
          });
          const same = (pairs: Pairs): number =>
            pairs.filter(([mentor, manager]) =>
              roster.tandems.some((one) => one.mentor === mentor && one.manager === manager),
            ).length;
          const kept = Math.max(...candidates.map(same));
          expect(changed).toBe(roster.tandems.length - kept);
          expect(candidates.filter((pairs) => same(pairs) === kept).map(valued)).toContainEqual(
            objective,
          );
        }
      }),
      { numRuns: share(100) },
    );
  });

  it('tells of each variant what a run without anything to go on from gives', () => {
    fc.assert(
      fc.property(crowd('mentor', 'M'), crowd('manager', 'G'), (mentors, managers) => {
        const people = peopleOf(mentors, managers, { mentor: ['topics'], manager: ['topics'] });
        const { roster, variants } = compare(people, programme, { samples: 6 });
        const { pairing } = match(people, programme);
        const pairs = roster.tandems.map(({ mentor, manager }) => [mentor.id, manager.id] as const);
        const ids = new Set(roster.tandems.map(({ id }) => id));
        for (const { kind, name, weights, changed, objective } of variants) {
          const switched = [name as SwitchedRuleId];
          const variation =
            kind === 'rule-off'
              ? { off: switched }
              : kind === 'rule-on'
                ? { on: switched }
                : kind === 'objective'
                  ? { objective: name as 'fair' }
                  : { weights };
          const alone = decide(people, variantOf(programme, variation), {
            objective: variation.objective,
            kept: { mode: 'tie', pairs },
          });
          const formed = expand(alone.pairing, alone.solution).pairs;
          expect({ name, objective }).toEqual({ name, objective: pairsValuer(pairing)(formed) });
          const same = formed.filter(([a, b]) => ids.has(tandemId(a.id, b.id)));
          expect({ name, changed }).toEqual({ name, changed: ids.size - same.length });
        }
      }),
      { numRuns: share(100) },
    );
  });
});
