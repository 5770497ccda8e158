import { type Finding, finding } from '../findings/finding.ts';
import type { Programme } from '../programme/programme.ts';
import type { ReadOptions, Reading, Source } from '../tables/index.ts';
import { readRecords, readTable } from '../tables/index.ts';
import { encodeUtf8 } from '../util/bytes.ts';

/** A file: the name that findings call it by, and its bytes. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** It was found where such files are looked for, so that no command has to name it. */
  readonly implied?: true;
}

/** A file that the edge could not read: the findings say why. */
export interface Unreadable {
  readonly name: string;
  readonly findings: readonly Finding[];
}

/** What a cell of a plain object can hold: yes/no as booleans, levels as numbers, lists as arrays. */
export type Cell = string | number | boolean | null | undefined | readonly (string | number)[];

/** A person, or a row of a roster, as a plain object; its keys are read like headers. */
export type PlainRow = Readonly<Record<string, Cell>>;

/** A file as bytes or as text. */
export type TextSource = NamedBytes | Unreadable | string;

/** A table as a file (delimited text or a workbook), as text, or as rows of plain objects. */
export type TableSource = TextSource | readonly PlainRow[];

/** A programme that was read before, for any number of runs. */
export type ReadProgramme = Pick<Programme, 'sha256' | 'language' | 'objective'>;

/** A programme as a file, as YAML text, as the object that the YAML would give, or read before. */
export type ProgrammeSource = TextSource | ReadProgramme | Readonly<Record<string, unknown>>;

/** What a run reads. Each run says which of them it needs. */
export interface Sources {
  readonly mentors: TableSource;
  readonly managers: TableSource;
  /** The built-in programme without it. */
  readonly programme?: ProgrammeSource | undefined;
  /** The roster of the wave before. */
  readonly previous?: TableSource | undefined;
  /** Who was left over in the wave before. */
  readonly previousUnmatched?: TableSource | undefined;
  /** The roster at hand. */
  readonly roster?: TableSource | undefined;
  readonly audit?: TextSource | undefined;
  /** Cases that the pairing rules must pass. */
  readonly cases?: TableSource | undefined;
}

/** The bytes of a file, or why there are none. */
export type Loaded =
  | { readonly source: Source; readonly findings?: never }
  | { readonly source?: never; readonly findings: readonly Finding[] };

/** The name that findings call a source by; the key among the sources where it has none. */
export function nameOf(source: TableSource | ProgrammeSource, key: keyof Sources): string {
  return isNamed(source) ? source.name : key;
}

/** The bytes of a file or of a text. */
export function bytesOf(source: TextSource, key: keyof Sources): Loaded {
  if (typeof source === 'string') {
    return { source: { file: key, bytes: encodeUtf8(source) } };
  }
  // Callers without a compiler can give anything, or nothing.
  if (!isNamed(source)) return { findings: [finding('unusable-source', { file: key }, {})] };
  if ('findings' in source) return { findings: source.findings };
  return { source: { file: source.name, bytes: source.bytes } };
}

/** Reads a table from whatever form it was given in. */
export async function tableOf(
  source: TableSource,
  key: keyof Sources,
  options: ReadOptions,
): Promise<Reading> {
  if (Array.isArray(source)) return readRecords(key, source as readonly PlainRow[]);
  const loaded = bytesOf(source as TextSource, key);
  if (!loaded.source) return { table: undefined, findings: loaded.findings };
  return readTable(loaded.source, options);
}

/** Whether a programme was found where one is looked for, and not named. */
export function isImplied(source: ProgrammeSource | undefined): boolean {
  return source !== undefined && isNamed(source) && 'implied' in source;
}

/** Whether a programme was given as a file or a text, and not as an object. */
export function isText(source: ProgrammeSource): source is TextSource {
  return typeof source === 'string' || isNamed(source);
}

/** Whether a source is a file with a name. */
export function isNamed(source: unknown): source is NamedBytes | Unreadable {
  if (typeof source !== 'object' || source === null || !('name' in source)) return false;
  if (typeof source.name !== 'string') return false;
  return (
    ('bytes' in source && ArrayBuffer.isView(source.bytes)) ||
    ('findings' in source && Array.isArray(source.findings))
  );
}
