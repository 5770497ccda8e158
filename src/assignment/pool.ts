import type { Basis } from './basis.ts';

/** A block holds at least so many arcs. */
const SMALLEST_BLOCK = 64;

/** Room for so many arcs to begin with; there are a few dozen for each row. */
const ROOM = 1024;

/** The arcs in play: the slack arcs and all that pricing has found worth a look. */
export class Pool {
  size = 0;
  private from: Int32Array;
  private to: Int32Array;
  private cost: Float64Array;
  /** Where the next block begins. */
  private at = 0;
  private reduced = 0;

  constructor(capacity = ROOM) {
    this.from = new Int32Array(capacity);
    this.to = new Int32Array(capacity);
    this.cost = new Float64Array(capacity);
  }

  add(from: number, to: number, cost: number): void {
    if (this.size === this.from.length) this.grow();
    this.from[this.size] = from;
    this.to[this.size] = to;
    this.cost[this.size++] = cost;
  }

  /** The same arcs at other costs, without those that now cost Infinity. */
  repriced(costOf: (from: number, to: number) => number): Pool {
    const { from, to, size } = this;
    // Room for what pricing will find, so that it needn't grow at once.
    const pool = new Pool(size + (size >> 3));
    for (let arc = 0; arc < size; arc++) {
      const cost = costOf(from[arc]!, to[arc]!);
      if (cost < Infinity) pool.add(from[arc]!, to[arc]!, cost);
    }
    return pool;
  }

  /** Pivots until no arc of the pool has a negative reduced cost. */
  optimise(basis: Basis): void {
    const { from, to } = this;
    const block = Math.max(SMALLEST_BLOCK, Math.floor(Math.sqrt(this.size)));
    for (;;) {
      const arc = this.entering(basis.price, block);
      if (arc < 0) return;
      basis.pivot(from[arc]!, to[arc]!, this.reduced);
    }
  }

  /**
   * Looks block by block, round and round, until a block has an arc of negative reduced cost.
   *
   * @returns the most negative of that block, its reduced cost in `reduced`; -1 if there is none
   */
  private entering(price: Float64Array, block: number): number {
    const { from, to, cost, size } = this;
    let { at } = this;
    let entering = -1;
    let least = 0;
    for (let seen = 0; seen < size && entering < 0;) {
      const end = Math.min(size, at + block);
      for (let arc = at; arc < end; arc++) {
        const reduced = cost[arc]! + price[from[arc]!]! - price[to[arc]!]!;
        if (reduced < least) {
          least = reduced;
          entering = arc;
        }
      }
      seen += end - at;
      at = end === size ? 0 : end;
    }
    this.at = at;
    this.reduced = least;
    return entering;
  }

  private grow(): void {
    const wider = 1 + this.from.length + (this.from.length >> 1);
    this.from = copied(new Int32Array(wider), this.from);
    this.to = copied(new Int32Array(wider), this.to);
    this.cost = copied(new Float64Array(wider), this.cost);
  }
}

/** Numbers in a larger list. */
export function copied<Numbers extends Int32Array | Float64Array>(
  target: Numbers,
  source: Numbers,
): Numbers {
  target.set(source);
  return target;
}
