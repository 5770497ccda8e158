import { finding, type Finding, type Language } from '../findings/finding.ts';
import { mayHoldPapersOf } from '../report/kit/folder.ts';
import { everyDaysOf, firstMeetingOf, type Meetings } from '../report/kit/meeting-dates.ts';
import { mailMerge } from '../report/kit/mail-merge.ts';
import type { PaperTemplateFile, Templates } from '../report/kit/read-templates.ts';
import { kitFiles, readTemplates } from '../report/on-demand.ts';
import { encodeSheets } from '../report/outputs.ts';
import { isCurrent } from '../roster/rows/tandem-status.ts';
import type { Tandem } from '../roster/tandem.ts';
import { tandemId } from '../roster/rows/tandem-id.ts';
import { dialectOf } from '../tables/index.ts';
import type { InputReading } from './inputs.ts';
import { isError, type Outcome, outcome, type OutputFile, type RunOptions } from './outcome.ts';
import { wrongNames } from './output-names.ts';
import { type Papers, type PapersOptions, type PapersSources, readPapers } from './papers.ts';
import type { NamedBytes, Sources, Unreadable } from './sources.ts';
import { readRosterFile } from './wave.ts';
import { encodeUtf8 } from '../util/bytes.ts';

/** What a kit is made from. */
export interface KitSources extends PapersSources {
  /** Markdown templates that replace the built-in ones, such as `agreement.de.md`. */
  readonly templates?: readonly (NamedBytes | Unreadable)[] | undefined;
  /** The roster of the wave before: its tandems have their papers. */
  readonly previous?: Sources['previous'];
}

/** The options of `kit`, named as on the command line. */
export interface KitRunOptions extends PapersOptions, RunOptions {
  /** The most mentors in one workshop; 8 unless given. */
  readonly groupSize?: number | undefined;
  /** The name of a table for a mail merge. */
  readonly mailMerge?: string | undefined;
  /** Papers for every tandem, also for those of the previous roster. */
  readonly all?: boolean | undefined;
  /** The first meeting, `2027-01-12` or `2027-01-12T14:00`; with it each tandem gets a calendar. */
  readonly firstMeeting?: string | undefined;
  /** From one meeting to the next, in days or weeks: `10d`, `2w`; two weeks unless given. */
  readonly every?: string | undefined;
  /** How many meetings; 6 unless given. */
  readonly sessions?: number | undefined;
}

/** The papers, or findings that say why there are none. The names of papers hold their folders. */
export interface KitRun extends Outcome {
  readonly papers: Papers | undefined;
  readonly counts: {
    readonly tandems: number;
    readonly files: number;
    readonly groups: number;
    /** Tandems that had their papers before. */
    readonly known: number;
  };
  /** Whether a folder of papers may be that of a current tandem. */
  readonly mayStay: (folder: string) => boolean;
}

/** Makes the papers of every tandem, and the workshop plan; reads the lists only if nobody has yet. */
export async function runKit(
  sources: KitSources,
  options: KitRunOptions = {},
  read?: InputReading,
): Promise<KitRun> {
  options.onPhase?.('read');
  const { groupSize = 8 } = options;
  const reading = await readPapers(sources, options, read);
  const { papers, skipped, language } = reading;
  const { templates, findings: faults } = await templatesOf(sources.templates, language);
  const meetings = meetingsOf(options);
  const before = await readBefore(sources, options);
  const findings = [...reading.findings, ...faults, ...meetings.findings, ...before.findings];
  findings.push(...wrongNames('table', [options.mailMerge]));
  if (!papers || findings.some((one) => isError(one) && !skipped.has(one))) {
    const counts = { tandems: 0, files: 0, groups: 0, known: 0 };
    const how = { ...options, skipped };
    return { ...outcome(findings, language, how), papers: undefined, counts, mayStay: () => true };
  }
  options.onPhase?.('write');
  const { inputs, restored } = papers;
  const current = restored.roster.tandems;
  const tandems = current.filter(before.isNew);
  const { skill, settings } = inputs.programme;
  const made = Array.from(
    await kitFiles({
      ...{ tandems, language, templates, groupSize },
      skill: skill.label,
      sender: settings.sender,
      meetings: meetings.meetings,
    }),
    ({ path, text }): OutputFile => ({ name: path, kind: 'paper', bytes: encodeUtf8(text) }),
  );
  const files = [...made];
  if (options.mailMerge !== undefined) {
    const dialect = dialectOf([inputs.tables.mentor, inputs.tables.manager], inputs.language);
    const bytes = await encodeSheets(options.mailMerge, [mailMerge(tandems)], dialect);
    files.push({ name: options.mailMerge, kind: 'mail-merge', bytes });
  }
  const groups = Math.ceil(tandems.length / groupSize);
  const known = current.length - tandems.length;
  const counts = { tandems: tandems.length, files: made.length, groups, known };
  const mayStay = mayHoldPapersOf(current);
  return {
    ...outcome(findings, language, { ...options, skipped, files }),
    ...{ papers, counts, mayStay },
  };
}

/** When the tandems meet, if the call says so. */
function meetingsOf({ firstMeeting, ...given }: KitRunOptions): {
  readonly meetings: Meetings | undefined;
  readonly findings: readonly Finding[];
} {
  if (firstMeeting === undefined) {
    const alone = (['every', 'sessions'] as const).filter((key) => given[key] !== undefined);
    return {
      meetings: undefined,
      findings: alone.map((key) =>
        finding('meetings-without-first', { file: `--${key}` }, { what: `--${key}` }),
      ),
    };
  }
  const { every = '2w', sessions = 6 } = given;
  const first = firstMeetingOf(firstMeeting);
  const everyDays = everyDaysOf(every);
  const wrong = (what: string): Finding => finding('invalid-meeting', { file: what }, { what });
  return {
    meetings: first && everyDays !== undefined ? { first, everyDays, sessions } : undefined,
    findings: [
      ...(first ? [] : [wrong('--first-meeting')]),
      ...(everyDays === undefined ? [wrong('--every')] : []),
    ],
  };
}

/** Which tandems are new since the roster before; all of them where there is none. */
async function readBefore(
  { previous }: KitSources,
  { all = false }: KitRunOptions,
): Promise<{
  readonly isNew: (tandem: Tandem) => boolean;
  readonly findings: readonly Finding[];
}> {
  if (previous === undefined || all) return { isNew: () => true, findings: [] };
  const { roster, findings } = await readRosterFile(previous, 'previous', { statusRequired: true });
  const before = new Set(
    (roster?.rows ?? [])
      .filter(({ status }) => isCurrent(status))
      .map(({ mentorId, managerId }) => tandemId(mentorId, managerId)),
  );
  return { isNew: ({ mentor, manager }) => !before.has(tandemId(mentor.id, manager.id)), findings };
}

/** The templates in the language of the papers, and what is wrong with any of them. */
async function templatesOf(
  sources: KitSources['templates'],
  language: Language,
): Promise<Templates> {
  if (sources === undefined) return { templates: new Map(), findings: [] };
  const findings: Finding[] = [];
  const files: PaperTemplateFile[] = [];
  for (const source of sources) {
    if ('findings' in source) findings.push(...source.findings);
    else {
      const name = source.name.replace(/^.*[/\\]/s, '');
      files.push({ name, file: source.name, text: textOf(source.bytes) });
    }
  }
  const { templates, findings: faults } = await readTemplates(files, language);
  return { templates, findings: [...findings, ...faults] };
}

/** UTF-8 without the mark that Windows editors put first. */
function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');
}
