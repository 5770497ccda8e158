import type { Language } from '../../findings/finding.ts';
import { sha256 } from '../../util/sha256.ts';
import { type Html, markup, trusted } from './escape.ts';

/** What stands on a page. */
export interface Page {
  readonly language: Language;
  readonly title: string;
  readonly body: Html;
  readonly style: string;
  /** The only script that the page may run. */
  readonly script?: string;
}

/**
 * A whole HTML document. Its policy lets the browser load nothing and run nothing but the given
 * script, so that no personal data can leave the page, whatever a cell holds.
 */
export function page({ language, title, body, style, script }: Page): string {
  return markup`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${trusted(policy(script))}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <style>${trusted(style)}</style>
      </head>
      <body>
        ${body}
        ${script !== undefined && trusted(`<script>${script}</script>`)}
      </body>
    </html>
    `.html;
}

function policy(script: string | undefined): string {
  const allowed = script === undefined ? '' : ` script-src 'sha256-${sha256(script, 'base64')}';`;
  return `default-src 'none'; style-src 'unsafe-inline';${allowed} base-uri 'none'; form-action 'none'`;
}
