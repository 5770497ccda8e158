import { createHash, hash } from '#sha256';

import type { Pieces } from './bytes.ts';

/** SHA-256 of bytes, or of a text in UTF-8. */
export function sha256(data: string | Uint8Array, as: 'hex' | 'base64' = 'hex'): string {
  return hash('sha256', data, as);
}

/**
 * Passes pieces of bytes on.
 *
 * @param end is told the SHA-256 of all of them in hexadecimal
 */
export async function* hashed(
  pieces: Pieces,
  end: (sha256: string) => void,
): AsyncGenerator<Uint8Array, void> {
  const hash = createHash('sha256');
  for await (const piece of pieces) {
    hash.update(piece);
    yield piece;
  }
  end(hash.digest('hex'));
}
