import { hash } from '#sha256';

/** SHA-256 of bytes, or of a text in UTF-8. */
export function sha256(data: string | Uint8Array, as: 'hex' | 'base64' = 'hex'): string {
  return hash('sha256', data, as);
}
