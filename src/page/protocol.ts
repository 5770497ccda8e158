import type { Severity } from '../findings/finding.ts';
import type { InBoth, Language } from '../util/language.ts';
import type { Role } from '../people/person.ts';
import type { SettingEdit } from '../programme/edit-programme.ts';

export type { Role } from '../people/person.ts';
export type { PaperName } from '../report/kit/papers.ts';
export type { SettingEdit as Edit, SettingValue } from '../programme/edit-programme.ts';

/*
 * What the two halves of the page say to each other. The worker holds the core and what came of
 * the files; the view holds what is shown, and all that somebody has decided, so that a worker that
 * fails or is stopped takes nothing along. Everything here is plain data that can be posted.
 */

/** What a file can be to the page; also the names of its inputs. */
export const SOURCE_KINDS = [
  'mentors',
  'managers',
  'programme',
  'previous',
  'previous-unmatched',
  'roster',
  'audit',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** A file as somebody gave it. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Its worksheet, where both lists are in one workbook. */
  readonly sheet?: string;
}

export type Sources = Readonly<Partial<Record<SourceKind, SourceFile>>>;

/** Whether both lists were given as one file, whatever it is called. */
export function isOneFile({ mentors, managers }: Sources): boolean {
  if (!mentors || mentors.bytes.length !== managers?.bytes.length) return false;
  return mentors.bytes.every((byte, at) => byte === managers.bytes[at]);
}

/** The sheets of both lists, where they are in one workbook and somebody has said which. */
export function sheetsOf(
  sources: Sources,
): readonly [mentors: string, managers: string] | undefined {
  const [mentors, managers] = [sources.mentors?.sheet, sources.managers?.sheet];
  const areSaid = mentors !== undefined && managers !== undefined && isOneFile(sources);
  return areSaid ? [mentors, managers] : undefined;
}

/** A file's name; two of one name, from two folders, are two files. */
export function nameApart(sources: Sources, kind: SourceKind): string {
  const isOne = isOneFile(sources);
  const given = isOne && kind === 'managers' ? 'mentors' : kind;
  const { name = '' } = sources[given] ?? {};
  const isShared = SOURCE_KINDS.some(
    (other) => other !== given && !(isOne && other === 'managers') && sources[other]?.name === name,
  );
  return isShared ? `${given}/${name}` : name;
}

/** Two ids. */
export interface Pair {
  readonly mentor: string;
  readonly manager: string;
}

/** All that was decided on the page; with the files it makes every output. */
export interface Plan {
  readonly edits: readonly SettingEdit[];
  readonly pins: readonly Pair[];
  readonly nevers: readonly Pair[];
  /** The published word of a lottery; blank for none. */
  readonly seed: string;
  /** Whether proposals of the last wave rather stay: among equally good rosters, or for so many points. */
  readonly keep: 'no' | 'proposed' | number;
  /** Rows with errors are left out. */
  readonly skipInvalid: boolean;
  /** The day as of which tandems are past their end; blank where nobody asks. */
  readonly today: string;
}

export const NO_PLAN: Plan = {
  ...{ edits: [], pins: [], nevers: [] },
  ...{ seed: '', keep: 'no', skipInvalid: false, today: '' },
};

/** How the papers of the tandems are written: no decision, since it moves nobody. */
export interface Writing {
  /** `2027-01-12` or `2027-01-12T14:00`; blank for no calendar. */
  readonly firstMeeting: string;
  /** Weeks from one meeting to the next. */
  readonly weeks: number;
  /** How many meetings. */
  readonly sessions: number;
  /** Own texts of the papers, as Markdown. */
  readonly templates: readonly SourceFile[];
}

/** As the command line writes them where nothing is said. */
export const USUAL_WRITING: Writing = { firstMeeting: '', weeks: 2, sessions: 6, templates: [] };

/** A text in both languages of the page. */
export type Both = InBoth<string>;

/** One place of a finding. */
export interface Spot {
  readonly file: string;
  readonly line?: number;
  readonly header?: string;
  readonly cell?: string;
  readonly key?: string;
  readonly id?: string;
}

/** One finding in words. */
export interface FindingShown {
  readonly message: Both;
  readonly fix: Both;
  readonly place: Spot;
  /** Where it stands in the tables of the page: file and row, and the column where it has one. */
  readonly role?: Role;
  readonly row?: number;
  readonly column?: number;
}

/** Findings of one kind: they are mended in one way. */
export interface FindingGroup {
  readonly code: string;
  readonly severity: Severity;
  readonly about: Both;
  readonly count: number;
  /** An answer about a column mends it. */
  readonly asked?: boolean;
  /** The first ones; see `count`. */
  readonly shown: readonly FindingShown[];
}

/** What was made of one of the two lists. */
export interface ListShown {
  readonly name: string;
  readonly rows: number;
  readonly header: readonly string[];
  /** Header, and the column that it is read as. */
  readonly columns: readonly { readonly header: string; readonly column: string }[];
  readonly kept: readonly string[];
  readonly notNeeded: readonly { readonly header: string; readonly protected: boolean }[];
  readonly everyoneVolunteers: boolean;
  readonly kind: 'delimited' | 'workbook' | 'records';
  readonly encoding: string;
  readonly delimiter: string;
  readonly sheet?: string;
}

