import { crc32, inflateRawSync } from 'node:zlib';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { archiveOf } from '../../src/page/worker/archive.ts';

/** Reads an archive as the format says, from its end, and unpacks it with Node's own zlib. */
function unpacked(archive: Uint8Array): [name: string, text: string][] {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = archive.length - 22;
  expect(view.getUint32(end, true)).toBe(0x06054b50);
  let at = view.getUint32(end + 16, true);
  return Array.from({ length: view.getUint16(end + 10, true) }, () => {
    expect(view.getUint32(at, true)).toBe(0x02014b50);
    const [method, crc, packed, size, length] = [
      view.getUint16(at + 10, true),
      view.getUint32(at + 16, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 24, true),
      view.getUint16(at + 28, true),
    ] as const;
    const name = new TextDecoder().decode(archive.subarray(at + 46, at + 46 + length));
    const local = view.getUint32(at + 42, true);
    expect(view.getUint32(local, true)).toBe(0x04034b50);
    const from = local + 30 + view.getUint16(local + 26, true);
    const stored = archive.subarray(from, from + packed);
    const bytes = method === 0 ? Buffer.from(stored) : inflateRawSync(stored);
    expect([bytes.length, crc32(bytes)]).toEqual([size, crc]);
    at += 46 + length;
    return [name, bytes.toString()];
  });
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(new TextEncoder().encode(text));

describe('an archive', () => {
  it('gives back every file, by name and content', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string({ minLength: 1, unit: 'grapheme' }),
          fc.string({ unit: 'grapheme' }),
        ),
        (files) => {
          const entries = Object.entries(files);
          const archive = archiveOf(
            entries.map(([name, text]) => ({ name, bytes: bytesOf(text) })),
          );
          expect(new Map(unpacked(archive))).toEqual(new Map(entries));
        },
      ),
      { numRuns: 50 },
    );
  });

  it('says the same whenever it is made', () => {
    const entries = [{ name: 'kit/A–B/guide.md', bytes: bytesOf('Ä'.repeat(1000)) }];
    expect(archiveOf(entries)).toEqual(archiveOf(entries));
  });
});
