import fc from 'fast-check';
import { expect, it } from 'vitest';

import { hash } from '../../src/util/portable-sha256.ts';
import { sha256 } from '../../src/util/sha256.ts';

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
