import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { defineConfig } from 'vitest/config';

/** The first failure ends a run, so that what fails soon comes first. */
class ShortestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).reverse();
  }
}

/** The tests that judge mutants: those that `scripts/mutants.js` names, all without a build. */
export default defineConfig({
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
