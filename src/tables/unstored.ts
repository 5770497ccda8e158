import type { Finding, Place } from '../findings/finding.ts';

/**
 * What is found in the rows of a table without what follows from a formula whose result is not
 * stored: its cell is read as blank, and one cause is said once.
 *
 * @param ofTable - what was found when the table was read
 * @param ofRows - what was found in its rows
 */
export function besideUnstored(
  ofTable: readonly Finding[],
  ofRows: readonly Finding[],
): readonly Finding[] {
  const unstored = new Set(
    ofTable.filter(({ code }) => code === 'no-cached-value').map(({ place }) => cellKey(place)),
  );
  if (unstored.size === 0) return ofRows;
  return ofRows.filter(({ place }) => !unstored.has(cellKey(place)));
}

function cellKey({ file, sheet, cell }: Place): string {
  return JSON.stringify([file, sheet, cell]);
}
