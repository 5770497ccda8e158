import process from 'node:process';

import type { Finding } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';

/** The system's code of an error, such as `ENOENT`; undefined if it is none of the system's. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code } = error as NodeJS.ErrnoException;
  // Of Node's own permission model (`node --permission`).
  if (code === 'ERR_ACCESS_DENIED') return 'EACCES';
  return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code) ? code : undefined;
}

/** What kept an input from being read; errors that are not the system's are thrown on. */
export function readingFailed(file: string, error: unknown): Finding {
  const code = systemCode(error);
  switch (code) {
    case undefined:
      throw error;
    case 'ENOENT':
    case 'ENOTDIR':
      return finding('missing-file', { file }, {});
    case 'EACCES':
    case 'EPERM':
      return finding('no-permission', { file }, {});
    case 'EISDIR':
      return finding('not-a-file', { file }, { kind: 'folder' });
    default:
      return finding('unreadable-file', { file }, { reason: code });
  }
}

/** What kept an output from being written; errors that are not the system's are thrown on. */
export function writingFailed(file: string, error: unknown): Finding {
  const code = systemCode(error);
  switch (code) {
    case undefined:
      throw error;
    case 'ENOENT':
    case 'ENOTDIR':
      return finding('no-output-folder', { file }, {});
    case 'EEXIST':
      return finding('output-exists', { file }, {});
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return finding('disk-full', { file }, {});
    case 'EBUSY':
    case 'ETXTBSY':
      return finding('output-locked', { file }, {});
    case 'EROFS':
      return finding('output-read-only', { file }, {});
    case 'EACCES':
    case 'EPERM':
      // On Windows this is what a file gives that another program holds open.
      return finding(
        process.platform === 'win32' ? 'output-locked' : 'output-read-only',
        { file },
        {},
      );
    default:
      return finding('output-failed', { file }, { reason: code });
  }
}
