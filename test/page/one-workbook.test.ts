import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it, onTestFinished } from 'vitest';

import { NO_PLAN, type SourceFile, type Sources, USUAL_WRITING } from '../../src/page/protocol.ts';
import { answerKey, editsOf, sheetsIn } from '../../src/page/view/answers.ts';
import { callsOf } from '../../src/page/view/calls.ts';
import { START } from '../../src/page/view/state.ts';
import { Engine } from '../../src/page/worker/engine.ts';
import { runIn } from '../cli/run-in-memory.ts';

const MENTORS = [
  ['Personalnummer', 'Abteilung', 'Social Media', 'Kommunikation', 'Freiwillig'],
  ['M1', 'IT', '5', '5', 'ja'],
  ['M2', 'Recht', '4', '5', 'ja'],
];
const MANAGERS = [
  ['Personalnummer', 'Abteilung', 'Freiwillig'],
  ['G1', 'Recht', 'ja'],
  ['G2', 'IT', 'ja'],
];
const BOTH = { Mentoren: MENTORS, 'FK 2027': MANAGERS };

async function book(
  sheets: Readonly<Record<string, string[][]>>,
  name = 'both.xlsx',
): Promise<SourceFile> {
  const all = Object.entries(sheets).map(([sheet, rows]) => ({ name: sheet, rows }));
  return { name, bytes: new Uint8Array(await writeXlsx({ sheets: all })) };
}

/** One workbook that was dropped as both lists, each time read from the disk. */
async function twice(
  sheets: Readonly<Record<string, string[][]>>,
  chosen?: readonly [mentors: string, managers: string],
  names: readonly [string, string] = ['both.xlsx', 'both.xlsx'],
): Promise<Sources> {
  const { bytes } = await book(sheets);
  const [mentors, managers] = names.map((name, at) => {
    const sheet = chosen?.[at];
    return { name, bytes: bytes.slice(), ...(sheet !== undefined && { sheet }) };
  });
  return { ...(mentors && { mentors }), ...(managers && { managers }) };
}

function engine(sources: Sources): Engine {
  const made = new Engine();
  made.files(sources);
  return made;
}

const codesOf = async (sources: Sources): Promise<string[]> =>
  (await engine(sources).read(NO_PLAN)).groups.map(({ code }) => code);

