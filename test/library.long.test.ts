import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import * as library from '../src/index.ts';
import {
  check,
  compare,
  explain,
  type Finding,
  kit,
  match,
  type NamedBytes,
  type PlainRow,
  readProgramme,
  report,
  sentence,
  status,
  verify,
} from '../src/index.ts';
import { readSources, writeFiles, writeFolder } from '../src/node.ts';
import { runIn } from './cli/run-in-memory.ts';

const company = join(import.meta.dirname, '../fixtures/company');
const file = (name: string): NamedBytes => ({ name, bytes: readFileSync(join(company, name)) });
const lists = { mentors: file('mentors.csv'), managers: file('managers.csv') };
const sources = { ...lists, programme: file('programme.yaml') };

const mentors: PlainRow[] = [
  { id: 'M1', department: 'Sales', social_media_skill: 5, communication: 4 },
  { id: 'M2', department: 'IT', social_media_skill: 4.5, communication: 3, topics: ['Video'] },
];
const managers: PlainRow[] = [
  { id: 'G1', department: 'IT', sponsor: true, topics: ['Video', 'Podcasts'] },
  { id: 'G2', department: 'Sales', volunteers: true },
];

const codes = ({ findings }: { readonly findings: readonly Finding[] }): string[] =>
  findings.map(({ code }) => code);

it('has nine runs and the words of findings, and nothing else', () => {
  expect(Object.keys(library).sort()).toEqual([
    ...['check', 'compare', 'explain', 'kit', 'match', 'readProgramme', 'report'],
    ...['sentence', 'status', 'verify'],
  ]);
});

describe('the files of a run are the bytes that the command writes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-'));
  const at = (name: string): Buffer => readFileSync(join(folder, name));
  beforeAll(async () => {
    const paths = ['mentors.csv', 'managers.csv'].map((name) => join(company, name));
    const { code } = await runIn(['match', ...paths, '--report', 'report.html'], { cwd: folder });
    expect(code).toBe(0);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('for match, under the usual names', async () => {
    const { ok, files } = await match(sources, { report: 'report.html' });
    expect(ok).toBe(true);
    expect(files.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      ...['roster.csv roster', 'unmatched.csv unmatched', 'report.html report'],
      'audit.json audit',
    ]);
    for (const { name, bytes } of files) expect(at(name).equals(bytes), name).toBe(true);
  });

  it('for report and kit, from a roster and its lists', async () => {
    const roster = { name: 'roster.csv', bytes: at('roster.csv') };
    const reported = await report({ ...sources, roster }, { audience: 'steering' });
    const papers = await kit({ ...sources, roster }, { mailMerge: 'letters.csv' });
    const lists = ['roster.csv', join(company, 'mentors.csv'), join(company, 'managers.csv')];
    await runIn(['report', ...lists, '-o', 's.html', '--audience', 'steering'], { cwd: folder });
    await runIn(['kit', ...lists, '-o', 'kit', '--mail-merge', 'letters.csv'], { cwd: folder });
    expect(at('s.html').equals(reported.files[0]?.bytes ?? new Uint8Array())).toBe(true);
    for (const { name, kind, bytes } of papers.files) {
      const place = kind === 'paper' ? `kit/${name}` : name;
      expect(at(place).equals(bytes), place).toBe(true);
    }
  });

  it('reads what it wrote: verify proves it, status sums it up, explain and compare agree', async () => {
    const made = await match(sources);
    const [roster, , audit] = made.files;
    if (!roster || !audit) throw new Error('not all files were made');
    const proven = await verify({ ...sources, roster, audit });
    expect(proven).toMatchObject({ ok: true, valid: true, optimal: true });
    expect(await status({ ...sources, roster })).toMatchObject({
      statuses: { proposed: made.tandems.length },
    });
    const [first] = made.tandems;
    const options = { for: first?.managerId ?? '', with: first?.mentorId ?? '' };
    expect(await explain(sources, options)).toMatchObject({ chosen: true, score: first?.score });
    expect(await explain(sources, { for: options.for })).toMatchObject({ status: 'tandem' });
    const compared = await compare(sources);
    expect(compared.objective?.total).toBe(made.objective?.total);
    expect((await compare(sources, { frontier: true })).frontier.length).toBeGreaterThan(0);
  });
});

