const ISSUES = 'https://github.com/tandem-mentoring/tandem/issues';

/**
 * The frames of a stack without the folders of this machine, and without the error's message: a
 * message may quote a cell, and this text is meant to be passed on.
 */
function frames(stack: string): string[] {
  return stack
    .split('\n')
    .filter((line) => /^ {4}at /.test(line))
    .map((line) =>
      line.replace(
        /\(?(?:file:\/\/)?[^\s()]*?[\\/]((?:dist|src|node_modules)[\\/][^\s()]*)\)?/,
        '$1',
      ),
    )
    .filter((line) => !/[\\/](?:home|Users|tmp|var)[\\/]/.test(line));
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
