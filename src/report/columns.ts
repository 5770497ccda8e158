import stringWidth from 'string-width';

/** Eighths of a block, from none to all of it. */
const BLOCKS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉', '█'];

/** Heights of a column in a histogram, from nothing to full. */
const HEIGHTS = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/** Texts of characters that take one column each: Western letters, dashes, quotes, arrows, blocks. */
const EVEN = /^[ -~\xa0-\xac\xae-\u02ff\u2010-\u2027\u2192\u2580-\u259f]*$/;

/** How many columns of a terminal a text takes; styling takes none. */
export function width(text: string): number {
  return EVEN.test(text) ? text.length : stringWidth(text);
}

/**
 * A paragraph broken at blanks into lines of at most `room` columns, where its words allow it.
 *
 * @param indent how far all lines but the first are indented
 */
export function wrap(paragraph: string, room: number, indent = 0): string {
  const [first = '', ...words] = paragraph.split(' ');
  let text = first;
  let used = width(first);
  for (const word of words) {
    const wide = width(word);
    if (used + 1 + wide <= room) {
      text += ` ${word}`;
      used += 1 + wide;
    } else {
      text = `${text.trimEnd()}\n${' '.repeat(indent)}${word}`;
      used = indent + wide;
    }
  }
  return text;
}

/** What a line begins with: blanks, then perhaps a mark, or a label and the gap behind it. */
const BEGINNING = /^ *(?:(?:=|-->) |\S+(?: \S+)* {2,})?/;

/** A call to copy, which in two lines would be two calls; its label may be styled. */
const CALL = /:\S* tandem [a-z]/;

/**
 * Breaks the lines of a text that are wider than a terminal between words, which terminals do not
 * mind, and sets what follows under the place where the line's text begins.
 */
export function fitted(text: string, room: number): string {
  return text
    .split('\n')
    .map((line) => {
      if (width(line) <= room || CALL.test(line)) return line;
      const beginning = width(BEGINNING.exec(line)?.[0] ?? '');
      return wrap(line, room, beginning > room / 2 ? 0 : beginning);
    })
    .join('\n');
}

/**
 * Rows of cells as aligned columns without borders, which `grep` and `cut` can work on.
 *
 * @param rows texts that are safe to print; they may be styled
 * @param right the columns that are aligned to the right, such as numbers
 */
export function columns(
  rows: readonly (readonly string[])[],
  right: ReadonlySet<number> = new Set(),
): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, at) => (widths[at] = Math.max(widths[at] ?? 0, width(cell))));
  }
  return rows
    .map((row) =>
      row
        .map((cell, at) => {
          const padding = ' '.repeat((widths[at] ?? 0) - width(cell));
          return right.has(at) ? padding + cell : cell + padding;
        })
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}

/** A horizontal bar for `value` of `most`, at most `room` columns wide, in eighths of a column. */
export function bar(value: number, most: number, room: number): string {
  if (most <= 0) return '';
  const eighths = Math.round((Math.min(value, most) / most) * room * 8);
  return '█'.repeat(Math.floor(eighths / 8)) + (BLOCKS[eighths % 8] ?? '');
}

/** Counts as a row of columns, the highest of full height; a count above 0 is never invisible. */
export function histogram(counts: readonly number[]): string {
  const most = Math.max(1, ...counts);
  return counts.map((count) => HEIGHTS[Math.ceil((count / most) * 8)] ?? '').join('');
}
