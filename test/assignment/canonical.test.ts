import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, certify, solve } from '../../src/assignment/index.ts';
import { canonicalByTrying, unitsOf } from '../helpers/canonical.ts';
import { smallProblems } from '../helpers/problems.ts';

describe('the canonical solution', () => {
  it('is the one that trying all optimal solutions finds', () => {
    fc.assert(
      fc.property(
        smallProblems(4).chain((problem) => unitsOf(problem)),
        ({ problem, units }) => {
          const found = canonical(problem, solve(problem), units);
          expect(Array.from(found.partner)).toEqual(canonicalByTrying(problem, units));
          expect(certify(problem, found)).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });
});
