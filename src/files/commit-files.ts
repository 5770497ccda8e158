import {
  closeSync,
  copyFileSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { open, writeFile } from 'node:fs/promises';
import process from 'node:process';

import type { Finding } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import type { Output } from '../tables/table.ts';
import { collected } from '../util/bytes.ts';
import { systemCode, writingFailed } from './system-errors.ts';
import type { Target } from './targets.ts';
import { examineTargets } from './targets.ts';
import {
  keepTemporary,
  lockFolder,
  removeLeftovers,
  removeTemporaries,
  temporaryIn,
} from './temporaries.ts';

export interface CommitOptions {
  /** Replace files that are there already; `never` where the command has no option for it. */
  readonly force: boolean | 'never';
  /** Files that are never written, whatever name they are given. */
  readonly inputs: readonly string[];
}

interface Prepared {
  readonly target: Target;
  readonly temporary: string;
}

/**
 * Writes all outputs or none. Each goes to a temporary file in its own folder first, readable by
 * its owner alone from the first byte, and is flushed; then all are renamed into place in the
 * order given, without a pause in which a signal could be handled. If one fails, those before it
 * are put back. A process killed in between leaves each file whole, old or new.
 */
export async function commitFiles(
  outputs: readonly Output[],
  options: CommitOptions,
): Promise<readonly Finding[]> {
  const files = outputs.map(({ file }) => file);
  const { targets, findings } = await examineTargets(files, options);
  if (findings.length > 0) return findings;
  const prepared: Prepared[] = [];
  try {
    const busy = await enterFolders(targets);
    if (busy !== undefined) return [busy];
    for (const [index, target] of targets.entries()) {
      const bytes = outputs[index]?.bytes ?? new Uint8Array();
      const failure = await prepare(target, bytes, prepared);
      if (failure !== undefined) return [failure];
    }
    const failure = putInPlace(prepared);
    return failure === undefined ? [] : [failure];
  } finally {
    removeTemporaries();
  }
}

/** Locks the folders of the outputs and clears away what killed runs left there. */
async function enterFolders(targets: readonly Target[]): Promise<Finding | undefined> {
  const entered = new Set<string>();
  for (const { file, folder, state } of targets) {
    if (state === 'device' || entered.has(folder)) continue;
    entered.add(folder);
    try {
      await removeLeftovers(folder);
      if (!lockFolder(folder)) return finding('output-busy', { file }, {});
    } catch (error) {
      return writingFailed(file, error);
    }
  }
  return undefined;
}

async function prepare(
  target: Target,
  bytes: Output['bytes'],
  prepared: Prepared[],
): Promise<Finding | undefined> {
  try {
    if (target.state === 'device') {
      // What has gone into a device can't be taken back.
      const whole = bytes instanceof Uint8Array ? bytes : await collected(bytes);
      await writeThrough(target.path, whole);
    } else {
      const temporary = temporaryIn(target.folder);
      await writeFresh(temporary, bytes);
      prepared.push({ target, temporary });
    }
    return undefined;
  } catch (error) {
    return writingFailed(target.file, error);
  }
}

/** Creates a file that only its owner can read and flushes it to the disk. */
export async function writeFresh(path: string, bytes: Output['bytes']): Promise<void> {
  const handle = await open(path, 'wx', 0o600);
  try {
    await writeFile(handle, bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, 'a');
  try {
    await handle.writeFile(bytes);
  } finally {
    await handle.close();
  }
}

/**
 * Renames all files into place; on a failure puts the old ones back and says what failed. Where
 * even that fails, it says which files are new and which are as they were.
 */
function putInPlace(prepared: readonly Prepared[]): Finding | undefined {
  const undo: { readonly file: string; readonly step: () => void }[] = [];
  for (const { target, temporary } of prepared) {
    try {
      if (target.state === 'old') {
        const backup = temporaryIn(target.folder);
        secondName(target.path, backup);
        renameSync(temporary, target.path);
        keepTemporary(temporary);
        undo.push({
          file: target.file,
          step: () => {
            renameSync(backup, target.path);
            keepTemporary(backup);
          },
        });
      } else {
        placeNew(temporary, target.path);
        undo.push({
          file: target.file,
          step: () => {
            rmSync(target.path, { force: true });
          },
        });
      }
      flushFolder(target.folder);
    } catch (error) {
      const stuck: string[] = [];
      for (const { file, step } of undo.reverse()) {
        try {
          step();
        } catch {
          // The others still have to be put back.
          stuck.unshift(file);
        }
      }
      if (stuck.length === 0) return writingFailed(target.file, error);
      const files = prepared.map(({ target: { file } }) => file);
      const old = files.filter((file) => !stuck.includes(file));
      return finding('outputs-mixed', { file: target.file }, { fresh: stuck, old });
    }
  }
  return undefined;
}

/** Like a rename, but never over a file that appeared in the meantime. */
function placeNew(temporary: string, path: string): void {
  try {
    // The temporary name goes with all others at the end.
    linkSync(temporary, path);
  } catch (error) {
    if (systemCode(error) === 'EEXIST') throw error;
    // A file system without hard links.
    renameSync(temporary, path);
    keepTemporary(temporary);
  }
}

/** A second name for a file, or a copy where the file system has no such thing. */
function secondName(path: string, name: string): void {
  try {
    linkSync(path, name);
  } catch {
    copyFileSync(path, name);
  }
}

/** What file systems without such a thing answer, and Node's permission model. */
const UNFLUSHABLE = new Set(['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'ERR_ACCESS_DENIED']);

/** Makes renames in a folder last through a loss of power, where the system can. */
export function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } catch (error) {
    if (!UNFLUSHABLE.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    closeSync(descriptor);
  }
}
