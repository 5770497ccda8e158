import type { Language } from '../../findings/finding.ts';

/** What the formatters for machines know beside the findings. */
export interface FindingsContext {
  readonly language: Language;
  /** The version of this package. */
  readonly version: string;
  /** The working folder, to which paths are made relative. */
  readonly folder: string;
  /** The files that were looked at, so that the clean ones are listed too. */
  readonly files: readonly string[];
  /** Warnings count as findings. */
  readonly strict?: boolean;
}

/** A path relative to the working folder, where it lies inside, with `/` between its parts. */
export function relativePath(file: string, folder: string): string {
  const path = file.replaceAll('\\', '/');
  const base = folder.replaceAll('\\', '/').replace(/\/*$/, '/');
  return (path.startsWith(base) ? path.slice(base.length) : path).replace(/^(?:\.\/)+/, '');
}
