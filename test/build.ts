import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';

/** Builds `dist/` for the tests that run the real program, unless it is made of these sources. */
export function setup(): void {
  const build = join(import.meta.dirname, '../scripts/build.js');
  execFileSync(process.execPath, [build], { stdio: 'inherit' });
}
