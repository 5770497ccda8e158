import { type Context, contextOf } from './context.ts';
import { type Html, markup, trusted } from './escape.ts';
import type { ReportInput } from './input.ts';
import { page } from './page.ts';
import { type Section, sectionHtml } from './parts.ts';
import { objectivesSection, stabilitySection } from './sections/comparison.ts';
import { changesSection } from './sections/changes.ts';
import { figuresSection } from './sections/figures.ts';
import { leftOverSection } from './sections/left-over.ts';
import { matrixSection } from './sections/matrix.ts';
import { proofSection, verdict } from './sections/proof.ts';
import { scoresSection } from './sections/scores.ts';
import { programmeStatusSection } from './sections/programme-status.ts';
import { tandemsSection } from './sections/tandems.ts';
import { topicsSection } from './sections/topics.ts';
import { SCRIPT } from './script.ts';
import { shownText, steeringSections } from './steering.ts';
import { STYLE } from './style.ts';
import { shownCount } from './facts/small-counts.ts';

/**
 * The report as one HTML file that needs nothing else: no request leaves it, it prints, it reads
 * without scripts, and the same input gives the same bytes.
 */
export function htmlReport(input: ReportInput): string {
  const context = contextOf(input);
  const sections = (
    input.audience === 'steering' ? steeringSections(context) : hrSections(context)
  ).filter((section) => section !== undefined);
  const { words } = context;
  return page({
    language: input.language,
    title: words.title,
    style: STYLE,
    script: SCRIPT,
    body: markup`<a class="skip" href="#main">${words.skip}</a>
      <header class="masthead">${trusted(MARK)}${masthead(context)}</header>
      <nav aria-label="${words.contents}">
        <ul>${sections.map(({ id, title }) => markup`<li><a href="#${id}">${title}</a></li>`)}</ul>
      </nav>
      <main id="main">${sections.map(sectionHtml)}</main>
      <footer>
        <p>${words.madeWith} ${input.version} · ${words.sources.programme} <code>${input.programme.sha256.slice(0, 12)}</code></p>
        ${input.audience === 'hr' && markup`<p>${words.confidential}</p>`}
      </footer>`,
  });
}

/** Two circles that overlap: two people, and what they share. */
const MARK =
  '<svg class="mark" viewBox="0 0 40 24" width="40" height="24" aria-hidden="true" focusable="false"><circle cx="13" cy="12" r="11"/><circle cx="27" cy="12" r="11"/></svg>';

function hrSections(context: Context): readonly (Section | undefined)[] {
  return [
    figuresSection(context),
    changesSection(context),
    programmeStatusSection(context),
    matrixSection(context),
    scoresSection(context),
    topicsSection(context),
    objectivesSection(context),
    stabilitySection(context),
    tandemsSection(context),
    leftOverSection(context),
    proofSection(context),
  ];
}

function masthead(context: Context): Html {
  const { input, words, numbers, figures } = context;
  const steering = input.audience === 'steering';
  const count = (value: number): string =>
    steering ? shownText(context, shownCount(value)) : numbers.whole(value);
  // Only the rule sees to it, where it is kept, and a tandem that was begun before it may be older.
  const across =
    input.proof.valid && input.programme.pairing.some(({ id }) => id === 'cross-department');
  const proven = input.proof.valid && input.proof.optimal !== false;
  return markup`<p class="kicker">${steering ? words.forSteering : words.forHr}</p>
    <h1>${words.title}</h1>
    <p class="lead">
      ${words.lead(count(figures.tandems), count(figures.mentors), count(figures.managers))}${across && `, ${words.acrossDepartments}`}.
    </p>
    <p class="seal${!proven && ' broken'}">${verdict(context)}</p>
    ${!steering && markup`<p class="note">${words.confidential}</p>`}
    ${
      input.programme.off.includes('cross-department') &&
      markup`<p class="callout" role="note">${words.crossDepartmentOff}</p>`
    }`;
}
