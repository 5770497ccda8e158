import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import iconv from 'iconv-lite';
import { afterAll, describe, expect, it } from 'vitest';

import { runIn } from './run-in-memory.ts';

const folder = mkdtempSync(join(tmpdir(), 'tandem-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const MENTORS = [
  ['id', 'name', 'department', 'social_media_skill', 'communication', 'volunteers'],
  ['Mß1', 'ÿÐ', 'IT', '5', '4', 'yes'],
  ['M2', 'Änne', 'Sales', '4', '4', 'yes'],
];
const MANAGERS = [
  ['id', 'name', 'department', 'volunteers'],
  ['G1', 'Ünal', 'Sales', 'yes'],
  ['G2', 'Ö', 'IT', 'yes'],
];

/** Each way to write the lists, with the options that read them and those that say how to write. */
const WAYS: readonly (readonly [
  name: string,
  file: { readonly delimiter: string; readonly encoding: string },
  options: readonly string[],
])[] = [
  ['in windows-1252', { delimiter: ';', encoding: 'cp1252' }, ['--encoding', 'windows-1252']],
  ['in UTF-16', { delimiter: '\t', encoding: 'utf16-le' }, ['--encoding', 'utf-16le']],
  ['with colons', { delimiter: ':', encoding: 'utf8' }, ['--delimiter', ':']],
  ['with carets', { delimiter: '^', encoding: 'utf8' }, ['--delimiter', '^']],
  [
    'with semicolons, into commas',
    { delimiter: ';', encoding: 'utf8' },
    ['--dialect', 'rfc4180', '--delimiter', ';'],
  ],
  [
    'with commas, into semicolons',
    { delimiter: ',', encoding: 'utf8' },
    ['--dialect', 'excel-de', '--delimiter', ','],
  ],
  [
    'with a header of its own',
    { delimiter: ',', encoding: 'utf8' },
    ['--map', 'department=department'],
  ],
];

describe.each(WAYS)('lists %s', (name, { delimiter, encoding }, options) => {
  const reading = options.filter((_, at) => !options[at - (at % 2)]?.startsWith('--dialect'));
  const lists = ['mentors.txt', 'managers.txt'];
  const write = (): void => {
    for (const [file, rows] of [
      ['mentors.txt', MENTORS],
      ['managers.txt', MANAGERS],
    ] as const) {
      const text = rows.map((cells) => `${cells.join(delimiter)}\n`).join('');
      writeFileSync(join(folder, file), iconv.encode(text, encoding));
    }
  };
  const run = (...argv: string[]) => runIn(argv, { cwd: folder });
  const made = ['-o', 'roster.csv', '--unmatched', 'left.csv', '--audit', 'audit.json', '--force'];

  it('give a roster that the printed next command accepts', async () => {
    write();
    const { code, stdout } = await run('match', ...lists, ...made, ...options);
    expect(code, stdout).toBe(0);
    const next = /tandem (verify .*)/.exec(stdout)?.[1] ?? '';
    const argv = [...next.matchAll(/"([^"]*)"|(\S+)/g)].map(
      ([, quoted, word]) => quoted ?? word ?? '',
    );
    const verified = await run(...argv, '--json');
    expect(JSON.parse(verified.stdout)).toMatchObject({ valid: true, optimal: true });
  });

  it('give a roster that every other command reads with the same options', async () => {
    write();
    await run('match', ...lists, ...made, ...options);
    expect(readFileSync(join(folder, 'roster.csv'), 'utf8')).toContain('Mß1');
    for (const argv of [
      ['status', 'roster.csv', ...lists],
      ['report', 'roster.csv', ...lists, '-o', 'report.html', '--force'],
      ['kit', 'roster.csv', ...lists, '-o', 'kit', '--force'],
      [
        'match',
        ...lists,
        '-o',
        '-',
        '--previous',
        'roster.csv',
        '--previous-unmatched',
        'left.csv',
      ],
    ]) {
      const { code, stderr } = await run(...argv, ...reading);
      expect(code, `${argv[0] ?? ''} ${name}: ${stderr}`).toBe(0);
    }
  });
});
