import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { defineConfig } from 'vitest/config';

/** Tests of the other suites that draw random cases, and but a small share of them there. */
const drawing = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => join('test', file))
  .filter((file) => readFileSync(file, 'utf8').includes('helpers/share.ts'));

export default defineConfig({
  test: {
    include: ['test/**/*.slow.test.ts', 'quality/*.test.ts', ...drawing],
    globalSetup: 'test/build.ts',
    env: { NO_COLOR: '1', TZ: 'Europe/Berlin' },
    testTimeout: 1_800_000,
    hookTimeout: 1_800_000,
    fileParallelism: false,
  },
});
