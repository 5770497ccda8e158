import Mustache from 'mustache';

import { visible } from '../text.ts';

/** What a template is filled with: texts, flags, lists and further views. */
export interface View {
  readonly [key: string]: string | boolean | View | readonly (string | View)[] | undefined;
}

/**
 * Fills a Mustache template whose text is Markdown. Every value is escaped, so that a name such as
 * `*` or `<script>` stays text; a value is always one line.
 *
 * @param escape - `oneLine` for text that is not read as Markdown
 * @throws Error if the template is not well-formed; see `templateFault`
 */
export function fill(
  template: string,
  view: View,
  escape: (value: unknown) => string = escapeMarkdown,
): string {
  return new EscapingWriter(escape).render(template, bare(view));
}

/** Also `{{{name}}}` and `{{&name}}` are escaped: no template can let a value through as it stands. */
class EscapingWriter extends Mustache.Writer {
  readonly #escape: (value: unknown) => string;

  constructor(escape: (value: unknown) => string) {
    super();
    this.#escape = escape;
  }

  override escapedValue(token: string[], context: Mustache.Context): string {
    const value: unknown = context.lookup(token[1] ?? '');
    return value === undefined || value === null ? '' : this.#escape(value);
  }

  override unescapedValue(token: string[], context: Mustache.Context): string {
    return this.escapedValue(token, context);
  }
}

/** A value as it is, on one line. */
export function oneLine(value: unknown): string {
  return visible(String(value)).trim();
}

/** What is wrong with the form of a template, such as an unclosed section. */
export function templateFault(template: string): string | undefined {
  try {
    Mustache.parse(template);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The names that a well-formed template asks for, in order, without repetition. */
export function placeholders(template: string): readonly string[] {
  const names = new Set<string>();
  const collect = (spans: readonly Span[]): void => {
    for (const [type, name, , , inner] of spans) {
      if (type !== 'text' && type !== '!' && type !== '=') names.add(name);
      if (Array.isArray(inner)) collect(inner as readonly Span[]);
    }
  };
  collect(Mustache.parse(template) as unknown as readonly Span[]);
  return [...names];
}

/** A piece of a parsed template: its type, its text or name, and what a section encloses. */
type Span = readonly [type: string, name: string, start: number, end: number, inner?: unknown];

/** Escapes a text for any place in Markdown, and no more of it than needed: the papers are read. */
export function escapeMarkdown(value: unknown): string {
  return (
    oneLine(value)
      .replace(/[\\`*_[\]|~&#]/g, '\\$&')
      // Not every reader of Markdown takes a backslash before a bracket.
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replace(/^[+=-]/, '\\$&')
      .replace(/^(\d+)([.)])/, '$1\\$2')
  );
}

/** Copies a view without prototypes: a template can reach what it is given and nothing else. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return Object.setPrototypeOf(value.map(bare), null) as unknown;
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.create(null) as Record<string, unknown>;
  for (const [key, one] of Object.entries(value)) copy[key] = bare(one);
  return copy;
}