describe('rows of plain objects', () => {
  it('are read like a file: numbers, yes and no, and lists', async () => {
    const rows = await match({ mentors, managers });
    const text = await match({
      mentors:
        'id,department,social_media_skill,communication,topics\nM1,Sales,5,4,\nM2,IT,4.5,3,Video\n',
      managers:
        'id,department,sponsor,topics,volunteers\nG1,IT,yes,Video; Podcasts,no\nG2,Sales,,,yes\n',
    });
    expect(rows.tandems.map(({ managerId }) => managerId)).not.toEqual([]);
    const volunteer = managers.map((row) => ({ volunteers: false, ...row }));
    const same = await match({ mentors, managers: volunteer });
    expect(same.tandems).toEqual(text.tandems);
    expect(same.unmatched).toEqual(text.unmatched);
  });

  it('are verified by their own audit, whatever the order of the rows', async () => {
    const everybody = managers.map((row) => ({ ...row, volunteers: true }));
    const rows = { mentors, managers: everybody };
    const { tandems, files } = await match(rows);
    expect(tandems.map(({ mentorId, managerId }) => [mentorId, managerId])).toEqual([
      ['M1', 'G1'],
      ['M2', 'G2'],
    ]);
    const [roster, , audit] = files;
    if (!roster || !audit) throw new Error('not all files were made');
    expect(await verify({ ...rows, roster, audit })).toMatchObject({ ok: true, optimal: true });
    const turned = await match({ mentors: mentors.toReversed(), managers: everybody.toReversed() });
    expect(turned.tandems).toEqual(tandems);
  });

  it.each<[what: string, row: PlainRow, code: string, key: string]>([
    [
      'a level outside the scale',
      { social_media_skill: 6 },
      'level-out-of-range',
      'social_media_skill',
    ],
    ['a level that is not a number', { communication: NaN }, 'invalid-level', 'communication'],
    ['a word where yes or no belongs', { volunteers: 'perhaps' }, 'invalid-yes-no', 'volunteers'],
    ['no id', { id: '' }, 'missing-value', 'id'],
  ])('with %s are refused at the row and the key, and no file is made', async (_, row, __, key) => {
    const broken = [
      { ...mentors[0], volunteers: true, ...row },
      { ...mentors[1], volunteers: true },
    ];
    const refused = await match({ mentors: broken, managers });
    expect(refused).toMatchObject({ ok: false, files: [], tandems: [], objective: null });
    const errors = refused.findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ place }) => [place.file, place.row, place.key])).toEqual([
      ['mentors', 1, key],
    ]);
    const [error] = errors;
    if (error) expect(sentence(error, 'en').message).not.toBe('');
    const skipped = await match({ mentors: broken, managers }, { skipInvalid: true });
    expect(skipped.ok).toBe(true);
    expect(skipped.unmatched.map(({ reasonCode }) => reasonCode)).toContain('invalid-row');
  });

  it.each<[what: string, rows: unknown, code: string]>([
    ['a row that is a text', ['M1'], 'not-a-record'],
    ['a value that is an object', [{ id: 'M1', department: {} }], 'not-a-cell'],
    ['no rows', [], 'no-rows'],
    ['nothing at all', undefined, 'unusable-source'],
    ['a number', 7, 'unusable-source'],
    ['a file without bytes', { name: 'mentors.csv' }, 'unusable-source'],
  ])('refuses %s', async (_, rows, code) => {
    const refused = await match({ mentors: rows as PlainRow[], managers });
    expect(refused).toMatchObject({ ok: false, files: [] });
    expect(codes(refused)).toContain(code);
  });

  it.each<[what: string, row: PlainRow]>([
    ['a null', { topics: null }],
    ['an empty list', { topics: [] }],
    ['a number as an id', { id: 42 }],
    ['an umlaut', { department: 'Büro' }],
    ['a blank around an id', { id: ' M1 ' }],
  ])('takes %s', async (_, row) => {
    const result = await match({ mentors: [{ ...mentors[0], ...row }], managers });
    expect(result.ok).toBe(true);
  });
});

describe('a programme', () => {
  const off = { rules: { 'cross-department': 'off' }, weights: { communication: 0 } };

  it('is the same as an object, as YAML, and read before', async () => {
    const yaml = 'rules:\n  cross-department: off\nweights: { communication: 0 }\n';
    const read = readProgramme(yaml);
    expect(read.ok).toBe(true);
    const ways = [off, yaml, { name: 'p.yaml', bytes: new TextEncoder().encode(yaml) }];
    const results = await Promise.all(
      [...ways, read.programme].map((programme) => match({ ...lists, programme })),
    );
    for (const { tandems } of results) expect(tandems).toEqual(results[0]?.tandems);
    expect((await match(lists)).tandems).not.toEqual(results[0]?.tandems);
  });

  it('is refused with the key that is wrong, and nothing is formed', async () => {
    const refused = await match({ ...lists, programme: { rules: { 'cross-departement': 'off' } } });
    expect(refused).toMatchObject({ ok: false, files: [] });
    const [{ code, place } = { code: '', place: {} }] = refused.findings;
    expect([code, place]).toEqual([
      'unknown-key',
      { file: 'programme', key: 'rules.cross-departement' },
    ]);
    expect(readProgramme({ weights: { topics: 1.5 } })).toMatchObject({
      ok: false,
      programme: undefined,
    });
  });
});

