import { join } from 'node:path';

import { BaseSequencer, type TestSpecification, type Vite } from 'vitest/node';
import { defineConfig } from 'vitest/config';

const FEW_RUNS = join(import.meta.dirname, 'few-runs.ts');

/** A mutant is judged until a test fails, so that what fails soon comes first. */
class ShortestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).reverse();
  }
}

/** Puts fast-check with fewer random cases in its place: hundreds for each mutant would take hours. */
const fewRuns: Vite.Plugin = {
  name: 'few-runs',
  enforce: 'pre',
  resolveId: (id, importer) =>
    id === 'fast-check' && importer !== FEW_RUNS ? FEW_RUNS : undefined,
};

/** The tests that judge mutants: those that `quality/mutants.js` names, all without a build. */
export default defineConfig({
  root: join(import.meta.dirname, '..'),
  plugins: [fewRuns],
  test: {
    runner: './quality/each-mutant.ts',
    include: process.env['TANDEM_JUDGES']?.split(' ') ?? [],
    exclude: ['test/**/*.slow.test.ts'],
    setupFiles: ['test/seed.ts'],
    // One process, which can be ended, and in it one place where the mutants are switched on.
    pool: 'threads',
    fileParallelism: false,
    isolate: false,
    // `quality/mutants.js` ends what hangs.
    testTimeout: 3_600_000,
    // A mutant may leave a promise that nobody waits for.
    dangerouslyIgnoreUnhandledErrors: true,
    sequence: { sequencer: ShortestFirst },
  },
});
