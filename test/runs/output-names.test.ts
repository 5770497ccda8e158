import { describe, expect, it } from 'vitest';

import { sentence } from '../../src/findings/sentence.ts';
import { explain, match, report } from '../../src/index.ts';
import { wrongNames } from '../../src/runs/output-names.ts';

const MENTORS = 'id,department,social_media_skill,communication\nM1,IT,5,4\n';
const MANAGERS = 'id,department\nL1,HR\n';
const LISTS = { mentors: MENTORS, managers: MANAGERS };

const codes = ({ findings }: { readonly findings: readonly { readonly code: string }[] }) =>
  findings.map(({ code }) => code).filter((code) => code !== 'nobody-asked');

describe('the name of an output', () => {
  it.each([
    ['table', 'r.ods'],
    ['table', 'R.XLS'],
    ['table', 'folder/r.pdf'],
    ['table', 'r.json'],
    ['table', 'r.html'],
    ['page', 'r.pdf'],
    ['page', 'r.xlsx'],
    ['json', 'r.csv'],
    ['folder', 'kit.zip'],
    ['folder', '-'],
  ] as const)('refuses for a %s the name %s', (form, name) => {
    expect(wrongNames(form, [name])).toMatchObject([
      { code: 'output-ending', place: { file: name }, args: { form } },
    ]);
  });

  it.each([
    ['table', 'r.csv'],
    ['table', 'r.XLSX'],
    ['table', 'r.tsv'],
    ['table', 'r.txt'],
    ['table', 'r.out'],
    ['table', 'roster'],
    ['table', '-'],
    ['table', '/dev/stdout'],
    ['table', 'r.2027-01'],
    ['page', 'r.htm'],
    ['page', 'r.txt'],
    ['json', 'a.json'],
    ['folder', 'kit'],
    ['folder', 'kit 2027.1'],
  ] as const)('lets for a %s the name %s through without a word', (form, name) => {
    expect(wrongNames(form, [name])).toEqual([]);
  });

  it.each([
    ['table', 'CON.csv'],
    ['table', 'out/aux.xlsx'],
    ['table', 'out\\prn.csv'],
    ['table', 'nul.csv'],
    ['table', 'com1'],
    ['table', 'LPT².txt'],
    ['table', 'roster.csv.'],
    ['table', 'roster.csv '],
    ['page', 'Con'],
    ['json', 'audit.json. '],
    ['folder', 'aux'],
    ['folder', 'kit./'],
  ] as const)('refuses for a %s what Windows cannot have: %s', (form, name) => {
    expect(wrongNames(form, [name])).toMatchObject([
      { code: 'output-name', place: { file: name } },
    ]);
  });

  it.each([
    ['table', 'NUL'],
    ['table', 'console.csv'],
    ['table', 'contacts.csv'],
    ['table', 'auxiliary.xlsx'],
    ['table', 'com10.csv'],
    ['table', 'my con.csv'],
    ['table', '.roster'],
    ['table', ' roster.csv'],
    ['table', 'C:\\aux.d\\roster.csv'],
    ['folder', '.'],
    ['folder', '..'],
    ['folder', './'],
    ['folder', 'kit/'],
    ['folder', '/'],
  ] as const)('lets for a %s what Windows can have through: %s', (form, name) => {
    expect(wrongNames(form, [name])).toEqual([]);
  });

  it.each(['out', 'unmatched', 'audit', 'report', 'proposals'] as const)(
    'is held to what match writes as %s',
    async (option) => {
      const run = await match(LISTS, { [option]: 'x.docx' });
      expect(codes(run)).toEqual(['output-ending']);
      expect(run.files).toEqual([]);
    },
  );

  it('is held to what a report and a sheet for a person are', async () => {
    const made = await match(LISTS, { out: 'roster.csv' });
    const [roster] = made.files;
    expect(codes(await report({ ...LISTS, roster: roster! }, { out: 'r.pdf' }))).toEqual([
      'output-ending',
    ]);
    expect(codes(await explain(LISTS, { for: 'M1', out: 'sheet.docx' }))).toEqual([
      'output-ending',
    ]);
  });
});

it('asked for a language that is none, a sentence names those there are', async () => {
  const { findings } = await match({ ...LISTS, mentors: 'id\nM1\n' });
  expect(() => sentence(findings[0]!, 'fr' as 'en')).toThrow(
    new RangeError('no language "fr": en or de'),
  );
});
