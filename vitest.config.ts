import { defineConfig } from 'vitest/config';

// Nothing is asserted by the clock: these only end what hangs, on a slow machine too.
const patience = { testTimeout: 300_000, hookTimeout: 300_000 };
const env = { NO_COLOR: '1', TZ: 'Europe/Berlin' };

// Of what properties draw, this share is drawn here, and all of it in the slow suite.
const few = { memory: { ...env, TANDEM_SHARE: '0.1' }, long: { ...env, TANDEM_SHARE: '0.02' } };

const common = { setupFiles: ['test/root.ts', 'test/seed.ts'], env, ...patience };

/**
 * Three suites; the long tests of `npm run test:slow` are a fourth, in `vitest.slow.config.ts`.
 *
 * - `memory` (`*.test.ts`) needs neither a build nor a process: what `npm run check` runs;
 * - `long` (`*.long.test.ts`) is the same where a file of tests takes more than a few seconds;
 * - `process` (`*.process.test.ts`) runs `bin/tandem.js`, or needs a process of its own, where
 *   signals, pipes, permissions, the disk or the environment matter.
 */
export default defineConfig({
  test: {
    // Left to itself, vitest keeps one core free: of two, half.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'memory',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.{long,slow,process}.test.ts'],
          // The sources hold no state, so they are loaded once for all files of a worker.
          isolate: false,
          ...common,
          env: few.memory,
        },
      },
      {
        test: {
          name: 'long',
          include: ['test/**/*.long.test.ts'],
          isolate: false,
          ...common,
          env: few.long,
        },
      },
      {
        test: {
          name: 'process',
          include: ['test/**/*.process.test.ts'],
          globalSetup: 'test/build.ts',
          ...common,
        },
      },
    ],
    coverage: {
      provider: 'v8',
      // Nothing but what has a threshold below: counting costs time.
      include: ['src/{people,programme,pairing,assignment,roster}/**/*.ts'],
      reporter: ['json-summary'],
      // What decides a tandem. The edges are held by tests of what they print and write.
      thresholds: {
        'src/people/**': { branches: 95 },
        // Its editing of files (`edit-programme.ts`) is the page's, tested in browsers.
        'src/programme/**': { branches: 94 },
        'src/pairing/**': { branches: 95 },
        'src/assignment/**': { branches: 95 },
        'src/roster/**': { branches: 95 },
        'src/assignment/certify.ts': { branches: 100 },
        'src/roster/verify.ts': { branches: 100 },
      },
    },
  },
});