describe('one workbook as both lists of the page', () => {
  it('is told as the command line tells it, and the page asks for the sheets', async () => {
    const { groups, questions, usable } = await engine(await twice(BOTH)).read(NO_PLAN);
    expect(usable).toBe(false);
    expect(groups).toMatchObject([
      {
        code: 'same-file-twice',
        asked: true,
        shown: [
          {
            message: { en: '<mentors>, <managers> are the same file' },
            fix: { en: expect.stringContaining('--sheet Mentoren --sheet "FK 2027"') as string },
          },
        ],
      },
    ]);
    const choices = ['Mentoren', 'FK 2027'];
    expect(questions).toEqual([
      {
        ...{ kind: 'sheet', role: 'mentor', header: '', choices },
        ...{ proposed: 'Mentoren', urgent: true },
      },
      {
        ...{ kind: 'sheet', role: 'manager', header: '', choices },
        ...{ proposed: 'FK 2027', urgent: true },
      },
    ]);
    expect(sheetsIn(questions, new Map())).toEqual(['Mentoren', 'FK 2027']);
    expect(editsOf(questions, new Map(), [])).toEqual([]);
  });

  it('waits for both sheets where none is proposed', async () => {
    const { questions } = await engine(await twice({ ...BOTH, Alt: MENTORS })).read(NO_PLAN);
    const [ofMentors, ofManagers] = questions.map((one) => answerKey(one));
    expect(sheetsIn(questions, new Map())).toBeUndefined();
    expect(sheetsIn(questions, new Map([[ofMentors ?? '', 'Alt']]))).toBeUndefined();
    const answers = new Map([
      [ofMentors ?? '', 'Alt'],
      [ofManagers ?? '', 'FK 2027'],
    ]);
    expect(sheetsIn(questions, answers)).toEqual(['Alt', 'FK 2027']);
  });

  it.each([
    ['under one name', ['both.xlsx', 'both.xlsx'], 'both.xlsx'],
    ['under two names', ['lists.xlsx', 'copy.xlsx'], 'lists.xlsx'],
    ['under the name of an output', ['roster.xlsx', 'roster.xlsx'], 'mentors/roster.xlsx'],
  ] as const)(
    'is read by the sheets, %s, as the calls do that are shown',
    async (_, names, name) => {
      const sources = await twice(BOTH, ['Mentoren', 'FK 2027'], names);
      const { calls } = callsOf({ ...START, sources });
      expect(calls).toHaveLength(4);
      for (const call of calls) {
        expect(call).toContain(` ${name} ${name} --sheet Mentoren --sheet "FK 2027"`);
      }
    },
  );

  it('gives the same bytes as the command line', async () => {
    const sources = await twice(BOTH, ['Mentoren', 'FK 2027']);
    const made = engine(sources);
    const reading = await made.read(NO_PLAN);
    expect([reading.usable, reading.groups, reading.questions]).toEqual([true, [], []]);
    expect([reading.lists.mentor?.sheet, reading.lists.manager?.sheet]).toEqual([
      'Mentoren',
      'FK 2027',
    ]);
    expect(
      (await made.form(NO_PLAN)).tandems.map(({ mentor, manager }) => [mentor.id, manager.id]),
    ).toEqual([
      ['M1', 'G1'],
      ['M2', 'G2'],
    ]);
    const folder = mkdtempSync(join(tmpdir(), 'tandem-one-workbook-'));
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    writeFileSync(join(folder, 'both.xlsx'), sources.mentors?.bytes ?? '');
    const written = await made.outputs(NO_PLAN);
    const programme = written.find(({ name }) => name === 'programme.yaml');
    writeFileSync(join(folder, 'programme.yaml'), programme?.bytes ?? '');
    const words = ['match', 'both.xlsx', 'both.xlsx', '--sheet', 'Mentoren', '--sheet', 'FK 2027'];
    const run = await runIn([...words, '--quiet'], { cwd: folder });
    expect([run.code, run.stderr]).toEqual([0, '']);
    for (const name of ['roster.csv', 'unmatched.csv', 'audit.json']) {
      const bytes = written.find((one) => one.name === name)?.bytes ?? new Uint8Array();
      expect(readFileSync(join(folder, name)).equals(bytes), name).toBe(true);
    }
    for (const name of ['report.html', 'steering.html', 'kit.zip'] as const) {
      expect((await made.file(NO_PLAN, name, USUAL_WRITING)).file?.name).toBe(name);
    }
  });

  it('has its findings in the list whose sheet they are on', async () => {
    const sheets = { Mentoren: MENTORS, FK: [...MANAGERS, ['G3', '', 'ja']] };
    const { groups } = await engine(await twice(sheets, ['Mentoren', 'FK'])).read(NO_PLAN);
    expect(groups).toMatchObject([
      { code: 'missing-value', shown: [{ role: 'manager', row: 2, column: 1 }] },
    ]);
  });

  it('is swapped where the sheets are', async () => {
    const sources = await twice(BOTH, ['FK 2027', 'Mentoren']);
    expect((await engine(sources).read(NO_PLAN)).swapped).toBe(true);
  });

  it('is asked about again where one sheet is named for both', async () => {
    const sources = await twice(BOTH, ['Mentoren', 'Mentoren']);
    const { groups, questions } = await engine(sources).read(NO_PLAN);
    expect(groups.map(({ code }) => code)).toEqual(['same-file-twice']);
    expect(questions).toHaveLength(2);
  });
});

describe('two lists that are not two sheets', () => {
  it('are one file without a question, where there is one sheet', async () => {
    const { groups, questions } = await engine(await twice({ Mentoren: MENTORS })).read(NO_PLAN);
    expect(groups.map(({ code, asked }) => [code, asked])).toEqual([
      ['same-file-twice', undefined],
    ]);
    expect(questions).toEqual([]);
  });

  it('are one file where they are the same text', async () => {
    const bytes = new TextEncoder().encode('id;department\nM1;IT\n');
    const sources = {
      mentors: { name: 'a.csv', bytes },
      managers: { name: 'b.csv', bytes: bytes.slice() },
    };
    expect(await codesOf(sources)).toEqual(['same-file-twice']);
  });

  it('are two files where they differ, whatever their names and what was chosen before', async () => {
    const one = await book({ Mentoren: MENTORS });
    const other = await book({ FK: MANAGERS });
    expect(await codesOf({ mentors: one, managers: other })).toEqual([]);
    const chosen = { mentors: { ...one, sheet: 'A' }, managers: { ...other, sheet: 'B' } };
    expect(await codesOf(chosen)).toEqual([]);
    expect(callsOf({ ...START, sources: chosen }).calls[0]).toBe(
      'tandem match mentors/both.xlsx managers/both.xlsx --programme programme.yaml',
    );
  });
});
