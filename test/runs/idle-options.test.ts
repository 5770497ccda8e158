import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';

import { check, compare, explain, match, sentence, status, verify } from '../../src/index.ts';
import { runExplainProgramme } from '../../src/runs/explain.ts';
import { idleOptions } from '../../src/runs/idle-options.ts';

type Command = Parameters<typeof idleOptions>[0];
type CheckOptions = Parameters<typeof check>[1];
type MatchOptions = Parameters<typeof match>[1];
/** How a list is given. */
type Kind = 'text' | 'book' | 'rows';

describe('options that do nothing in a call', () => {
  it.each<[command: Command, given: Record<string, unknown>, told: string[]]>([
    ['match', { keep: 'proposed' }, ['--keep has no effect without --previous']],
    ['match', { keepWeight: '5' }, ['--keep-weight has no effect without --previous']],
    [
      'match',
      { keep: 'proposed', keepWeight: 0, previous: 'r.csv' },
      ['--keep has no effect beside --keep-weight'],
    ],
    ['verify', { keep: 'proposed', audit: 'a.json' }, ['--keep has no effect without --previous']],
    ['report', { keepWeight: '5' }, ['--keep-weight has no effect without --previous']],
    [
      'explain',
      { for: 'L1', roster: 'r.csv', previous: 'p.csv', keep: 'proposed' },
      ['--keep has no effect beside --roster'],
    ],
    [
      'explain programme',
      { seed: 'a', previousUnmatched: 'u.csv', names: true },
      [
        '--names has no effect without --for',
        '--seed has no effect without --for',
        '--previous-unmatched has no effect without --for',
      ],
    ],
    [
      'compare',
      { frontier: true, objective: 'fair', seed: 'a' },
      ['--objective has no effect beside --frontier', '--seed has no effect beside --frontier'],
    ],
  ])('are told once each: %s %o', (command, given, told) => {
    const found = idleOptions(command, given);
    expect(found.map((one) => sentence(one, 'en').message)).toEqual(told);
    expect(found.map(({ severity }) => severity)).toEqual(told.map(() => 'warning'));
  });

  it.each<[command: Command, given: Record<string, unknown>]>([
    ['match', {}],
    ['match', { keep: 'proposed', previous: 'p.csv' }],
    ['match', { keepWeight: 0, previous: 'p.csv' }],
    ['match', { keep: undefined }],
    ['match', { previousUnmatched: 'u.csv', today: '2026-01-01', force: true, seed: 'a' }],
    ['verify', { previous: 'p.csv', keep: 'proposed' }],
    ['report', { previous: 'p.csv', today: '2026-01-01', idsOnly: true }],
    ['explain', { for: 'L1', with: 'M1', names: true, seed: 'a' }],
    ['explain', { for: 'L1', roster: 'r.csv', seed: 'a' }],
    ['explain programme', { out: 'p.html', force: true, skipInvalid: true }],
    ['compare', { frontier: false, seed: 'a' }],
    ['compare', { frontier: true, skipInvalid: true }],
  ])('are none of these: %s %o', (command, given) => {
    expect(idleOptions(command, given)).toEqual([]);
  });

  const SOURCES = {
    mentors: 'id,department,social_media_skill,communication,volunteers\nM1,IT,5,5,yes\n',
    managers: 'id,department,volunteers\nL1,HR,yes\n',
    roster: 'status,mentor_id,manager_id\nproposed,M1,L1\n',
  };
  it('are told by each run, which goes on', async () => {
    const runs = await Promise.all([
      match(SOURCES, { keep: 'proposed' }),
      verify(SOURCES, { keep: 'proposed' }),
      explain(SOURCES, { for: 'L1', keep: 'proposed' }),
      compare(SOURCES, { frontier: true, seed: 'a' }),
    ]);
    for (const { ok, findings } of runs) {
      expect(ok).toBe(true);
      expect(findings.map(({ code }) => code)).toEqual(['option-without-effect']);
    }
  });

  const book = async (rows: string[][]) => ({
    name: 'list.xlsx',
    bytes: await writeXlsx({ sheets: [{ name: 'Tabelle1', rows }] }),
  });
  const cells = (text: string): string[][] =>
    text
      .trim()
      .split('\n')
      .map((line) => line.split(','));

  it.each<[options: CheckOptions, mentors: Kind, managers: Kind, told: string[]]>([
    [{ sheet: 'A' }, 'text', 'text', ['--sheet has no effect, since no list is a workbook']],
    [{ sheet: ['A', 'B'] }, 'text', 'rows', ['--sheet has no effect, since no list is a workbook']],
    [
      { encoding: 'utf-8', delimiter: ',' },
      'book',
      'book',
      [
        '--encoding has no effect, since no list is a text file',
        '--delimiter has no effect, since no list is a text file',
      ],
    ],
    [{ encoding: 'utf-8', delimiter: ',' }, 'text', 'text', []],
    [{ sheet: 'Tabelle1', encoding: 'utf-8', delimiter: ',' }, 'book', 'text', []],
    [{ sheet: ['Tabelle1', 'Tabelle1'], delimiter: ',' }, 'text', 'book', []],
    [{ sheet: 'Tabelle1' }, 'book', 'rows', []],
    [{}, 'text', 'book', []],
  ])('are those that mean no list: %j of %s and %s', async (options, mentors, managers, told) => {
    const source = async (kind: Kind, text: string) => {
      if (kind === 'text') return text;
      const [header = [], ...rows] = cells(text);
      return kind === 'book'
        ? { ...(await book(cells(text))), name: `${header.length}.xlsx` }
        : rows.map((row) => Object.fromEntries(row.map((cell, at) => [header[at] ?? '', cell])));
    };
    const { findings } = await check(
      {
        mentors: await source(mentors, SOURCES.mentors),
        managers: await source(managers, SOURCES.managers),
      },
      options,
    );
    expect(findings.map((one) => sentence(one, 'en').message)).toEqual(told);
  });

  it.each<[options: MatchOptions, told: string[]]>([
    [{ out: 'r.xlsx' }, ['--dialect']],
    [{ out: 'r.xlsx', unmatched: 'u.XLSX', proposals: 'p.xlsx', audit: 'a.json' }, ['--dialect']],
    [{}, []],
    [{ out: '-' }, []],
    [{ out: 'r.xlsx', unmatched: 'u.csv' }, []],
    [{ out: 'r.xlsx', proposals: 'p.txt' }, []],
    [{ out: 'r.csv', report: 'r.html' }, []],
  ])('are the dialect of texts where none is written: %j', async (options, told) => {
    const { findings, files } = await match(SOURCES, { ...options, dialect: 'excel-de' });
    expect(findings.map(({ place }) => place.file)).toEqual(told);
    expect(files.length).toBeGreaterThan(0);
  });

  it('are all that describe lists where a call names none', async () => {
    const { roster, ...lists } = SOURCES;
    const reading = { sheet: 'A', encoding: 'utf-8', delimiter: ',' };
    const options = ['--sheet', '--encoding', '--delimiter'];
    const without = await status({ roster }, reading);
    expect(without.findings.map(({ place }) => place.file)).toEqual(options);
    const programme = await runExplainProgramme({}, reading);
    expect(programme.findings.map(({ place }) => place.file)).toEqual(options);
    const counted = await runExplainProgramme(lists, reading);
    expect(counted.findings.map(({ place }) => place.file)).toEqual(['--sheet']);
    expect(idleOptions('init', { sheet: 'A' })).toHaveLength(1);
    expect(idleOptions('init', { sheet: 'A', from: ['a.csv', 'b.csv'] })).toEqual([]);
  });

  it('are told in German', async () => {
    const none = await check(SOURCES, { sheet: 'A', lang: 'de' });
    expect(none.findings.map((finding) => sentence(finding, 'de'))).toMatchObject([
      {
        message: '--sheet bewirkt nichts, denn keine Liste ist eine Arbeitsmappe',
        fix: '--sheet weglassen oder prüfen, ob die richtigen Dateien genannt sind',
      },
    ]);
    const [one] = idleOptions('match', { keep: 'proposed' });
    expect(sentence(one!, 'de')).toMatchObject({
      message: '--keep bewirkt ohne --previous nichts',
      fix: '--previous ergänzen oder --keep weglassen',
    });
  });
});
