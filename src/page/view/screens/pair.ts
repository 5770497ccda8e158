import { html, nothing, type TemplateResult } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';

import type { PairShown, PersonShown, Role } from '../../protocol.ts';
import { peopleOf } from '../app.ts';
import { numbers } from '../../../util/numbers.ts';
import { listed, priceParts } from '../price-words.ts';
import { planOf, samePair } from '../state.ts';
import { capital, type Drawn, isolated, screen } from './parts.ts';

/** So many people can be chosen from at once; a search finds the others. */
const MOST_CHOICES = 20_000;

/** Any two people: what speaks for them, what forbids them, what it would cost. */
export function pairScreen(drawn: Drawn): TemplateResult {
  const { state, words } = drawn;
  const { pair, picked, formed } = state;
  const complete = picked.mentor !== undefined && picked.manager !== undefined;
  return screen(
    'pair',
    drawn,
    words.pairTitle,
    words.pairLead,
    html`<div class="card pair">
      <div class="pick-two">${chooser(drawn, 'mentor')} ${chooser(drawn, 'manager')}</div>
      ${complete ? nothing : html`<p class="note">${words.pickTwo}</p>`}
      ${pair ? about(drawn, pair) : nothing} ${priceOutput(drawn, pair)}
      ${formed && complete && !state.sources.roster ? actions(drawn) : nothing}
      ${pair ? moves(drawn, pair) : nothing} ${pair ? scores(drawn, pair) : nothing}
    </div>`,
    ['tandems'],
  );
}

function chooser(drawn: Drawn, role: Role): TemplateResult {
  const { state, words, app } = drawn;
  const people = peopleOf(state, role);
  const chosen = state.picked[role];
  const filter = state.filter[role].toLocaleLowerCase(state.language);
  const title = role === 'mentor' ? words.mentor : words.manager;
  const labelOf = ({ id, name, department }: PersonShown): string =>
    [id, name, department].filter(Boolean).join(' · ');
  const pick = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    const picked = value === '' ? undefined : value;
    if (picked !== state.picked[role]) app.pick({ [role]: picked });
  };
  return html`<div class="chooser">
    <label for="choose-${role}">${title}</label>
    ${
      people.length > 20
        ? html`<input
            type="search"
            aria-label="${words.find}: ${title}"
            placeholder=${words.find}
            autocomplete="off"
            .value=${state.filter[role]}
            @input=${(event: Event) => {
              const text = (event.target as HTMLInputElement).value;
              app.set({ filter: { ...state.filter, [role]: text } });
            }}
          />`
        : nothing
    }
    <select
      id="choose-${role}"
      name=${role}
      data-chosen=${chosen ?? ''}
      @input=${pick}
      @change=${pick}
    >
      ${guard([people, filter, state.language, ...(filter === '' ? [] : [chosen])], () => {
        const found = people.filter(
          (one) =>
            one.id === chosen || labelOf(one).toLocaleLowerCase(state.language).includes(filter),
        );
        return html`<option value="">${words.nobody}</option>
          ${found
            .slice(0, MOST_CHOICES)
            .map((one) => html`<option value=${one.id}>${labelOf(one)}</option>`)}`;
      })}
    </select>
  </div>`;
}

function about(drawn: Drawn, pair: PairShown): TemplateResult {
  const { state, words } = drawn;
  const { language } = state;
  const plan = planOf(state);
  const isNever = plan.nevers.some((one) => samePair(one, pair));
  const isPin = plan.pins.some((one) => samePair(one, pair));
  if (isNever) return html`<p class="seal broken">${words.isNever}</p>`;
  if (pair.broken.length > 0) {
    return html`<p class="seal broken">${words.forbidden}</p>
      <ul class="broken-rules">
        ${pair.broken.map(
          ({ rule, title, because }) =>
            html`<li data-rule=${rule}>
              <b>${capital(title[language])}</b>
              <span class="sub">${isolated(capital(because[language]))}</span>
            </li>`,
        )}
      </ul>`;
  }
  return html`<p class="seal">
    ${isPin ? words.arePinned : pair.chosen ? words.areTandem : words.allowed}
  </p>`;
}

