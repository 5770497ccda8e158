import { html, nothing, type TemplateResult } from 'lit-html';

import type { App } from './app.ts';
import { applyButton, columnsScreen } from './screens/columns.ts';
import { decisionsScreen } from './screens/decisions.ts';
import { findingsScreen } from './screens/findings.ts';
import { listsScreen } from './screens/lists.ts';
import { pairScreen } from './screens/pair.ts';
import { type Drawn, drawn } from './screens/parts.ts';
import { rulesScreen } from './screens/rules.ts';
import { saveScreen } from './screens/save.ts';
import { tandemsScreen } from './screens/tandems.ts';
import { SCREENS, type ScreenName, type State } from './state.ts';

/** The whole page. */
export function pageView(app: App, state: State): TemplateResult {
  const view = drawn(app, state);
  const { words } = view;
  return html`<a class="skip" href="#main">${words.skip}</a>
    ${top(view)} ${steps(view)}
    <main id="main" tabindex="-1" data-screen=${state.screen} aria-busy=${state.work !== undefined}>
      ${crash(view)} ${listsScreen(view)} ${columnsScreen(view)} ${findingsScreen(view)}
      ${rulesScreen(view)} ${tandemsScreen(view)} ${pairScreen(view)} ${decisionsScreen(view)}
      ${saveScreen(view)}
    </main>
    ${bottom(view)}`;
}

function top({ state, words, app }: Drawn): TemplateResult {
  const { at, steps, language } = state;
  return html`<header class="top">
    <span class="brand"
      ><svg
        class="mark"
        viewBox="0 0 40 24"
        width="40"
        height="24"
        aria-hidden="true"
        focusable="false"
      >
        <circle cx="13" cy="12" r="11" />
        <circle cx="27" cy="12" r="11" /></svg
      ><b>tandem</b></span
    >
    <span class="row">
      ${
        steps.length > 1
          ? html`<button
                type="button"
                class="quiet"
                data-action="undo"
                ?disabled=${at === 0}
                @click=${() => {
                  app.undo();
                }}
              >
                ↶ <span>${words.undo}</span></button
              ><button
                type="button"
                class="quiet"
                data-action="redo"
                ?disabled=${at === steps.length - 1}
                @click=${() => {
                  app.redo();
                }}
              >
                ↷ <span>${words.redo}</span>
              </button>`
          : nothing
      }
      <span class="languages" role="group" aria-label=${words.language}>
        ${(['de', 'en'] as const).map(
          (one) =>
            html`<button
              type="button"
              lang=${one}
              aria-pressed=${language === one}
              data-language=${one}
              @click=${() => {
                app.setLanguage(one);
              }}
            >
              ${one === 'de' ? 'Deutsch' : 'English'}
            </button>`,
        )}
      </span>
    </span>
  </header>`;
}

/** Which screens have anything to show. */
function reachable({ reading, formed, sources }: State, name: ScreenName): boolean {
  switch (name) {
    case 'lists':
      return true;
    case 'columns':
    case 'findings':
      return reading !== undefined;
    case 'rules':
      return reading?.programme !== undefined && sources.roster === undefined;
    case 'tandems':
      return formed !== undefined;
    case 'pair':
    case 'save':
      return formed !== undefined && !formed.refused;
    case 'decisions':
      return formed !== undefined && sources.roster === undefined;
  }
}

function steps({ state, words, app }: Drawn): TemplateResult {
  const badge = (name: ScreenName): number => {
    const { reading, at } = state;
    if (name === 'columns') return reading?.questions.length ?? 0;
    if (name === 'findings') return reading?.errors ?? 0;
    if (name === 'decisions') return at;
    return 0;
  };
  return html`<nav class="steps" aria-label=${words.steps}>
    <ol>
      ${SCREENS.map(
        (name) =>
          html`<li>
            <button
              type="button"
              data-go=${name}
              aria-current=${state.screen === name ? 'step' : nothing}
              ?disabled=${!reachable(state, name)}
              @click=${() => {
                app.go(name);
              }}
            >
              ${words.screens[name]}${
                badge(name) > 0 ? html`<span class="badge">${badge(name)}</span>` : nothing
              }
            </button>
          </li>`,
      )}
    </ol>
  </nav>`;
}

