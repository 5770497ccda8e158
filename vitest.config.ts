import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/seed.ts'],
    exclude: ['test/**/*.slow.test.ts'],
    globalSetup: 'test/build.ts',
    env: { NO_COLOR: '1', TZ: 'Europe/Berlin' },
    testTimeout: 60_000,
    coverage: { provider: 'v8', include: ['src/**/*.ts'] },
  },
});
