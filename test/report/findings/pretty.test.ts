import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { finding, type Finding, type Place } from '../../../src/findings/finding.ts';
import { gather } from '../../../src/report/findings/gather.ts';
import { jsonFindings } from '../../../src/report/json/finding.ts';
import type { PrettyContext } from '../../../src/report/findings/pretty.ts';
import { prettyFindings } from '../../../src/report/findings/pretty.ts';
import { tally } from '../../../src/report/findings/severity.ts';
import { exitCodeFor } from '../../../src/report/findings/exit-code.ts';
import { style } from '../../../src/report/style.ts';
import { about, findings } from './sample.ts';

const plain: PrettyContext = { language: 'en', style: style(false) };

it('shows what is wrong, where, and how to mend it', () => {
  const place = { file: 'm.csv', line: 17, column: 23, cell: 'C17', header: 'Größe', id: 'M-1' };
  const related = [{ file: 'm.csv', line: 3, id: 'M-1' }];
  expect(prettyFindings([{ ...about('x', place), related }], plain)).toBe(
    [
      'error[unknown-format]: this command has no format “x”',
      '  --> m.csv:17:23   (cell C17, column “Größe”, id M-1)',
      '  = see: m.csv:3 (id M-1)',
      '  = help: use pretty',
      '  = more: tandem help unknown-format',
      '',
    ].join('\n'),
  );
});

it('speaks German', () => {
  const place = { file: '-', line: 1 };
  expect(prettyFindings([about('x', place, 'note')], { ...plain, language: 'de' })).toBe(
    [
      'Hinweis[unknown-format]: das Format „x“ hat dieser Befehl nicht',
      '  --> Standardeingabe:1',
      '  = Abhilfe: pretty angeben',
      '  = mehr: tandem help unknown-format --lang de',
      '',
    ].join('\n'),
  );
});

it.each([
  [{ file: 'a.csv', column: 3 }, 'a.csv'],
  [{ file: 'a.xlsx', sheet: 'Blatt', line: 2 }, 'a.xlsx[Blatt]!2'],
  [{ file: 'a.xlsx', sheet: 'Blatt', line: 2, column: 1, cell: 'A2' }, 'a.xlsx[Blatt]!A2'],
  [{ file: 'a.xlsx', sheet: 'Blatt' }, 'a.xlsx[Blatt]'],
  [{ file: 'p.yaml', line: 4, column: 3, key: 'rules.x' }, 'p.yaml:4:3   (rules.x)'],
  [{ file: 'a\u001B[2J.csv' }, 'a␛[2J.csv'],
])('writes the place %j as %s', (place, text) => {
  expect(prettyFindings([about('x', place)], plain)).toContain(`  --> ${text}\n`);
});

describe('one cause is one finding', () => {
  const cell = (line: number): Place => ({
    file: 'm.csv',
    line,
    column: 9,
    header: 'Skill',
    id: `M${line}`,
  });
  const lines = (from: number, count: number): Place[] =>
    Array.from({ length: count }, (_, at) => cell(from + at));

  it('with all its rows, named once', () => {
    expect(
      prettyFindings(
        lines(2, 3).map((place) => about('x', place)),
        plain,
      ),
    ).toBe(
      [
        'error[unknown-format]: this command has no format “x” (3 rows)',
        '  --> m.csv:2:9   (column “Skill”)',
        '  = lines: 2, 3, 4',
        '  = help: use pretty',
        '  = more: tandem help unknown-format',
        '',
      ].join('\n'),
    );
  });

  it('whose rows are cells where a spreadsheet names them', () => {
    const found = [7, 9].map((line) =>
      about('x', {
        file: 'm.xlsx',
        sheet: 'S',
        line,
        column: 3,
        cell: `C${line}`,
        header: 'Skill',
      }),
    );
    expect(prettyFindings(found, { ...plain, language: 'de' })).toContain(
      'das Format „x“ hat dieser Befehl nicht (2 Zeilen)\n  --> m.xlsx[S]!C7   (Spalte „Skill“)\n  = Zellen: C7, C9\n',
    );
  });

  it('and names twelve rows, or all that there are if asked', () => {
    const many = lines(2, 35).map((place) => about('x', place));
    expect(prettyFindings(many, plain)).toContain(
      '  = lines: 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 and 23 more\n',
    );
    expect(prettyFindings(many, { ...plain, all: true })).toContain(', 35, 36\n');
  });

  it.each<[what: string, other: Finding]>([
    ['another column', about('x', { ...cell(3), header: 'Talk' })],
    ['another file', about('x', { ...cell(3), file: 'g.csv' })],
    ['another sentence', about('y', cell(3))],
    ['a place elsewhere that belongs to it', { ...about('x', cell(3)), related: [cell(9)] }],
    ['another severity', about('x', cell(3), 'warning')],
    ['a file as a whole', about('x', { file: 'm.csv' })],
  ])('but not with %s', (_, other) => {
    expect(gather([about('x', cell(2)), other])).toHaveLength(2);
  });

  it('in JSON too, which keeps the place of each row', () => {
    const [one, ...others] = jsonFindings(
      lines(2, 3).map((place) => about('x', place)),
      'en',
    );
    expect(others).toEqual([]);
    expect([one!.line, one!.id]).toEqual([2, 'M2']);
    expect(one!.rows.map(({ line, id }) => `${line} ${id}`)).toEqual(['2 M2', '3 M3', '4 M4']);
  });
});

