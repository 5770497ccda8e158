import type { ArgsOf, FindingCode } from './catalogue/index.ts';
import { catalogue } from './catalogue/index.ts';
import type { Severity } from './definition.ts';

export type { Language } from '../util/language.ts';
export type { FindingCode } from './catalogue/index.ts';
export type { Severity } from './definition.ts';

/** Where in an input a finding lies. Lines, columns and rows count from 1. */
export interface Place {
  /** The file as it was named by the caller; `-` is standard input. */
  readonly file: string;
  /** The worksheet, for workbooks. */
  readonly sheet?: string;
  /** The line as an editor shows it; the row for workbooks. */
  readonly line?: number;
  /** The column in that line, in code points; the column's number for workbooks. */
  readonly column?: number;
  /** The spreadsheet's name of the cell, such as `C17`. */
  readonly cell?: string;
  /** The header of the cell's column, as in the file. */
  readonly header?: string;
  /** The id of the person in that row, where it is known. */
  readonly id?: string;
  /**
   * What tells the row from others where no id does: the two ids of a pair, or a hash of what is
   * written there. A fingerprint goes by it, nothing shows it.
   */
  readonly identity?: string;
  /** The row, from 1, where rows were given as plain objects and not as a file. */
  readonly row?: number;
  /** The key in a programme file or in a plain object, such as `rules.cross-department.depth`. */
  readonly key?: string;
}

/**
 * Something to say about an input: a code, what fills its sentence, and a place.
 * The wording is not here; see `sentence`.
 */
export interface Finding<C extends FindingCode = FindingCode> {
  readonly code: C;
  readonly severity: Severity;
  readonly args: ArgsOf<C>;
  readonly place: Place;
  /** Other places that belong to it, such as the first of two equal ids. */
  readonly related: readonly Place[];
}

/** Makes a finding of the catalogue's severity. */
export function finding<C extends FindingCode>(
  code: C,
  place: Place,
  args: ArgsOf<C>,
  related: readonly Place[] = [],
): Finding<C> {
  return { code, severity: catalogue[code].severity, args, place, related };
}

/** Whether a text is the code of a kind of finding. */
export function isFindingCode(text: string): text is FindingCode {
  return Object.hasOwn(catalogue, text);
}

/** Whether a finding is of a kind. */
export function isOf<Code extends FindingCode>(one: Finding, code: Code): one is Finding<Code> {
  return one.code === code;
}

/** Whether a finding means that the run cannot go on at all (exit code 2, not 1). */
export function stopsTheRun(one: Finding): boolean {
  return catalogue[one.code].stops === true;
}
