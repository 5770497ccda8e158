import { join } from 'node:path';

import { BaseSequencer, type TestSpecification, type Vite } from 'vitest/node';
import { defineConfig } from 'vitest/config';

const FEW_RUNS = join(import.meta.dirname, 'test/helpers/few-runs.ts');

/** The first failure ends a run, so that what fails soon comes first. */
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

/** The tests that judge mutants: those that `scripts/mutants.js` names, all without a build. */
export default defineConfig({
  plugins: [fewRuns],
  test: {
    include: process.env['TANDEM_JUDGES']?.split(' ') ?? [],
    exclude: ['test/**/*.slow.test.ts'],
    setupFiles: ['test/seed.ts'],
    env: { NO_COLOR: '1', TZ: 'Europe/Berlin' },
    // Half the time; what modules hold is the same for every test, and mutants of that are left out.
    isolate: false,
    testTimeout: 60_000,
    sequence: { sequencer: ShortestFirst },
  },
});
