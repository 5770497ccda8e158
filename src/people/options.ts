import type { Role } from './person.ts';

/** The ends of the scale of levels, in thousandths. */
export interface Scale {
  readonly min: number;
  readonly max: number;
}

/** How to read people: the part of a programme that concerns the columns. */
export interface PeopleOptions {
  readonly scale: Scale;
  /** What the mentors teach, if it is not social media: its name, and the header of its column. */
  readonly skill: { readonly label?: string | undefined; readonly column?: string | undefined };
  /** Joined department names: the first is the name they go by. */
  readonly aliases: readonly (readonly string[])[];
  /** Headers to be read as canonical columns: [canonical, header]. */
  readonly map: readonly (readonly [canonical: string, header: string])[];
  /** Headers that are never read. */
  readonly ignore: readonly string[];
  /** What is said of a file that asks nobody whether they take part, so that everybody does. */
  readonly unasked: 'warn' | 'silent';
  /** Further columns, which custom expressions read, by role. */
  readonly keep: Readonly<Record<Role, readonly string[]>>;
}

/** The part of the options that decides what a header means. */
export type HeaderOptions = Pick<PeopleOptions, 'skill' | 'map'>;