function crash({ state, words, app }: Drawn): TemplateResult | typeof nothing {
  if (state.crash === undefined) return nothing;
  return html`<div class="card crash" role="alert">
    <p>${words.crashed}</p>
    <button
      type="button"
      class="button"
      @click=${() => {
        app.retry();
      }}
    >
      ${words.again}
    </button>
    <details>
      <summary>${words.crashDetail}</summary>
      <pre tabindex="0">${state.crash}</pre>
    </details>
  </div>`;
}

/** How things stand, and the one next step. */
function bottom(view: Drawn): TemplateResult {
  const { state, words, app } = view;
  const { work } = state;
  return html`<footer class="next">
    <div class="status" role="status">
      ${
        work
          ? html`<progress
                max=${work.of ?? nothing}
                value=${work.part ?? nothing}
                aria-label=${words.phases[work.phase]}
              ></progress
              ><span
                >${words.phases[work.phase]}${
                  work.part !== undefined && work.of !== undefined
                    ? `: ${words.part(work.part, work.of)}`
                    : ' …'
                }</span
              >`
          : html`<span>${standing(view)}</span>`
      }
    </div>
    <div class="row">
      ${
        work
          ? html`<button
              type="button"
              class="quiet"
              data-action="cancel"
              @click=${() => {
                app.cancel();
              }}
            >
              ${words.cancel}
            </button>`
          : nothing
      }
      ${nextStep(view)}
    </div>
  </footer>`;
}

function standing({ state, words }: Drawn): string {
  const { sources, reading, formed, saved, said } = state;
  if (said !== '') return said;
  if (!sources.mentors && !sources.managers) return words.statusEmpty;
  if (!sources.mentors) return words.needMore(words.needMentors);
  if (!sources.managers) return words.needMore(words.needManagers);
  if (formed && !formed.refused) {
    const made = words.tandemsTitle(formed.objective.tandems);
    return saved ? made : `${made} · ${words.unsaved}`;
  }
  if (!reading) return '';
  if (!reading.usable && reading.errors > 0) return words.statusErrors(reading.errors);
  const { possible } = reading;
  return possible
    ? `${words.possible(possible.tandems)} · ${words.readiness(possible.mentors, possible.managers)}`
    : words.ready;
}

/** The button that leads on: each screen has one. */
function nextStep(drawn: Drawn): TemplateResult | typeof nothing {
  const { state, words, app } = drawn;
  const { reading, formed, screen, sources, stage } = state;
  const go = (to: ScreenName, label: string): TemplateResult =>
    html`<button
      type="button"
      class="button"
      data-next=${to}
      @click=${() => {
        app.go(to);
      }}
    >
      ${label}
    </button>`;
  if (!reading) {
    return sources.mentors && sources.managers && stage !== 'working'
      ? html`<button
          type="button"
          class="button"
          data-action="read"
          @click=${() => {
            app.retry();
          }}
        >
          ${words.again}
        </button>`
      : nothing;
  }
  if (reading.usable && (!formed || formed.refused)) {
    const asks = screen === 'columns' && reading.questions.length > 0;
    return html`${asks ? applyButton(drawn, 'quiet') : nothing}<button
        type="button"
        class="button"
        data-action="form"
        ?disabled=${stage === 'working'}
        @click=${() => {
          app.form();
        }}
      >
        ${words.form}
      </button>`;
  }
  if (!formed) {
    if (reading.questions.some(({ urgent }) => urgent)) {
      return screen === 'columns' ? applyButton(drawn) : go('columns', words.toColumns);
    }
    return screen === 'findings' ? go('lists', words.reReadFile) : go('findings', words.toFindings);
  }
  if (screen === 'columns' && reading.questions.length > 0) return applyButton(drawn);
  if (screen === 'save') return nothing;
  if (screen === 'tandems' || screen === 'decisions' || screen === 'pair') {
    return go('save', words.toSave);
  }
  return go('tandems', words.toTandems);
}

/** Whether leaving the page would lose something. */
export function unsaved({ saved }: State): boolean {
  return !saved;
}
