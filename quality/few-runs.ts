import fc, { type Parameters } from 'fast-check';

export * from 'fast-check';

/** So many random cases judge a mutant, where a test asks for more. */
const MOST = 50;

/** What fails once fails; a smaller case would say no more of a mutant. */
function fewer<Values>(given: Parameters<Values> = {}): Parameters<Values> {
  return { ...given, numRuns: Math.min(given.numRuns ?? 100, MOST), endOnFailure: true };
}

/** fast-check with fewer random cases, which `quality/vitest.config.ts` puts in its place. */
export default {
  ...fc,
  assert: ((property: never, given?: Parameters) =>
    fc.assert(property, fewer(given))) as typeof fc.assert,
};
