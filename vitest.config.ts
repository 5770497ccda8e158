import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/seed.ts'],
    exclude: ['test/**/*.slow.test.ts'],
    globalSetup: 'test/build.ts',
    env: { NO_COLOR: '1', TZ: 'Europe/Berlin' },
    testTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['json-summary'],
      // What decides a tandem. The edges are tested as processes of their own, which is not counted.
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