/**
 * What the page asks: what a column means, what its words mean, which end of it is best, or on which
 * sheet of one workbook a list is.
 */
export type ColumnQuestion =
  | {
      readonly kind: 'sheet';
      readonly role: Role;
      readonly header: '';
      readonly choices: readonly string[];
      readonly proposed?: string;
      readonly urgent: boolean;
    }
  | {
      readonly kind: 'meaning';
      readonly role: Role;
      readonly header: string;
      readonly samples: readonly string[];
      /** The columns that the header could be read as. */
      readonly choices: readonly string[];
      /** The column that seems most likely, where one does. */
      readonly proposed?: string;
      /** Nothing can be formed before this is answered. */
      readonly urgent: boolean;
    }
  | {
      readonly kind: 'words';
      readonly role: Role;
      readonly header: string;
      readonly column: string;
      readonly words: readonly {
        readonly word: string;
        readonly count: number;
        readonly proposed?: string;
      }[];
      /** What a word can stand for; nothing where any level of the scale may be typed. */
      readonly choices: readonly string[];
      readonly urgent: boolean;
    }
  | {
      readonly kind: 'direction';
      readonly role: Role;
      readonly header: string;
      readonly column: string;
      readonly samples: readonly string[];
      readonly lowest: number;
      readonly highest: number;
      /** The rule that asks for a least level in this column, and what it may ask for either way. */
      readonly minimum?: { readonly rule: string; readonly high: number; readonly low: number };
      readonly urgent: boolean;
    };

/** A rule as the page shows it. */
export interface RuleShown {
  readonly id: string;
  readonly title: Both;
  readonly says: Both;
  readonly on: boolean;
  readonly screening: boolean;
  readonly custom: boolean;
  /** The name of its number, where it has one, and the number. */
  readonly setting?: { readonly name: string; readonly value: number; readonly step: number };
}

/** A criterion as the page shows it. */
export interface CriterionShown {
  readonly id: string;
  readonly title: Both;
  readonly says: Both;
  readonly weight: number;
  readonly custom: boolean;
}

export interface ProgrammeShown {
  readonly rules: readonly RuleShown[];
  readonly criteria: readonly CriterionShown[];
  readonly objective: 'total' | 'fair';
}

/** What there is to say before anything is formed. */
export interface Reading {
  /** The language of the outputs. */
  readonly language: Language;
  readonly lists: Readonly<Partial<Record<Role, ListShown>>>;
  readonly groups: readonly FindingGroup[];
  readonly errors: number;
  readonly warnings: number;
  readonly questions: readonly ColumnQuestion[];
  readonly programme?: ProgrammeShown;
  /** Tandems can be formed, perhaps with the rows with errors left out. */
  readonly usable: boolean;
  /** Rows that have errors. */
  readonly invalidRows: number;
  /** The two lists look exchanged. */
  readonly swapped: boolean;
  readonly possible?: Possible;
}

/** How many tandems there can be, and who could take part. */
export interface Possible {
  readonly tandems: number;
  readonly sponsors: number;
  readonly mentors: number;
  readonly managers: number;
  readonly withoutPartner: number;
}

/** Some rows of a list as they stand in the file. */
export interface RowsShown {
  readonly role: Role;
  readonly rows: readonly {
    readonly row: number;
    readonly line: number;
    readonly cells: readonly string[];
  }[];
}

/** What a rule costs. */
export interface RuleCost {
  readonly rule: string;
  readonly tandems: number;
  readonly sponsors: number;
}

/** Somebody of the files. */
export interface PersonShown {
  readonly id: string;
  readonly name?: string;
  readonly department: string;
}

export interface TandemShown {
  readonly id: string;
  readonly status: string;
  readonly mentor: PersonShown;
  readonly manager: PersonShown;
  readonly score: number;
  readonly reason: Both;
}

export interface UnmatchedShown extends PersonShown {
  readonly role: Role;
  readonly reasonCode: string;
  /** What the code is called. */
  readonly title: Both;
  readonly reason: Both;
  readonly remedy?: Both;
  /** Whether the person takes part and was left over. */
  readonly takesPart: boolean;
}

export interface ObjectiveShown {
  readonly tandems: number;
  readonly sponsors: number;
  readonly total: number;
  readonly lowest: number | null;
  /** The weights of the criteria: totals under other weights can't be compared. */
  readonly weights: readonly number[];
}

/** A roster, formed or checked. */
export interface Formed {
  readonly tandems: readonly TandemShown[];
  readonly unmatched: readonly UnmatchedShown[];
  readonly objective: ObjectiveShown;
  /** Σ of the weights: points are score / (10 × weights). */
  readonly weights: number;
  /** Those who can be in a tandem, by id. */
  readonly mentors: readonly PersonShown[];
  readonly managers: readonly PersonShown[];
  /** What was said of the wave before, and of the roster. */
  readonly groups: readonly FindingGroup[];
  /** Wave findings that keep anything from being formed. */
  readonly refused: boolean;
  readonly verdict?: Verdict;
}

