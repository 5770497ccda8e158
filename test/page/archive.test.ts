import { inflateRawSync } from 'node:zlib';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { archiveOf, crc32 } from '../../src/page/worker/archive.ts';

/** Reads an archive as the format says, from its end, and unpacks it with Node's own zlib. */
function unpacked(archive: Uint8Array): [name: string, text: string, crc: number][] {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = archive.length - 22;
  expect(view.getUint32(end, true)).toBe(0x06054b50);
  let at = view.getUint32(end + 16, true);
  return Array.from({ length: view.getUint16(end + 10, true) }, () => {
    expect(view.getUint32(at, true)).toBe(0x02014b50);
    const [crc, packed, size, length] = [
      view.getUint32(at + 16, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 24, true),
      view.getUint16(at + 28, true),
    ] as const;
    const name = new TextDecoder().decode(archive.subarray(at + 46, at + 46 + length));
    const local = view.getUint32(at + 42, true);
    expect(view.getUint32(local, true)).toBe(0x04034b50);
    const from = local + 30 + view.getUint16(local + 26, true);
    const bytes = inflateRawSync(archive.subarray(from, from + packed));
    expect(bytes.length).toBe(size);
    at += 46 + length;
    return [name, bytes.toString(), crc];
  });
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(new TextEncoder().encode(text));

describe('an archive', () => {
  it('knows the checksum that the format prescribes', () => {
    expect(crc32(bytesOf('123456789'))).toBe(0xcbf43926);
    expect(crc32(bytesOf(''))).toBe(0);
  });

  it('gives back every file, by name and content', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(
          fc.string({ minLength: 1, unit: 'grapheme' }),
          fc.string({ unit: 'grapheme' }),
        ),
        async (files) => {
          const entries = Object.entries(files);
          const archive = await archiveOf(
            entries.map(([name, text]) => ({ name, bytes: bytesOf(text) })),
          );
          expect(unpacked(archive)).toEqual(
            entries.map(([name, text]) => [name, text, crc32(bytesOf(text))]),
          );
        },
      ),
      { numRuns: 50 },
    );
  });

  it('says the same whenever it is made', async () => {
    const entries = [{ name: 'kit/A–B/guide.md', bytes: bytesOf('Ä'.repeat(1000)) }];
    expect(await archiveOf(entries)).toEqual(await archiveOf(entries));
  });
});
