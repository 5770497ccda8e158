// Holds the types of the package, as it is packed, against what compilers look for (attw). Packed
// without scripts: `npm test` has just built dist/.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'tandem-package-'));
const root = join(import.meta.dirname, '..');
const options = { cwd: root, shell: process.platform === 'win32' };
try {
  const pack = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const [{ filename }] = JSON.parse(execFileSync('npm', pack, { ...options, encoding: 'utf8' }));
  const attw = ['attw', join(folder, filename), '--profile', 'esm-only'];
  execFileSync('npx', attw, { ...options, stdio: 'inherit' });
} finally {
  rmSync(folder, { recursive: true });
}
