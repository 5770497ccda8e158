import type { Finding, Place } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import { entryOf } from '../util/entry.ts';
import { compareCodePoints } from '../util/order.ts';
import { rowIdentity, type Row, type Table } from '../tables/index.ts';
import { looksLikeId } from './cells/id.ts';
import { isNothing } from './cells/words.ts';
import type { Parsed } from './cells/parsed.ts';
import type { HeaderLayout } from './headers/layout.ts';
import type { Field } from './headers/names.ts';
import type { PeopleOptions } from './options.ts';
import type { Column } from './person.ts';
import { termKey } from './term.ts';

/** Reads a field of a row. */
export type Read<T> = (cells: Row, row: number) => T;

/** Reads the cells of one file and notes what is wrong with them. */
export class CellReader {
  readonly table: Table;
  readonly index: HeaderLayout['index'];
  readonly joined: HeaderLayout['joined'];
  /** 1 for each row that has an error. */
  readonly broken: Uint8Array;
  readonly findings: Finding[];
  /** How often something was noted of a cell or a row. */
  said = 0;
  readonly #idAt: number;
  readonly #labelRows: number;
  readonly #values: PeopleOptions['values'];
  readonly #columns: ColumnNotes[] = [];

  constructor(
    table: Table,
    { index, joined, labelRows }: HeaderLayout,
    values: PeopleOptions['values'],
    findings: Finding[],
  ) {
    this.table = table;
    this.index = index;
    this.joined = joined;
    this.broken = new Uint8Array(table.rows.length);
    this.findings = findings;
    this.#values = values;
    this.#labelRows = labelRows;
    this.#idAt = index.get('id') ?? -1;
  }