describe('options', () => {
  it.each<[what: string, options: object, code: string]>([
    ['a misspelt name', { skipinvalid: true }, 'unknown-run-option'],
    ['a word that it has not', { objective: 'best' }, 'invalid-setting'],
    ['a text for yes or no', { strict: 'yes' }, 'invalid-setting'],
    ['nothing for a number', { keepWeight: null }, 'invalid-setting'],
    ['a list for a number', { keepWeight: [] }, 'invalid-setting'],
    ['yes for a number', { keepWeight: true }, 'invalid-setting'],
    ['a symbol for a number', { keepWeight: Symbol('5') }, 'invalid-setting'],
    ['an encoding that nobody knows', { encoding: 'utf-99' }, 'unknown-encoding'],
  ])('with %s are refused', async (_, options, code) => {
    const refused = await match({ ...lists }, options);
    expect(refused).toMatchObject({ ok: false, files: [] });
    expect(codes(refused)).toContain(code);
  });

  it('say which files are made, and warnings count where they are to', async () => {
    const { files } = await match(lists, { out: 'tandems.xlsx' });
    expect(files.map(({ name }) => name)).toEqual(['tandems.xlsx']);
    const warned = await check({ mentors, managers: [{ ...managers[0], age: 50 }] });
    expect(warned.ok).toBe(true);
    expect(warned.possible?.tandems).toBe(1);
  });
});

it('explains nobody where nobody is asked about, and says which option is missing', async () => {
  for (const options of [{}, { with: 'M1' }, { for: undefined }]) {
    const refused = await explain(lists, options as never);
    expect(refused).toMatchObject({ ok: false, files: [] });
    expect(refused.findings.map((one) => sentence(one, 'en').message)).toEqual([
      'the key for is missing in options',
    ]);
  }
});

describe('a call that no compiler has seen', () => {
  const circle: Record<string, unknown> = {};
  circle['itself'] = circle;
  const runs = { check, compare, explain, kit, match, report, status, verify } as unknown as Record<
    string,
    (...given: unknown[]) => Promise<{ ok: boolean; findings: readonly Finding[] }>
  >;

  it.each<[what: string, given: readonly unknown[], code: string]>([
    ['nothing at all', [], 'invalid-setting'],
    ['null for its sources', [null, {}], 'invalid-setting'],
    ['a text for its sources', ['mentors.csv', {}], 'invalid-setting'],
    ['null for its options', [{ ...lists, roster: 'x' }, null], 'invalid-setting'],
    ['a text for its options', [{ ...lists, roster: 'x' }, 'fair'], 'invalid-setting'],
    ['a misspelt source', [{ ...lists, roster: 'x', previos: 'x' }, {}], 'unknown-source'],
    ['null for its programme', [{ ...lists, roster: 'x', programme: null }, {}], 'invalid-setting'],
    [
      'a programme in a circle',
      [{ ...lists, roster: 'x', programme: circle }, {}],
      'invalid-setting',
    ],
    [
      'a function for its programme',
      [{ ...lists, roster: 'x', programme: () => 1 }, {}],
      'invalid-setting',
    ],
  ])('with %s is refused by every run, and none throws', async (_, given, code) => {
    for (const [name, run] of Object.entries(runs)) {
      const [sources, options, ...rest] = given;
      const asked =
        name === 'explain' && options && typeof options === 'object' ? { for: 'M1' } : options;
      const refused = await run(...(given.length === 0 ? [] : [sources, asked, ...rest]));
      expect(refused.ok, name).toBe(false);
      expect(codes(refused), name).toContain(code);
    }
  });

  it('reads no setting as none that is not data', () => {
    for (const settings of [null, 5, [], circle, { weights: { topics: 1n } }, { rules: () => 1 }]) {
      expect(readProgramme(settings as never)).toMatchObject({ ok: false, programme: undefined });
    }
  });

  it('may hand a run sources that another run reads', async () => {
    const more = { ...lists, audit: '{}', previousUnmatched: undefined, cases: undefined };
    expect((await match(more)).ok).toBe(true);
  });
});

describe('tandem-mentoring/node', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('reads paths with the programme beside them, and writes all files or none', async () => {
    const read = await readSources({
      mentors: join(company, 'mentors.csv'),
      managers: join(company, 'managers.csv'),
    });
    const { files, tandems } = await match(read);
    expect(tandems).toEqual((await match(sources)).tandems);
    expect(await writeFiles(files, { folder })).toEqual({ ok: true, findings: [] });
    expect(readdirSync(folder).sort()).toEqual(['audit.json', 'roster.csv', 'unmatched.csv']);
    expect(codes(await writeFiles(files, { folder }))).toContain('output-exists');
    const roster = { name: 'roster.csv', bytes: readFileSync(join(folder, 'roster.csv')) };
    const papers = await kit({ ...read, roster });
    expect((await writeFolder(join(folder, 'kit'), papers.files)).ok).toBe(true);
  });

  it('says of a file that is missing what the run then says', async () => {
    const read = await readSources({ mentors: 'no.csv', managers: join(company, 'managers.csv') });
    const refused = await check(read);
    expect(codes(refused)).toEqual(['missing-file']);
    expect(refused).toMatchObject({ ok: false, possible: null });
  });
});
