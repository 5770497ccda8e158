import type { Language } from '../../findings/finding.ts';
import type { Tandem } from '../../roster/tandem.ts';
import { isolated, markup } from '../html/escape.ts';
import { page } from '../html/page.ts';
import { PAPER_STYLE } from './style.ts';
import { inBoth } from '../../util/language.ts';

/** A tandem, and the papers in its folder that can be opened in a browser. */
export interface IndexEntry {
  readonly tandem: Tandem;
  readonly folder: string;
  readonly links: readonly { readonly title: string; readonly path: string }[];
}

const TEXTS = inBoth(
  {
    title: 'The kit',
    lead: 'For HR: every tandem and its papers. Hand each folder to the two people it is named after.',
    mentor: 'Mentor',
    manager: 'Manager',
    papers: 'Papers',
    forHr: 'For HR',
  },
  {
    title: 'Die Mappe',
    lead: 'Für die Personalentwicklung: alle Tandems und ihre Unterlagen. Jeder Ordner ist für die beiden bestimmt, nach denen er heißt.',
    mentor: 'Mentor/in',
    manager: 'Führungskraft',
    papers: 'Unterlagen',
    forHr: 'Für die Personalentwicklung',
  },
);

/** The page from which HR opens every paper of a kit. */
export function indexPage(
  entries: readonly IndexEntry[],
  forHr: IndexEntry['links'],
  language: Language,
): string {
  const texts = TEXTS[language];
  const link = ({ title, path }: IndexEntry['links'][number]) =>
    markup`<li><a href="${path.split('/').map(encodeURIComponent).join('/')}">${title}</a></li>`;
  const body = markup`<main class="index">
    <h1>${texts.title}</h1>
    <p>${texts.lead}</p>
    <table>
      <thead>
        <tr><th>${texts.mentor}</th><th>${texts.manager}</th><th>${texts.papers}</th></tr>
      </thead>
      <tbody>
        ${entries.map(
          ({ tandem: { mentor, manager }, links }) => markup`<tr>
            <td>${isolated(mentor.name ?? mentor.id)}</td>
            <td>${isolated(manager.name ?? manager.id)}</td>
            <td><ul>${links.map(link)}</ul></td>
          </tr>`,
        )}
      </tbody>
    </table>
    <h2>${texts.forHr}</h2>
    <ul>${forHr.map(link)}</ul>
  </main>`;
  return page({ language, title: texts.title, body, style: PAPER_STYLE });
}
