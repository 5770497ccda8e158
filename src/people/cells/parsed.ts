import type { Finding, Place } from '../../findings/finding.ts';

/** What the text of a cell says, and what is wrong with it, once its place is known. */
export interface Parsed<T> {
  readonly value: T;
  readonly wrong?: (place: Place) => Finding;
}
