import fc from 'fast-check';
import { expect, it } from 'vitest';

import { createHash, hash } from '../../src/util/portable-sha256.ts';
import { collected, concat } from '../../src/util/bytes.ts';
import { hashed, sha256 } from '../../src/util/sha256.ts';

it('gives the digest that FIPS 180-4 gives as an example', () => {
  const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  expect([sha256('abc'), hash('sha256', 'abc', 'hex')]).toEqual([abc, abc]);
});

it('gives the same digests with Node’s hashes and without them', () => {
  const data = fc.oneof(fc.string({ unit: 'binary' }), fc.uint8Array({ maxLength: 300 }));
  fc.assert(
    fc.property(data, fc.constantFrom('hex', 'base64'), (one, as) => {
      expect(hash('sha256', one, as)).toBe(sha256(one, as));
    }),
  );
});

it('gives the digest of pieces as that of the whole, with Node’s hashes and without them', async () => {
  const pieces = fc.array(fc.uint8Array({ maxLength: 100 }), { maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(pieces, async (parts) => {
      let seen = '';
      const passedOn = await collected(hashed(parts, (digest) => (seen = digest)));
      expect(passedOn).toEqual(concat(parts));
      expect(seen).toBe(sha256(passedOn));
      const portable = createHash('sha256');
      for (const part of parts) portable.update(part);
      expect(portable.digest('hex')).toBe(seen);
    }),
  );
});
