/**
 * An entry that is there by construction.
 *
 * @throws RangeError if it is not: a bug, which must not pass for a 0
 */
export function entryOf<Entry>(list: ArrayLike<Entry>, index: number): Entry {
  const entry = list[index];
  if (entry === undefined) throw new RangeError(`invariant: no entry ${index}`);
  return entry;
}
