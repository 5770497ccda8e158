import type { Language } from '../../findings/finding.ts';
import type { CaseOutcome } from '../../roster/cases.ts';

/** What the formatters for machines know beside the findings. */
export interface FindingsContext {
  readonly language: Language;
  /** The version of this package. */
  readonly version: string;
  /** What was done, such as `tandem check`. */
  readonly title: string;
  /** The working folder, from which relative paths lead. */
  readonly folder: string;
  /** The folder to which code scanning and annotations want paths relative; else the working folder. */
  readonly workspace?: string | undefined;
  /** The files that were looked at, so that the clean ones are listed too. */
  readonly files: readonly string[];
  /** How each case of the rules turned out, where there were cases. */
  readonly cases?: readonly CaseOutcome[] | undefined;
  /** Warnings count as findings. */
  readonly strict?: boolean;
}

/** A path relative to the working folder, where it lies inside, with `/` between its parts. */
export function relativePath(file: string, folder: string): string {
  const path = file.replaceAll('\\', '/');
  const base = folder.replaceAll('\\', '/').replace(/\/*$/, '/');
  return (path.startsWith(base) ? path.slice(base.length) : path).replace(/^(?:\.\/)+/, '');
}

/** A path relative to the workspace, where it lies inside; else as `relativePath` gives it. */
export function pathInWorkspace(
  file: string,
  { folder, workspace }: Pick<FindingsContext, 'folder' | 'workspace'>,
): string {
  const written = relativePath(file, folder);
  if (workspace === undefined) return written;
  const whole = isAbsolute(written) ? written : `${folder.replaceAll('\\', '/')}/${written}`;
  const path = withoutDots(whole);
  const base = `${withoutDots(workspace.replaceAll('\\', '/'))}/`;
  return path.startsWith(base) && path.length > base.length ? path.slice(base.length) : written;
}

function isAbsolute(path: string): boolean {
  return /^(?:\/|[A-Za-z]:\/)/.test(path);
}

/** The same path without `.`, `..` and empty parts. */
function withoutDots(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return `${path.startsWith('/') ? '/' : ''}${parts.join('/')}`;
}
