import { html, nothing, type TemplateResult } from 'lit-html';

import type { CriterionShown, ProgrammeShown, RuleShown } from '../../protocol.ts';
import { planOf } from '../state.ts';
import { capital, type Drawn, screen } from './parts.ts';

/** Switches, weights, objective and lottery; the tandems possible now, and what each rule costs. */
export function rulesScreen(drawn: Drawn): TemplateResult {
  const { state, words } = drawn;
  const programme = state.reading?.programme;
  return screen(
    'rules',
    drawn,
    words.rulesTitle,
    words.rulesLead,
    programme === undefined
      ? nothing
      : html`${readiness(drawn)}
          <div class="rules">
            <div>
              ${ruleList(
                drawn,
                words.who,
                programme.rules.filter(({ screening }) => screening),
              )}
              ${ruleList(
                drawn,
                words.which,
                programme.rules.filter(({ screening }) => !screening),
              )}
              ${costs(drawn)}
            </div>
            <div>
              ${weights(drawn, programme)} ${objective(drawn, programme)} ${keeping(drawn)}
              ${lottery(drawn)}
            </div>
          </div>`,
  );
}

function readiness({ state, words }: Drawn): TemplateResult | typeof nothing {
  const possible = state.reading?.possible;
  if (!possible) return nothing;
  return html`<p class="readiness" role="status">
    <strong data-possible=${possible.tandems}>${words.possible(possible.tandems)}</strong>
    <span>${words.readiness(possible.mentors, possible.managers)}</span>
    ${
      possible.withoutPartner > 0
        ? html`<span class="tag warn">${words.withoutPartner(possible.withoutPartner)}</span>`
        : nothing
    }
  </p>`;
}

function ruleList(drawn: Drawn, title: string, rules: readonly RuleShown[]): TemplateResult {
  return html`<section class="card">
    <h2 class="small">${title}</h2>
    <ul class="rule-list">
      ${rules.map((rule) => ruleItem(drawn, rule))}
    </ul>
  </section>`;
}

function ruleItem({ state, words, app }: Drawn, rule: RuleShown): TemplateResult {
  const { language } = state;
  const cost = state.costs?.find((one) => one.rule === rule.id);
  const { setting } = rule;
  return html`<li class=${rule.on ? '' : 'off'}>
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        name="rule:${rule.id}"
        .checked=${rule.on}
        ?disabled=${rule.custom}
        @change=${(event: Event) => {
          const { checked } = event.target as HTMLInputElement;
          app.edit({ path: ['rules', rule.id], value: checked ? 'required' : 'off' });
        }}
      />
      <span
        ><b>${capital(rule.title[language])}</b>
        ${rule.custom ? html`<span class="tag">${words.ownRule}</span>` : nothing}
        <span class="sub">${rule.says[language]}</span></span
      >
    </label>
    ${
      setting && rule.on
        ? html`<label class="number"
            >${setting.name === 'depth' ? words.depth : words.minimum}
            <input
              type="number"
              name="setting:${rule.id}"
              step=${setting.step}
              .value=${String(setting.value)}
              @change=${(event: Event) => {
                const { valueAsNumber } = event.target as HTMLInputElement;
                if (Number.isFinite(valueAsNumber)) {
                  app.edit({ path: ['rules', rule.id], value: { [setting.name]: valueAsNumber } });
                }
              }}
          /></label>`
        : nothing
    }
    ${
      cost
        ? html`<span
            class="tag ${cost.tandems + cost.sponsors > 0 ? 'warn' : ''}"
            data-cost=${cost.tandems}
            >${words.costOf(cost.tandems, cost.sponsors)}</span
          >`
        : nothing
    }
  </li>`;
}

function costs({ state, words, app }: Drawn): TemplateResult {
  return html`<section class="card">
    <h2 class="small">${words.costs}</h2>
    <p class="note">${words.costsLead}</p>
    <button
      type="button"
      class="quiet"
      data-action="costs"
      ?disabled=${state.work !== undefined}
      @click=${() => void app.askCosts()}
    >
      ${words.costsAsk}
    </button>
  </section>`;
}

