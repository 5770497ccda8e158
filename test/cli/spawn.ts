import type { SpawnOptions } from 'node:child_process';
import { spawn } from 'node:child_process';
import { join } from 'node:path';

import type { Outcome } from './run-in-memory.ts';

export const PROGRAM = join(import.meta.dirname, '../../bin/tandem.js');

/** Runs the real program in a process of its own, with nothing on standard input. */
export function tandem(
  argv: readonly string[],
  { env, input = '', ...options }: SpawnOptions & { input?: string } = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROGRAM, ...argv], {
      ...options,
      env: { PATH: process.env['PATH'], ...env },
      stdio: 'pipe',
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code: code ?? -1, stdout, stderr });
    });
    // A program that ends before it has read its input closes the pipe.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
