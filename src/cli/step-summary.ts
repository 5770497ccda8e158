import { appendFile } from 'node:fs/promises';

import type { CommandResult, Host } from './host.ts';

/**
 * Adds the summary to the page of the CI job: GitHub names the file to append to in
 * `GITHUB_STEP_SUMMARY`. A file that cannot be written is said and changes nothing else.
 */
export async function withStepSummary(
  result: CommandResult,
  env: Host['env'],
): Promise<CommandResult> {
  const file = env['GITHUB_STEP_SUMMARY'] ?? '';
  if (file === '' || result.summary === undefined) return result;
  try {
    await appendFile(file, `${result.summary}\n`);
    return result;
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    const warning = `warning: the job summary could not be written (${code})\n`;
    return { ...result, stderr: (result.stderr ?? '') + warning };
  }
}
