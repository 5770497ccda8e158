/**
 * A binary heap of numbered items by their distance; the distance of an item may fall while it
 * waits. Of equal distances, any may come first, the same one every time.
 */
export class Queue {
  /** By item; infinite unless set by `reach` since the last `clear`. */
  readonly distance: Float64Array;
  private readonly heap: Int32Array;
  /** Where in the heap an item waits; -1 if it does not. */
  private readonly place: Int32Array;
  private size = 0;
  /** The items whose distance has been set. */
  private readonly reached: Int32Array;
  private count = 0;

  constructor(items: number) {
    this.distance = new Float64Array(items).fill(Infinity);
    this.heap = new Int32Array(items);
    this.place = new Int32Array(items).fill(-1);
    this.reached = new Int32Array(items);
  }

  clear(): void {
    for (let k = 0; k < this.count; k++) {
      this.distance[this.reached[k]!] = Infinity;
      this.place[this.reached[k]!] = -1;
    }
    this.count = 0;
    this.size = 0;
  }

  /** The least distance of those that wait. */
  least(): number {
    return this.size === 0 ? Infinity : this.distance[this.heap[0]!]!;
  }

  /** Lets an item wait, at a distance below the one it had. */
  reach(item: number, distance: number): void {
    const { heap, place } = this;
    if (this.distance[item] === Infinity) this.reached[this.count++] = item;
    this.distance[item] = distance;
    let at = place[item]!;
    if (at < 0) at = this.size++;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const other = heap[above]!;
      if (this.distance[other]! <= distance) break;
      heap[at] = other;
      place[other] = at;
      at = above;
    }
    heap[at] = item;
    place[item] = at;
  }

  /** Takes out the item of least distance; one must be waiting. */
  take(): number {
    const { heap, place, distance } = this;
    const taken = heap[0]!;
    place[taken] = -1;
    const moved = heap[--this.size]!;
    const size = this.size;
    if (size === 0) return taken;
    const own = distance[moved]!;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= size) break;
      // Just past the end stands the moved item itself, below which nothing sinks.
      if (distance[heap[below + 1]!]! < distance[heap[below]!]!) below++;
      const other = heap[below]!;
      if (distance[other]! >= own) break;
      heap[at] = other;
      place[other] = at;
      at = below;
    }
    heap[at] = moved;
    place[moved] = at;
    return taken;
  }
}
