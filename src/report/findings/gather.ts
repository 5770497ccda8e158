import type { Finding, Place } from '../../findings/finding.ts';

/** One cause with all its rows. */
export interface Cause {
  /** The finding of its first row. */
  readonly finding: Finding;
  /** Where it stands: one place, or several rows of one column. */
  readonly places: readonly Place[];
}

/**
 * Gathers findings that say the same of several rows of a column: one cause, mended once. Whatever
 * belongs to other places, such as the first of two equal ids, stays a finding of its own.
 */
export function gather(findings: readonly Finding[]): readonly Cause[] {
  const causes = new Map<unknown, { finding: Finding; places: Place[] }>();
  for (const one of findings) {
    const key = keyOf(one);
    const known = causes.get(key);
    if (known) known.places.push(one.place);
    else causes.set(key, { finding: one, places: [one.place, ...rowsOf(one)] });
  }
  return [...causes.values()];
}

/** Further rows of the column in which a finding stands: several related places are its rows. */
export function rowsOf({ place, related }: Finding): readonly Place[] {
  const isRow = (other: Place): boolean =>
    other.line !== undefined &&
    place.header !== undefined &&
    [other.file, other.sheet, other.header].join('\0') ===
      [place.file, place.sheet, place.header].join('\0');
  return related.length > 1 && related.every(isRow) ? related : [];
}

/** Equal for findings of one cause; unlike all others where a finding is a cause by itself. */
function keyOf(one: Finding): unknown {
  const { code, severity, args, place, related } = one;
  const row = place.line ?? place.row;
  if (row === undefined || related.length > 0) return one;
  const { file, sheet, header, key } = place;
  return JSON.stringify([code, severity, args, file, sheet, header, key]);
}
