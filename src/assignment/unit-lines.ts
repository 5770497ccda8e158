import type { UnitFace } from './keep-most.ts';

/** The kind of a unit that is taken. */
const TAKEN = -1;

/**
 * The units of supply that are free, in a line for each kind. Units of one column node that are in
 * no kept pair are a kind, and so are those in a kept pair of one group: each kind is numbered by
 * its column node, or by its group behind these.
 */
export class UnitLines {
  /** The kinds of each column node. */
  readonly kindsOf: readonly (readonly number[])[];
  private readonly kind: Int32Array;
  private readonly columnOf: Int32Array;
  /** The units that began as kind k are numbers start[k] …; all before next[k] are gone. */
  private readonly unit: Int32Array;
  private readonly next: Int32Array;
  private readonly end: Int32Array;
  /** By column node, units that have lost their kept pair, as a heap. */
  private readonly joined: number[][];

  constructor({ face, column, kept, groups }: UnitFace) {
    const columns = face.supply.length;
    const kinds = columns + groups.length;
    const pairs = new Uint8Array(column.length);
    for (const { supply } of kept) pairs[supply] = Math.min(2, pairs[supply]! + 1);
    this.columnOf = column;
    this.kind = column.slice();
    const kindsOf = Array.from({ length: columns }, (_, k) => new Set([k]));
    for (const { supply, group } of kept) {
      // A unit in several pairs is a node of its own.
      if (pairs[supply] !== 1) continue;
      this.kind[supply] = columns + group;
      kindsOf[column[supply]!]!.add(columns + group);
    }
    this.kindsOf = kindsOf.map((set) => [...set]);
    this.joined = Array.from({ length: columns }, () => []);

    const start = new Int32Array(kinds + 1);
    for (const one of this.kind) start[one + 1]!++;
    for (let k = 0; k < kinds; k++) start[k + 1]! += start[k]!;
    this.end = start.slice(1);
    this.next = start.slice(0, kinds);
    this.unit = new Int32Array(column.length);
    this.kind.forEach((one, unit) => (this.unit[start[one]!++] = unit));
  }

  /** The first free unit of a kind that is not among some; Infinity if there is none. */
  first(kind: number, except: (unit: number) => boolean): number {
    const { next, end, unit } = this;
    while (next[kind]! < end[kind]! && this.kind[unit[next[kind]!]!] !== kind) next[kind]!++;
    let at = next[kind]!;
    while (at < end[kind]! && (this.kind[unit[at]!] !== kind || except(unit[at]!))) at++;
    const first = at < end[kind]! ? unit[at]! : Infinity;
    const joined = this.joined[kind];
    if (!joined || joined.length === 0) return first;
    while (joined.length > 0 && this.kind[joined[0]!] === TAKEN) popLeast(joined);
    return Math.min(first, this.firstJoined(joined, except));
  }

  take(unit: number): void {
    this.kind[unit] = TAKEN;
  }

  /** A unit has lost its only kept pair, and is like any other of its column node from now on. */
  release(unit: number): void {
    const column = this.columnOf[unit]!;
    if (this.kind[unit] === TAKEN || this.kind[unit] === column) return;
    this.kind[unit] = column;
    pushTo(this.joined[column]!, unit);
  }

  private firstJoined(joined: readonly number[], except: (unit: number) => boolean): number {
    const least = joined[0];
    if (least === undefined) return Infinity;
    if (!except(least)) return least;
    // The second least is one of its two children unless these are excepted, too, or taken.
    let second = Infinity;
    for (const one of joined) {
      if (one < second && this.kind[one] !== TAKEN && !except(one)) second = one;
    }
    return second;
  }
}

/** Puts a number into a binary heap that has its least in front. */
function pushTo(heap: number[], value: number): void {
  let at = heap.push(value) - 1;
  while (at > 0) {
    const above = (at - 1) >> 1;
    if (heap[above]! <= value) break;
    heap[at] = heap[above]!;
    at = above;
  }
  heap[at] = value;
}

function popLeast(heap: number[]): void {
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return;
  let at = 0;
  for (;;) {
    let below = 2 * at + 1;
    if (below >= heap.length) break;
    if (below + 1 < heap.length && heap[below + 1]! < heap[below]!) below++;
    if (heap[below]! >= last) break;
    heap[at] = heap[below]!;
    at = below;
  }
  heap[at] = last;
}
