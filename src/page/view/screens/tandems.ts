import { html, nothing, type TemplateResult } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import { unsafeHTML } from 'lit-html/directives/unsafe-html.js';

import type { Formed, PersonShown, Pictures, TandemShown, UnmatchedShown } from '../../protocol.ts';
import { numbers } from '../../../util/numbers.ts';
import { type ListView, samePair, type State } from '../state.ts';
import { capital, type Drawn, isolated, places, screen, scroller } from './parts.ts';

/** So many rows are shown at once. */
const PAGE = 1000;
/** So many of those left over are shown for one reason. */
const MOST_LEFT = 200;

/** Key figures, the list, who meets whom, the distribution, and who is left over and why. */
export function tandemsScreen(drawn: Drawn): TemplateResult {
  const { state, words } = drawn;
  const { formed, pictures, language } = state;
  const count = formed?.objective.tandems ?? 0;
  const picture = (name: keyof Pictures): TemplateResult | typeof nothing =>
    pictures && pictures[name][language] !== ''
      ? html`<div class="picture picture-${name}">
          ${guard([pictures, language], () => unsafeHTML(pictures[name][language]))}
        </div>`
      : nothing;
  return screen(
    'tandems',
    drawn,
    count === 0 ? words.noTandemsTitle : words.tandemsTitle(count),
    nothing,
    formed === undefined
      ? nothing
      : html`${seal(drawn, formed)} ${spoken(drawn, formed)} ${picture('figures')}
        ${picture('standing')} ${list(drawn, formed)} ${picture('matrix')} ${picture('scores')}
        ${leftOver(drawn, formed)}`,
  );
}

function seal({ words }: Drawn, { verdict, refused }: Formed): TemplateResult | typeof nothing {
  if (refused) return nothing;
  if (!verdict) return html`<p class="seal">${words.proven}</p>`;
  const { valid, optimal } = verdict;
  const [text, good] = !valid
    ? [words.checkedInvalid, false]
    : optimal === null
      ? [words.checkedValid, true]
      : optimal
        ? [words.checkedProven, true]
        : [words.checkedNotOptimal, false];
  return html`<p class="seal ${good ? '' : 'broken'}">${text}</p>`;
}

/** What was said of the wave before, or of the roster. */
function spoken(drawn: Drawn, formed: Formed): TemplateResult | typeof nothing {
  const { words } = drawn;
  if (formed.groups.length === 0) return nothing;
  return html`<section class="card">
    <h2 class="small">${formed.verdict ? words.rosterTitle : words.waveTitle}</h2>
    <ul class="places">
      ${places(drawn, formed.groups)}
    </ul>
  </section>`;
}

function list(drawn: Drawn, formed: Formed): TemplateResult | typeof nothing {
  const { state, words, app } = drawn;
  if (formed.tandems.length === 0) return nothing;
  const { list: view, language, picked } = state;
  const found = rowsOf(formed, view, language);
  const last = Math.max(0, Math.ceil(found.length / PAGE) - 1);
  const page = Math.min(view.page, last);
  const shown = found.slice(page * PAGE, (page + 1) * PAGE);
  const change = (next: Partial<ListView>): void => {
    app.set({ list: { ...view, ...next } });
  };
  const head = (sort: ListView['sort'], title: string, numeric = false): TemplateResult =>
    html`<th
      scope="col"
      class=${numeric ? 'n' : ''}
      aria-sort=${view.sort === sort ? (view.down ? 'descending' : 'ascending') : 'none'}
    >
      <button
        type="button"
        @click=${() => {
          change({ sort, down: view.sort === sort ? !view.down : sort === 'points', page: 0 });
        }}
      >
        ${title}
      </button>
    </th>`;
  return html`<section class="tandem-list" aria-labelledby="h-list">
    <div class="list-head">
      <h2 id="h-list">${words.list}</h2>
      <div class="search" role="search">
        <label
          ><span class="hidden">${words.search}</span
          ><input
            type="search"
            name="search"
            placeholder=${words.search}
            autocomplete="off"
            .value=${view.search}
            @input=${(event: Event) => {
              change({ search: (event.target as HTMLInputElement).value, page: 0 });
            }}
        /></label>
        <span role="status">${words.found(found.length, formed.tandems.length)}</span>
      </div>
    </div>
    ${scroller(
      words.list,
      html`<table class="roster">
        <thead>
          <tr>
            ${head('manager', words.manager)}${head('mentor', words.mentor)}${head(
              'points',
              words.points,
              true,
            )}${head('status', words.status)}
            <th scope="col">${words.reason}</th>
          </tr>
        </thead>
        <tbody>
          ${guard([formed, ...Object.values({ ...view, page }), language, picked], () =>
            shown.map((tandem) => {
              const { mentor, manager } = tandem;
              const isPicked = samePair(picked, { mentor: mentor.id, manager: manager.id });
              // Of a thousand rows only those that change are drawn.
              return guard([tandem, language, isPicked], () =>
                row(drawn, tandem, { weights: formed.weights, isPicked }),
              );
            }),
          )}
        </tbody>
      </table>`,
      'tall',
    )}
    ${
      last === 0
        ? nothing
        : html`<p class="pager">
            <button
              type="button"
              class="quiet"
              ?disabled=${page === 0}
              @click=${() => {
                change({ page: page - 1 });
              }}
            >
              ${words.previousPage}
            </button>
            ${words.pages(page * PAGE + 1, page * PAGE + shown.length, found.length)}
            <button
              type="button"
              class="quiet"
              ?disabled=${page === last}
              @click=${() => {
                change({ page: page + 1 });
              }}
            >
              ${words.nextPage}
            </button>
          </p>`
    }
  </section>`;
}