  /** Notes an error in a row, or in one of its cells. */
  report(row: number, column: number | undefined, wrong: (place: Place) => Finding): void {
    this.said++;
    this.broken[row] = 1;
    const cells = this.table.rows[row] ?? [];
    const id = cells[this.#idAt] ?? '';
    const known = looksLikeId(id) ? { id } : { identity: rowIdentity(cells) };
    this.findings.push(wrong({ ...this.table.place(row, column), ...known }));
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
    at: number | undefined = this.index.get(field),
  ): Read<T> {
    const valueOf = this.valueOf(field);
    if (at === undefined) return () => absent;
    const header = entryOf(this.table.header, at);
    const seen = new Map<string, Parsed<T>>();
    const notes: ColumnNotes = { at, header, words: [], noted: new Map() };
    this.#columns.push(notes);
    return (cells, row) => {
      const text = entryOf(cells, at);
      let parsed = seen.get(text);
      if (parsed === undefined) {
        seen.set(text, (parsed = parse(valueOf(text) ?? means(text), header)));
      }
      if (parsed.noted !== undefined) {
        this.said++;
        const rows = notes.noted.get(parsed.noted);
        if (rows === undefined) notes.noted.set(parsed.noted, [row]);
        else rows.push(row);
      }
      if (parsed.word !== undefined) {
        this.said++;
        this.broken[row] = 1;
        notes.words.push({ row, text, kind: parsed.word, wrong: parsed.wrong });
      } else if (parsed.wrong !== undefined) {
        this.report(row, at, parsed.wrong);
      }
      return parsed.value;
    };
  }

  /** What the programme says that a word of a column means. */
  valueOf(field: Field): (text: string) => string | undefined {
    const values = this.#values.get(field as Column);
    if (values === undefined) return () => undefined;
    return (text) => values.get(termKey(text));
  }

  /** What is to be said of whole columns, once all rows are read, and the words that stood there. */
  finish(): ColumnWords[] {
    const found: ColumnWords[] = [];
    for (const { at, header, words, noted } of this.#columns) {
      const [first, second] = words;
      const column = [...this.index].find(([, index]) => index === at)?.[0];
      const { shared, alone } = sharedWords(words.map(({ text }) => text));
      if (column !== undefined && shared.length > 0) {
        found.push({ header, column, words: shared, alone });
      }
      // Whether somebody takes part is a matter of each cell, not of the column.
      if (second === undefined || first?.kind === 'answer') {
        for (const { row, wrong } of words) if (wrong !== undefined) this.report(row, at, wrong);
      } else if (first !== undefined) {
        const { kind } = first;
        const count = words.length;
        const args = { header, column: column ?? '', kind, count, words: shared, alone };
        const [place, ...related] = cellsToRead(words, shared).map(({ row }) =>
          this.table.place(row, at),
        );
        if (place !== undefined)
          this.findings.push(finding('words-for-values', place, args, related));
      }
      for (const [code, rows] of noted) {
        // What was rounded is as good in each row; a remark is for somebody to read, in every row.
        const [place, ...related] = (code === 'level-rounded' ? rows.slice(0, 1) : rows).map(
          (row) => this.table.place(row, at),
        );
        if (place !== undefined)
          this.findings.push(finding(code, place, { header, count: rows.length }, related));
      }
    }
    return found;
  }

  /** How to read a field as it stands; blank where the file has no such column. */
  text(field: Field): Read<string> {
    const at = this.index.get(field);
    return at === undefined ? () => '' : (cells) => entryOf(cells, at);
  }

  /** All cells of a field, from the top. */
  *cellsOf(field: Field, at: number | undefined = this.index.get(field)): Generator<string> {
    if (at === undefined) return;
    for (const [row, cells] of this.table.rows.entries()) {
      if (row >= this.#labelRows) yield entryOf(cells, at);
    }
  }

  /** Whether any row fills a field. */
  isFilled(field: Field): boolean {
    for (const cell of this.cellsOf(field)) if (meaning(cell) !== '') return true;
    return false;
  }
}

/** Words where values belong, as far as several people share them. */
export interface ColumnWords {
  readonly header: string;
  readonly column: Field;
  readonly words: readonly { readonly text: string; readonly count: number }[];
  /** How many other words one person alone has. */
  readonly alone: number;
}

/** What is noted of a column while its rows are read. */
interface ColumnNotes {
  readonly at: number;
  readonly header: string;
  readonly words: {
    readonly row: number;
    readonly text: string;
    readonly kind: NonNullable<Parsed<unknown>['word']>;
    readonly wrong: Parsed<unknown>['wrong'];
  }[];
  /** The rows of the cells of which something is to be said together. */
  readonly noted: Map<NonNullable<Parsed<unknown>['noted']>, number[]>;
}

/** So many cells are named of words that several people share: what one means is said once. */
const MOST_RELATED = 20;

/** The cells of a column of words that are named: a word that one person alone has stands nowhere else. */
function cellsToRead<T extends { readonly text: string }>(
  words: readonly T[],
  shared: readonly { readonly text: string }[],
): readonly T[] {
  const known = new Set(shared.map(({ text }) => termKey(text)));
  let named = 0;
  return words.filter(({ text }) => !known.has(termKey(text)) || ++named <= MOST_RELATED);
}

/**
 * The words that at least two people share, the most common first. How many others there are; they
 * may be personal.
 */
export function sharedWords(texts: readonly string[]): {
  readonly shared: { text: string; count: number }[];
  readonly alone: number;
} {
  const words = new Map<string, { text: string; count: number }>();
  for (const text of texts) {
    const key = termKey(text);
    const word = words.get(key);
    if (word === undefined) words.set(key, { text, count: 1 });
    else word.count++;
  }
  const shared = [...words.values()]
    .filter(({ count }) => count > 1)
    .sort((a, b) => b.count - a.count || compareCodePoints(a.text, b.text));
  return { shared, alone: words.size - shared.length };
}

/** A word for nothing is nothing. */
function meaning(text: string): string {
  return isNothing(text) ? '' : text;
}
