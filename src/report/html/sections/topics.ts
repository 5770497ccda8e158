import { pairs } from '../../charts.ts';
import { visible } from '../../text.ts';
import type { Context } from '../context.ts';
import { isolated, markup, trusted } from '../escape.ts';
import { type TopicCount, topicCounts } from '../facts/topics.ts';
import { plainTable, type Section } from '../parts.ts';

const MOST_IN_CHART = 12;
const MOST_IN_TABLE = 60;

/** Topics wanted and offered; what is wanted and not offered is said in words. */
export function topicsSection(context: Context): Section | undefined {
  const { input, words, numbers, order, takesPart } = context;
  const topics = topicCounts(input, takesPart, order);
  if (topics === undefined) return undefined;
  const svg = pairs(
    {
      id: 'topics-chart',
      title: words.topics,
      description: words.topicsText(numbers.whole(Math.min(MOST_IN_CHART, topics.length))),
    },
    topics.slice(0, MOST_IN_CHART).map(({ text, wanted, offered }) => ({
      label: visible(text),
      first: wanted,
      second: offered,
    })),
  );
  return {
    id: 'topics',
    title: words.topics,
    note: words.topicsNote,
    body: markup`<div class="charts wide">
      <figure class="card chart-card">
        <figcaption>
          <p class="legend" aria-hidden="true">
            <span><i class="first"></i>${words.wanted}</span><span><i class="second"></i>${words.offered}</span>
          </p>
        </figcaption>
        ${trusted(svg)}
      </figure>
      <div class="card">${topicsTable(context, topics)}</div>
    </div>`,
  };
}

function topicsTable({ words, numbers }: Context, topics: readonly TopicCount[]) {
  const shown = topics.slice(0, MOST_IN_TABLE);
  return [
    plainTable(
      words.topics,
      [
        { title: words.topic },
        { title: words.wanted, numeric: true },
        { title: words.offered, numeric: true },
        { title: words.status },
      ],
      shown.map(({ text, wanted, offered }) => [
        isolated(text),
        numbers.whole(wanted),
        numbers.whole(offered),
        wanted > 0 && offered === 0
          ? markup`<span class="tag warn">${words.uncovered}</span>`
          : wanted > 0 && words.covered,
      ]),
    ),
    shown.length < topics.length &&
      markup`<p class="note">
        ${words.topicsTrimmed(numbers.whole(shown.length), numbers.whole(topics.length))}
      </p>`,
  ];
}
