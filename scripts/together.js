// Runs scripts of package.json side by side, as many at once as there are cores, and prints the
// output of each when it is done: node scripts/together.js lint types boundaries
// It fails if one of them fails, after all have run.
import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';

const waiting = process.argv.slice(2);

/** Runs one script and prints what it said; gives whether it succeeded. */
function run(name) {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', name], { shell: process.platform === 'win32' });
    const output = [];
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => output.push(chunk));
    child.on('close', (code) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`${code === 0 ? 'done' : 'FAILED'}: npm run ${name} (${seconds} s)`);
      process.stdout.write(Buffer.concat(output));
      resolve(code === 0);
    });
  });
}

async function worker() {
  let succeeded = true;
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    succeeded = (await run(name)) && succeeded;
  }
  return succeeded;
}

const workers = Array.from({ length: availableParallelism() }, worker);
if ((await Promise.all(workers)).includes(false)) process.exitCode = 1;
