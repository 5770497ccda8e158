import { visible } from '../text.ts';

/** Text that is HTML already; everything else is escaped on its way into a page. */
export interface Html {
  readonly html: string;
}

/** What a page may be put together from; `undefined` and `false` leave nothing. */
export type Piece = string | number | Html | readonly Piece[] | undefined | false;

/**
 * The only way to make HTML: literal parts are taken as they stand (less their indentation), every
 * value is escaped, so that a cell such as `<script>` or `" onload="` stays text inside elements
 * and quoted attributes.
 */
export function markup(parts: TemplateStringsArray, ...values: readonly Piece[]): Html {
  let text = '';
  parts.forEach((part, at) => {
    text += part.replace(/\n\s+/g, '\n') + render(values[at]);
  });
  return { html: text };
}

/** Takes a string as HTML. For the program's own style sheet, script and charts alone. */
export function trusted(text: string): Html {
  return { html: text };
}

/** Somebody's text, kept apart from the direction of the text around it. */
export function isolated(text: string): Html {
  return markup`<bdi>${text}</bdi>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function render(piece: Piece): string {
  if (piece === undefined || piece === false) return '';
  if (typeof piece === 'number') return String(piece);
  if (typeof piece === 'string') {
    return visible(piece).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
  }
  if ('html' in piece) return piece.html;
  return piece.map(render).join('');
}
