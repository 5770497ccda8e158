import { html, nothing, type TemplateResult } from 'lit-html';

import type { FindingGroup, Spot } from '../../protocol.ts';
import type { App } from '../app.ts';
import type { ScreenName, State } from '../state.ts';
import { type Words, WORDS } from '../words.ts';

/** What every screen is drawn from. */
export interface Drawn {
  readonly app: App;
  readonly state: State;
  readonly words: Words;
}

export type Piece = TemplateResult | string | typeof nothing | readonly (TemplateResult | string)[];

/** What every screen is drawn from, in the language of the page. */
export function drawn(app: App, state: State): Drawn {
  return { app, state, words: WORDS[state.language] };
}

/** A screen: it stays in the document while another one is shown. */
export function screen(
  name: ScreenName,
  { state }: Drawn,
  heading: string,
  lead: Piece,
  body: Piece,
  shownWith: readonly ScreenName[] = [],
): TemplateResult {
  const shown = state.screen === name || shownWith.includes(state.screen);
  return html`<section
    class="screen screen-${name}"
    data-screen=${name}
    aria-labelledby="h-${name}"
    ?hidden=${!shown}
  >
    <header>
      ${
        state.screen === name || !shown
          ? html`<h1 id="h-${name}" tabindex="-1">${heading}</h1>`
          : html`<h2 id="h-${name}" class="beside">${heading}</h2>`
      }
      ${lead === nothing ? nothing : html`<p class="lead">${lead}</p>`}
    </header>
    ${body}
  </section>`;
}

/** Names and ids keep their own direction of writing. */
export function isolated(text: string): TemplateResult {
  return html`<bdi>${text}</bdi>`;
}

/**
 * What a button says and, for those who hear it alone, of what. It is one part of the button: what
 * is not seen takes no room beside the words.
 */
export function labelled(label: string, ofWhat: string): TemplateResult {
  return html`<span>${label}<span class="hidden">: ${ofWhat}</span></span>`;
}

/** A part that scrolls sideways by itself, also with the keyboard. */
export function scroller(label: string, body: Piece, kind = ''): TemplateResult {
  return html`<div class="scroller ${kind}" role="group" aria-label=${label} tabindex="0">
    ${body}
  </div>`;
}

/** Sentences of findings begin small; here they stand alone. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Where a finding is: the file, and as much more as is known. */
export function where(words: Words, { file, cell, line, header, key, id }: Spot): TemplateResult {
  const parts = [
    file,
    ...(cell !== undefined ? [cell] : line !== undefined ? [words.line(line)] : []),
    ...(header !== undefined ? [words.column(header)] : []),
    ...(key !== undefined ? [key] : []),
    ...(id !== undefined ? [id] : []),
  ];
  return html`<span class="where">${isolated(parts.join(' · '))}</span>`;
}

/** So many findings of a kind are listed where they stand beside something else. */
const MOST_BESIDE = 20;

/** Findings as items of a list, each with what to do. */
export function places(
  { state, words }: Pick<Drawn, 'state' | 'words'>,
  groups: readonly FindingGroup[],
): TemplateResult[] {
  const { language } = state;
  return groups.map(
    ({ severity, shown, count }) =>
      html`${shown.slice(0, MOST_BESIDE).map(
        ({ message, fix, place }) =>
          html`<li data-severity=${severity}>
            <span class="tag ${severity === 'note' ? '' : 'warn'}"
              >${words.severity[severity]}</span
            >
            ${where(words, place)} ${isolated(capital(message[language]))}
            <span class="sub">${capital(fix[language])}.</span>
          </li>`,
      )}${
        count > MOST_BESIDE
          ? html`<li class="note">${words.andMore(count - MOST_BESIDE)}</li>`
          : nothing
      }`,
  );
}
