import { type Costs, FORBIDDEN } from './problem.ts';

/**
 * A growing list of sets of columns, 32 columns to a word. Of each set only the words that hold
 * something are kept, so that memory is in proportion to the columns of a sparse set and to all
 * columns / 32 for a dense one.
 */
export class BitRows {
  /** The words of row r are numbers start[r] … start[r + 1] - 1. */
  readonly start: number[] = [0];
  /** Which word each is, in ascending order within a row. */
  word: Int32Array = new Int32Array(1024);
  bits: Int32Array = new Int32Array(1024);
  private size = 0;
  /** The row that is being marked, and which of its words hold something. */
  private readonly line: Int32Array;
  private readonly touched: Int32Array;
  private count = 0;

  constructor(columns: number) {
    this.line = new Int32Array((columns + 31) >> 5);
    this.touched = new Int32Array(this.line.length);
  }

  get length(): number {
    return this.start.length - 1;
  }

  /** Puts a column into the row that comes next. */
  mark(column: number): void {
    const word = column >> 5;
    if (this.line[word] === 0) this.touched[this.count++] = word;
    this.line[word]! |= 1 << (column & 31);
  }

  /** Makes a row of what has been marked; returns its number. */
  close(): number {
    const { line, touched, count } = this;
    if (this.size + count > this.word.length) this.grow(count);
    const words = touched.subarray(0, count).sort();
    for (let k = 0; k < count; k++) {
      const word = words[k]!;
      this.word[this.size] = word;
      this.bits[this.size++] = line[word]!;
      line[word] = 0;
    }
    this.count = 0;
    return this.start.push(this.size) - 2;
  }

  /** Forgets the last row. */
  drop(): void {
    this.start.pop();
    this.size = this.start.at(-1) ?? 0;
  }

  /** Whether two rows hold the same columns. */
  equal(a: number, b: number): boolean {
    const from = this.start[a]!;
    const other = this.start[b]!;
    const length = this.start[a + 1]! - from;
    if (length !== this.start[b + 1]! - other) return false;
    for (let k = 0; k < length; k++) {
      if (this.word[from + k] !== this.word[other + k]) return false;
      if (this.bits[from + k] !== this.bits[other + k]) return false;
    }
    return true;
  }

  /** Equal rows have equal hashes. */
  hash(row: number): number {
    let hash = 0;
    for (let k = this.start[row]!; k < this.start[row + 1]!; k++) {
      hash = Math.imul(hash ^ this.word[k]!, 0x01000193);
      hash = Math.imul(hash ^ this.bits[k]!, 0x01000193) ^ (hash >>> 15);
    }
    return hash;
  }

  has(row: number, column: number): boolean {
    const word = column >> 5;
    let low = this.start[row]!;
    let high = this.start[row + 1]!;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.word[middle]! < word) low = middle + 1;
      else high = middle;
    }
    const found = low < this.start[row + 1]! && this.word[low] === word;
    return found && ((this.bits[low]! >> (column & 31)) & 1) === 1;
  }

  forEach(row: number, visit: (column: number) => void): void {
    for (let k = this.start[row]!; k < this.start[row + 1]!; k++) {
      for (let rest = this.bits[k]!; rest !== 0; rest &= rest - 1) {
        visit(lowestColumn(this.word[k]!, rest));
      }
    }
  }

  private grow(more: number): void {
    const room = more + this.size + (this.size >> 1);
    const { word, bits } = this;
    this.word = new Int32Array(room);
    this.bits = new Int32Array(room);
    this.word.set(word);
    this.bits.set(bits);
  }
}

/** The columns that a row may be matched with, as bits: 32 columns to a word. */
export type Eligible = (row: number) => Int32Array;

/** Makes the eligible columns of each row when first asked, rows × columns / 8 bytes in all. */
export function eligibleColumns(costs: Costs): Eligible {
  const { columns } = costs;
  const known: (Int32Array | undefined)[] = [];
  const line = new Int32Array(columns);
  return (row) => {
    let bits = known[row];
    if (!bits) {
      known[row] = bits = new Int32Array((columns + 31) >> 5);
      costs.fill(row, line);
      for (let w = 0, c = 0; c < columns; w++) {
        let word = 0;
        // Costs are at most FORBIDDEN: the difference is negative, its sign 1, where a pair is allowed.
        for (let bit = 0; bit < 32 && c < columns; bit++, c++) {
          word |= ((line[c]! - FORBIDDEN) >>> 31) << bit;
        }
        bits[w] = word;
      }
    }
    return bits;
  };
}

/** The column of the lowest bit of a word; some bit must be set. */
export function lowestColumn(word: number, bits: number): number {
  return (word << 5) + 31 - Math.clz32(bits & -bits);
}
