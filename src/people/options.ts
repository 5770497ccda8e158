import type { Column, LevelColumn, Role } from './person.ts';

/** The two ends of a scale of levels, in thousandths. School grades have the lower end as the best. */
export interface Scale {
  readonly worst: number;
  readonly best: number;
}

/** The scale of each column of levels. */
export type Scales = Readonly<Record<LevelColumn, Scale>>;

/** How to read people: the part of a programme that concerns the columns. */
export interface PeopleOptions {
  readonly scales: Scales;
  /** What the mentors teach, if it is not social media: its name, and the header of its column. */
  readonly skill: { readonly label?: string | undefined; readonly column?: string | undefined };
  /** Joined department names: the first is the name they go by. */
  readonly aliases: readonly (readonly string[])[];
  /** Groups of department names that are different departments for good. */
  readonly distinct: readonly (readonly string[])[];
  /** Headers to be read as canonical columns: [canonical, header]. */
  readonly map: readonly (readonly [canonical: string, header: string])[];
  /** Headers that are never read. */
  readonly ignore: readonly string[];
  /** What words mean as values, by column and by the word as compared. */
  readonly values: ReadonlyMap<Column, ReadonlyMap<string, string>>;
  /** The columns of levels whose scale the programme gives. */
  readonly scaled: ReadonlySet<LevelColumn>;
  /** What is said of a file that asks nobody whether they take part, so that everybody does. */
  readonly unasked: 'warn' | 'silent';
  /** The columns that rules and criteria in force read, by role: only these can be required. */
  readonly needed: Readonly<Record<Role, ReadonlySet<Column>>>;
  /** Further columns, which custom expressions read, by role. */
  readonly keep: Readonly<Record<Role, readonly string[]>>;
}

/** The part of the options that decides what a header means. */
export type HeaderOptions = Pick<PeopleOptions, 'skill' | 'map'>;
