import { spread, tenthsOfPoints } from '../../../util/numbers.ts';
import { columns, ranges } from '../../charts.ts';
import { visible } from '../../text.ts';
import type { Context } from '../context.ts';
import { markup, type Html } from '../escape.ts';
import { binned, tallied } from '../facts/spread.ts';
import { chartCard, plainTable, type Section } from '../parts.ts';

/** How well the tandems fit: their points, the criteria behind them, the levels they link. */
export function scoresSection(context: Context): Section | undefined {
  const { words, input } = context;
  if (input.roster.tandems.length === 0) return undefined;
  return {
    id: 'scores',
    title: words.scores,
    note: words.scoresNote,
    body: markup`<div class="charts">
      ${distribution(context)}${criteria(context)}${levels(context)}
    </div>`,
  };
}

/** Widths of the columns in tenths of a point. */
const WIDTHS = [10, 20, 50, 100];

function distribution({ words, numbers, input, weights }: Context): Html {
  const tenths = input.roster.tandems.map(({ score }) => tenthsOfPoints(score, weights));
  const { lowest, highest } = spread(tenths);
  const { width, bins } = binned(tenths, WIDTHS, 1000);
  const bars = bins.map(({ from, count }) => ({ label: String(from / 10), value: count }));
  const svg = columns(
    {
      id: 'distribution',
      title: words.distribution,
      description: words.distributionText(
        numbers.whole(tenths.length),
        numbers.tenths(lowest),
        numbers.tenths(highest),
      ),
    },
    bars,
    words.distributionAxis,
  );
  const upTo = (from: number): string =>
    `${from / 10} – ${from + width >= 1000 ? '100' : numbers.tenths(from + width - 1)}`;
  return chartCard(
    words.distribution,
    undefined,
    svg,
    words.asTable,
    plainTable(
      words.distribution,
      [{ title: words.points }, { title: words.count, numeric: true }],
      bins
        .filter(({ count }) => count > 0)
        .map(({ from, count }) => [upTo(from), numbers.whole(count)]),
    ),
  );
}

function criteria({ words, numbers, input, title }: Context): Html | undefined {
  const { roster } = input;
  if (roster.criteria.length === 0) return undefined;
  const { tandems } = roster;
  const rows = roster.criteria.map(({ id, weight }, at) => ({
    label: visible(title(id)),
    weight,
    ...spread(tandems.map(({ values }) => values[at] ?? 0)),
  }));
  const svg = ranges(
    {
      id: 'criteria',
      title: words.criteria,
      description: words.criteriaText(numbers.whole(rows.length)),
    },
    rows.map(({ label, lowest, median, highest }) => ({
      label,
      lowest: lowest / 10,
      median: median / 10,
      highest: highest / 10,
    })),
    words.criteriaAxis,
  );
  return chartCard(
    words.criteria,
    words.criteriaNote,
    svg,
    words.asTable,
    plainTable(
      words.criteria,
      [
        { title: words.criterion },
        ...[words.weight, words.minimum, words.median, words.maximum].map((name) => ({
          title: name,
          numeric: true,
        })),
      ],
      rows.map(({ label, weight, lowest, median, highest }) => [
        label,
        numbers.whole(weight),
        ...[lowest, Math.floor(median + 0.5), highest].map(numbers.tenths),
      ]),
    ),
  );
}

function levels({ words, numbers, input }: Context): Html | undefined {
  const gaps = input.roster.tandems.flatMap(({ mentor, manager }) =>
    mentor.level === undefined || manager.level === undefined ? [] : [manager.level - mentor.level],
  );
  if (gaps.length === 0) return undefined;
  const bins = tallied(gaps);
  const svg = columns(
    { id: 'gap', title: words.gap, description: words.gapText(numbers.whole(gaps.length)) },
    bins.map(({ from, count }) => ({ label: String(from), value: count })),
    words.gapAxis,
  );
  return chartCard(
    words.gap,
    words.gapNote,
    svg,
    words.asTable,
    plainTable(
      words.gap,
      [{ title: words.gapAxis }, { title: words.count, numeric: true }],
      bins.map(({ from, count }) => [String(from), numbers.whole(count)]),
    ),
  );
}