it('prints ten causes of a kind, the advice once, and counts the rest', () => {
  const many = Array.from({ length: 35 }, (_, at) =>
    about(`x${at}`, { file: 'm.csv', line: at + 2 }),
  );
  const text = prettyFindings(many, plain);
  expect(text.match(/-->/g)).toHaveLength(10);
  expect(text.match(/= help/g)).toHaveLength(1);
  expect(text).toContain('  = 25 more of the same kind; --verbose prints all\n');
  expect(prettyFindings(many, { ...plain, all: true }).match(/-->/g)).toHaveLength(35);
});

it('counts by severity', () => {
  const found = (['note', 'error', 'error'] as const).map((one) => about('x', { file: 'm' }, one));
  expect(tally(found, 'en')).toBe('2 errors, 1 note');
  expect(tally(found, 'de')).toBe('2 Fehler, 1 Hinweis');
  expect(tally([], 'de')).toBe('');
});

it.each([
  ['nothing', [], false, 0],
  ['an error', ['error'], false, 1],
  ['a warning', ['warning', 'note'], false, 0],
  ['a warning when it is strict', ['warning', 'note'], true, 1],
  ['a note when it is strict', ['note'], true, 0],
] as const)('objects to %s with the right exit code', (_, severities, strict, code) => {
  const args = { width: 3, last: 'C', workbook: false };
  const found = severities.map((severity) => ({
    ...finding('extra-cells', { file: 'm.csv' }, args),
    severity,
  }));
  expect(exitCodeFor(found, strict)).toBe(code);
});

it('ends with 2 where the run cannot go on', () => {
  expect(exitCodeFor([about('x', { file: 'm.csv' })])).toBe(2);
});

it('lets nothing through that a terminal would obey, but its own colours', () => {
  fc.assert(
    fc.property(findings, fc.boolean(), (found, all) => {
      const text = prettyFindings(found, { language: 'de', style: style(true), all });
      // eslint-disable-next-line no-control-regex -- the escapes of the six styles
      const bare = text.replaceAll(/\u001B\[(?:1|2|22|31|33|36|39)m/g, '');
      expect(bare).not.toMatch(/(?![\n\u200C\u200D])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
    }),
  );
});

it('names further places in the column of a finding as its rows, and two causes apart', () => {
  const at = (line: number): Place => ({ file: 'm.csv', line, header: 'Skill' });
  const words = { ...about('x', at(2)), related: [at(5), at(9)] };
  const other = finding('unknown-format', { file: 'g.csv' }, { asked: 'y', formats: ['json'] });
  expect(prettyFindings([words, other], plain)).toBe(
    [
      'error[unknown-format]: this command has no format “x” (3 rows)',
      '  --> m.csv:2   (column “Skill”)',
      '  = lines: 2, 5, 9',
      '  = help: use pretty',
      '',
      'error[unknown-format]: this command has no format “y”',
      '  --> g.csv',
      '  = help: use json',
      '  = more: tandem help unknown-format',
      '',
    ].join('\n'),
  );
});
