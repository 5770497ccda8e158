import { decodeUtf8 } from '../util/bytes.ts';
import type { ZipEntry } from './zip-entries.ts';
import { zipEntries } from './zip-entries.ts';

/** Files that are no table, or none that is read, by what they really are. */
export type ForeignKind =
  | 'xls'
  | 'xlsb'
  | 'encrypted'
  | 'word'
  | 'zip'
  | 'gzip'
  | 'pdf'
  | 'image'
  | 'html'
  | 'xml-2003'
  | 'xml'
  | 'rtf'
  | 'json'
  | 'binary';

const startsWith = (bytes: Uint8Array, ...start: number[]) =>
  start.every((byte, index) => bytes[index] === byte);

/** `EncryptedPackage` in UTF-16. */
const ENCRYPTED = Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0]);

/** Whether some bytes stand somewhere among others. */
function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** What a file is by its first bytes, whatever its name says; undefined for text. */
export function binaryKind(bytes: Uint8Array): 'workbook' | 'ods' | ForeignKind | undefined {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06)) {
    return zipKind(zipEntries(bytes));
  }
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) {
    // An encrypted .xlsx is packed into the same container as an old .xls.
    return holds(bytes, ENCRYPTED) ? 'encrypted' : 'xls';
  }
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return 'pdf';
  if (startsWith(bytes, 0x1f, 0x8b)) return 'gzip';
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) || startsWith(bytes, 0xff, 0xd8, 0xff)) {
    return 'image';
  }
  return undefined;
}

/** Whether a file is a workbook that is read. */
export function isWorkbook(bytes: Uint8Array): boolean {
  const kind = binaryKind(bytes);
  return kind === 'workbook' || kind === 'ods';
}

function zipKind(entries: readonly ZipEntry[] | undefined): 'workbook' | 'ods' | ForeignKind {
  // The strict test of a workbook is left to its reader, so that a damaged one is called damaged.
  if (entries === undefined) return 'workbook';
  const has = (name: string) => entries.some((entry) => entry.name === name);
  if (has('xl/workbook.bin')) return 'xlsb';
  if (has('[Content_Types].xml') && entries.some(({ name }) => name.startsWith('word/'))) {
    return 'word';
  }
  if (has('[Content_Types].xml') || entries.some(({ name }) => name.startsWith('xl/'))) {
    return 'workbook';
  }
  return has('mimetype') && has('content.xml') ? 'ods' : 'zip';
}

/** What a text is if it is no delimited one. */
export function textKind(utf8: Uint8Array): ForeignKind | undefined {
  const start = decodeUtf8(utf8.subarray(0, 4096)).trimStart();
  if (/^<(?:!doctype html|html|head|meta|table|body|style)\b/i.test(start)) return 'html';
  if (/^<\?xml\b/i.test(start)) {
    if (start.includes('urn:schemas-microsoft-com:office:spreadsheet')) return 'xml-2003';
    return /<html\b/i.test(start) ? 'html' : 'xml';
  }
  if (start.startsWith('{\\rtf')) return 'rtf';
  if (/^(?:\[\s*[[{"\]]|\{\s*["}])/.test(start)) return 'json';
  const controls = start.match(/(?!\s)\p{Cc}/gu)?.length ?? 0;
  return controls > 16 && controls > start.length / 20 ? 'binary' : undefined;
}
