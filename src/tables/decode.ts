/** A text in UTF-8 without byte order mark, and how it was encoded. */
export interface Decoded {
  readonly bytes: Uint8Array;
  readonly encoding: string;
  readonly byteOrderMark: boolean;
}

/** Brings a text into UTF-8. */
export function decode(bytes: Uint8Array): Decoded {
  const byteOrderMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return {
    bytes: byteOrderMark ? bytes.subarray(3) : bytes,
    encoding: 'UTF-8',
    byteOrderMark,
  };
}
