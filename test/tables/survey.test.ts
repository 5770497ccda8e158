import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseRecords } from '../../src/tables/delimited.ts';
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

describe('the survey and csv-parse agree on any text', () => {
  it('on the number of records and of their cells', () => {
    fc.assert(
      fc.property(nasty, fc.nat(4), (text, width) => {
        const bytes = Buffer.from(text);
        const found = survey(bytes, semicolon, { width });
        const records = parseRecords(bytes, found, ';');
        expect(records.length).toBe(found.count);
      }),
      { numRuns: 5000 },
    );
  });

  it('on where each cell begins', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const bytes = Buffer.from(text);
        const found = survey(bytes, semicolon);
        for (const [index, record] of parseRecords(bytes, found, ';').entries()) {
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

  it('and every line is in a record or reported', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const bytes = Buffer.from(text);
        const { sound, damages } = survey(bytes, semicolon);
        const kept = sound.map(([from, to]) => bytes.subarray(from, to).toString()).join('');
        expect(kept.trimEnd() === text.trimEnd() || damages.length > 0).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
