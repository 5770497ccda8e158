import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { expect, it } from 'vitest';

it('has every generated page and schema as it is now (npm run docs)', () => {
  const root = join(import.meta.dirname, '../..');
  const { stderr, status } = spawnSync(process.execPath, ['scripts/make-docs.js', '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
});