function weights({ state, words, app }: Drawn, programme: ProgrammeShown): TemplateResult {
  const sum = programme.criteria.reduce((all, { weight }) => all + weight, 0);
  const item = ({ id, title, says, weight, custom }: CriterionShown): TemplateResult =>
    html`<li class=${weight === 0 ? 'off' : ''}>
      <label>
        <span
          ><b>${capital(title[state.language])}</b>
          ${custom ? html`<span class="tag">${words.ownRule}</span>` : nothing}
          <span class="sub">${says[state.language]}</span></span
        >
        <input
          type="number"
          min="0"
          max="1000"
          step="1"
          name="weight:${id}"
          .value=${String(weight)}
          ?disabled=${custom}
          @change=${(event: Event) => {
            const { valueAsNumber } = event.target as HTMLInputElement;
            if (Number.isInteger(valueAsNumber)) {
              app.edit({ path: ['weights', id], value: valueAsNumber });
            }
          }}
        />
      </label>
      <progress max=${Math.max(1, sum)} .value=${weight} aria-hidden="true"></progress>
    </li>`;
  return html`<section class="card">
    <h2 class="small">${words.weightsTitle}</h2>
    <p class="note">${words.weightsLead}</p>
    <ul class="weights">
      ${programme.criteria.map(item)}
    </ul>
  </section>`;
}

function objective({ words, app }: Drawn, programme: ProgrammeShown): TemplateResult {
  const choice = (value: 'total' | 'fair', title: string, hint: string): TemplateResult =>
    html`<label class="choice">
      <input
        type="radio"
        name="objective"
        value=${value}
        .checked=${programme.objective === value}
        @change=${() => {
          app.edit({ path: ['objective'], value });
        }}
      />
      <span><b>${title}</b><span class="sub">${hint}</span></span>
    </label>`;
  return html`<section class="card">
    <h2 class="small">${words.objectiveTitle}</h2>
    <p class="note">${words.objectiveLead}</p>
    <div class="choices" role="radiogroup" aria-label=${words.objectiveTitle}>
      ${choice('total', words.total, words.totalHint)} ${choice('fair', words.fair, words.fairHint)}
    </div>
  </section>`;
}

/** A bonus to begin with: a small difference, of a hundred points. */
const USUAL_BONUS = 5;

/** What becomes of proposals of the last wave, where there was one. */
function keeping({ state, words, app }: Drawn): TemplateResult | typeof nothing {
  const { keep } = planOf(state);
  if (!state.sources.previous && keep === 'no') return nothing;
  const choice = (value: 'no' | 'proposed' | 'bonus', title: string): TemplateResult =>
    html`<label class="choice">
      <input
        type="radio"
        name="keep"
        value=${value}
        .checked=${value === (typeof keep === 'number' ? 'bonus' : keep)}
        @change=${() => {
          app.setKeep(value === 'bonus' ? USUAL_BONUS : value);
        }}
      />
      <span>${title}</span>
    </label>`;
  return html`<section class="card">
    <h2 class="small">${words.keepTitle}</h2>
    <p class="note">${words.keepHint}</p>
    <div class="choices" role="radiogroup" aria-label=${words.keepTitle}>
      ${choice('no', words.keepNo)} ${choice('proposed', words.keepTie)}
      ${choice('bonus', words.keepBonus)}
    </div>
    ${
      typeof keep === 'number'
        ? html`<label class="number"
            >${words.keepPoints}
            <input
              type="number"
              name="keep-weight"
              min="0"
              max="100"
              step="1"
              .value=${String(keep)}
              @change=${(event: Event) => {
                const { valueAsNumber } = event.target as HTMLInputElement;
                if (Number.isInteger(valueAsNumber)) app.setKeep(valueAsNumber);
              }}
          /></label>`
        : nothing
    }
  </section>`;
}

function lottery({ state, words, app }: Drawn): TemplateResult {
  return html`<section class="card">
    <h2 class="small">${words.seed}</h2>
    <p class="note">${words.seedHint}</p>
    <label class="number"
      >${words.seedLabel}
      <input
        type="text"
        name="seed"
        autocomplete="off"
        .value=${planOf(state).seed}
        @change=${(event: Event) => {
          app.setSeed((event.target as HTMLInputElement).value);
        }}
    /></label>
  </section>`;
}