/** What became of checking a finished roster. */
export interface Verdict {
  readonly valid: boolean;
  readonly optimal: boolean | null;
}

/** Parts of the report, in both languages; blank where there is nothing to show. */
export interface Pictures {
  readonly figures: Both;
  readonly standing: Both;
  readonly matrix: Both;
  readonly scores: Both;
}

export interface Price {
  readonly tandems: number;
  readonly sponsors: number;
  readonly waiting: number;
  readonly lowest: number;
  readonly total: number;
}

/** Two people, and what it would mean to make them a tandem. */
export interface PairShown extends Pair {
  readonly chosen: boolean;
  readonly broken: readonly {
    readonly rule: string;
    readonly title: Both;
    readonly because: Both;
  }[];
  readonly score: number;
  readonly criteria: readonly {
    readonly id: string;
    readonly title: Both;
    readonly weight: number;
    readonly value: number;
  }[];
  /** Nothing where the pair is not allowed, or somebody takes no part. */
  readonly price?: Price;
  readonly moves: readonly {
    readonly manager: string;
    readonly from?: string;
    readonly to?: string;
  }[];
  /** Tandems of either that go on. */
  readonly goOn: readonly (Pair & { readonly status: string })[];
}

/** A file to be saved. */
export interface FileShown {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The files that are quick to write. */
export const QUICK_FILES = [
  ...['roster.csv', 'unmatched.csv', 'audit.json'],
  ...['programme.yaml', 'decisions.csv'],
] as const;

/** The files that take longer to write, in the order in which they are written. */
export const SLOW_FILES = [
  'roster.xlsx',
  'report.html',
  'proposals.csv',
  'steering.html',
  'kit.zip',
  'mail-merge.csv',
  'tandem.zip',
] as const;
export type SlowFile = (typeof SLOW_FILES)[number];

/** Those that hold papers of the tandems: they depend on how these are written. */
export const PAPER_FILES: ReadonlySet<string> = new Set<SlowFile>([
  'kit.zip',
  'mail-merge.csv',
  'tandem.zip',
]);

/** What became of writing a file; without it, the findings say why. */
export interface Written {
  readonly file?: FileShown;
  readonly groups: readonly FindingGroup[];
}

/** The kit has some files for each tandem; of more tandems than this an archive can't hold them. */
export const MOST_IN_KIT = 10_000;

/** What the worker can be asked for: what it is given, and what it answers. */
export interface Tasks {
  /** Gives the worker the files; everything else is about these. */
  readonly files: { readonly given: Sources; readonly answer: undefined };
  readonly read: { readonly given: Plan; readonly answer: Reading };
  readonly rows: {
    readonly given: { readonly plan: Plan; readonly role: Role; readonly rows: readonly number[] };
    readonly answer: RowsShown;
  };
  readonly costs: { readonly given: Plan; readonly answer: readonly RuleCost[] };
  readonly form: { readonly given: Plan; readonly answer: Formed };
  /** What the best roster of a plan reaches; nothing where none can be formed. */
  readonly value: { readonly given: Plan; readonly answer: ObjectiveShown | undefined };
  /** Invented people to try the page with: mentors, managers. */
  readonly example: { readonly given: Language; readonly answer: readonly FileShown[] };
  /** Like everything below about the roster of a plan, which is formed where the worker has none. */
  readonly pictures: { readonly given: Plan; readonly answer: Pictures };
  readonly pair: {
    readonly given: { readonly plan: Plan; readonly pair: Pair };
    readonly answer: PairShown | undefined;
  };
  /** The files that are quick to write. */
  readonly outputs: { readonly given: Plan; readonly answer: readonly FileShown[] };
  /** One of the others. */
  readonly file: {
    readonly given: { readonly plan: Plan; readonly name: SlowFile; readonly writing: Writing };
    readonly answer: Written;
  };
}

export type Task = keyof Tasks;

/** What the view asks of the worker. */
export type Request = {
  readonly [T in Task]: {
    readonly id: number;
    readonly task: T;
    readonly given: Tasks[T]['given'];
  };
}[Task];

/** Which part of the work is under way. */
export type Phase =
  | 'read'
  | 'screen'
  | 'group'
  | 'score'
  | 'solve'
  | 'certify'
  | 'form'
  | 'write'
  | 'read-back'
  | 'costs';

/** What the worker says. */
export type Reply =
  | {
      readonly [T in Task]: {
        readonly kind: 'done';
        readonly id: number;
        readonly task: T;
        readonly answer: Tasks[T]['answer'];
      };
    }[Task]
  | {
      readonly kind: 'progress';
      readonly phase: Phase;
      readonly part?: number;
      readonly of?: number;
    }
  | { readonly kind: 'failed'; readonly id: number; readonly stack: string };
