import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** A hash of all that the build is made of. */
export function madeOf() {
  const files = ['src', 'scripts'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  for (const name of [
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'tsconfig.build.json',
  ]) {
    files.push(join(root, name));
  }

  // The version of Node counts too: packages may be built for it.
  const hash = createHash('sha256').update(process.version);
  for (const file of files.toSorted()) {
    // The name without the folder of the checkout, which differs from runner to runner.
    const name = file.slice(root.length).replaceAll('\\', '/');
    hash.update(`\0${name}\0`).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 40);
}
