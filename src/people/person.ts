export type Role = 'mentor' | 'manager';

/** The canonical columns; see docs/reference/columns.md for the headers that are read as each. */
export type Column =
  | 'id'
  | 'name'
  | 'email'
  | 'department'
  | 'social_media_skill'
  | 'communication'
  | 'presence'
  | 'experience'
  | 'topics'
  | 'level'
  | 'reports_to'
  | 'volunteers'
  | 'availability'
  | 'languages'
  | 'site'
  | 'sponsor'
  | 'excludes'
  | 'prefers'
  | 'status';

/** The columns that hold levels on a scale. */
export const LEVEL_COLUMNS = [
  'social_media_skill',
  'communication',
  'presence',
  'experience',
] as const;

export type LevelColumn = (typeof LEVEL_COLUMNS)[number];

/**
 * A word that is compared by `key` (NFKC, trimmed, white space collapsed, case folded) and shown
 * as `text`. Terms of equal text are one object.
 */
export interface Term {
  readonly key: string;
  readonly text: string;
}

/** A department: its levels from the widest to the narrowest, aliases resolved in the keys. */
export interface Department {
  /** As in the file. */
  readonly text: string;
  /** Comparison keys of the levels, never empty. */
  readonly path: readonly string[];
}

/** What few files say of a person; unknown, blank or no where a file does not say it. */
export interface Traits {
  readonly presence: number | undefined;
  readonly experience: number | undefined;
  /** `undefined` where nothing is listed. */
  readonly topics: readonly Term[] | undefined;
  /** Seniority; higher is more senior. */
  readonly level: number | undefined;
  readonly reportsTo: string | undefined;
  readonly volunteers: boolean;
  /** Answered no, in so many words; a blank is no answer. */
  readonly declines: boolean;
  /** Time slots; `undefined` where nothing is listed. */
  readonly availability: readonly Term[] | undefined;
  readonly languages: readonly Term[] | undefined;
  readonly site: Term | undefined;
  readonly sponsor: boolean;
  readonly excludes: readonly string[];
  readonly prefers: readonly string[];
  /** Has left or is inactive. */
  readonly left: boolean;
  /** Cells of the columns that custom expressions read, parallel to `People.other`. */
  readonly other: readonly string[];
}

/**
 * A mentor or a manager as the rules and criteria see them. Levels are whole thousandths of the
 * scale's unit (4.5 is 4500); `undefined` is unknown.
 */
export interface Person extends Traits {
  readonly role: Role;
  /** NFC and trimmed; unique over both files. */
  readonly id: string;
  readonly name: string | undefined;
  readonly email: string | undefined;
  readonly department: Department;
  readonly skill: number | undefined;
  readonly communication: number | undefined;
  /** The row in the table of the role, from 0. */
  readonly row: number;
}

/** Both files, read together. */
export interface People {
  readonly mentors: readonly Person[];
  readonly managers: readonly Person[];
  /** The canonical columns that each file has. */
  readonly columns: Readonly<Record<Role, ReadonlySet<Column>>>;
  /** The extra columns kept for custom expressions, by the name that these use. */
  readonly other: Readonly<Record<Role, readonly string[]>>;
  /** Addresses, as compared, that several people had when the files were read. */
  readonly sharedAddresses?: ReadonlySet<string>;
  /** To whom those report whose rows were left out: they still link those below and above. */
  readonly linesLeftOut?: ReadonlyMap<string, string>;
}
