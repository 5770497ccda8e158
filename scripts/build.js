// Builds dist/: npm run build. Where dist/ was made of just what lies here now, it stays: the hash
// of what it was made of is written last, and goes with the rest when it is made anew.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { madeOf } from './made-of.js';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const stamp = join(dist, '.made-of');

const key = madeOf();
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== key) {
  rmSync(dist, { recursive: true, force: true });
  for (const [script, ...args] of [
    ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'],
    ['scripts/bundle.js'],
    ['scripts/page.js'],
    ['scripts/compile.js'],
  ]) {
    execFileSync(process.execPath, [join(root, script), ...args], { cwd: root, stdio: 'inherit' });
  }
  writeFileSync(stamp, key);
}
