import { sha256 } from '@noble/hashes/sha2.js';

import { encodeUtf8 } from './bytes.ts';

/**
 * What `node:crypto` exports under this name, for platforms without it; the condition `#sha256`
 * in package.json chooses between the two.
 */
export function hash(_: 'sha256', data: string | Uint8Array, as: 'hex' | 'base64'): string {
  const digest = sha256(typeof data === 'string' ? encodeUtf8(data) : data);
  if (as === 'base64') return btoa(String.fromCharCode(...digest));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
