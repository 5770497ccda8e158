import { renameSync, rmSync } from 'node:fs';
import { lstat, mkdir, readdir, realpath, rmdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

import type { Finding } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import type { Output } from '../tables/table.ts';
import type { CommitOptions } from './commit-files.ts';
import { commitFiles, flushFolder, writeFresh } from './commit-files.ts';
import { systemCode, writingFailed } from './system-errors.ts';
import { keepTemporary, removeLeftovers, removeTemporaries, temporaryIn } from './temporaries.ts';

export interface FolderOptions extends CommitOptions {
  /** Files outside the folder that belong to it. */
  readonly beside?: readonly Output[];
}

/**
 * Writes a folder of files, all or none, that only its owner can enter. A folder that is not
 * empty is written into only with `force`; files of other names in it stay.
 *
 * @param outputs their `file` is relative to the folder, with `/` between folders
 */
export async function commitFolder(
  folder: string,
  outputs: readonly Output[],
  options: FolderOptions,
): Promise<readonly Finding[]> {
  try {
    const state = await examine(folder, options.force === true);
    if (typeof state !== 'string') return [state];
    if (state === 'old') return await writeInto(resolve(folder), outputs, options);
    return await createFolder(folder, outputs, options);
  } catch (error) {
    return [writingFailed(folder, error)];
  } finally {
    removeTemporaries();
  }
}

async function examine(folder: string, force: boolean): Promise<'new' | 'old' | Finding> {
  try {
    const stats = await lstat(folder);
    const place = { file: folder };
    if (stats.isSymbolicLink()) return finding('output-not-a-file', place, { kind: 'link' });
    if (!stats.isDirectory()) return finding('output-not-a-file', place, { kind: 'file' });
    if (!force && (await readdir(folder)).length > 0) return finding('folder-not-empty', place, {});
    return 'old';
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return 'new';
    throw error;
  }
}

/** Builds the folder under a temporary name beside its place and renames it. */
async function createFolder(
  folder: string,
  outputs: readonly Output[],
  options: FolderOptions,
): Promise<readonly Finding[]> {
  const parent = await realpath(dirname(resolve(folder)));
  await removeLeftovers(parent);
  const temporary = temporaryIn(parent);
  await mkdir(temporary, { mode: 0o700 });
  for (const { file, bytes } of outputs) {
    const path = join(temporary, file);
    await mkdir(dirname(path), { mode: 0o700, recursive: true });
    await writeFresh(path, bytes);
  }
  const place = join(parent, basename(resolve(folder)));
  renameSync(temporary, place);
  keepTemporary(temporary);
  let findings: readonly Finding[] | undefined;
  try {
    flushFolder(parent);
    findings = await commitFiles(options.beside ?? [], options);
    return findings;
  } finally {
    if (findings?.length !== 0) rmSync(place, { recursive: true, force: true });
  }
}

async function writeInto(
  folder: string,
  outputs: readonly Output[],
  options: FolderOptions,
): Promise<readonly Finding[]> {
  const made: string[] = [];
  for (const { file } of outputs) {
    const first = await mkdir(dirname(join(folder, file)), { mode: 0o700, recursive: true });
    if (first !== undefined) made.push(first);
  }
  const inside = outputs.map(({ file, bytes }) => ({ file: join(folder, file), bytes }));
  const findings = await commitFiles([...inside, ...(options.beside ?? [])], options);
  if (findings.length > 0) {
    // Only folders that are still empty go; whatever else is in them is not ours.
    for (const path of made.reverse()) await rmdir(path).catch(() => undefined);
  }
  return findings;
}
