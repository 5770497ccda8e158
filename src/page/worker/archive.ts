import { type Zippable, zipSync } from 'fflate';

/** A file in an archive; its name may hold folders. */
export interface Entry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Packs files into a ZIP archive: the same files give the same bytes in every browser, and no file
 * says when it was made.
 */
export function archiveOf(entries: readonly Entry[]): Uint8Array<ArrayBuffer> {
  // Names of files are no words of JavaScript.
  const files = Object.create(null) as Zippable;
  for (const { name, bytes } of entries) files[name] = bytes;
  // The first moment that the format can name, by the clock of the place, which is the one it means.
  return new Uint8Array(zipSync(files, { mtime: new Date(1980, 0, 1) }));
}
