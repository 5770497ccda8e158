import process from 'node:process';

import { finding, type Finding, type Place } from '../findings/finding.ts';

/** The system's code of an error, such as `ENOENT`; undefined if it is none of the system's. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code } = error as NodeJS.ErrnoException;
  // Of Node's own permission model (`node --permission`).
  if (code === 'ERR_ACCESS_DENIED') return 'EACCES';
  return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code) ? code : undefined;
}

/** The finding of each system code; the codes of one line say the same. */
type Failures = readonly (readonly [codes: readonly string[], of: (place: Place) => Finding])[];

const READING: Failures = [
  [['ENOENT', 'ENOTDIR'], (at) => finding('missing-file', at, {})],
  [['EACCES', 'EPERM'], (at) => finding('no-permission', at, {})],
  [['EISDIR'], (at) => finding('not-a-file', at, { kind: 'folder' })],
];

const WRITING: Failures = [
  [['ENOENT', 'ENOTDIR'], (at) => finding('no-output-folder', at, {})],
  [['EEXIST'], (at) => finding('output-exists', at, { replaceable: true })],
  [['ENOSPC', 'EDQUOT', 'EFBIG'], (at) => finding('disk-full', at, {})],
  [['EBUSY', 'ETXTBSY'], (at) => finding('output-locked', at, {})],
  [['EROFS'], (at) => finding('output-read-only', at, {})],
  [
    ['EACCES', 'EPERM'],
    // On Windows this is what a file gives that another program holds open.
    (at) => finding(process.platform === 'win32' ? 'output-locked' : 'output-read-only', at, {}),
  ],
];

/** What kept an input from being read; errors that are not the system's are thrown on. */
export function readingFailed(file: string, error: unknown): Finding {
  return failed(file, error, READING, 'unreadable-file');
}

/** What kept an output from being written; errors that are not the system's are thrown on. */
export function writingFailed(file: string, error: unknown): Finding {
  return failed(file, error, WRITING, 'output-failed');
}

function failed(
  file: string,
  error: unknown,
  failures: Failures,
  otherwise: 'unreadable-file' | 'output-failed',
): Finding {
  const reason = systemCode(error);
  if (reason === undefined) throw error;
  const known = failures.find(([codes]) => codes.includes(reason));
  return known ? known[1]({ file }) : finding(otherwise, { file }, { reason });
}
