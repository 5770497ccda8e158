import type { Person } from '../../people/person.ts';
import type { Sender } from '../../programme/settings.ts';
import type { Tandem } from '../../roster/tandem.ts';
import { trusted } from '../html/escape.ts';
import { page } from '../html/page.ts';
import { kitFolders } from './folder.ts';
import { indexPage, type IndexEntry } from './index-page.ts';
import { type Mailbox, mailDraft } from './mail-draft.ts';
import { markdownToHtml, markdownToPlain } from './markdown.ts';
import type { Meetings } from './meeting-dates.ts';
import { calendarOf } from './meetings.ts';
import { type Paper, type PaperName, PAPERS, TANDEM_PAPERS, WORKSHOP_PAPER } from './papers.ts';
import { senderView } from './sender.ts';
import { PAPER_STYLE } from './style.ts';
import { fill, oneLine, type View } from './template.ts';
import { spokenName, tandemView, workshopView } from './views.ts';
import { workshopGroups } from './workshop.ts';
import { compareNames } from '../../util/order.ts';
import { inBoth, type Language } from '../../util/language.ts';

/** What the papers are made from. */
export interface KitInput {
  /** The tandems that get papers, in the order of the kit. */
  readonly tandems: readonly Tandem[];
  readonly language: Language;
  /** What the mentors teach, in words; social media unless the programme names another skill. */
  readonly skill?: string | undefined;
  /** Who writes the letters; what is missing leaves a gap that is plain to see. */
  readonly sender?: Sender | undefined;
  /** When the tandems may meet; without it there are no calendars. */
  readonly meetings?: Meetings | undefined;
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

const SKILL = inBoth('Social media', 'Soziale Medien');

/** The folder of the papers that are not for tandems. */
const HR_FOLDER = 'hr';

/** The names of the files that are not papers, and the texts in them. */
const MEETINGS = inBoth(
  {
    file: 'meetings.ics',
    title: (number: number, of: number) => `Reverse mentoring ${number}/${of}`,
    description: 'A proposal: move it to a time that suits both of you.',
  },
  {
    file: 'treffen.ics',
    title: (number: number, of: number) => `Reverse Mentoring ${number}/${of}`,
    description: 'Ein Vorschlag: Verschieben Sie den Termin so, wie es Ihnen beiden passt.',
  },
);

/**
 * The files of a kit: a folder for each tandem with its papers as Markdown and as HTML, a draft of
 * each invitation for a mail program and, where meetings are given, a calendar; the workshop plan
 * for HR, and the page from which HR opens them all.
 */
export function* kitFiles(input: KitInput): Generator<KitFile> {
  const { tandems, language, groupSize = 8, templates, sender = {} } = input;
  const folders = kitFolders(tandems);
  const template = (name: PaperName): string =>
    templates?.get(name) ?? PAPERS[name].template[language];
  const entries: IndexEntry[] = [];
  for (const tandem of tandems) {
    const folder = folders.get(tandem.id) ?? tandem.id;
    const view = {
      ...tandemView(tandem, input.skill ?? SKILL[language]),
      sender: senderView(sender, language),
    };
    const links: { title: string; path: string }[] = [];
    for (const [key, paper] of Object.entries(TANDEM_PAPERS)) {
      const name = key as keyof typeof TANDEM_PAPERS;
      const made = paperOf(
        `${folder}/${paper.file[language]}`,
        paper,
        template(name),
        view,
        language,
      );
      yield* made.files;
      links.push({ title: made.title, path: `${folder}/${paper.file[language]}.html` });
      const to = recipient(name, tandem);
      if (to) yield draftOf(made, { to, sender, template: template(name), view });
    }
    if (input.meetings) yield calendar(folder, tandem, input.meetings, language);
    entries.push({ tandem, folder, links });
  }
  const mentors = tandems.map(({ mentor }) => mentor);
  const view = workshopView(workshopGroups(mentors, groupSize));
  const path = `${HR_FOLDER}/${WORKSHOP_PAPER.file[language]}`;
  const plan = paperOf(path, WORKSHOP_PAPER, template('workshop-plan'), view, language);
  yield* plan.files;
  const forHr = [{ title: plan.title, path: `${path}.html` }];
  // In the order in which a file manager lists the folders.
  entries.sort((a, b) => compareNames(a.folder, b.folder));
  yield { path: 'index.html', text: indexPage(entries, forHr, language) };
}

/** A paper, as Markdown and as HTML. */
interface MadePaper {
  /** Without an ending. */
  readonly path: string;
  readonly title: string;
  readonly html: string;
  readonly files: readonly KitFile[];
}

function paperOf(
  path: string,
  paper: Paper,
  template: string,
  view: View,
  language: Language,
): MadePaper {
  const text = fill(template, view);
  const title = titleOf(text, paper.file[language]);
  const body = trusted(
    `<main class="${paper.form ?? 'letter'}">\n${markdownToHtml(text, paper.form === 'booklet')}</main>`,
  );
  const html = page({ language, title, body, style: PAPER_STYLE });
  const files = [
    { path: `${path}.md`, text },
    { path: `${path}.html`, text: html },
  ];
  return { path, title, html, files };
}

function titleOf(text: string, otherwise: string): string {
  return /^# +(.+)$/m.exec(text)?.[1] ?? otherwise;
}

/** Who gets a paper by mail; the others lie in the folder. */
function recipient(name: keyof typeof TANDEM_PAPERS, tandem: Tandem): Person | undefined {
  if (name === 'invitation-mentor') return tandem.mentor;
  return name === 'invitation-manager' ? tandem.manager : undefined;
}

/** An invitation as a draft: the same letter, its title as the subject. */
function draftOf(
  { path, html }: MadePaper,
  {
    to,
    sender,
    template,
    view,
  }: {
    readonly to: Person;
    readonly sender: Sender;
    readonly template: string;
    readonly view: View;
  },
): KitFile {
  const plain = markdownToPlain(fill(template, view, oneLine));
  const [subject = ''] = plain.split('\n', 1);
  const draft = mailDraft({
    from: mailbox(sender.name, sender.email),
    to: mailbox(spokenName(to), to.email),
    subject,
    plain: plain.slice(subject.length).trimStart(),
    html,
  });
  return { path: `${path}.eml`, text: draft };
}

function mailbox(name: string | undefined, email: string | undefined): Mailbox | undefined {
  return email === undefined ? undefined : { name, email };
}

function calendar(folder: string, tandem: Tandem, meetings: Meetings, language: Language): KitFile {
  const { file, title, description } = MEETINGS[language];
  const text = calendarOf({
    meetings,
    id: idOf(tandem),
    title: (number) => title(number, meetings.sessions),
    description,
    attendees: [tandem.mentor, tandem.manager].flatMap((person) =>
      person.email === undefined ? [] : [{ name: spokenName(person), email: person.email }],
    ),
  });
  return { path: `${folder}/${file}`, text };
}

/** The id of a tandem as part of a boundary or of an event's id, whatever a hand-edited roster says. */
function idOf({ id }: Tandem): string {
  return id.replace(/[^A-Za-z0-9-]/g, '-').slice(0, 40);
}
