import { readFileSync } from 'node:fs';

// Read while the program loads: whoever reports a bug later must not depend on the disk.
const { version: VERSION } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { version: string };

/** The version of this package. */
export function version(): string {
  return VERSION;
}
