import { stat } from 'node:fs/promises';

import { loadFile } from './load-file.ts';
import { systemCode } from './system-errors.ts';
import type { NamedBytes, Unreadable } from '../runs/sources.ts';

/** A file as a run takes it. */
export type FileSource = NamedBytes | Unreadable;

/** The name under which a programme is found beside the mentors file. */
const PROGRAMME_FILE = 'programme.yaml';

/** A source for each file that was named. */
type Loaded<Files> = {
  readonly [Key in keyof Files]: Files[Key] extends string ? FileSource : FileSource | undefined;
};

/** Loads the files of a call, each once, under the names that the call gave them. */
export async function loadSources<Files extends Readonly<Record<string, string | undefined>>>(
  files: Files,
): Promise<Loaded<Files>> {
  const known = new Map<string, FileSource>();
  const sources: [string, FileSource | undefined][] = [];
  // Standard input that is named twice is not waited for: no run takes it for two things.
  const twice = Object.values(files).filter((file) => file === '-').length > 1;
  if (twice) known.set('-', { name: '-', findings: [] });
  for (const [key, file] of Object.entries(files)) {
    const source = file === undefined ? undefined : (known.get(file) ?? (await load(file)));
    if (file !== undefined && source) known.set(file, source);
    sources.push([key, source]);
  }
  return Object.fromEntries(sources) as Loaded<Files>;
}

/** Loads a file; one that cannot be read carries the findings that say why. */
export async function load(file: string): Promise<FileSource> {
  const { source, findings = [] } = await loadFile(file);
  return source ? { name: file, bytes: source.bytes } : { name: file, findings };
}

/** Loads the programme of a call: the one named, or the one beside another file, or none. */
export async function loadProgramme(
  named: string | undefined,
  beside: string | undefined,
): Promise<FileSource | undefined> {
  if (named !== undefined) return load(named);
  if (beside === undefined || beside === '-') return undefined;
  const folder = /^.*[/\\]/s.exec(beside)?.[0] ?? '';
  const file = folder + PROGRAMME_FILE;
  if (await isMissing(file)) return undefined;
  const source = await load(file);
  return 'bytes' in source ? { ...source, implied: true } : source;
}

/** Whether nothing lies there at all; a file that can't be read is there. */
function isMissing(file: string): Promise<boolean> {
  return stat(file).then(
    () => false,
    (error: unknown) => ['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? ''),
  );
}
