import { html, nothing, type TemplateResult } from 'lit-html';

import type { PaperName } from '../../protocol.ts';
import { callsOf } from '../calls.ts';
import { type Download, planOf } from '../state.ts';
import { type Drawn, labelled, places, screen } from './parts.ts';

/** The files by who gets them. */
const GROUPS = [
  { name: 'hr', files: ['roster.csv', 'roster.xlsx', 'unmatched.csv', 'report.html'] },
  { name: 'others', files: ['proposals.csv', 'kit.zip', 'mail-merge.csv', 'steering.html'] },
  { name: 'next', files: ['programme.yaml', 'decisions.csv', 'audit.json'] },
] as const;

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
      : html`${archive ? html`<p>${saver(drawn, archive, 'button', words.archive)}</p>` : nothing}
        ${GROUPS.map((group) => files(drawn, group))} ${call(drawn)}`,
  );
}

function files(drawn: Drawn, group: (typeof GROUPS)[number]): TemplateResult | typeof nothing {
  const { state, words } = drawn;
  const shown = group.files.flatMap((name) => state.downloads.filter((one) => one.name === name));
  if (shown.length === 0) return nothing;
  // Two files may fail for the same reason: it is said once.
  const said = [
    ...new Map(
      shown.flatMap(({ groups = [] }) => groups).map((group) => [JSON.stringify(group), group]),
    ).values(),
  ];
  return html`<section aria-labelledby="h-files-${group.name}">
    <h2 class="small" id="h-files-${group.name}">${words.fileGroups[group.name]}</h2>
    <ul class="downloads">
      ${shown.map(
        (one) =>
          html`<li class="card">
            <div>
              <b>${one.name}</b>
              <span class="sub">${words.fileHint[one.name] ?? ''}</span>
            </div>
            ${saver(drawn, one, 'quiet', words.download)}
          </li>`,
      )}
    </ul>
    ${
      said.length === 0
        ? nothing
        : html`<div class="card said">
            <ul class="places">
              ${places(drawn, said)}
            </ul>
          </div>`
    }
    ${group.name === 'others' ? writing(drawn) : nothing}
  </section>`;
}

/** Every paper, by the name under which an own text replaces it. */
const PAPERS = Object.keys({
  'invitation-mentor': true,
  'invitation-manager': true,
  agreement: true,
  'session-guide': true,
  'workshop-plan': true,
} satisfies Record<PaperName, true>);

/** A file that is there is a link; one that is not is made by a button, and saved once it is there. */
function saver({ words, app }: Drawn, file: Download, kind: string, label: string): TemplateResult {
  const { name, url, size = 0, writing = false, groups = [] } = file;
  const named = labelled(label, name);
  if (url !== undefined) {
    return html`<a
      class=${kind}
      download=${name}
      data-file=${name}
      href=${url}
      @click=${() => {
        app.saved();
      }}
      >${named}<small>${words.size(size)}</small></a
    >`;
  }
  const make = async (button: HTMLElement): Promise<void> => {
    const list = button.parentElement;
    const isFocused = document.activeElement === button;
    if (!(await app.make(name))) return;
    const link = list?.querySelector<HTMLElement>('a[download]');
    if (isFocused) link?.focus();
    link?.click();
  };
  const state = groups.some(({ severity }) => severity === 'error')
    ? words.notWritten
    : writing
      ? words.writing
      : words.onDemand;
  return html`<button
    type="button"
    class=${kind}
    data-file=${name}
    @click=${(event: Event) => void make(event.currentTarget as HTMLElement)}
  >
    ${named}<small>${state}</small>
  </button>`;
}

/** Meeting dates, own texts and the day of the run: most people need none of them. */
function writing({ state, words, app }: Drawn): TemplateResult {
  const { firstMeeting, weeks, sessions, templates } = state.writing;
  const { today } = planOf(state);
  const [day = '', time = ''] = firstMeeting.split('T');
  const meet = (newDay: string, newTime: string): void => {
    app.setWriting({
      firstMeeting: newDay === '' || newTime === '' ? newDay : `${newDay}T${newTime}`,
    });
  };
  const asksForDay = state.sources.previous !== undefined || state.sources.roster !== undefined;
  const whole = (
    name: 'weeks' | 'sessions',
    { label, value, most }: { label: string; value: number; most: number },
  ): TemplateResult =>
    html`<label
      >${label}
      <input
        type="number"
        name=${name}
        min="1"
        max=${most}
        .value=${String(value)}
        ?disabled=${day === ''}
        @change=${(event: Event) => {
          const input = event.target as HTMLInputElement;
          if (input.value !== '' && input.validity.valid) {
            app.setWriting({ [name]: input.valueAsNumber });
          } else input.value = String(value);
        }}
    /></label>`;
  return html`<details class="card writing">
    <summary><h3 class="small">${words.writingTitle}</h3></summary>
    <p class="note">${words.writingLead}</p>
    <fieldset>
      <legend>${words.firstMeeting}</legend>
      <p class="note">${words.firstMeetingHint}</p>
      <div class="fields">
        <label
          >${words.day}
          <input
            type="date"
            name="first-meeting"
            .value=${day}
            @change=${(event: Event) => {
              meet((event.target as HTMLInputElement).value, time);
            }}
        /></label>
        <label
          >${words.meetingTime}
          <input
            type="time"
            name="meeting-time"
            .value=${time}
            ?disabled=${day === ''}
            @change=${(event: Event) => {
              meet(day, (event.target as HTMLInputElement).value);
            }}
        /></label>
        ${whole('weeks', { label: words.meetingWeeks, value: weeks, most: 99 })}
        ${whole('sessions', { label: words.meetings, value: sessions, most: 99 })}
      </div>
    </fieldset>
    <fieldset>
      <legend>${words.templates}</legend>
      <p class="note">${words.templatesHint(PAPERS.map((name) => `${name}.md`).join(', '))}</p>
      <div class="fields">
        <label class="pick quiet">
          <input
            type="file"
            name="templates"
            class="hidden"
            accept=".md"
            multiple
            @change=${(event: Event) => {
              const input = event.target as HTMLInputElement;
              void app.setTemplates([...(input.files ?? [])]);
            }}
          />
          ${labelled(templates.length === 0 ? words.chooseFiles : words.chooseOther, words.templates)}
        </label>
        ${
          templates.length === 0
            ? nothing
            : html`<span class="note">${templates.map(({ name }) => name).join(', ')}</span>
                <button
                  type="button"
                  class="quiet"
                  @click=${() => {
                    app.setWriting({ templates: [] });
                  }}
                >
                  ${words.noTemplates}
                </button>`
        }
      </div>
    </fieldset>
    ${
      asksForDay
        ? html`<fieldset>
            <legend>${words.asOf}</legend>
            <p class="note">${words.asOfHint}</p>
            <div class="fields">
              <label
                >${words.day}
                <input
                  type="date"
                  name="today"
                  .value=${today}
                  @change=${(event: Event) => {
                    app.setToday((event.target as HTMLInputElement).value);
                  }}
              /></label>
            </div>
          </fieldset>`
        : nothing
    }
  </details>`;
}

function call({ state, words }: Drawn): TemplateResult {
  const { calls, unspellable } = callsOf(state);
  return html`<section class="card call">
    <h2 class="small">${words.call}</h2>
    <p class="note">${words.callLead}</p>
    <pre tabindex="0" role="group" aria-label=${words.call}><code>${calls.join('\n')}</code></pre>
    ${
      unspellable.length === 0
        ? nothing
        : html`<p class="note">${words.spelling(unspellable.join(', '))}</p>`
    }
  </section>`;
}
