import { defineConfig } from 'vitest/config';

/** What mutants are judged by: the tests of the very files that prove and judge. */
export default defineConfig({
  test: {
    include: ['test/assignment/certify.test.ts', 'test/roster/verify.test.ts'],
    setupFiles: ['test/seed.ts'],
    env: { NO_COLOR: '1', TZ: 'Europe/Berlin' },
  },
});
