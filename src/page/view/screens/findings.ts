import { html, nothing, type TemplateResult } from 'lit-html';

import type { FindingGroup, FindingShown } from '../../protocol.ts';
import { planOf } from '../state.ts';
import { capital, type Drawn, isolated, screen, scroller, where } from './parts.ts';

/** What the lists say: grouped by remedy, errors apart from warnings, the rows beside. */
export function findingsScreen(drawn: Drawn): TemplateResult {
  const { state, words, app } = drawn;
  const { reading } = state;
  const { errors = 0, warnings = 0, groups = [], invalidRows = 0 } = reading ?? {};
  const skipping = planOf(state).skipInvalid && invalidRows > 0;
  const of = (severity: FindingGroup['severity']): readonly FindingGroup[] =>
    groups.filter((one) => one.severity === severity);
  return screen(
    'findings',
    drawn,
    words.findingsTitle,
    skipping ? words.skipping(invalidRows) : words.findingsLead(errors, warnings),
    html`${
        invalidRows > 0 && !skipping
          ? html`<p>
              <button
                type="button"
                class="button"
                data-action="skip-invalid"
                @click=${() => {
                  app.skipInvalid();
                }}
              >
                ${words.skipInvalid(invalidRows)}
              </button>
            </p>`
          : nothing
      }
      <div class="findings">
        <div class="groups">
          ${(
            [
              ['error', words.errors],
              ['warning', words.warnings],
              ['note', words.notes],
            ] as const
          ).map(([severity, title]) =>
            of(severity).length === 0
              ? nothing
              : html`<h2>${title}</h2>
                  <ul class="group-list">
                    ${of(severity).map((group) => groupItem(drawn, group, groups.indexOf(group)))}
                  </ul>`,
          )}
        </div>
        ${groups.length === 0 ? nothing : detail(drawn, groups[state.finding])}
      </div>`,
  );
}

function groupItem({ state, app, words }: Drawn, group: FindingGroup, at: number): TemplateResult {
  const [first] = group.shown;
  return html`<li>
    <button
      type="button"
      class="group ${group.severity}"
      data-finding=${group.code}
      data-severity=${group.severity}
      data-count=${group.count}
      aria-pressed=${state.finding === at}
      @click=${() => void app.showFinding(at)}
    >
      <span class="count">${group.count}</span>
      <span
        ><span class="hidden">${words.severity[group.severity]}: </span>${
          first ? capital(first.message[state.language]) : group.code
        }</span
      >
    </button>
  </li>`;
}

function detail(drawn: Drawn, group: FindingGroup | undefined): TemplateResult {
  const { state, words } = drawn;
  if (!group) return html`<div class="card detail"><p class="note">${words.noTable}</p></div>`;
  const [first] = group.shown;
  const { language } = state;
  return html`<div class="card detail" data-detail=${group.code}>
    <h2 class="small">${words.whereAndHow}</h2>
    ${
      group.asked
        ? html`<p class="remedy">${words.askedInColumns}</p>
            <p>
              <button
                type="button"
                class="quiet"
                @click=${() => {
                  drawn.app.go('columns');
                }}
              >
                ${words.toColumns}
              </button>
            </p>`
        : first
          ? html`<p class="remedy">${capital(first.fix[language])}.</p>`
          : nothing
    }
    ${marked(drawn, group)}
    <ul class="places">
      ${group.shown.slice(0, 25).map((one) => place(drawn, one, group))}
      ${group.count > 25 ? html`<li class="note">${words.andMore(group.count - 25)}</li>` : nothing}
    </ul>
    <details>
      <summary>${words.whyItMatters}</summary>
      <p class="note about">${group.about[language]}</p>
    </details>
  </div>`;
}

function place(
  { words, state }: Drawn,
  { place: at, message, fix }: FindingShown,
  { asked = false, shown: [first] }: FindingGroup,
): TemplateResult {
  const { language } = state;
  const other = !asked && (first?.fix[language] ?? fix[language]) !== fix[language];
  return html`<li>
    ${where(words, at)}
    ${
      first?.message[language] === message[language]
        ? nothing
        : html`<span>${capital(message[language])}</span>`
    }
    ${other ? html`<span class="note">${capital(fix[language])}.</span>` : nothing}
  </li>`;
}

/** The rows of the list that the group is about, with the cells marked. */
function marked(drawn: Drawn, group: FindingGroup): TemplateResult | typeof nothing {
  const { state, words } = drawn;
  const { rows, reading } = state;
  if (!rows || rows.rows.length === 0) return nothing;
  const header = reading?.lists[rows.role]?.header ?? [];
  const marks = new Set(
    group.shown.flatMap(({ role, row, column }) =>
      role === rows.role && row !== undefined ? [`${row}:${column ?? ''}`] : [],
    ),
  );
  // The marked columns, and those that say who it is.
  const marksIn = (column: number): boolean =>
    rows.rows.some(({ row }) => marks.has(`${row}:${column}`));
  const order = header
    .map((_, column) => column)
    .sort((a, b) => Number(marksIn(b)) - Number(marksIn(a)) || a - b);
  const shown =
    header.length > 8 ? order.slice(0, 8).sort((a, b) => a - b) : order.sort((a, b) => a - b);
  return scroller(
    words.showRows,
    html`<table class="marked">
      <thead>
        <tr>
          <th scope="col">${words.lineHeading}</th>
          ${shown.map((column) => html`<th scope="col">${isolated(header[column] ?? '')}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.rows.map(
          ({ row, line, cells }) =>
            html`<tr>
              <th scope="row">${line}</th>
              ${shown.map((column) =>
                marks.has(`${row}:${column}`)
                  ? html`<td class="marked-cell"><mark>${isolated(cells[column] ?? '')}</mark></td>`
                  : html`<td>${isolated(cells[column] ?? '')}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>`,
    'rows',
  );
}
