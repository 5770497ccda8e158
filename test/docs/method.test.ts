import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { certify, FORBIDDEN, solve } from '../../src/assignment/index.ts';
import { bruteForce, problemOf, valuesOf } from '../helpers/problems.ts';
import { root } from './hold.ts';

it('the worked example for paper and pencil comes out as the page says', () => {
  const page = readFileSync(join(root, 'docs/background/method.md'), 'utf8');
  const rows = [...page.matchAll(/^\| M\d \| (.*) \|$/gm)].map(([, cells = '']) =>
    cells.split(' | '),
  );
  const points = rows.map((cells) =>
    cells.map((cell) => (cell === '–' ? undefined : Number(cell))),
  );
  const costs = points.map((row) => row.map((one) => (one === undefined ? FORBIDDEN : 100 - one)));
  const problem = problemOf(costs, 3);
  const solution = solve(problem);
  expect(certify(problem, solution)).toEqual([]);
  expect(valuesOf(problem, solution)).toEqual(bruteForce(problem));
  const { row, column } = solution.flow;
  const pairs = Array.from(row, (mentor, at) => `M${mentor + 1}–${'ABC'[column[at]!]}`);
  for (const pair of pairs) expect(page).toContain(pair);
  const chosen = Array.from(row, (mentor, at) => points[mentor]![column[at]!]!);
  expect(chosen.reduce((sum, one) => sum + one, 0)).toBe(210);
  expect(page).toContain('80 + 80 + 50 = 210');
});
