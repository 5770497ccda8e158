import { html, nothing, type TemplateResult } from 'lit-html';

import type { ListShown, SourceKind } from '../../protocol.ts';
import { type Drawn, isolated, labelled, screen } from './parts.ts';

/** Drop or pick the files, and see what was understood. */
export function listsScreen(drawn: Drawn): TemplateResult {
  const { state, words, app } = drawn;
  const { sources, reading } = state;
  const both = sources.mentors !== undefined && sources.managers !== undefined;
  return screen(
    'lists',
    drawn,
    words.listsTitle,
    words.listsLead,
    html`<p class="promise">
        <svg
          viewBox="0 0 16 16"
          fill="none"
          stroke="currentColor"
          stroke-width="1.5"
          aria-hidden="true"
        >
          <rect x="3" y="7" width="10" height="7" rx="1.5" />
          <path d="M5.2 7V5a2.8 2.8 0 0 1 5.6 0v2" />
        </svg>
        ${words.privacy}
      </p>
      <div class="lists">
        ${listCard(drawn, 'mentors', reading?.lists.mentor)}
        ${listCard(drawn, 'managers', reading?.lists.manager)}
      </div>
      <p class="between">
        ${
          both
            ? html`${
                  reading?.swapped === true
                    ? html`<strong class="tag warn">${words.swapped}</strong>`
                    : nothing
                }
                <button
                  type="button"
                  class=${reading?.swapped === true ? 'button' : 'quiet'}
                  data-action="swap"
                  @click=${() => {
                    app.swap();
                  }}
                >
                  ⇄ ${words.swap}
                </button>`
            : sources.mentors === undefined && sources.managers === undefined
              ? html`<button
                  type="button"
                  class="quiet"
                  data-action="example"
                  @click=${() => void app.example()}
                >
                  ${words.example}
                </button>`
              : nothing
        }
      </p>
      <h2>${words.optional}</h2>
      <div class="extras">
        ${EXTRAS.map(
          ({ name, kinds }) =>
            html`<section class="extra" aria-labelledby="h-${name}">
              <h3 id="h-${name}">${words.extras[name]}</h3>
              ${kinds.map((kind) => extraFile(drawn, kind, kinds.length === 1))}
            </section>`,
        )}
      </div>`,
  );
}

function listCard(
  drawn: Drawn,
  kind: 'mentors' | 'managers',
  list: ListShown | undefined,
): TemplateResult {
  const { words, state } = drawn;
  const source = state.sources[kind];
  return html`<article class="card list ${source ? 'given' : 'wanted'}" data-drop=${kind}>
    <h2>${words.source[kind]}</h2>
    ${
      source
        ? html`<p class="file">
            ${isolated(source.name)}${
              list
                ? html`<span class="sub"
                    >${words.rows(list.rows)} ·
                    ${words.fileKind(list.kind, list.encoding, list.delimiter, list.sheet ?? '')}</span
                  >`
                : nothing
            }
          </p>`
        : html`<p class="note">${words.sourceHint[kind]}</p>`
    }
    ${picker(drawn, kind, source !== undefined)} ${list ? understood(drawn, list) : nothing}
  </article>`;
}

function understood({ words }: Drawn, list: ListShown): TemplateResult {
  const unneeded = list.notNeeded.filter((one) => !one.protected);
  const protectedOnes = list.notNeeded.filter((one) => one.protected);
  return html`<div class="understood">
    <h3>${words.understood}</h3>
    <dl class="columns">
      ${list.columns.map(
        ({ header, column }) =>
          html`<div>
            <dt>${isolated(header)}</dt>
            ${titled(header, words.columns[column] ?? column)}
          </div>`,
      )}
    </dl>
    ${list.everyoneVolunteers ? html`<p class="tag warn">${words.everyone}</p>` : nothing}
    ${
      unneeded.length > 0
        ? html`<p class="note">
            ${words.notNeeded}: ${isolated(unneeded.map(({ header }) => header).join(', '))}
          </p>`
        : nothing
    }
    ${
      protectedOnes.length > 0
        ? html`<p class="note">
            ${words.neverCounts}: ${isolated(protectedOnes.map(({ header }) => header).join(', '))}
          </p>`
        : nothing
    }
  </div>`;
}

/** What a header is read as; not said twice where it says so itself. */
function titled(header: string, title: string): TemplateResult {
  const isSame = header.localeCompare(title, undefined, { sensitivity: 'base' }) === 0;
  return html`<dd class=${isSame ? 'hidden' : ''}>${title}</dd>`;
}

/** What can be given beside the two lists, as it belongs together. */
const EXTRAS: readonly {
  readonly name: 'programme' | 'wave' | 'finished';
  readonly kinds: readonly SourceKind[];
}[] = [
  { name: 'programme', kinds: ['programme'] },
  { name: 'wave', kinds: ['previous', 'previous-unmatched'] },
  { name: 'finished', kinds: ['roster', 'audit'] },
];

function extraFile(drawn: Drawn, kind: SourceKind, isAlone: boolean): TemplateResult {
  const { words, state, app } = drawn;
  const source = state.sources[kind];
  return html`<div class="extra-file ${source ? 'given' : ''}" data-drop=${kind}>
    ${isAlone ? nothing : html`<h4>${words.source[kind]}</h4>`}
    ${
      source
        ? html`<p class="file">${isolated(source.name)}</p>`
        : html`<p class="note">${words.sourceHint[kind]}</p>`
    }
    <div class="row">
      ${picker(drawn, kind, source !== undefined)}
      ${
        source
          ? html`<button
              type="button"
              class="quiet"
              @click=${() => {
                app.remove(kind);
              }}
            >
              ${labelled(words.remove, source.name)}
            </button>`
          : nothing
      }
    </div>
  </div>`;
}

function picker({ words, app }: Drawn, kind: SourceKind, given: boolean): TemplateResult {
  const list = kind === 'mentors' || kind === 'managers';
  return html`<label class="pick ${list && !given ? 'button' : 'quiet'}">
    <input
      type="file"
      name=${kind}
      class="hidden"
      accept=${kind === 'programme' ? '.yaml,.yml' : kind === 'audit' ? '.json' : '.csv,.txt,.tsv,.xlsx,.ods,.xls'}
      @click=${(event: Event) => {
        // The same file, mended, can be chosen again: a browser tells of a choice only if it differs.
        (event.target as HTMLInputElement).value = '';
      }}
      @change=${(event: Event) => {
        const input = event.target as HTMLInputElement;
        const [file] = input.files ?? [];
        if (file) void app.take(kind, file);
      }}
    />
    ${labelled(given ? words.chooseOther : words.choose, words.source[kind])}
    ${list && !given ? html`<small>${words.orDrop}</small>` : nothing}
  </label>`;
}
