import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { defineConfig } from 'vitest/config';

const files = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => join('test', file));

/** Slow tests, and of the other suites those that draw random cases and but a small share there. */
const slow = files.filter(
  (file) =>
    file.endsWith('.slow.test.ts') || readFileSync(file, 'utf8').includes('helpers/share.ts'),
);

/** Of the slow ones those that start no process and no browser, and measure nothing. */
const SLOW_IN_MEMORY = [
  'test/assignment/canonical.slow.test.ts',
  'test/assignment/solve.slow.test.ts',
  'test/cli/mutants.slow.test.ts',
  'test/cli/pins.slow.test.ts',
  'test/cli/slow-expression.slow.test.ts',
  'test/runs/lottery.slow.test.ts',
  'test/tables/limits.slow.test.ts',
  'test/tables/read-table.slow.test.ts',
];

const isInMemory = (file: string): boolean =>
  SLOW_IN_MEMORY.includes(file) || !/\.(?:slow|process)\.test\.ts$/.test(file);

const common = {
  globalSetup: 'test/build.ts',
  env: { NO_COLOR: '1', TZ: 'Europe/Berlin' },
  testTimeout: 1_800_000,
  hookTimeout: 1_800_000,
};

export default defineConfig({
  test: {
    maxWorkers: '100%',
    projects: [
      {
        // Side by side, and the sources are loaded once for all files of a worker.
        test: {
          name: 'memory',
          include: slow.filter(isInMemory),
          setupFiles: ['test/root.ts'],
          isolate: false,
          sequence: { groupOrder: 0 },
          ...common,
        },
      },
      {
        // One by one.
        test: {
          name: 'process',
          include: ['quality/*.test.ts', ...slow.filter((file) => !isInMemory(file))],
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          ...common,
        },
      },
    ],
  },
});
