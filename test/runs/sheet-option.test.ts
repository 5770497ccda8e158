import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';

import {
  check,
  compare,
  explain,
  kit,
  match,
  report,
  sentence,
  status,
  verify,
} from '../../src/index.ts';
import { runIn } from '../cli/run-in-memory.ts';

const MENTORS = [
  ['Personalnummer', 'Abteilung', 'Social Media', 'Kommunikation', 'Freiwillig'],
  ['M1', 'IT', '5', '5', 'ja'],
];
const MANAGERS = [
  ['Personalnummer', 'Abteilung', 'Freiwillig'],
  ['G1', 'Recht', 'ja'],
];

async function codesOf(
  sheet: string | undefined,
  mentors: readonly string[],
  managers: readonly string[],
): Promise<readonly string[]> {
  const book = async (name: string, names: readonly string[], rows: string[][]) => ({
    name,
    bytes: await writeXlsx({ sheets: names.map((one) => ({ name: one, rows })) }),
  });
  const sources = {
    mentors: await book('m.xlsx', mentors, MENTORS),
    managers: await book('g.xlsx', managers, MANAGERS),
  };
  const { findings } = await check(sources, sheet === undefined ? {} : { sheet });
  return findings.map(({ code, place: { file } }) => `${code} ${file}`);
}

it.each([
  ['both have it', '2026', ['Alt', '2026'], ['2026'], []],
  ['only the mentors have it', '2026', ['Alt', '2026'], ['FK'], []],
  ['only the managers have it', 'FK', ['Alt'], ['Alt', 'FK'], []],
  ['neither has it', '2027', ['Alt'], ['FK'], ['unknown-sheet m.xlsx', 'unknown-sheet g.xlsx']],
])('--sheet is read where it is: %s', async (_, sheet, mentors, managers, expected) => {
  expect(await codesOf(sheet, mentors, managers)).toEqual(expected);
});

