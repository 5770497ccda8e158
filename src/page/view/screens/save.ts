import { html, nothing, type TemplateResult } from 'lit-html';

import { callsOf } from '../calls.ts';
import type { Download } from '../state.ts';
import { type Drawn, screen } from './parts.ts';

/** Everything as files or one archive, and the call that makes them. */
export function saveScreen(drawn: Drawn): TemplateResult {
  const { state, words } = drawn;
  const { downloads } = state;
  const archive = downloads.find(({ name }) => name === 'tandem.zip');
  return screen(
    'save',
    drawn,
    words.saveTitle,
    words.saveLead,
    downloads.length === 0
      ? nothing
      : html`${archive ? html`<p>${link(drawn, archive, 'button', words.archive)}</p>` : nothing}
          <ul class="downloads">
            ${downloads
              .filter((one) => one !== archive)
              .map(
                (one) =>
                  html`<li class="card">
                    <div>
                      <b>${one.name}</b>
                      <span class="sub">${words.fileHint[one.name] ?? ''}</span>
                    </div>
                    ${link(drawn, one, 'quiet', words.download)}
                  </li>`,
              )}
          </ul>
          ${call(drawn)}`,
  );
}

function link({ words, app }: Drawn, file: Download, kind: string, label: string): TemplateResult {
  const { name, url, size, writing = false } = file;
  // What is being written is no download yet, but can be asked for already.
  return html`<a
    class=${kind}
    download=${url === undefined && writing ? nothing : name}
    data-file=${name}
    href=${url ?? '#'}
    @click=${(event: MouseEvent) => {
      if (url !== undefined) {
        app.saved();
        return;
      }
      event.preventDefault();
      const anchor = event.currentTarget as HTMLAnchorElement;
      // What is written only now is saved as soon as it is there.
      void app.fetchDownload(name).then((made) => {
        if (made !== undefined) anchor.click();
      });
    }}
    >${label}<span class="hidden">: ${name}</span
    ><small
      >${url === undefined ? (writing ? words.writing : words.onDemand) : words.size(size)}</small
    ></a
  >`;
}

function call({ state, words }: Drawn): TemplateResult {
  const text = callsOf(state).join('\n');
  return html`<section class="card call">
    <h2 class="small">${words.call}</h2>
    <p class="note">${words.callLead}</p>
    <pre tabindex="0" role="group" aria-label=${words.call}><code>${text}</code></pre>
  </section>`;
}
