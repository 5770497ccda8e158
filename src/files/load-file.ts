import { constants } from 'node:buffer';
import { constants as flags } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { open, stat } from 'node:fs/promises';
import process from 'node:process';

import type { Finding } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import { readingFailed } from './system-errors.ts';
import type { Source } from '../tables/table.ts';

/**
 * The largest input, in bytes: some million people; above it the memory would not do. Whatever is
 * read as one text has room in a string.
 */
const LARGEST_FILE = Math.min(512 * 1024 * 1024, constants.MAX_STRING_LENGTH);

/** The bytes of an input, or why they can't be had. */
export type Loading =
  | { readonly source: Source; readonly findings?: never }
  | { readonly source?: never; readonly findings: readonly Finding[] };

/**
 * Reads an input once, from a file or, for `-`, from standard input. Never throws for what the
 * system refuses. The stream is not so much as looked at where a file is read: to open it takes as
 * long as to read a small file.
 */
export async function loadFile(
  file: string,
  stdin?: AsyncIterable<Uint8Array | string>,
): Promise<Loading> {
  try {
    return file === '-' ? await loadStream(stdin ?? process.stdin) : await loadPath(file);
  } catch (error) {
    return { findings: [readingFailed(file, error)] };
  }
}

async function loadStream(stdin: AsyncIterable<Uint8Array | string>): Promise<Loading> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    chunks.push(bytes);
    size += bytes.length;
    if (size > LARGEST_FILE) return { findings: [finding('file-too-large', { file: '-' }, {})] };
  }
  return { source: { file: '-', bytes: Buffer.concat(chunks) } };
}

async function loadPath(file: string): Promise<Loading> {
  // Before opening: opening a pipe without a writer would never end.
  const before = await stat(file, { bigint: true });
  const kind = before.isDirectory() ? 'folder' : before.isFile() ? undefined : 'device';
  if (kind !== undefined) return { findings: [finding('not-a-file', { file }, { kind })] };
  if (before.size > LARGEST_FILE) return { findings: [finding('file-too-large', { file }, {})] };

  const handle = await open(file, flags.O_RDONLY);
  try {
    const bytes = await readUpTo(handle, Number(before.size), LARGEST_FILE);
    if (bytes === undefined) return { findings: [finding('file-too-large', { file }, {})] };
    const after = await handle.stat({ bigint: true });
    if (after.mtimeNs !== before.mtimeNs || after.size !== before.size) {
      return { findings: [finding('file-changed', { file }, {})] };
    }
    return { source: { file, bytes } };
  } finally {
    await handle.close();
  }
}

/** Reads to the end, whatever size the system gave (it gives 0 for some); undefined beyond `limit`. */
async function readUpTo(
  handle: FileHandle,
  expected: number,
  limit: number,
): Promise<Uint8Array | undefined> {
  let bytes = Buffer.allocUnsafe(expected + 1);
  let size = 0;
  for (;;) {
    const { bytesRead } = await handle.read(bytes, size, bytes.length - size, null);
    if (bytesRead === 0) return bytes.subarray(0, size);
    size += bytesRead;
    if (size > limit) return undefined;
    if (size === bytes.length) bytes = Buffer.concat([bytes, Buffer.allocUnsafe(size + 65_536)]);
  }
}
