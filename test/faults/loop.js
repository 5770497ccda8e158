/**
 * Runs a command over and over in one process, each time with the next call of the file system
 * failing, until a run meets no failure. Tells of each run, as a line of JSON, how it ended and
 * what is in the folder then.
 *
 * node --import ./failing-fs.js loop.js <folder to start from> <ENOSPC> <once|on> <arguments …>
 */
import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { main } from '../../dist/cli/main.js';
import { faults } from './failing-fs.js';

const [start, code, how, ...argv] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'faults-'));
process.chdir(folder);

/** Everything below the folder, files with the hash of their content. */
function listing() {
  const entries = readdirSync('.', { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      if (!entry.isFile()) return [path, 'folder'];
      return [path, createHash('sha256').update(readFileSync(path)).digest('hex')];
    }),
  );
}

function lay() {
  for (const name of readdirSync('.')) rmSync(name, { recursive: true });
  cpSync(start, '.', { recursive: true });
}

async function run(nth) {
  lay();
  const said = { stdout: '', stderr: '' };
  const stream = (name) => ({
    write: (text, done) => {
      said[name] += Buffer.from(text).toString();
      done();
      return true;
    },
    on: () => undefined,
  });
  const host = {
    ...{ stdout: stream('stdout'), stderr: stream('stderr'), env: {}, platform: process.platform },
    ...{ cwd: () => folder, on: () => undefined, off: () => undefined, exit: () => undefined },
  };
  Object.assign(faults, { calls: 0, nth, code, on: how === 'on' });
  const exit = await main(argv, host);
  const met = faults.calls >= nth;
  faults.nth = Infinity;
  console.log(JSON.stringify({ nth, met, exit, ...said, files: listing() }));
  return met;
}

// The first run, which also loads the program, meets no failure: what it leaves is the new state.
await run(Infinity);
for (let nth = 1; await run(nth); nth++);
rmSync(folder, { recursive: true });
