/** `node:crypto` in Node, `portable-sha256.ts` elsewhere; see `imports` in package.json. */
declare module '#sha256' {
  export function hash(
    algorithm: 'sha256',
    data: string | Uint8Array,
    as: 'hex' | 'base64',
  ): string;
  export function createHash(algorithm: 'sha256'): {
    update: (data: Uint8Array) => unknown;
    digest: (as: 'hex') => string;
  };
}
