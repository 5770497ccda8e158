import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, expect, it } from 'vitest';

import { withStepSummary } from '../../src/cli/step-summary.ts';

const folder = mkdtempSync(join(tmpdir(), 'tandem-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const result = { stdout: 'x', exitCode: 1, summary: '## tandem check' };

it('appends to the file that GitHub names', async () => {
  const file = join(folder, 'summary.md');
  expect(await withStepSummary(result, { GITHUB_STEP_SUMMARY: file })).toBe(result);
  await withStepSummary(result, { GITHUB_STEP_SUMMARY: file });
  expect(readFileSync(file, 'utf8')).toBe('## tandem check\n## tandem check\n');
});

it.each([{}, { GITHUB_STEP_SUMMARY: '' }])(
  'writes nothing where none is named: %j',
  async (env) => {
    expect(await withStepSummary(result, env)).toBe(result);
  },
);

it('says that a file cannot be written, and keeps result and exit code', async () => {
  const env = { GITHUB_STEP_SUMMARY: join(folder, 'none', 'summary.md') };
  expect(await withStepSummary(result, env)).toEqual({
    ...result,
    stderr: 'warning: the job summary could not be written (ENOENT)\n',
  });
});
