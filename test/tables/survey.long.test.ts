import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { cleanCell, troubleIn } from '../../src/tables/cell.ts';
import { cellStart, survey } from '../../src/tables/survey.ts';

const units = [
  '"',
  '""',
  ';',
  '\n',
  '\r\n',
  '\r',
  'a',
  'ä',
  ' ',
  '\u00a0',
  '\u2003',
  '\t',
  '=',
  '\ufeff',
];
const nasty = fc.string({ unit: fc.constantFrom(...units), maxLength: 40 });
const semicolon = 0x3b;

/** Texts whose quotes all make sense, so that csv-parse understands them as a whole. */
const sound = fc
  .array(
    fc.array(
      fc
        .tuple(
          fc.string({ unit: fc.constantFrom(...units), maxLength: 6 }),
          fc.constantFrom('plain', 'quoted', 'padded'),
        )
        .map(([text, how]) => {
          if (how === 'plain') return text.replaceAll(/["\r\n;]/g, 'b');
          const quoted = `"${text.replaceAll('"', '""')}"`;
          return how === 'quoted' ? quoted : ` ${quoted} `;
        }),
      { minLength: 1, maxLength: 5 },
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((rows) => rows.map((cells) => cells.join(';')).join('\n'));

const trimmed = (records: readonly (readonly string[])[]): string[][] =>
  records.map((cells) => cells.map((cell) => cell.trim()));

describe('the records of any text', () => {
  it('are those of csv-parse, where nothing is wrong', () => {
    fc.assert(
      fc.property(fc.oneof(sound, nasty), fc.constantFrom('\n', '\r\n', '\r'), (text, end) => {
        const bytes = Buffer.from(text.replaceAll('\n', end));
        const found = survey(bytes, semicolon);
        fc.pre(found.damages.length === 0);
        const expected = parse(bytes, {
          delimiter: ';',
          record_delimiter: ['\r\n', '\n', '\r'],
          relax_column_count: true,
          relax_quotes: true,
          trim: true,
        });
        const { records } = found;
        expect(trimmed(records)).toEqual(trimmed(expected));
      }),
      { numRuns: 5000 },
    );
  });

  it('have their cells where they begin', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const bytes = Buffer.from(text);
        const found = survey(bytes, semicolon);
        const { records } = found;
        for (const [index, record] of records.entries()) {
          const at = { start: found.starts[index]!, line: found.lines[index]! };
          for (const [column, cell] of record.entries()) {
            const { offset, line, lineStart } = cellStart(bytes, at, semicolon, column);
            const rest = bytes.subarray(offset).toString();
            const quoted = rest.startsWith('"');
            const content = quoted ? rest.slice(1).replaceAll('""', '"') : rest;
            expect(content.startsWith(quoted ? cell : cell.trimStart())).toBe(true);
            const before = bytes.subarray(0, offset).toString();
            expect(line).toBe(before.split(/\r\n|\n|\r/).length);
            expect(bytes.subarray(lineStart, offset).toString()).not.toMatch(/[\r\n]/);
          }
        }
      }),
      { numRuns: 5000 },
    );
  });

  it('are taken as they are only where every cell may be', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const bytes = Buffer.from(text);
        const { records, easy } = survey(bytes, semicolon);
        records.forEach((cells, record) => {
          if (easy[record] === 1) {
            for (const cell of cells) {
              expect(cleanCell(cell)).toBe(cell);
              expect(troubleIn(cell)).toBeUndefined();
            }
          }
        });
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a column', () => {
  const texts = (count: number): string[] =>
    Array.from({ length: 3000 }, (_, k) => `ü${(k * 7919) % count}`);
  it.each([
    ['of few texts', texts(5)],
    ['of more texts than are remembered', texts(1000)],
    ['of texts that never recur', texts(1e9)],
  ])('%s is read as it stands', (_, column) => {
    const bytes = Buffer.from(column.join('\n'));
    const { records } = survey(bytes, semicolon);
    expect(records.map(([cell]) => cell)).toEqual(column);
  });
});