/** The exact price, also as data for whoever reads the page by program. */
function priceOutput({ state, words }: Drawn, pair: PairShown | undefined): TemplateResult {
  const { language, formed } = state;
  const price = pair?.price;
  const weights = formed?.weights ?? 0;
  const { lost, won } = price ? priceParts(price, weights, language, words) : { lost: [], won: [] };
  return html`<output
    name="price"
    class="price"
    aria-live="polite"
    data-tandems=${price ? price.tandems : nothing}
    data-sponsors=${price ? price.sponsors : nothing}
    data-total=${price ? price.total : nothing}
    >${
      price
        ? html`<span class="kicker">${words.price}</span> ${
              lost.length === 0 ? words.free : words.costsWhat(listed(lost, words.and))
            }
            ${won.length > 0 ? words.butGains(listed(won, words.and)) : nothing}`
        : pair?.goOn.map(({ mentor, manager }) => words.goesOn(mentor, manager))
    }</output
  >`;
}

function actions({ state, words, app }: Drawn): TemplateResult {
  const plan = planOf(state);
  const { picked, pair } = state;
  const whole = { mentor: picked.mentor ?? '', manager: picked.manager ?? '' };
  const isPin = plan.pins.some((one) => samePair(one, picked));
  const isNever = plan.nevers.some((one) => samePair(one, picked));
  const forbidden = (pair?.broken.length ?? 0) > 0 && !isNever;
  return html`<div class="row actions">
    <button
      type="button"
      class="button"
      data-action="pin"
      ?disabled=${forbidden || isPin || (pair?.goOn.length ?? 0) > 0}
      @click=${() => {
        app.pin();
      }}
    >
      ${words.pin}
    </button>
    <button
      type="button"
      class="quiet"
      data-action="never"
      ?disabled=${isNever}
      @click=${() => {
        app.never();
      }}
    >
      ${words.never}
    </button>
    ${
      isPin || isNever
        ? html`<button
            type="button"
            class="quiet"
            data-action="release"
            @click=${() => {
              app.release(isPin ? 'unpin' : 'allow', whole);
            }}
          >
            ${isPin ? words.unpin : words.allowAgain}
          </button>`
        : nothing
    }
  </div>`;
}

function moves(drawn: Drawn, pair: PairShown): TemplateResult | typeof nothing {
  const { words, state } = drawn;
  if (pair.moves.length === 0) return nothing;
  const names = new Map(
    [...peopleOf(state, 'mentor'), ...peopleOf(state, 'manager')].map((one) => [
      one.id,
      one.name ?? one.id,
    ]),
  );
  const called = (id: string): string => names.get(id) ?? id;
  return html`<div class="moves">
    <h2 class="small">${words.moves}</h2>
    <ul>
      ${pair.moves.map(
        ({ manager, from, to }) =>
          html`<li data-manager=${manager}>
            ${isolated(
              from === undefined
                ? words.moveNew(called(manager), called(to ?? ''))
                : to === undefined
                  ? words.moveOut(called(manager), called(from))
                  : words.moveTo(called(manager), called(from), called(to)),
            )}
          </li>`,
      )}
    </ul>
  </div>`;
}

function scores({ state, words }: Drawn, pair: PairShown): TemplateResult {
  const { language, formed } = state;
  const points = numbers(language).points(pair.score, formed?.weights ?? 0);
  return html`<div class="criteria">
    <h2 class="small">${words.byCriterion}</h2>
    <p class="points-of">${words.pointsOf(points)}</p>
    <table class="bars">
      <tbody>
        ${pair.criteria.map(
          ({ id, title, weight, value }) =>
            html`<tr data-criterion=${id}>
              <th scope="row">${capital(title[language])}<span class="sub">× ${weight}</span></th>
              <td><meter min="0" max="1000" .value=${value} aria-hidden="true"></meter></td>
              <td class="n">${numbers(language).tenths(value)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
