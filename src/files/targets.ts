import type { Stats } from 'node:fs';
import { access, lstat, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import type { Finding } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import { writingFailed } from './system-errors.ts';

/** Where an output goes. */
export interface Target {
  readonly file: string;
  /** The folder, with links resolved, and the path of the file in it. */
  readonly folder: string;
  readonly path: string;
  /** Nothing there yet, a file to replace, or a device to write into. */
  readonly state: 'new' | 'old' | 'device';
  /** What two names of one file have in common. */
  readonly identity: string;
}

/**
 * Examines where the outputs go and reports what forbids it. Files are compared by
 * device and inode, so that links and spellings make no difference.
 */
export async function examineTargets(
  files: readonly string[],
  options: { readonly force: boolean | 'never'; readonly inputs: readonly string[] },
): Promise<{ readonly targets: readonly Target[]; readonly findings: readonly Finding[] }> {
  let inputs: ReadonlySet<string>;
  try {
    inputs = await identities(options.inputs);
  } catch (error) {
    // Without knowing the inputs no output is safe from being one.
    return { targets: [], findings: [writingFailed(files[0] ?? '', error)] };
  }
  const targets: Target[] = [];
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (const file of files) {
    const one = await examine(file, options.force, inputs);
    if ('code' in one) {
      findings.push(one);
    } else if (one.state !== 'device' && seen.has(one.identity)) {
      findings.push(finding('outputs-coincide', { file }, {}));
    } else {
      seen.add(one.identity);
      targets.push(one);
    }
  }
  return { targets, findings };
}

async function examine(
  file: string,
  force: boolean | 'never',
  inputs: ReadonlySet<string>,
): Promise<Target | Finding> {
  try {
    const folder = await realpath(dirname(file));
    const name = basename(file);
    const path = join(folder, name);
    const link = await lstat(file).catch(absent);
    const stats = link?.isSymbolicLink() === true ? await stat(file).catch(absent) : link;
    if (stats !== undefined && inputs.has(identity(stats))) {
      return finding('output-is-input', { file }, {});
    }
    if (stats !== undefined && isWritable(stats, file)) {
      return { file, folder, path: file, state: 'device', identity: identity(stats) };
    }
    if (link?.isSymbolicLink() === true)
      return finding('output-not-a-file', { file }, { kind: 'link' });
    // One name in two cases is one file on Windows and macOS.
    if (stats === undefined) {
      const spelling = join(folder, name.normalize('NFC').toLowerCase());
      return { file, folder, path, state: 'new', identity: spelling };
    }
    if (stats.isDirectory()) return finding('output-not-a-file', { file }, { kind: 'folder' });
    if (!stats.isFile()) return finding('output-not-a-file', { file }, { kind: 'device' });
    if (force !== true) {
      return finding('output-exists', { file }, { replaceable: force !== 'never' });
    }
    if (await isOpenElsewhere(folder, name)) return finding('output-locked', { file }, {});
    return { file, folder, path, state: 'old', identity: identity(stats) };
  } catch (error) {
    return writingFailed(file, error);
  }
}

/** Devices such as `/dev/null`, and the standard streams under their names: written as they are. */
function isWritable(stats: Stats, file: string): boolean {
  return (
    stats.isCharacterDevice() || /^\/(?:dev|proc\/self)\/(?:std(?:out|err)|fd\/\d+)$/.test(file)
  );
}

/** Whether LibreOffice or Excel has laid its lock file beside the file. */
async function isOpenElsewhere(folder: string, name: string): Promise<boolean> {
  for (const lock of [`.~lock.${name}#`, `~$${name}`]) {
    const found = await access(join(folder, lock)).then(
      () => true,
      () => false,
    );
    if (found) return true;
  }
  return false;
}

async function identities(files: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (const file of files) {
    const stats = await stat(file).catch(absent);
    if (stats !== undefined) found.add(identity(stats));
  }
  return found;
}

function identity({ dev, ino }: Stats): string {
  return `${dev}:${ino}`;
}

/** Takes a file that is not there for undefined; passes on any other error. */
function absent(error: unknown): undefined {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
  throw error;
}
