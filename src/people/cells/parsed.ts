import type { Finding, Place } from '../../findings/finding.ts';

/** What the text of a cell says, and what is wrong with it, once its place is known. */
export interface Parsed<T> {
  readonly value: T;
  readonly wrong?: (place: Place) => Finding;
  /** It is a word where a value belongs; many of them are one matter for their column. */
  readonly word?: 'level' | 'grade' | 'status' | 'answer';
  /** It had more decimals than count, and was rounded. */
  readonly rounded?: true;
}
