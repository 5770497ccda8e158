import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { compareSchema, frontierSchema } from '../../src/report/json/compare.ts';
import { runIn } from './run-in-memory.ts';

const cwd = fileURLToPath(new URL('../../fixtures/company/', import.meta.url));
const fairness = ['../fairness/mentors.csv', '../fairness/managers.csv'];

it('compare tells of each variant what changes, and of each tandem how sure it is', async () => {
  const { code, stdout } = await runIn(['compare', 'mentors.csv', 'managers.csv', '--json'], {
    cwd,
  });
  expect(code).toBe(0);
  const { objective, variants, stability } = compareSchema.parse(JSON.parse(stdout));
  if (objective === null) throw new Error('nothing was compared');
  expect(new Set(variants.map(({ kind }) => kind))).toEqual(
    new Set(['weight', 'sample', 'rule-off', 'rule-on', 'objective']),
  );
  for (const { kind, objective: values } of variants) {
    // A weight changes no eligibility; dropping a rule never costs a tandem, adding never gains one.
    if (kind === 'weight' || kind === 'sample') expect(values.tandems).toBe(objective.tandems);
    if (kind === 'rule-off') expect(values.tandems).toBeGreaterThanOrEqual(objective.tandems);
    if (kind === 'rule-on') expect(values.tandems).toBeLessThanOrEqual(objective.tandems);
    if (values.tandems === objective.tandems && kind !== 'rule-off') {
      expect(values.total).toBeLessThanOrEqual(objective.total);
    }
  }
  expect(stability).toHaveLength(objective.tandems);
  for (const { percent } of stability) {
    expect(percent).toBeGreaterThanOrEqual(0);
    expect(percent).toBeLessThanOrEqual(100);
  }
});

it('compare gives the same bytes each time', async () => {
  const argv = ['compare', 'mentors.csv', 'managers.csv'];
  const [one, two] = [await runIn(argv, { cwd }), await runIn(argv, { cwd })];
  expect(two.stdout).toBe(one.stdout);
});

it('the frontier goes from the highest total to the highest lowest score', async () => {
  const { stdout } = await runIn(['compare', ...fairness, '--frontier', '--json'], { cwd });
  const { frontier } = frontierSchema.parse(JSON.parse(stdout));
  expect(frontier.map(({ lowest, total }) => [lowest, total])).toEqual([
    [63_750, 158_750],
    [71_250, 151_250],
  ]);
});
