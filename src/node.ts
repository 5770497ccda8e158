/*
 * What the library needs of Node to work with paths: reading them, and writing all outputs or none.
 */
import { join } from 'node:path';

import { commitFiles, commitFolder } from './files/index.ts';
import { loadProgramme, loadSources } from './files/load-sources.ts';
import type { Finding } from './findings/finding.ts';
import type { OutputFile } from './runs/outcome.ts';
import type { NamedBytes, Unreadable } from './runs/sources.ts';

/** The paths of a run's files; `-` is standard input. */
export interface SourcePaths {
  readonly mentors: string;
  readonly managers: string;
  /** Without it `programme.yaml` beside the mentors file, if there is one. */
  readonly programme?: string | undefined;
  readonly previous?: string | undefined;
  readonly previousUnmatched?: string | undefined;
  readonly roster?: string | undefined;
  readonly audit?: string | undefined;
  readonly cases?: string | undefined;
}

/** The files of a run, read; those that could not be read carry the findings that say why. */
export type ReadSources<Paths> = {
  readonly [Key in keyof Paths]: Paths[Key] extends string
    ? NamedBytes | Unreadable
    : NamedBytes | Unreadable | undefined;
} & { readonly programme: NamedBytes | Unreadable | undefined };

/** Reads the files of a run. It never throws for what the system refuses: the run then says it. */
export async function readSources<Paths extends SourcePaths>(
  paths: Paths,
): Promise<ReadSources<Paths>> {
  const { programme, ...others } = paths;
  return {
    ...(await loadSources({ ...others } as Readonly<Record<string, string | undefined>>)),
    programme: await loadProgramme(programme, paths.mentors),
  } as ReadSources<Paths>;
}

/** How files are written. */
export interface WriteOptions {
  /** The folder that names are relative to; the working folder unless given. */
  readonly folder?: string | undefined;
  /** Replace files that are there already. */
  readonly force?: boolean | undefined;
  /** Files that are never written, whatever name they are given: the inputs of the run. */
  readonly inputs?: readonly string[] | undefined;
}

/** What became of writing. */
export interface Written {
  readonly ok: boolean;
  /** Why nothing was written. */
  readonly findings: readonly Finding[];
}

/**
 * Writes all files or none: each in a temporary file first, readable by its owner alone, then
 * renamed into place.
 */
export async function writeFiles(
  files: readonly OutputFile[],
  { folder = '', force = false, inputs = [] }: WriteOptions = {},
): Promise<Written> {
  const outputs = files.map(({ name, bytes }) => ({ file: join(folder, name), bytes }));
  const findings = await commitFiles(outputs, { force, inputs });
  return { ok: findings.length === 0, findings };
}

/** Writes a folder of files, such as a kit, all or none; only its owner can enter it. */
export async function writeFolder(
  folder: string,
  files: readonly OutputFile[],
  { force = false, inputs = [] }: Omit<WriteOptions, 'folder'> = {},
): Promise<Written> {
  const outputs = files.map(({ name, bytes }) => ({ file: name, bytes }));
  const findings = await commitFolder(folder, outputs, { force, inputs });
  return { ok: findings.length === 0, findings };
}
