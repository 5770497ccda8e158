import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import type { Finding } from '../findings/finding.ts';
import { readingFailed } from './system-errors.ts';

/** The folders in a folder that hold a file of some name; none where it cannot be looked into. */
export async function foldersWith(folder: string, file: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const inside = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    return inside.filter((name) => existsSync(join(folder, name, file)));
  } catch {
    return [];
  }
}

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
