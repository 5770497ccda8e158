import type { Finding, Place } from '../findings/finding.ts';
import { entryOf } from '../util/entry.ts';
import type { Row, Table } from '../tables/index.ts';
import { isNothing } from './cells/nothing.ts';
import type { Parsed } from './cells/parsed.ts';
import type { Layout } from './headers/layout.ts';
import type { Field } from './headers/names.ts';

/** Reads a field of a row. */
export type Read<T> = (cells: Row, row: number) => T;

/** Reads the cells of one file and notes what is wrong with them. */
export class CellReader {
  readonly table: Table;
  readonly index: Layout['index'];
  /** 1 for each row that has an error. */
  readonly broken: Uint8Array;
  readonly findings: Finding[];
  readonly #idAt: number;

  constructor(table: Table, { index }: Layout, findings: Finding[]) {
    this.table = table;
    this.index = index;
    this.broken = new Uint8Array(table.rows.length);
    this.findings = findings;
    this.#idAt = index.get('id') ?? -1;
  }

  /** Notes an error in a row, or in one of its cells. */
  report(row: number, column: number | undefined, wrong: (place: Place) => Finding): void {
    this.broken[row] = 1;
    const id = this.table.rows[row]?.[this.#idAt] ?? '';
    const place = this.table.place(row, column);
    this.findings.push(wrong(id === '' ? place : { ...place, id }));
  }

  /**
   * How to read a field with few distinct texts: each is parsed once, and a million rows cost
   * little more than a million look-ups.
   */
  parsed<T>(
    field: Field,
    absent: T,
    parse: (text: string, header: string) => Parsed<T>,
    means: (text: string) => string = meaning,
  ): Read<T> {
    const at = this.index.get(field);
    if (at === undefined) return () => absent;
    const header = entryOf(this.table.header, at);
    const seen = new Map<string, Parsed<T>>();
    return (cells, row) => {
      const text = entryOf(cells, at);
      let parsed = seen.get(text);
      if (parsed === undefined) seen.set(text, (parsed = parse(means(text), header)));
      if (parsed.wrong !== undefined) this.report(row, at, parsed.wrong);
      return parsed.value;
    };
  }

  /** How to read a field as it stands; blank where the file has no such column. */
  text(field: Field): Read<string> {
    const at = this.index.get(field);
    return at === undefined ? () => '' : (cells) => entryOf(cells, at);
  }

  /** All cells of a field, from the top. */
  *cellsOf(field: Field): Generator<string> {
    const at = this.index.get(field);
    if (at !== undefined) for (const cells of this.table.rows) yield entryOf(cells, at);
  }

  /** Whether any row fills a field. */
  isFilled(field: Field): boolean {
    for (const cell of this.cellsOf(field)) if (meaning(cell) !== '') return true;
    return false;
  }
}

/** A word for nothing is nothing. */
function meaning(text: string): string {
  return isNothing(text) ? '' : text;
}
