import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, certify, settled, solve, solveFair } from '../../src/assignment/index.ts';
import { optimalByTrying, tiedProblems } from '../helpers/canonical.ts';

describe('the canonical solution', () => {
  it.each([
    ['total', false],
    ['fair', true],
  ])('of the objective “%s” is the one that trying all solutions finds', (_, fair) => {
    fc.assert(
      fc.property(tiedProblems(), ({ problem: whole, units }) => {
        const { problem, solution } = fair
          ? solveFair(whole)
          : { problem: whole, solution: solve(whole) };
        const found = canonical(problem, solution, units);
        const all = optimalByTrying(whole, units, fair);
        expect(Array.from(found.partner)).toEqual(all[0]);
        expect(certify(problem, found)).toEqual([]);
        const always = all[0]!.map((one, k) => (all.every((other) => other[k] === one) ? 1 : 0));
        expect(Array.from(settled(problem, found, units))).toEqual(always);
      }),
      { numRuns: 300 },
    );
  });
});
