import { Refused } from '../findings/refused.ts';
import { bugReport } from './bug.ts';
import type { CommandResult, Host } from './host.ts';
import { writer } from './output.ts';
import { languageAsked } from './call-language.ts';
import { run } from './run.ts';

import { onInterruption } from './signals.ts';
import { refusal } from './usage.ts';
import { VERSION } from '../util/version.ts';

const BUG = 70;

/**
 * Runs the program.
 *
 * @param argv the arguments after the program's name
 * @returns the exit code; everything has been written by then
 */
export async function main(argv: readonly string[], host: Host): Promise<number> {
  const writeOut = writer(host.stdout);
  const writeError = writer(host.stderr);
  const interruptions = onInterruption(host, removeTemporaries);
  try {
    const result = await run(argv, host, interruptions.compute).catch(asBug);
    const failure = await writeOut(result.stdout ?? '');
    const { stderr = '', exitCode } =
      failure === undefined ? result : await unwritten(failure, argv, host).catch(asBug);
    await writeError(stderr);
    return exitCode;
  } finally {
    interruptions.release();
  }
}

async function asBug(error: unknown): Promise<CommandResult> {
  await removeTemporaries();
  return { stderr: bugReport(error, VERSION), exitCode: BUG };
}

/** What is said where standard output could not take the result. */
async function unwritten(
  error: Error,
  argv: readonly string[],
  host: Host,
): Promise<CommandResult> {
  const { writingFailed } = await import('../files/index.ts');
  return refusal(new Refused([writingFailed('stdout', error)]), languageAsked(argv) ?? 'en', host);
}

async function removeTemporaries(): Promise<void> {
  const files = await import('../files/index.ts');
  files.removeTemporaries();
}
