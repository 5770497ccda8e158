/** mulberry32 (T. Ettinger): whole numbers below `bound`, the same for the same seed. */
export function generator(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
}

/** Bytes that mean something to a reader of tables. */
export const telling = [
  0x00, 0x09, 0x0a, 0x0d, 0x22, 0x27, 0x2c, 0x3b, 0x3d, 0x7c, 0x81, 0xc3, 0xef, 0xff,
];

/** Cuts, overwrites, inserts, repeats and swaps bytes, a few times; `others` lend their ends. */
export function mutate(
  bytes: Buffer,
  below: (bound: number) => number,
  others: readonly Buffer[],
): Buffer {
  let result = Buffer.from(bytes);
  for (let round = below(4); round >= 0; round--) {
    const at = below(result.length + 1);
    const byte = below(2) === 0 ? below(256) : (telling[below(telling.length)] ?? 0);
    const kind = below(5);
    if (kind === 0) result = result.subarray(0, at);
    else if (kind === 1 && at < result.length) result[at] = byte;
    else if (kind === 2) {
      result = Buffer.concat([result.subarray(0, at), Buffer.of(byte), result.subarray(at)]);
    } else if (kind === 3) {
      const piece = result.subarray(at, at + below(50));
      result = Buffer.concat([result.subarray(0, at), piece, result.subarray(at)]);
    } else {
      const other = others[below(others.length)] ?? result;
      result = Buffer.concat([result.subarray(0, at), other.subarray(below(other.length + 1))]);
    }
  }
  return result;
}

/** Cells that people, programs and attackers write where something else is expected. */
const CELLS = [
  ...['', ' ', '-', '?', 'n/a', '#REF!', '=1+1', "'", '"', ';', ',', '\t', '/', 'a/b/c', 'a>b'],
  ...['0', '-1', '6', '4,5', '4.5.5', '1e3', '1e999', 'NaN', 'Infinity', '0x5', '0042', '９', '٣'],
  ...['ja', 'nein', 'maybe', 'left', 'active', 'locked', 'declined', 'never', '2024-02-30'],
  ...['__proto__', 'constructor', 'toString', 'undefined', 'null', '[object Object]'],
  ...['\u202Ex', '\u001B[31m', '\u0000', '\uFFFD', 'e\u0301', '\u{1F600}', 'x'.repeat(3000)],
];

/** Changes cells, rows and columns of a delimited text, a few times. */
export function mutateCells(text: string, below: (bound: number) => number): string {
  const delimiter = text.slice(0, text.indexOf('\n')).includes(';') ? ';' : ',';
  const rows = text.split('\n').map((line) => line.split(delimiter));
  const anyRow = (): string[] => rows[below(rows.length)] ?? [];
  for (let round = below(4); round >= 0; round--) {
    const row = anyRow();
    const at = below(row.length);
    const kind = below(8);
    if (kind < 3) row[at] = CELLS[below(CELLS.length)] ?? '';
    else if (kind === 3) row[at] = anyRow()[at] ?? '';
    else if (kind === 4) rows.splice(below(rows.length), 0, [...row]);
    else if (kind === 5) rows.splice(below(rows.length), 1);
    else if (kind === 6) for (const one of rows) one.splice(at, 1);
    else for (const one of rows) one.push(one[at] ?? '');
  }
  return rows.map((row) => row.join(delimiter)).join('\n');
}
