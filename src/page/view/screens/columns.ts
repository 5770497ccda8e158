import { html, nothing, type TemplateResult } from 'lit-html';

import type { ColumnQuestion } from '../../protocol.ts';
import { answerKey, answerOf, editsOf, HIGHEST, IGNORE, LEAST, sheetsIn } from '../answers.ts';
import { type Drawn, isolated, screen } from './parts.ts';

const QUESTIONS = 'questions';

/** The button that sends the answers; it stands where every screen has its next step. */
export function applyButton({ state, words }: Drawn, kind = 'button'): TemplateResult {
  const questions = state.reading?.questions ?? [];
  return html`<button
    type="submit"
    form=${QUESTIONS}
    class=${kind}
    data-action="apply"
    ?disabled=${
      editsOf(questions, state.answers, []).length === 0 &&
      sheetsIn(questions, state.answers) === undefined
    }
  >
    ${words.apply}
  </button>`;
}

/** Only what is unclear: what a header means, what words stand for, which end of a scale is best. */
export function columnsScreen(drawn: Drawn): TemplateResult {
  const { state, words, app } = drawn;
  const questions = state.reading?.questions ?? [];
  return screen(
    'columns',
    drawn,
    words.columnsTitle,
    questions.length === 0
      ? words.columnsNone
      : questions.some(({ kind }) => kind !== 'sheet')
        ? words.columnsLead
        : words.sheetsLead,
    questions.length === 0
      ? nothing
      : html`<form
          class="questions"
          id=${QUESTIONS}
          @submit=${(event: Event) => {
            event.preventDefault();
            app.applyAnswers(questions);
          }}
        >
          ${questions.map((question) => card(drawn, question))}
        </form>`,
  );
}

function card(drawn: Drawn, question: ColumnQuestion): TemplateResult {
  const { words } = drawn;
  const list = question.role === 'mentor' ? words.mentorsList : words.managersList;
  return html`<fieldset
    class="card question"
    data-question=${question.kind}
    data-header=${question.header}
  >
    <legend>
      <span class="kicker">${list}</span>
      ${heading(drawn, question)}
      <span class="tag ${question.urgent ? 'warn' : ''}"
        >${question.urgent ? words.urgent : words.mayBe}</span
      >
    </legend>
    ${
      question.kind === 'words'
        ? wordTable(drawn, question)
        : question.kind === 'sheet'
          ? chooser(drawn, question, words.sheetTitle)
          : html`${samples(drawn, question.samples)}
            ${question.kind === 'meaning' ? meaning(drawn, question) : direction(drawn, question)}`
    }
  </fieldset>`;
}

function heading({ words }: Drawn, { kind, header }: ColumnQuestion): string {
  switch (kind) {
    case 'sheet':
      return words.sheetTitle;
    case 'meaning':
      return words.meaning(header);
    case 'words':
      return words.wordsTitle(header);
    case 'direction':
      return words.direction(header);
  }
}

function samples({ words }: Drawn, shown: readonly string[]): TemplateResult | typeof nothing {
  if (shown.length === 0) return nothing;
  return html`<p class="note">
    ${words.meaningHint}
    ${shown.map((one) => html`<span class="tag sample">${isolated(one)}</span> `)}
  </p>`;
}

function meaning(
  drawn: Drawn,
  question: Extract<ColumnQuestion, { kind: 'meaning' }>,
): TemplateResult {
  return chooser(drawn, question, drawn.words.meaning(question.header));
}

/** What a header can be read as, or where a list can be. */
function chooser(
  { state, app, words }: Drawn,
  question: Extract<ColumnQuestion, { kind: 'meaning' | 'sheet' }>,
  label: string,
): TemplateResult {
  const isColumn = question.kind === 'meaning';
  const key = answerKey(question);
  const answer = answerOf(question, state.answers);
  return html`<select
    aria-label=${label}
    .value=${answer}
    @change=${(event: Event) => {
      app.answer(key, (event.target as HTMLSelectElement).value);
    }}
  >
    <option value="" ?selected=${answer === ''}>${words.unsure}</option>
    ${question.choices.map(
      (choice) =>
        html`<option value=${choice} ?selected=${answer === choice}>
          ${isColumn ? (words.columns[choice] ?? choice) : choice}
        </option>`,
    )}
    ${
      isColumn
        ? html`<option value=${IGNORE} ?selected=${answer === IGNORE}>
            ${words.ignoreColumn}
          </option>`
        : nothing
    }
  </select>`;
}

function direction(
  { state, app, words }: Drawn,
  question: Extract<ColumnQuestion, { kind: 'direction' }>,
): TemplateResult {
  const key = answerKey(question);
  const answer = state.answers.get(key);
  const choice = (value: 'high' | 'low', label: string): TemplateResult =>
    html`<label class="choice">
      <input
        type="radio"
        name=${key}
        value=${value}
        .checked=${answer === value}
        @change=${() => {
          app.answer(key, value);
        }}
      />
      ${label}
    </label>`;
  const number = (name: string, label: string, usual: number): TemplateResult =>
    html`<label class="number"
      >${label}
      <input
        type="number"
        data-number=${name}
        .value=${state.answers.get(answerKey(question, name)) ?? String(usual)}
        @change=${(event: Event) => {
          app.answer(answerKey(question, name), (event.target as HTMLInputElement).value);
        }}
    /></label>`;
  const { minimum, lowest, highest } = question;
  return html`<div class="choices">
      ${choice('high', words.highBest)} ${choice('low', words.lowBest(lowest))}
    </div>
    ${
      answer === undefined
        ? nothing
        : html`<div class="row">
            ${number(HIGHEST, words.highestLevel, highest)}
            ${
              minimum
                ? number(LEAST, words.leastLevel, answer === 'low' ? minimum.low : minimum.high)
                : nothing
            }
          </div>`
    }`;
}

function wordTable(
  { state, app, words }: Drawn,
  question: Extract<ColumnQuestion, { kind: 'words' }>,
): TemplateResult {
  return html`<p class="note">
      ${words.wordsHint} ${question.choices.length === 0 ? words.wordsScale : nothing}
    </p>
    <table class="words">
      <tbody>
        ${question.words.map(({ word, count, proposed }) => {
          const key = answerKey(question, word);
          const answer = answerOf(question, state.answers, word);
          const label = `${question.header}: ${word}`;
          const change = (event: Event): void => {
            app.answer(key, (event.target as HTMLSelectElement | HTMLInputElement).value);
          };
          return html`<tr>
            <th scope="row">
              ${isolated(word)}
              <span class="sub"
                >${words.people(count)}${
                  proposed !== undefined && answer === proposed ? ` · ${words.proposed}` : ''
                }</span
              >
            </th>
            <td>
              ${
                question.choices.length > 0
                  ? html`<select aria-label=${label} data-word=${word} @change=${change}>
                      <option value="" ?selected=${answer === ''}>${words.notAnswered}</option>
                      ${question.choices.map(
                        (choice) =>
                          html`<option value=${choice} ?selected=${answer === choice}>
                            ${words.activity[choice] ?? choice}
                          </option>`,
                      )}
                    </select>`
                  : html`<input
                      type="text"
                      inputmode="decimal"
                      size="5"
                      aria-label=${label}
                      data-word=${word}
                      .value=${answer}
                      @change=${change}
                    />`
              }
            </td>
          </tr>`;
        })}
      </tbody>
    </table>`;
}
