import { entryOf } from '../util/entry.ts';
import { CellMemory } from './cell-memory.ts';
import { formattedText, numberTexts } from './cell-value.ts';
import type { OutputDialect } from './dialect.ts';
import { guard } from './guard.ts';
import { CR, LF, QUOTE } from './syntax.ts';
import type { NumberCell, OutputCell } from './table.ts';

/** What a character of ASCII means for the cell that it stands in. */
const COMMON = 0;
/** Behind it a formula may begin; see `guard`. */
const OPENS = 1;
const DELIMITS = 2;
/** Begins a formula where one may begin. */
const TRIGGERS = 3;
/** Such as a quote or a line break. */
const ODD = 4;

const [SPACE, APOSTROPHE] = [0x20, 0x27];
const [ASCII_ENDS, SOFT_HYPHEN] = [0x80, 0xad];
/** Between these, and from the last on, some characters are blank. */
const [BEHIND_BLANKS, OGHAM_SPACE, BLANKS_AGAIN] = [0xa1, 0x1680, 0x2000];

/** White space at the ends, which readers drop, and what ends a cell whatever the delimiter is. */
const QUOTED = /["\r\n]|^\s|\s$/;

/** Shorter runs of bytes are copied one by one: cheaper than a call. */
const SHORT = 24;

/** Delimited text in UTF-8 that grows row by row, all of them of so many cells. */
export class DelimitedText {
  #bytes = new Uint8Array(1 << 16);
  #at = 0;
  readonly #delimiter: number;
  readonly #decimalMark: OutputDialect['decimalMark'];
  readonly #number: (cell: NumberCell) => string;
  readonly #kind = new Uint8Array(ASCII_ENDS).fill(ODD, 0, SPACE);
  readonly #encoder = new TextEncoder();
  /** What recurs in each column, with what stands behind it. */
  readonly #memories: readonly CellMemory[];

  constructor({ delimiter, decimalMark, byteOrderMark }: OutputDialect, width: number) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#decimalMark = decimalMark;
    this.#number = numberTexts(decimalMark);
    for (const one of [SPACE, APOSTROPHE]) this.#kind[one] = OPENS;
    for (const one of ';,|') this.#kind[one.charCodeAt(0)] = OPENS;
    for (const one of '=+-@') this.#kind[one.charCodeAt(0)] = TRIGGERS;
    this.#kind[this.#delimiter] = DELIMITS;
    this.#kind[QUOTE] = ODD;
    this.#memories = Array.from({ length: width }, () => new CellMemory());
    if (byteOrderMark) this.#add('\ufeff');
  }

  /** Adds a row, and its line break; what it lacks in cells is blank. */
  addRow(cells: readonly OutputCell[]): void {
    const memories = this.#memories;
    const last = memories.length - 1;
    // By index: of all loops, those over cells run most often before they are compiled.
    for (let column = 0; column <= last; column++) {
      const memory = entryOf(memories, column);
      const cell = cells[column] ?? '';
      const known = memory.bytesOf(cell);
      if (known === undefined) {
        const start = this.#at;
        this.#addCell(cell);
        this.#addEnd(column === last);
        memory.learn(cell, this.#bytes, start, this.#at);
      } else this.#addBytes(known);
    }
  }

  /** What has been added, until more is. */
  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#at);
  }

  /** Forgets what has been added. */
  clear(): void {
    this.#at = 0;
  }

  #addCell(cell: OutputCell): void {
    if (typeof cell === 'string') {
      if (!this.#addCommon(cell)) this.#addQuoted(guard(cell));
    } else {
      const text = 'format' in cell ? formattedText(cell, this.#decimalMark) : this.#number(cell);
      if (!this.#addCommon(text)) this.#addQuoted(text);
    }
  }

  #addEnd(ofRow: boolean): void {
    const bytes = this.#room(1);
    if (ofRow) {
      bytes[this.#at++] = CR;
      bytes[this.#at++] = LF;
    } else bytes[this.#at++] = this.#delimiter;
  }

  #addBytes(added: Uint8Array): void {
    const bytes = this.#room(added.length);
    const at = this.#at;
    if (added.length < SHORT) {
      for (let k = 0; k < added.length; k++) bytes[at + k] = added[k] ?? 0;
    } else bytes.set(added, at);
    this.#at = at + added.length;
  }

  /**
   * Adds a text that needs no guard, and quotes only for the delimiter.
   *
   * @returns false, with nothing added, where that takes a closer look
   */
  #addCommon(text: string): boolean {
    if (text === '') return true;
    const kinds = this.#kind;
    const bytes = this.#room(text.length);
    const start = this.#at;
    let at = start;
    let before = OPENS;
    let delimits = false;
    for (let k = 0; k < text.length; k++) {
      const code = text.charCodeAt(k);
      if (code < ASCII_ENDS) {
        const kind = kinds[code] ?? ODD;
        if (kind === ODD || (kind === TRIGGERS && before !== COMMON)) return false;
        if (kind === DELIMITS) delimits = true;
        before = kind === TRIGGERS ? COMMON : kind;
        bytes[at++] = code;
        continue;
      }
      if (code < BEHIND_BLANKS || code === SOFT_HYPHEN) return false;
      if (code >= BLANKS_AGAIN || code === OGHAM_SPACE) return false;
      before = COMMON;
      if (code < 0x800) {
        bytes[at++] = 0xc0 | (code >> 6);
      } else {
        bytes[at++] = 0xe0 | (code >> 12);
        bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
      }
      bytes[at++] = 0x80 | (code & 0x3f);
    }
    if (bytes[start] === SPACE || bytes[at - 1] === SPACE) return false;
    if (delimits) {
      bytes.copyWithin(start + 1, start, at);
      bytes[start] = bytes[at + 1] = QUOTE;
      at += 2;
    }
    this.#at = at;
    return true;
  }

  /** Adds a text as RFC 4180 has it: quoted where it must be, quotes in it doubled. */
  #addQuoted(text: string): void {
    const isBare = !QUOTED.test(text) && !text.includes(String.fromCharCode(this.#delimiter));
    this.#add(isBare ? text : `"${text.replaceAll('"', '""')}"`);
  }

  #add(text: string): void {
    const bytes = this.#room(text.length);
    this.#at += this.#encoder.encodeInto(text, bytes.subarray(this.#at)).written;
  }

  /** The bytes, with room for a text of so many characters and quotes around it. */
  #room(length: number): Uint8Array {
    const needed = this.#at + 3 * length + 2;
    if (needed > this.#bytes.length) {
      const larger = new Uint8Array(2 * needed);
      larger.set(this.#bytes.subarray(0, this.#at));
      this.#bytes = larger;
    }
    return this.#bytes;
  }
}
