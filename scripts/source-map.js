/**
 * A source map that tells lines: of the places in a minified file only those stay at which another
 * line of the sources begins. It is for the frames of crash reports, and a third of the size.
 * https://tc39.es/ecma426/
 */
export function linesAlone({ mappings, ...map }) {
  const written = { column: 0, source: 0, line: 0, original: 0 };
  const read = { source: 0, line: 0, original: 0 };
  const lines = mappings.split(';').map((line) => {
    read.column = 0;
    written.column = 0;
    const kept = [];
    let last;
    for (const segment of line === '' ? [] : line.split(',')) {
      const [column, source, down, right] = numbersOf(segment);
      read.column += column;
      if (source === undefined) continue;
      read.source += source;
      read.line += down;
      read.original += right;
      const here = `${read.source}:${read.line}`;
      if (here === last) continue;
      last = here;
      const fields = ['column', 'source', 'line', 'original'];
      kept.push(fields.map((field) => digitsOf(read[field] - written[field])).join(''));
      Object.assign(written, read);
    }
    return kept.join(',');
  });
  return { ...map, names: [], mappings: lines.join(';') };
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The numbers of a segment: five bits a digit, the sign in the last bit, the sixth says “go on”. */
function numbersOf(segment) {
  const numbers = [];
  let [value, shift] = [0, 0];
  for (const digit of segment) {
    const bits = DIGITS.indexOf(digit);
    value |= (bits & 31) << shift;
    shift += 5;
    if (bits > 31) continue;
    numbers.push(value & 1 ? -(value >> 1) : value >> 1);
    [value, shift] = [0, 0];
  }
  return numbers;
}

function digitsOf(number) {
  let digits = '';
  let value = number < 0 ? (-number << 1) | 1 : number << 1;
  do {
    const bits = value & 31;
    value >>= 5;
    digits += DIGITS[value > 0 ? bits | 32 : bits];
  } while (value > 0);
  return digits;
}
