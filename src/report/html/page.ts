import { createHash } from 'node:crypto';

import type { Language } from '../../findings/finding.ts';
import { markup, type Html, trusted } from './escape.ts';
import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';

/** What stands on a page. */
export interface Page {
  readonly language: Language;
  readonly title: string;
  /** The text of the link that takes a keyboard past the contents. */
  readonly skip: string;
  readonly header: Html;
  readonly body: Html;
  readonly footer: Html;
}

/** Two circles that overlap: two people, and what they share. */
const MARK =
  '<svg class="mark" viewBox="0 0 40 24" width="40" height="24" aria-hidden="true" focusable="false"><circle cx="13" cy="12" r="11"/><circle cx="27" cy="12" r="11"/></svg>';

/**
 * Lets the browser load nothing and run nothing but the page's own script, so that no personal
 * data can leave it, whatever a cell holds.
 */
const POLICY = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${createHash(
  'sha256',
)
  .update(SCRIPT, 'utf8')
  .digest('base64')}'; base-uri 'none'; form-action 'none'`;

/** A whole HTML document. */
export function page({ language, title, skip, header, body, footer }: Page): string {
  return markup`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        ${trusted(`<meta http-equiv="Content-Security-Policy" content="${POLICY}">`)}
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <style>${trusted(STYLE)}</style>
      </head>
      <body>
        <a class="skip" href="#main">${skip}</a>
        <header class="masthead">${trusted(MARK)}${header}</header>
        ${body}
        <footer>${footer}</footer>
        <script>${trusted(SCRIPT)}</script>
      </body>
    </html>
    `.html;
}
