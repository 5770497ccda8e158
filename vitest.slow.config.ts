import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.slow.test.ts', 'quality/*.test.ts'],
    globalSetup: 'test/build.ts',
    env: { NO_COLOR: '1', TZ: 'Europe/Berlin' },
    testTimeout: 1_800_000,
    hookTimeout: 1_800_000,
    fileParallelism: false,
  },
});