function row(
  { app, words, state }: Drawn,
  tandem: TandemShown,
  { weights, isPicked }: { readonly weights: number; readonly isPicked: boolean },
): TemplateResult {
  const { mentor, manager, status } = tandem;
  const pair = { mentor: mentor.id, manager: manager.id };
  return html`<tr
    data-mentor=${mentor.id}
    data-manager=${manager.id}
    data-status=${status}
    data-score=${tandem.score}
    class=${isPicked ? 'picked' : ''}
    @click=${() => {
      app.open(pair);
    }}
  >
    <th scope="row">
      <button type="button" aria-pressed=${isPicked}>
        ${person(manager)}<span class="hidden"
          >: ${words.openPair(called(mentor), called(manager))}</span
        >
      </button>
    </th>
    <td>${person(mentor)}</td>
    <td class="n points">${numbers(state.language).points(tandem.score, weights)}</td>
    <td>
      <span class="tag ${status === 'locked' ? 'strong' : ''}"
        >${words.statuses[status] ?? status}</span
      >
    </td>
    <td class="why">${isolated(tandem.reason[state.language])}</td>
  </tr>`;
}

function person({ id, name, department }: PersonShown): TemplateResult {
  return html`<b>${isolated(name ?? id)}</b
    ><span class="sub"
      >${name === undefined ? nothing : html`${isolated(id)} · `}${isolated(department)}</span
    >`;
}

function called({ id, name }: PersonShown): string {
  return name ?? id;
}

/** The tandems that a search finds, in the order that is wanted. */
export function rowsOf(
  formed: Pick<Formed, 'tandems'>,
  { search, sort, down }: ListView,
  language: State['language'],
): readonly TandemShown[] {
  const wanted = search.toLocaleLowerCase(language).split(/\s+/).filter(Boolean);
  const textOf = ({ mentor, manager, reason }: TandemShown): string =>
    [mentor, manager]
      .flatMap(({ id, name = '', department }) => [id, name, department])
      .concat(reason[language])
      .join(' ')
      .toLocaleLowerCase(language);
  const found =
    wanted.length === 0
      ? formed.tandems
      : formed.tandems.filter((one) => {
          const text = textOf(one);
          return wanted.every((word) => text.includes(word));
        });
  if (sort === 'manager' && !down && wanted.length === 0) return found;
  const order = new Intl.Collator(language, { numeric: true });
  const compare: Record<ListView['sort'], (a: TandemShown, b: TandemShown) => number> = {
    mentor: (a, b) => order.compare(called(a.mentor), called(b.mentor)),
    manager: (a, b) => order.compare(called(a.manager), called(b.manager)),
    points: (a, b) => a.score - b.score,
    status: (a, b) => order.compare(a.status, b.status),
  };
  const sorted = [...found].sort(compare[sort]);
  return down ? sorted.reverse() : sorted;
}

function leftOver(drawn: Drawn, formed: Formed): TemplateResult | typeof nothing {
  const { state, words } = drawn;
  if (formed.unmatched.length === 0) return nothing;
  return html`<section aria-labelledby="h-left">
    <header>
      <h2 id="h-left">${words.leftOver}</h2>
      <p class="note">${words.leftOverLead}</p>
    </header>
    <div class="reasons">
      ${guard([formed.unmatched, state.language], () =>
        byReason(formed.unmatched).map((people) => reason(drawn, people)),
      )}
    </div>
  </section>`;
}

/** Those left over by reason: first managers who take part, last who does not. */
function byReason(unmatched: Formed['unmatched']): readonly (readonly UnmatchedShown[])[] {
  const groups = new Map<string, UnmatchedShown[]>();
  for (const one of unmatched) {
    const key = JSON.stringify([
      one.takesPart ? 0 : 1,
      one.role === 'manager' ? 0 : 1,
      one.reasonCode,
    ]);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, people]) => people);
}

function reason({ state, words }: Drawn, people: readonly UnmatchedShown[]): TemplateResult {
  const [first] = people;
  if (!first) return html``;
  const { language } = state;
  const role = first.role === 'mentor' ? words.mentorsList : words.managersList;
  return html`<details
    class="card reason"
    data-reason=${first.reasonCode}
    ?open=${first.takesPart && first.role === 'manager'}
  >
    <summary>
      <span class="count">${people.length}</span>
      <span
        ><b>${first.title[language]}</b
        ><span class="sub"
          >${role}${first.takesPart ? nothing : html` · ${words.keptOut}`}</span
        ></span
      >
    </summary>
    <ul class="places" tabindex="0" aria-label=${first.title[language]}>
      ${people.slice(0, MOST_LEFT).map(
        (one) =>
          html`<li data-person=${one.id}>
            <b>${isolated(called(one))}</b>
            <span class="sub"
              >${one.name === undefined ? nothing : html`${isolated(one.id)} · `}${isolated(
                one.department,
              )}</span
            >
            ${isolated(capital(one.reason[language]))}
            ${one.remedy ? html`<span class="note">${capital(one.remedy[language])}.</span>` : nothing}
          </li>`,
      )}
      ${
        people.length > MOST_LEFT
          ? html`<li class="note">${words.andMore(people.length - MOST_LEFT)}</li>`
          : nothing
      }
    </ul>
  </details>`;
}
