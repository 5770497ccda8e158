import iconv from 'iconv-lite';

/** Reads a text piece by piece: what the bytes say, with whatever those before had left open. */
export type PieceDecoder = (piece: Uint8Array, isLast: boolean) => string;

/** The encodings that every platform reads by itself, by their names without punctuation. */
const UNICODE: ReadonlyMap<string, string> = new Map([
  ['utf16', 'utf-16le'],
  ['utf16le', 'utf-16le'],
  ['ucs2', 'utf-16le'],
  ['utf16be', 'utf-16be'],
]);

/** Whether there is an encoding of this name, such as `windows-1252`. */
export function isEncoding(name: string): boolean {
  return unicode(name) !== undefined || iconv.encodingExists(name);
}

/** The decoder of an encoding that exists; it leaves out a byte order mark. */
export function decoderOf(encoding: string): PieceDecoder {
  const name = unicode(encoding);
  if (name !== undefined) {
    const decoder = new TextDecoder(name);
    return (piece, isLast) => decoder.decode(piece, { stream: !isLast });
  }
  const decoder = iconv.getDecoder(encoding);
  return (piece, isLast) => {
    // Code pages are read from any bytes, whatever the types say.
    const text = decoder.write(piece as Parameters<typeof decoder.write>[0]);
    return isLast ? text + (decoder.end() ?? '') : text;
  };
}

function unicode(name: string): string | undefined {
  return UNICODE.get(name.toLowerCase().replaceAll(/[^a-z0-9]/g, ''));
}
