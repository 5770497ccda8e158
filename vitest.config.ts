import { defineConfig } from 'vitest/config';

// Nothing is asserted by the clock: these only end what hangs, on a slow machine too.
const patience = { testTimeout: 300_000, hookTimeout: 300_000 };
const env = { NO_COLOR: '1', TZ: 'Europe/Berlin' };

/**
 * Two suites: `memory` needs neither a build nor a process of the program and is what
 * `npm run check` runs; `process` runs `bin/tandem.js`, where signals, pipes, permissions or the
 * environment of a process matter. The long tests are in `vitest.slow.config.ts`.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'memory',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.{slow,process}.test.ts'],
          setupFiles: ['test/seed.ts'],
          env,
          ...patience,
        },
      },
      {
        test: {
          name: 'process',
          include: ['test/**/*.process.test.ts'],
          setupFiles: ['test/seed.ts'],
          globalSetup: 'test/build.ts',
          env,
          ...patience,
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['json-summary'],
      // What decides a tandem. The edges are held by tests of what they print and write.
      thresholds: {
        'src/people/**': { branches: 95 },
        'src/programme/**': { branches: 95 },
        'src/pairing/**': { branches: 95 },
        'src/assignment/**': { branches: 95 },
        'src/roster/**': { branches: 95 },
        'src/assignment/certify.ts': { branches: 100 },
        'src/roster/verify.ts': { branches: 100 },
      },
    },
  },
});
