/**
 * Finds the texts that occur more than once, ASCII case aside, among texts that come one by one.
 * Compares fingerprints (FNV-1a) by sorting them once: a map, or a bit for each, would be looked up
 * all over the memory, which for a million texts takes ten times as long.
 */
export class Recurring {
  /** The fingerprint of each text; 0 where one is missing. */
  readonly #prints: Uint32Array;
  #count = 0;

  /** @param most - so many texts can come */
  constructor(most: number) {
    this.#prints = new Uint32Array(most);
  }

  /** Adds a text, or none in its place. */
  add(text: string | undefined): void {
    const at = this.#count++;
    if (text !== undefined) this.#prints[at] = fingerprint(text);
  }

  /**
   * The places of those that recur, from 0 in the order in which they came; a few others may be
   * among them. The caller looks at the few that are returned.
   */
  places(): number[] {
    const prints = this.#prints.subarray(0, this.#count);
    const again = recurring(prints.slice().sort());
    const places: number[] = [];
    if (again.size === 0) return places;
    // Nearly all are told apart by a bit that stays near.
    const may = new Uint8Array(1 << 16);
    for (const print of again) may[print & 0xffff] = 1;
    prints.forEach((print, at) => {
      if (may[print & 0xffff] === 1 && again.has(print)) places.push(at);
    });
    return places;
  }
}

/** The values, but 0, that occur more than once in a sorted list. */
function recurring(sorted: Uint32Array): ReadonlySet<number> {
  const again = new Set<number>();
  let before = 0;
  for (let at = 0; at < sorted.length; at++) {
    const one = sorted[at] ?? 0;
    if (one === before && one !== 0) again.add(one);
    before = one;
  }
  return again;
}

/** Never 0. */
function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const lower = unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
    hash = Math.imul(hash ^ lower, 0x01000193);
  }
  return (hash ^ (hash >>> 16)) >>> 0 || 1;
}