describe('both lists in one workbook', () => {
  type Sheets = readonly (readonly [name: string, rows: string[][]])[];
  const BOTH: Sheets = [
    ['Mentoren', MENTORS],
    ['Führungskräfte', MANAGERS],
  ];
  const book = async (sheets: Sheets) => {
    const bytes = await writeXlsx({ sheets: sheets.map(([name, rows]) => ({ name, rows })) });
    return { name: 'both.xlsx', bytes };
  };
  const twice = async (sheets: Sheets, sheet?: string | readonly [string, string]) => {
    const source = await book(sheets);
    return check({ mentors: source, managers: source }, sheet === undefined ? {} : { sheet });
  };

  it('is read by every run where two sheets are named, the mentors first', async () => {
    const source = await book(BOTH);
    const sources = { mentors: source, managers: source };
    const options = { sheet: ['Mentoren', 'Führungskräfte'] } as const;
    const { files, ...matched } = await match(sources, options);
    expect(matched).toMatchObject({ ok: true, tandems: [{ mentorId: 'M1', managerId: 'G1' }] });
    const [roster, audit] = ['roster', 'audit'].map((kind) =>
      files.find((one) => kind === one.kind),
    );
    const papers = { ...sources, roster: roster! };
    const runs = await Promise.all([
      check({ ...sources, cases: 'mentor_id,manager_id,expect\nM1,G1,allowed\n' }, options),
      verify({ ...papers, audit: audit! }, options),
      explain(sources, { ...options, for: 'M1' }),
      compare(sources, options),
      status(papers, options),
      report(papers, options),
      kit(papers, options),
    ]);
    for (const { ok, findings } of runs) expect([ok, findings]).toEqual([true, []]);
  });

  it('has findings that name the sheet, and the id in it', async () => {
    const managers = [...MANAGERS, ['G2', '', 'ja']];
    const sheets: Sheets = [
      ['Mentoren', MENTORS],
      ['FK', managers],
    ];
    const { findings } = await twice(sheets, ['Mentoren', 'FK']);
    expect(findings).toMatchObject([
      { code: 'missing-value', place: { file: 'both.xlsx', sheet: 'FK', cell: 'B3', id: 'G2' } },
    ]);
  });

  it('is told of a sheet that it lacks, and of the wrong order', async () => {
    const lacking = await twice(BOTH, ['Mentoren', 'FK']);
    expect(lacking.findings).toMatchObject([{ code: 'unknown-sheet', args: { sheet: 'FK' } }]);
    const turned = await twice(BOTH, ['Führungskräfte', 'Mentoren']);
    expect(turned.findings.map((one) => sentence(one, 'en').message)).toEqual([
      'the two sheets are swapped: the second one holds the mentors',
    ]);
  });

  const OTHER = [
    ['Personalnummer', 'Abteilung'],
    ['X1', 'IT'],
  ];
  it.each<[what: string, sheets: Sheets, sheet: string | undefined, options: string]>([
    ['none is named', BOTH, undefined, '--sheet Mentoren --sheet Führungskräfte'],
    ['one is named', BOTH, 'Mentoren', '--sheet Mentoren --sheet Führungskräfte'],
    ['the managers come first', BOTH.toReversed(), '', '--sheet Mentoren --sheet Führungskräfte'],
    [
      'another sheet is no list',
      [
        ['Info', [['siehe'], ['Intranet']]],
        ['M 1', MENTORS],
        ['FK', MANAGERS],
      ],
      undefined,
      '--sheet "M 1" --sheet FK',
    ],
    [
      'no shell takes the names alike',
      [
        ['M$x', MENTORS],
        ['FK', MANAGERS],
      ],
      undefined,
      '--sheet “M$x” --sheet “FK”',
    ],
    [
      'two sheets can be those of the mentors',
      [...BOTH, ['Alt', MENTORS]],
      undefined,
      '--sheet "…" --sheet "…" (there are “Mentoren”, “Führungskräfte”, “Alt”)',
    ],
    [
      'two sheets can be those of the managers',
      [...BOTH, ['Alle', OTHER]],
      undefined,
      '--sheet "…" --sheet "…" (there are “Mentoren”, “Führungskräfte”, “Alle”)',
    ],
    [
      'nobody can be a mentor',
      [
        ['A', OTHER],
        ['B', MANAGERS],
      ],
      undefined,
      '--sheet "…" --sheet "…" (there are “A”, “B”)',
    ],
  ])('is refused with the options that it takes: %s', async (_, sheets, sheet, options) => {
    const { findings } = await twice(sheets, sheet === '' ? undefined : sheet);
    expect(findings.map(({ code }) => code)).toEqual(['same-file-twice']);
    expect(sentence(findings[0]!, 'en').fix).toContain(options);
    expect(sentence(findings[0]!, 'de').fix).toContain('zuerst das der Mentor/innen: --sheet');
  });

  it('is refused as any file that is given twice where one sheet is named twice, or there is one', async () => {
    const same = await twice(BOTH, ['Mentoren', 'Mentoren']);
    expect(same.findings).toMatchObject([{ code: 'same-file-twice', args: { sheets: [{}, {}] } }]);
    const single = await twice([['Mentoren', MENTORS]], ['Mentoren', 'FK']);
    expect(single.findings).toMatchObject([{ code: 'unknown-sheet', args: { sheet: 'FK' } }]);
    const text = { name: 'a.csv', bytes: new TextEncoder().encode('id,name\n1,A\n') };
    const { findings } = await check(
      { mentors: text, managers: text },
      { sheet: ['Mentoren', 'FK'] },
    );
    expect(findings.map((one) => sentence(one, 'en').fix)).toEqual([
      'give the mentors file first and the managers file second',
    ]);
  });

  it('is told of once where it cannot be read', async () => {
    const damaged = { name: 'both.xlsx', bytes: (await book(BOTH)).bytes.slice(0, 400) };
    const { findings } = await check(
      { mentors: damaged, managers: damaged },
      { sheet: ['Mentoren', 'FK'] },
    );
    expect(findings.map(({ code }) => code)).toEqual(['damaged-workbook']);
  });

  it.each([[[]], [['A']], [['A', 'B', 'C']], [['A', '']], ['']])(
    'is not read by other sheets than one or two names: %j',
    async (sheet) => {
      const source = await book(BOTH);
      const { findings } = await check(
        { mentors: source, managers: source },
        { sheet: sheet as never },
      );
      expect(findings).toMatchObject([{ code: 'invalid-setting', args: { key: 'sheet' } }]);
    },
  );

  it('is named with both sheets by the next commands, and by init --from', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tandem-sheets-'));
    const sheets = ['--sheet', 'Mentoren', '--sheet', 'Führungskräfte'];
    const lists = ['both.xlsx', 'both.xlsx'];
    const run = async (...argv: string[]) => runIn([...argv, '--lang', 'en'], { cwd: folder });
    try {
      writeFileSync(join(folder, 'both.xlsx'), (await book(BOTH)).bytes);
      const proposed = await run('init', '--from', ...lists, ...sheets);
      expect(proposed.stdout).toContain(
        'Next: tandem check both.xlsx both.xlsx --programme programme.yaml --sheet Mentoren --sheet Führungskräfte',
      );
      expect((await run('init', 'x', '--from', ...lists)).stderr).toContain('are the same file');
      const checked = await run('check', ...lists, ...sheets);
      expect(checked.stdout).toContain(
        'Next: tandem match both.xlsx both.xlsx --sheet Mentoren --sheet Führungskräfte',
      );
      const matched = await run('match', ...lists, ...sheets);
      expect(matched.stdout).toContain('--sheet Mentoren --sheet Führungskräfte');
      const third = await run('check', ...lists, ...sheets, '--sheet', 'X');
      expect([third.code, third.stderr]).toEqual([2, expect.stringContaining('given twice')]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
