import { markup, type Html, type Piece, trusted } from './escape.ts';

/** A section of the page; its heading is what the contents link to. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly body: Html;
}

/** A section as it stands on the page. */
export function sectionHtml({ id, title, note, body }: Section): Html {
  return markup`<section id="${id}" aria-labelledby="${id}-h">
    <header>
      <h2 id="${id}-h">${title}</h2>
      ${note !== undefined && markup`<p class="note">${note}</p>`}
    </header>
    ${body}
  </section>`;
}

/** A column of a plain table: numbers stand at the right. */
export interface Column {
  readonly title: string;
  readonly numeric?: boolean;
}

/** A plain table; the first cell of each row is its heading. */
export function plainTable(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Piece[])[],
): Html {
  const kind = (at: number): Piece => columns[at]?.numeric === true && markup` class="n"`;
  const table = markup`<table>
    <caption class="hidden">
      ${caption}
    </caption>
    <thead>
      <tr>
        ${columns.map(({ title }, at) => markup`<th scope="col" ${kind(at)}>${title}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          markup`<tr>
            ${row.map((cell, at) =>
              at === 0
                ? markup`<th scope="row" ${kind(at)}>${cell}</th>`
                : markup`<td${kind(at)}>${cell}</td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
  return scroller(caption, table, 'bare');
}

/** A section that is one plain table on a card. */
export function tableSection(
  about: Omit<Section, 'body'>,
  columns: readonly Column[],
  rows: readonly (readonly Piece[])[],
): Section {
  return {
    ...about,
    body: markup`<div class="card narrow">
      ${plainTable(about.title, columns, rows)}
    </div>`,
  };
}

/** A part of the page that scrolls sideways by itself, also with the keyboard. */
export function scroller(label: string, body: Html, kind: '' | 'tall' | 'bare' = ''): Html {
  return markup`<div
    class="scroller ${kind}"
    role="group"
    aria-label="${label}"
    tabindex="0"
  >
    ${body}
  </div>`;
}

/** A chart on a card, with its numbers as a table folded beneath. */
export function chartCard(
  title: string,
  note: string | undefined,
  svg: string,
  asTable: string,
  table: Html,
): Html {
  return markup`<figure class="card chart-card">
    <figcaption>
      <h3>${title}</h3>
      ${note !== undefined && markup`<p class="note">${note}</p>`}
    </figcaption>
    ${trusted(svg)}
    <details>
      <summary>${asTable}</summary>
      ${table}
    </details>
  </figure>`;
}
