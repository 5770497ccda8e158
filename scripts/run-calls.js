// Runs the calls of `TANDEM_CALLS`, one per line, for action.yml: words as a shell splits them, and
// `> file` at the end for the result. No shell reads them, so nothing in them is run. All calls run,
// whatever the others find; the exit code is the highest.
import { spawnSync } from 'node:child_process';
import { appendFileSync, closeSync, openSync } from 'node:fs';
import { join } from 'node:path';

const program = join(import.meta.dirname, '../bin/tandem.js');

/** The words of a line: blanks separate them, quotes keep them together, `#` begins a remark. */
function wordsOf(line) {
  const words = [];
  const word = /\s*(#.*|(?:[^\s"'#]|"[^"]*"|'[^']*')(?:[^\s"']|"[^"]*"|'[^']*')*|\S)/gy;
  for (const [, text] of line.matchAll(word)) {
    if (text.startsWith('#')) break;
    const bare = text.replaceAll(/"([^"]*)"|'([^']*)'/g, '$1$2');
    if (bare === text && /["']/.test(text)) throw new Error(`a quote is not closed in: ${line}`);
    words.push(bare);
  }
  return words;
}

function run(line) {
  const words = wordsOf(line);
  if (words.length === 0) return 0;
  const redirected = words.at(-2) === '>';
  const [argv, file] = redirected ? [words.slice(0, -2), words.at(-1)] : [words, undefined];
  console.error(`$ tandem ${line.trim()}`);
  const output = file === undefined ? 'inherit' : openSync(file, 'w');
  const { status } = spawnSync(process.execPath, [program, ...argv], {
    stdio: ['ignore', output, 'inherit'],
  });
  if (typeof output === 'number') closeSync(output);
  return status ?? 1;
}

const codes = (process.env.TANDEM_CALLS ?? '').split('\n').map(run);
const code = Math.max(0, ...codes);
if (process.env.GITHUB_OUTPUT) appendFileSync(process.env.GITHUB_OUTPUT, `exit-code=${code}\n`);
process.exitCode = code;
