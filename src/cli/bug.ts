const ISSUES = 'https://github.com/tandem-mentoring/tandem/issues';

const FRAME = /^( {4}at (?:[^\\/]*? \()?)(.*?)(:\d+:\d+\)?)$/;
const WITHIN = [
  /^node:.*/,
  /(?<=[\\/])node_modules[\\/].*/,
  /(?<=[\\/])(?:dist|src)[\\/](?!.*[\\/](?:dist|src)[\\/]).*/,
];

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
