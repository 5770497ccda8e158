import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';

const LEFT_OUT = new Set(['.git', 'out', 'coverage']);

/**
 * A copy of the checkout to spoil, with the same packages, which goes away with this process.
 *
 * @param {string} root the checkout
 * @param {string} name what the copy is for
 * @param {() => void} stop ends what is running in the copy when this process is to end
 * @returns {string} the folder
 */
export function copyOfCheckout(root, name, stop) {
  const copy = mkdtempSync(join(tmpdir(), `tandem-${name}-`));
  process.on('exit', () => rmSync(copy, { recursive: true, force: true, maxRetries: 10 }));
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      stop();
      process.exit(130);
    });
  }
  cpSync(root, copy, {
    recursive: true,
    filter: (path) => {
      const parts = relative(root, path).split(sep);
      return !LEFT_OUT.has(parts[0]) && !parts.includes('node_modules');
    },
  });
  symlinkSync(realpathSync(join(root, 'node_modules')), join(copy, 'node_modules'));
  return copy;
}
