import { createHash } from 'node:crypto';

import type { Finding } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import { decode } from './decode.ts';
import { readDelimited } from './text.ts';
import type { Source, Table } from './table.ts';

/** How to read a file. */
export interface ReadOptions {
  /** Whether the caller knows a header of this name; decides delimiter, encoding and header row. */
  readonly recognises: (header: string) => boolean;
  /** Names of encodings are those of iconv-lite, such as `windows-1252`. */
  readonly encoding?: string | undefined;
  readonly delimiter?: string | undefined;
  /** The worksheet to read, for workbooks. */
  readonly sheet?: string | undefined;
}

/** What was read, and what there is to say about it. */
export interface Reading {
  /** Undefined if the file can't be read as a table at all. */
  readonly table: Table | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Reads a table from the bytes of a delimited text or a workbook, whatever program wrote it.
 * Never throws on any bytes; everything found is in `findings`.
 */
export function readTable(source: Source, options: ReadOptions): Promise<Reading> {
  return Promise.resolve(readText(source, options));
}

function readText(source: Source, options: ReadOptions): Reading {
  const { file, bytes } = source;
  const decoded = decode(bytes);
  if (decoded.bytes.length === 0) {
    return { table: undefined, findings: [finding('empty-file', { file }, {})] };
  }
  const { table, findings } = readDelimited(file, decoded, options);
  if (table === undefined) return { table, findings };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { table: { ...table, sha256, size: bytes.length }, findings };
}
