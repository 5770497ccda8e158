import { readFile } from 'node:fs/promises';

/** Where the build puts the page, seen from this module, from its chunk, and from the sources. */
const PLACES = ['../tandem.html', '../../tandem.html', '../../dist/tandem.html'];

/**
 * The page that this package ships.
 *
 * @throws if the package is broken: `npm run build` makes the page
 */
export async function shippedPage(): Promise<Uint8Array> {
  let missing: unknown;
  for (const place of PLACES) {
    try {
      return await readFile(new URL(place, import.meta.url));
    } catch (error) {
      missing ??= error;
    }
  }
  throw missing;
}
