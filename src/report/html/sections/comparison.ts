import { tenthsOfPoints } from '../../../util/numbers.ts';
import type { Context } from '../context.ts';
import { type Section, tableSection } from '../parts.ts';

/** How sure the tandems are, where the roster was solved with other weights too. */
export function stabilitySection({ input, words, numbers }: Context): Section | undefined {
  const { stability, roster } = input;
  if (stability === undefined) return undefined;
  const shares = roster.tandems.map(({ id }) => stability.kept.get(id) ?? 0);
  const count = (test: (kept: number) => boolean): string =>
    numbers.whole(shares.filter(test).length);
  const { variants } = stability;
  const half = (kept: number): boolean => 2 * kept >= variants;
  return tableSection(
    { id: 'stability', title: words.stability, note: words.stabilityNote(numbers.whole(variants)) },
    [{ title: words.sure }, { title: words.count, numeric: true }],
    [
      [words.stable, count((kept) => kept === variants)],
      [words.mostly, count((kept) => kept < variants && half(kept))],
      [words.loose, count((kept) => !half(kept))],
    ],
  );
}

/** The two objectives beside each other, where both were solved. */
export function objectivesSection(context: Context): Section | undefined {
  const { input, words, numbers, weights } = context;
  if (input.objectives === undefined) return undefined;
  const { total, fair } = input.objectives;
  const rows = [
    { name: words.total, values: total },
    { name: words.fair, values: fair },
  ].map(({ name, values }) => [
    name,
    numbers.whole(values.tandems),
    numbers.whole(values.sponsors),
    numbers.tenths(tenthsOfPoints(values.total, weights * values.tandems)),
    values.lowest === null ? '—' : numbers.tenths(tenthsOfPoints(values.lowest, weights)),
  ]);
  return tableSection(
    { id: 'objectives', title: words.objectives, note: words.objectivesNote },
    [
      { title: words.objective },
      ...[words.tandems, words.sponsors, words.averagePoints, words.lowestPoints].map((title) => ({
        title,
        numeric: true,
      })),
    ],
    rows,
  );
}
