import type { Dirent } from 'node:fs';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';

/** `.tandem-<process id>-<number>.tmp`: the process id tells whether its owner still lives. */
const NAME = /^\.tandem-(\d+)-\d+\.tmp$/;

/** Held while files are put in place, so that two runs do not mix theirs. */
const LOCK = '.tandem-lock.tmp';

const alive = new Set<string>();
let made = 0;

/** A fresh name for a temporary file or folder in `folder`; it is removed by `removeTemporaries`. */
export function temporaryIn(folder: string): string {
  const path = join(folder, `.tandem-${process.pid}-${++made}.tmp`);
  alive.add(path);
  return path;
}

/** Says that a temporary file was renamed into place, so that it is no longer one. */
export function keepTemporary(path: string): void {
  alive.delete(path);
}

/**
 * Removes every temporary file and folder of this process. Synchronous, so that a signal handler
 * can call it before the process ends.
 */
export function removeTemporaries(): void {
  // A second time for those that something else, such as a virus scanner, held at the first.
  for (let attempt = 0; attempt < 2; attempt++) {
    for (const path of alive) {
      try {
        rmSync(path, { recursive: true, force: true });
        alive.delete(path);
      } catch {
        // What cannot be removed now stays for the next run to remove.
      }
    }
  }
  alive.clear();
}

/**
 * Takes the lock of a folder for this process; `removeTemporaries` gives it back.
 * @returns false if another living process holds it
 */
export function lockFolder(folder: string): boolean {
  const lock = join(folder, LOCK);
  // Linked into place with its content, so that a lock without an owner is never read.
  const draft = temporaryIn(folder);
  writeFileSync(draft, String(process.pid), { flag: 'wx', mode: 0o600 });
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      claim(draft, lock);
      alive.add(lock);
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      if (isAlive(ownerOf(lock))) return false;
      rmSync(lock, { force: true });
    }
  }
  return false;
}

function claim(draft: string, lock: string): void {
  try {
    linkSync(draft, lock);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    // A file system without hard links.
    writeFileSync(lock, String(process.pid), { flag: 'wx', mode: 0o600 });
  }
}

function ownerOf(lock: string): number {
  try {
    return Number.parseInt(readFileSync(lock, 'utf8'), 10);
  } catch {
    return NaN;
  }
}

/** Removes what earlier runs left in a folder because they were killed. */
export async function removeLeftovers(folder: string): Promise<void> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch {
    return;
  }
  for (const entry of entries) {
    const owner = NAME.exec(entry.name)?.[1];
    if (owner === undefined || isAlive(Number(owner))) continue;
    await rm(join(folder, entry.name), { recursive: true, force: true }).catch(() => undefined);
  }
}

function isAlive(id: number): boolean {
  if (!Number.isInteger(id)) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // Without the permission to ask, there is somebody there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
