import { readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { fileURLToPath } from 'node:url';

import { HOMEPAGE } from '../util/homepage.ts';

/** The same as `bugs` in package.json. */
const ISSUES = `${HOMEPAGE}/issues`;

const FRAME = /^( {4}at (?:[^\\/]*? \()?)(.*?)(:\d+:\d+\)?)$/;
const WITHIN = [
  /^node:.*/,
  /(?<=[\\/])node_modules[\\/].*/,
  /(?<=[\\/])(?:dist|src)[\\/](?!.*[\\/](?:dist|src)[\\/]).*/,
];

/** A frame of a chunk of the built program at the place in the sources that it was made from. */
function atItsSource(frame: string): string {
  const [, start = '', path = '', line = '', column = '', end = ''] =
    /^( {4}at (?:[^\\/]*? \()?)(.*?):(\d+):(\d+)(\)?)$/.exec(frame) ?? [];
  if (start === '') return frame;
  try {
    const file = path.startsWith('file:') ? fileURLToPath(path) : path;
    const map = JSON.parse(readFileSync(`${file}.map`, 'utf8')) as SourceMapPayload;
    const found = new SourceMap(map).findEntry(Number(line) - 1, Number(column) - 1);
    if (!('originalSource' in found)) return frame;
    const source = found.originalSource.replace(/^(?:\.\.\/)+/, '');
    return `${start}/${source}:${found.originalLine + 1}:${found.originalColumn + 1}${end}`;
  } catch {
    // No source map lies there, or it cannot be read: the frame says enough.
    return frame;
  }
}

/** A frame without the folders of this machine; of the executable, only the line is left. */
function withoutFolders(frame: string): string {
  const [, start = '', path = '', end = ''] = FRAME.exec(frame) ?? [];
  if (start === '') return /[\\/]/.test(frame) ? '' : frame;
  const kept = WITHIN.map((part) => part.exec(path)).find((found) => found !== null);
  return start + (kept?.[0] ?? '…') + end;
}

/**
 * The frames of a stack, without the error's message: a message may quote a cell, and this text is
 * meant to be passed on.
 */
function frames(stack: string): string[] {
  return stack
    .split('\n')
    .filter((line) => /^ {4}at /.test(line))
    .map(atItsSource)
    .map(withoutFolders)
    .filter((line) => line !== '');
}

/** Messages that hold nothing of the inputs: our own invariants, and what V8 says about code. */
function isHarmless(error: Error): boolean {
  // Node's own errors have a code, and quote the value that they refuse.
  const isOfTheEngine = error instanceof TypeError || error instanceof ReferenceError;
  return error.message.startsWith('invariant: ') || (isOfTheEngine && !('code' in error));
}

/** What is printed where the program itself is wrong. */
export function bugReport(error: unknown, version: string): string {
  const known = error instanceof Error ? error : new Error();
  const headline = isHarmless(known) ? `${known.name}: ${known.message}` : known.name;
  return [
    'error: this is a bug in tandem, not in your files. No file was left half-written.',
    '',
    `  ${headline}`,
    ...frames(known.stack ?? ''),
    '',
    `Please report it with these lines (they hold nothing of your data): ${ISSUES}`,
    `tandem ${version}, Node ${process.version}, ${process.platform}`,
    '',
  ].join('\n');
}
