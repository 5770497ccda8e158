import { readdir } from 'node:fs/promises';

import type { Finding } from '../findings/finding.ts';
import { readingFailed } from './system-errors.ts';

/** The names of the files in a folder, sorted; files whose names begin with a dot are left out. */
export async function listFiles(
  folder: string,
): Promise<{ readonly names: readonly string[]; readonly findings: readonly Finding[] }> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const names = entries
      .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name)
      .sort();
    return { names, findings: [] };
  } catch (error) {
    return { names: [], findings: [readingFailed(folder, error)] };
  }
}
