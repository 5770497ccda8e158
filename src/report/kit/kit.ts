import type { Language } from '../../findings/finding.ts';
import { currentTandems } from '../../roster/current.ts';
import type { Roster } from '../../roster/tandem.ts';
import { trusted } from '../html/escape.ts';
import { page } from '../html/page.ts';
import { kitFolder } from './folder.ts';
import { markdownToHtml } from './markdown.ts';
import { type Paper, type PaperName, PAPERS, TANDEM_PAPERS, WORKSHOP_PAPER } from './papers.ts';
import { PAPER_STYLE } from './style.ts';
import { fill, type View } from './template.ts';
import { tandemView, workshopView } from './views.ts';
import { workshopGroups } from './workshop.ts';

/** What the papers are made from. */
export interface KitInput {
  readonly roster: Roster;
  readonly language: Language;
  /** What the mentors teach, in words; social media unless the programme names another skill. */
  readonly skill?: string | undefined;
  /** The most mentors in one workshop; 8 unless given. */
  readonly groupSize?: number;
  /** Markdown templates that replace the built-in ones, by paper. */
  readonly templates?: ReadonlyMap<PaperName, string>;
}

/** A file of the kit. */
export interface KitFile {
  /** Relative to the kit's folder, with `/`. */
  readonly path: string;
  readonly text: string;
}

const SKILL: Readonly<Record<Language, string>> = { en: 'social media', de: 'soziale Medien' };

/** The folder of the papers that are not for tandems. */
const HR_FOLDER = 'hr';

/**
 * The papers of a programme, each as Markdown and as HTML: a folder for each tandem that is
 * proposed, active or locked, and the workshop plan for HR.
 */
export function* kitFiles(input: KitInput): Generator<KitFile> {
  const { roster, language, skill, groupSize = 8, templates } = input;
  const tandems = currentTandems(roster);
  const template = (name: PaperName): string =>
    templates?.get(name) ?? PAPERS[name].template[language];
  for (const tandem of tandems) {
    const view = tandemView(tandem, skill ?? SKILL[language]);
    for (const [name, paper] of Object.entries(TANDEM_PAPERS)) {
      yield* written(kitFolder(tandem), paper, template(name as PaperName), view, language);
    }
  }
  const mentors = tandems.map(({ mentor }) => mentor);
  const view = workshopView(workshopGroups(mentors, groupSize));
  yield* written(HR_FOLDER, WORKSHOP_PAPER, template('workshop-plan'), view, language);
}

function* written(
  folder: string,
  paper: Paper,
  template: string,
  view: View,
  language: Language,
): Generator<KitFile> {
  const path = `${folder}/${paper.file[language]}`;
  const text = fill(template, view);
  yield { path: `${path}.md`, text };
  const title = /^# +(.+)$/m.exec(text)?.[1] ?? paper.file[language];
  const body = trusted(`<main>\n${markdownToHtml(text)}</main>`);
  yield { path: `${path}.html`, text: page({ language, title, body, style: PAPER_STYLE }) };
}
