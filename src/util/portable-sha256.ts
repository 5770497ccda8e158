import { sha256 } from '@noble/hashes/sha2.js';

import { encodeUtf8 } from './bytes.ts';

/*
 * What `node:crypto` exports under these names, for platforms without it; the condition `#sha256`
 * in package.json chooses between the two.
 */

export function hash(_: 'sha256', data: string | Uint8Array, as: 'hex' | 'base64'): string {
  const digest = sha256(typeof data === 'string' ? encodeUtf8(data) : data);
  return as === 'base64' ? btoa(String.fromCharCode(...digest)) : hex(digest);
}

export const createHash: (algorithm: 'sha256') => {
  update: (data: Uint8Array) => unknown;
  digest: (as: 'hex') => string;
} = () => {
  const hash = sha256.create();
  return { update: (data) => hash.update(data), digest: () => hex(hash.digest()) };
};

function hex(digest: Uint8Array): string {
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
