import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import iconv from 'iconv-lite';
import { expect } from 'vitest';

import { runInMemory } from './run-in-memory.ts';

/** A wave: how the people's files are written, what they hold, and what is asked for. */
interface Wave {
  readonly delimiter: ',' | ';' | '\t' | '|' | ':';
  readonly decimal: ',' | '.';
  readonly encoding: 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'windows-1252';
  readonly lineBreak: '\n' | '\r\n';
  readonly headers: 'en' | 'de';
  readonly input: 'csv' | 'xlsx';
  readonly output: 'csv' | 'xlsx' | 'stdout';
  readonly dialect: 'excel-de' | 'excel' | 'rfc4180' | undefined;
  readonly language: 'en' | 'de' | undefined;
  readonly idsOnly: boolean;
  readonly mentors: readonly Member[];
  readonly managers: readonly Member[];
}

interface Member {
  readonly id: string;
  readonly name: string;
  readonly department: number;
  readonly level: number;
  readonly communication: number;
}

const HEADERS = {
  en: ['id', 'name', 'department', 'social_media_skill', 'communication', 'volunteers'],
  de: [
    'Personalnummer',
    'Name',
    'Abteilung',
    'Social-Media-Kenntnisse',
    'Kommunikation',
    'freiwillig',
  ],
};
const DEPARTMENTS = ['Sales', 'Einkauf & Logistik', 'IT, Netze', 'Recht; Compliance', 'Ver|kehr'];

/** What exports and people put into names and ids, all of it letters of Western Europe. */
const nasty = fc.array(
  fc.constantFrom(
    ...['a', 'Z', 'ß', 'é', '7', '0', ' ', '"', '""', "'", ';', ',', '|', ':', '=', '+', '-', '@'],
    ...['Müller', '_x0041_', '=1+1', '1,5', '1.5', '&amp;', '<b>', '\\', '„x“', 'N/A', '%', '#'],
  ),
  { minLength: 1, maxLength: 6 },
);
const name = nasty.map((parts) => `n${parts.join('')}`.trim());
/** No spreadsheet's number, date or error, and not like another in case or blanks. */
const suffix = fc.constantFrom(
  '',
  '-0042',
  "'",
  ' x',
  ';y',
  ',z',
  '=1',
  '"q"',
  '_x0041_',
  'ß',
  ':w',
  '@v',
);

function members(role: string, count: number): fc.Arbitrary<readonly Member[]> {
  const one = fc.record({
    suffix,
    name,
    department: fc.nat(DEPARTMENTS.length - 1),
    level: fc.integer({ min: 2, max: 10 }),
    communication: fc.integer({ min: 4, max: 10 }),
  });
  return fc.array(one, { minLength: 1, maxLength: count }).map((all) =>
    all.map(({ suffix, ...rest }, i) => ({
      ...rest,
      id: `${role}${i}${role.toLowerCase()}${suffix}`,
    })),
  );
}

export const waves: fc.Arbitrary<Wave> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|', ':'),
  decimal: fc.constantFrom(',', '.'),
  encoding: fc.constantFrom('utf-8', 'utf-8-bom', 'utf-16le', 'windows-1252'),
  lineBreak: fc.constantFrom('\n', '\r\n'),
  headers: fc.constantFrom('en', 'de'),
  input: fc.constantFrom('csv', 'csv', 'csv', 'xlsx'),
  output: fc.constantFrom('csv', 'csv', 'xlsx', 'stdout'),
  dialect: fc.constantFrom('excel-de', 'excel', 'rfc4180', undefined),
  language: fc.constantFrom('en', 'de', undefined),
  idsOnly: fc.boolean(),
  mentors: members('M', 7),
  managers: members('G', 5),
});

/** Writes the files of a wave, and gives the options that reading them takes. */
async function writeInputs(folder: string, wave: Wave): Promise<string[]> {
  const { decimal, delimiter, lineBreak, encoding } = wave;
  const number = (halves: number): string => String(halves / 2).replace('.', decimal);
  for (const [file, people] of [
    ['mentors', wave.mentors],
    ['managers', wave.managers],
  ] as const) {
    const rows = people.map(({ id, name, department, level, communication }) => [
      ...[id, name, DEPARTMENTS[department] ?? ''],
      ...[number(level), number(communication), 'x'],
    ]);
    const path = join(folder, `${file}.${wave.input}`);
    if (wave.input === 'xlsx') {
      const texts = [HEADERS[wave.headers], ...rows].map((row) =>
        row.map((cell) => cell.replaceAll('_x0041_', '_x005F_x0041_')),
      );
      writeFileSync(path, await writeXlsx({ sheets: [{ name: 'S', rows: texts }] }));
      continue;
    }
    const cell = (text: string): string =>
      /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
    const text = [HEADERS[wave.headers], ...rows]
      .map((row) => row.map(cell).join(delimiter) + lineBreak)
      .join('');
    const marked = encoding === 'utf-8-bom' || encoding === 'utf-16le';
    writeFileSync(path, iconv.encode(text, encoding.replace('-bom', ''), { addBOM: marked }));
  }
  if (wave.input === 'xlsx') return [];
  // What cannot be told from a few lines is said; the others are found out.
  return [
    ...(encoding === 'windows-1252' ? ['--encoding', encoding] : []),
    ...(delimiter === ':' ? ['--delimiter', ':'] : []),
  ];
}

