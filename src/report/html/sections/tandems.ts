import type { Person } from '../../../people/person.ts';
import { tenthsOfPoints } from '../../../util/numbers.ts';
import type { Tandem } from '../../../roster/tandem.ts';
import { compareNaturally } from '../../../util/order.ts';
import { tandemReason } from '../../reasons.ts';
import type { Context } from '../context.ts';
import { markup, type Html, isolated, type Piece } from '../escape.ts';
import { scroller, type Section } from '../parts.ts';

/** More rows than this make the page slow; the roster file has them all. */
const MOST_TANDEMS = 1000;

/** Every tandem with its points by criterion; sorted and searched by the page's script. */
export function tandemsSection(context: Context): Section | undefined {
  const { input, words, numbers, title } = context;
  const { criteria } = input.roster;
  const tandems = [...input.roster.tandems].sort((a, b) =>
    compareNaturally(a.manager.id, b.manager.id),
  );
  if (tandems.length === 0) return undefined;
  const shown = tandems.slice(0, MOST_TANDEMS);
  const trimmed =
    shown.length < tandems.length &&
    markup`<p class="note trimmed">
      ${words.tableTrimmed(numbers.whole(shown.length), numbers.whole(tandems.length))}
    </p>`;
  const certain = input.stability !== undefined;
  const body = markup`${trimmed}
    <p class="search" hidden>
      <label>${words.search} <input type="search" data-search="roster" autocomplete="off" /></label>
      <output aria-live="polite"><b data-found>${shown.length}</b> ${words.found}</output>
    </p>
    ${scroller(
      words.table,
      markup`<table id="roster" class="roster" data-sortable>
        <caption class="hidden">
          ${words.tableNote}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.manager}</th>
            <th scope="col">${words.mentor}</th>
            <th scope="col">${words.status}</th>
            <th scope="col" class="n" data-number>${words.points}</th>
            ${criteria.map(({ id }) => markup`<th scope="col" class="criterion" data-number>${title(id)}</th>`)}
            ${certain && markup`<th scope="col" class="n" data-number>${words.sure}</th>`}
            <th scope="col" class="why">${words.why}</th>
          </tr>
        </thead>
        <tbody>
          ${shown.map((tandem) => row(context, tandem))}
        </tbody>
      </table>`,
      'tall',
    )}`;
  return { id: 'tandems', title: words.table, note: words.tableNote, body };
}

function row(context: Context, tandem: Tandem): Html {
  const { input, numbers, weights, words } = context;
  const kept = input.stability?.kept.get(tandem.id);
  return markup`<tr>
    <th scope="row">${personCell(context, tandem.manager)}</th>
    <td>${personCell(context, tandem.mentor)}</td>
    <td>${words.statuses[tandem.status]}</td>
    <td class="n points">${numbers.tenths(tenthsOfPoints(tandem.score, weights))}</td>
    ${tandem.values.map(
      (value) =>
        markup`<td class="heat" style="--v:${Math.round(value / 10)}">${numbers.tenths(value)}</td>`,
    )}${
      input.stability !== undefined &&
      markup`<td class="n">${numbers.share(kept ?? 0, input.stability.variants)}</td>`
    }
    <td class="why">${isolated(tandemReason(tandem, weights, input.language))}${topicTags(tandem)}</td>
  </tr>`;
}

function personCell({ input, department }: Context, person: Person): Piece {
  const name = input.idsOnly === true ? undefined : person.name;
  return markup`<b>${isolated(name ?? person.id)}</b><span class="sub">${name !== undefined && [isolated(person.id), ' · ']}${isolated(department(person))}</span>`;
}

function topicTags({ sharedTopics }: Tandem): Piece {
  if (sharedTopics.length === 0) return undefined;
  return markup`<span class="tags">${sharedTopics.map((topic) => markup`<span class="tag">${isolated(topic)}</span> `)}</span>`;
}
