import { width as widthOf } from '../columns.ts';

/** A line with a label: the label in front, later lines of the same label indented under it. */
export type Labelled = readonly [label: string, ...lines: readonly string[]];

/** Sets labels in a column of their own, wide enough for all of them. */
export function labelled(
  entries: readonly Labelled[],
  paint: (label: string) => string = (label) => label,
): string[] {
  const width = Math.max(0, ...entries.map(([label]) => widthOf(label))) + 2;
  return entries.flatMap(([label, ...lines]) =>
    lines.map((line, i) => {
      const shown = i === 0 ? label : '';
      return `${paint(shown)}${' '.repeat(width - widthOf(shown))}${line}`;
    }),
  );
}
