import type { Finding } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import { sha256 } from '../util/sha256.ts';
import { decode } from './decode.ts';
import type { ForeignKind } from './file-kind.ts';
import { binaryKind, textKind } from './file-kind.ts';
import { readWorkbook } from './read-workbook.ts';
import type { ConcernOf } from './sheets-alike.ts';
import type { Source, Table } from './table.ts';
import { readDelimited } from './read-delimited.ts';

/** How to read a file. */
export interface ReadOptions {
  /** Whether the caller knows a header of this name; decides delimiter, encoding and header row. */
  readonly recognises: (header: string) => boolean;
  /** Names of encodings are those of iconv-lite, such as `windows-1252`. */
  readonly encoding?: string | undefined;
  readonly delimiter?: string | undefined;
  /** Whether a column holds levels, whose decimals tell the decimal mark; unless given, any does. */
  readonly isLevel?: ((header: string) => boolean) | undefined;
  /** The worksheet to read, for workbooks. */
  readonly sheet?: string | undefined;
  /** What a header, or the name of a sheet that is not read, says of people. */
  readonly concernOf?: ConcernOf | undefined;
  /** Whether the values of a workbook's cells are wanted beside their texts (`Table.valueAt`). */
  readonly values?: boolean | undefined;
}

/** What was read, and what there is to say about it. */
export interface Reading {
  /** Undefined if the file can't be read as a table at all. */
  readonly table: Table | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Reads a table from the bytes of a delimited text or a workbook, whatever program wrote it and
 * whatever its name says. Never throws on any bytes; everything found is in `findings`.
 */
export async function readTable(source: Source, options: ReadOptions): Promise<Reading> {
  const { table, findings } = await readAny(source, options);
  if (table === undefined) return { table, findings };
  const { bytes } = source;
  return { table: { ...table, sha256: sha256(bytes), size: bytes.length }, findings };
}

async function readAny(source: Source, options: ReadOptions) {
  const { file, bytes } = source;
  const refuse = (...findings: Finding[]) => ({ table: undefined, findings });
  const foreign = (kind: ForeignKind) => refuse(finding('not-a-table-file', { file }, { kind }));

  const kind = binaryKind(bytes);
  if (kind === 'workbook') return readWorkbook(source, 'xlsx', options);
  if (kind === 'ods') return readWorkbook(source, 'ods', options);
  if (kind !== undefined) return foreign(kind);

  const { decoded, findings } = decode(file, bytes, options);
  if (decoded === undefined) return refuse(...findings);
  const written = textKind(decoded.bytes);
  if (written !== undefined) return foreign(written);
  const read = readDelimited(file, decoded, options);
  return { table: read.table, findings: [...findings, ...read.findings] };
}
