import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { finding } from '../../../src/findings/finding.ts';
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
      '   |',
      '17 | … Größe …',
      '   |   ^^^^^',
      '  = help: use pretty',
      '  = see: m.csv:3 (id M-1)',
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

it('prints twenty of a kind and counts the rest, naming their lines', () => {
  const many = Array.from({ length: 35 }, (_, at) => about('x', { file: 'm.csv', line: at + 2 }));
  const text = prettyFindings(many, plain);
  expect(text.match(/-->/g)).toHaveLength(20);
  expect(text).toContain(
    '  = 15 more of the same; --verbose prints all (lines 22, 23, 24, 25, 26, 27, 28, 29, 30, 31 …)\n',
  );
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
  const args = { width: 3, last: 'C' };
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