/** The cells of a written table as a reader of another make sees them. */
async function cellsOf(bytes: Uint8Array, workbook: boolean): Promise<string[][]> {
  if (workbook) {
    const book = await readXlsx(bytes);
    return (book.sheets[0]?.rows ?? []).map((row) => row.map((value) => String(value ?? '')));
  }
  const text = Buffer.from(bytes).toString();
  const first = text.slice(0, text.indexOf('\r\n'));
  const delimiter = [';', ',', '\t', '|'].find((one) => first.includes(`tandem_id${one}`));
  return parse(text, { bom: true, delimiter: delimiter ?? ',' });
}

/** What a spreadsheet shows of a text that was kept from being run: without the apostrophes. */
const plain = (text: string): string =>
  text.replaceAll(/(?<=^|[;,\t|\r\n"])'(?='*\s*[=+\-@])/g, '');

/** Runs the commands one after the other on a wave, and holds each to the one before. */
export async function roundTrip(wave: Wave): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'round-trip-'));
  try {
    const reading = await writeInputs(folder, wave);
    const at = (file: string): string => join(folder, file);
    const inputs = [at(`mentors.${wave.input}`), at(`managers.${wave.input}`)];
    const common = [...reading, ...(wave.language ? ['--lang', wave.language] : [])];
    const run = async (...argv: string[]) => {
      const outcome = await runInMemory([...argv, ...common]);
      expect(outcome, argv.join(' ')).toMatchObject({ code: 0 });
      return outcome;
    };
    const roster = at(wave.output === 'xlsx' ? 'roster.xlsx' : 'roster.csv');
    const writing = [
      ...(wave.dialect ? ['--dialect', wave.dialect] : []),
      ...(wave.idsOnly ? ['--ids-only'] : []),
    ];
    const written = ['-o', roster, '--unmatched', at('unmatched.csv'), '--audit', at('audit.json')];
    const { stdout } = await run('match', ...inputs, ...written, ...writing, '--json');
    if (wave.output === 'stdout') {
      const piped = await run('match', ...inputs, '-o', '-', ...writing);
      expect(piped.stdout).toBe(readFileSync(roster, 'utf8'));
    }

    // Another reader finds in the roster what the JSON says.
    const { tandems } = JSON.parse(stdout) as {
      tandems: {
        mentorId: string;
        managerId: string;
        status: string;
        criteria: Record<string, number>;
      }[];
    };
    const [header = [], ...rows] = await cellsOf(readFileSync(roster), wave.output === 'xlsx');
    const column = (row: readonly string[], name: string): string =>
      plain(row[header.indexOf(name)] ?? '');
    if (header.includes('mentor_id')) {
      expect(
        rows.map((row) => [
          column(row, 'mentor_id'),
          column(row, 'manager_id'),
          column(row, 'status'),
        ]),
      ).toEqual(tandems.map(({ mentorId, managerId, status }) => [mentorId, managerId, status]));
      for (const [index, { criteria }] of tandems.entries()) {
        for (const [id, value] of Object.entries(criteria)) {
          expect(Number(column(rows[index] ?? [], id))).toBe(value);
        }
      }
    } else expect(rows.length).toBe(tandems.length);

    // Every command accepts it.
    await run('verify', roster, ...inputs, '--audit', at('audit.json'));
    const next = at(wave.output === 'xlsx' ? 'next.xlsx' : 'next.csv');
    await run(
      'match',
      ...inputs,
      '--previous',
      roster,
      '-o',
      next,
      '--audit',
      at('next.json'),
      ...writing,
    );
    await run('verify', next, ...inputs, '--audit', at('next.json'), '--previous', roster);
    await run('status', roster, ...inputs);
    await run('report', roster, ...inputs, '-o', at('report.html'));
    await run('kit', roster, ...inputs, '-o', at('kit'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
