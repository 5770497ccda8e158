import { isUtf8 as isUtf8OfNode } from 'node:buffer';

import fc from 'fast-check';
import { expect, it } from 'vitest';

import { isUtf8 } from '../../src/tables/broken-utf8.ts';
import { share } from '../helpers/share.ts';

it('takes for UTF-8 exactly what Node takes for it, wherever the bytes lie', () => {
  const byte = fc.constantFrom(0x41, 0x80, 0xbf, 0xc1, 0xc3, 0xe0, 0xed, 0xf0, 0xf4, 0x9f, 0xa0);
  const piece = fc.oneof(
    fc.constantFrom('ü', '€', '😀', 'abcdefgh').map((text) => [...Buffer.from(text)]),
    fc.array(byte, { maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), fc.nat(3), (pieces, shift) => {
      const bytes = new Uint8Array([...Array<number>(shift).fill(0xff), ...pieces.flat()]);
      expect(isUtf8(bytes.subarray(shift))).toBe(isUtf8OfNode(bytes.subarray(shift)));
    }),
    { numRuns: share(5000) },
  );
});
