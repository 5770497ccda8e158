import { decodeUtf8 } from '../util/bytes.ts';

/** What a ZIP archive's directory says of one of its files. */
export interface ZipEntry {
  /** With `/` between folders, whatever the program wrote. */
  readonly name: string;
  /** The declared size when unpacked; Infinity if it is not in the plain directory (ZIP64). */
  readonly size: number;
  readonly packedSize: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const IN_ZIP64 = 0xffffffff;

/**
 * Lists a ZIP archive by its central directory, without unpacking anything, so that its size can
 * be judged first. Undefined if the directory is damaged.
 */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const first = Math.max(0, end - 0xffff);
  while (end >= first && view.getUint32(end, true) !== END_OF_DIRECTORY) end--;
  if (end < first) return undefined;

  const entries: ZipEntry[] = [];
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  while (entries.length < count) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) return undefined;
    const packedSize = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    const name = decodeUtf8(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/');
    entries.push({ name, size: size === IN_ZIP64 ? Infinity : size, packedSize });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}
