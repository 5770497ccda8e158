import { describe, expect, it } from 'vitest';

import { finding } from '../../src/findings/finding.ts';
import {
  readRoster,
  type RosterOptions,
  type RosterReading,
} from '../../src/roster/rows/read-roster.ts';
import { resolveRows } from '../../src/roster/rows/resolve-rows.ts';
import { tandemId } from '../../src/roster/rows/tandem-id.ts';
import { guard, readTable } from '../../src/tables/index.ts';
import { readRosterFile } from '../../src/runs/wave.ts';
import { peopleOf, person } from '../helpers/people.ts';

async function read(text: string): Promise<RosterReading> {
  const source = { file: 'roster.csv', bytes: Buffer.from(text) };
  const { table } = await readTable(source, { recognises: (header) => header.includes('_') });
  if (!table) throw new Error('no table');
  return readRoster({ table, findings: [] });
}

const codes = ({ findings }: { findings: RosterReading['findings'] }): string[] =>
  findings.map(({ code }) => code);

describe('a roster', () => {
  it('is read whatever became of its columns in a spreadsheet', async () => {
    const { roster, findings } = await read(
      'Notes;Manager ID;STATUS;mentor-id;social media skill\nlate;G1;Aktiv;M1;875\n',
    );
    expect(findings).toEqual([]);
    expect(roster?.extraColumns).toEqual([
      { header: 'Notes', nth: 0 },
      { header: 'social media skill', nth: 0 },
    ]);
    expect(roster?.columns).toEqual(new Set(['status', 'mentor_id', 'manager_id']));
    const [row] = roster?.rows ?? [];
    expect(row).toMatchObject({ mentorId: 'M1', managerId: 'G1', status: 'active', tandemId: '' });
    expect(row?.cell('social-media-skill')).toBe('875');
    expect(row?.cell('Notes')).toBe('late');
    expect(row?.cell('score')).toBeUndefined();
    expect(row?.place('mentor_id')).toMatchObject({ line: 2, header: 'mentor-id' });
  });

  it.each([
    ['ended', 'active', '2026-03-01'],
    ['ended', 'locked', '01.03.2026'],
    ['beendet', 'proposed', '1.3.2026'],
    ['beendet am', '', '2026-03-01'],
  ])('with a day in %s and the status “%s” contradicts itself', async (header, status, day) => {
    const read1 = await read(`status,mentor_id,manager_id,${header}\n${status},M1,G1,${day}\n`);
    expect(read1.findings).toMatchObject([
      { code: 'ended-goes-on', args: { column: header }, place: { line: 2, header } },
    ]);
    expect(read1.roster?.rows).toHaveLength(1);
  });

  it.each([
    ['ended', 'ended', '2026-03-01'],
    ['ended', 'completed', '2026-03-01'],
    ['beendet', 'abgelehnt', '01.03.2026'],
    ['ended', 'active', ''],
    ['beendet', 'aktiv', 'nein'],
    ['ends', 'active', '2026-03-01'],
    ['since', 'active', '2026-03-01'],
  ])(
    'with %s, the status “%s” and “%s” goes through without a word',
    async (header, status, cell) => {
      const text = `status,mentor_id,manager_id,${header}\n${status},M1,G1,${cell}\n`;
      expect((await read(text)).findings).toEqual([]);
    },
  );

  it('gives back texts that were guarded against being run as formulas', async () => {
    const { roster } = await read(`mentor_id,manager_id\n${guard('=M1')},${guard('-G1')}\n`);
    expect(roster?.rows[0]).toMatchObject({ mentorId: '=M1', managerId: '-G1' });
  });

  it.each([
    ['a missing id column', 'mentor_id,status\nM1,active\n', ['roster-without-column']],
    ['both missing', 'status,x_\nactive,1\n', ['roster-without-column', 'roster-without-column']],
    ['a column twice', 'mentor_id,Mentor ID,manager_id,status\nM,M,G,\n', ['duplicate-header']],
    ['no status', 'mentor_id,manager_id\nM1,G1\n', ['roster-without-status']],
    ['a blank id', 'mentor_id,manager_id,status\nM1,,active\n', ['blank-roster-id']],
    ['an unknown status', 'mentor_id,manager_id,status\nM,G,activ\n', ['unknown-tandem-status']],
  ])('reports %s', async (_, text, expected) => {
    const reading = await read(text);
    expect(codes(reading)).toEqual(expected);
    expect(reading.roster === undefined).toBe(
      expected.some((code) => ['roster-without-column', 'duplicate-header'].includes(code)),
    );
  });

  it.each([
    ['nothing', 'mentor_id,manager_id,status\nM1,G1,active\n', 0],
    ['what is no error', 'mentor_id,manager_id\nM1,G1\n', 0],
    ['two blank ids and an unknown status', 'mentor_id,manager_id,status\n,,activ\n', 3],
  ])('counts the errors of its rows: %s', async (_, text, faults) => {
    expect((await read(text)).roster?.faults).toBe(faults);
  });

  it('names what it objects to, and where', async () => {
    const told = async (text: string): Promise<unknown[]> =>
      (await read(text)).findings.map(({ args, place: { line, header } }) => [args, line, header]);
    expect(await told('mentor_id,Mentor ID,manager_id,status\nM,M,G,\nN,N,H,\nO,O,I,\n')).toEqual([
      [{ headers: ['mentor_id', 'Mentor ID'] }, 1, 'Mentor ID'],
    ]);
    expect(await told('mentor_id,status\nM1,active\nM2,active\nM3,active\n')).toEqual([
      [{ column: 'manager_id', german: 'manager_id' }, 1, undefined],
    ]);
    expect(await told('mentor_id,manager_id\nM1,G1\nM2,G2\nM3,G3\n')).toEqual([[{}, 1, undefined]]);
    expect(await told('mentor_id,manager_id,status\nM1,,active\n')).toEqual([
      [{ column: 'manager_id' }, 2, 'manager_id'],
    ]);
    expect(await told('mentor_id,manager_id,status\nM,G,proposed\nM,H,Activ\n')).toEqual([
      [{ suggestion: 'active' }, 3, 'status'],
    ]);
  });

  it.each<[statuses: string, warned: number[]]>([
    // Beside others, the cell may have been cleared.
    ['active,,proposed', [3]],
    [',aktiv,', [2, 4]],
    ['never,', [3]],
    ['declined, ', [3]],
    ['proposed,,ended', [3]],
    // In a list of proposals alone, a blank says what all others say.
    ['', []],
    [',,', []],
    ['proposed,,Vorschlag', []],
    ['active,proposed', []],
  ])('warns of a row without a status where others have one: %s', async (statuses, warned) => {
    const rows = statuses.split(',').map((status, row) => `M${row},G${row},${status}\n`);
    const { roster, findings } = await read(`mentor_id,manager_id,status\n${rows.join('')}`);
    expect(findings.map(({ code, place: { line, header } }) => [code, line, header])).toEqual(
      warned.map((line) => ['blank-tandem-status', line, 'status']),
    );
    expect(roster).toMatchObject({ faults: 0 });
    for (const line of warned) expect(roster?.rows[line - 2]?.status).toBe('proposed');
  });

  it('names the people of a row without a status by their ids if it wrote the row itself', async () => {
    const { findings } = await read(
      'tandem_id,mentor_id,manager_id,status\n' +
        `${tandemId('M1', 'G1')},M1,G1,\n,Ada Kurz,G2,\n,M3,G3,active\n`,
    );
    expect(findings.map(({ args }) => args)).toEqual([
      { pair: { mentor: 'M1', manager: 'G1' } },
      { pair: undefined },
    ]);
  });

  it.each([
    ['Zugesagt', 'active'],
    ['accepted', 'active'],
    ['Absage', 'declined'],
    ['offen', 'proposed'],
    ['pinned', 'locked'],
    ['erledigt', 'completed'],
    ['abgebrochen', 'ended'],
    ['blocked', 'never'],
    ['abgeschlosen', 'completed'],
    // Blocked or fixed: nobody can say.
    ['gesperrt', undefined],
    ['siehe Mail', undefined],
  ])('asks whether the status %s means %s, and reads it as none', async (word, suggestion) => {
    const { findings } = await read(`mentor_id,manager_id,status\nM,G,${word}\n`);
    expect(findings).toMatchObject([{ code: 'unknown-tandem-status', args: { suggestion } }]);
  });

  it('may have a column of somebody’s own twice, and the first is read unless another is asked for', async () => {
    const { roster, findings } = await read('mentor_id,manager_id,status,a b,A-B\nM,G,,1,2\n');
    expect(findings).toEqual([]);
    const [row] = roster?.rows ?? [];
    expect(row?.cell('AB')).toBe('1');
    expect(row?.cell('AB', 1)).toBe('2');
    expect(row?.cell('AB', 2)).toBeUndefined();
    expect(row?.place('AB', 1).header).toBe('A-B');
    expect(roster?.extraColumns).toEqual([
      { header: 'a b', nth: 0 },
      { header: 'A-B', nth: 1 },
    ]);
  });

  it('leaves out rows without both ids, and reads an unknown status as proposed', async () => {
    const { roster } = await read(
      'tandem_id,mentor_id,manager_id,status\nT-1,M1,,\nT-2,,G2,\nT-3,M3,G3,activ\n',
    );
    expect(roster?.rows.map(({ tandemId, status }) => [tandemId, status])).toEqual([
      ['T-3', 'proposed'],
    ]);
    expect(roster?.rows[0]?.place()).toMatchObject({ line: 4 });
    expect(roster?.rows[0]?.place().header).toBeUndefined();
    expect(roster?.rows[0]?.place('reason').header).toBeUndefined();
  });

  it('counts a blank status as proposed', async () => {
    const { roster } = await read('mentor_id,manager_id,status\nM1,G1,\n');
    expect(roster?.rows[0]?.status).toBe('proposed');
  });
});

describe('the roster of the wave before', () => {
  it('is objected to without a status, which then is all that it says', async () => {
    const source = { file: 'roster.csv', bytes: Buffer.from('mentor_id,manager_id\nM1,G1\n') };
    const { table } = await readTable(source, { recognises: (header) => header.includes('_') });
    const { findings } = readRoster({ table: table!, findings: [] }, { statusRequired: true });
    expect(findings.map(({ code }) => code)).toEqual(['previous-without-status']);
  });
});

describe('a roster file', () => {
  const inFile = (text: string, options?: RosterOptions): Promise<RosterReading> =>
    readRosterFile(text, 'roster', options);

  it('is read with its columns, whatever stands above them', async () => {
    const { roster, findings } = await inFile(
      'Programme 2026;;\nMentor ID;Manager ID;Status\nM1;G1;aktiv\n',
    );
    expect(findings.map(({ severity }) => severity)).not.toContain('error');
    expect(roster).toMatchObject({ faults: 0 });
    expect(roster?.rows.map(({ mentorId }) => mentorId)).toEqual(['M1']);
  });

  it('may have no rows: nobody could be paired', async () => {
    const { roster, findings } = await inFile('mentor_id,manager_id,status\n');
    expect(findings).toEqual([]);
    expect(roster?.rows).toEqual([]);
  });

  it('counts the errors of the file and of its rows', async () => {
    const { roster, findings } = await inFile('mentor_id,manager_id,status\nM1,G1\nM2,,active\n');
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code }) => code)).toContain('blank-roster-id');
    expect(roster?.faults).toBe(errors.length);
  });

  it('is none where a status is needed and there is none', async () => {
    const text = 'mentor_id,manager_id\nM1,G1\n';
    expect((await inFile(text)).roster?.rows).toHaveLength(1);
    const { roster, findings } = await inFile(text, { statusRequired: true });
    expect(codes({ findings })).toEqual(['previous-without-status']);
    expect(roster).toBeUndefined();
  });

  it.each([',', ';', '\t', '|'])('is recognised with %j between its cells', async (delimiter) => {
    const text = [
      ['mentor_id', 'manager_id', 'status'],
      ['M1', 'G1', 'active'],
    ]
      .map((cells) => `${cells.join(delimiter)}\n`)
      .join('');
    expect((await inFile(text)).roster?.rows).toHaveLength(1);
  });

  it('is nothing where there is no file, or no table in it', async () => {
    const findings = [finding('missing-file', { file: 'nowhere.csv' }, {})];
    const missing = await readRosterFile({ name: 'nowhere.csv', findings }, 'roster');
    expect(missing.roster).toBeUndefined();
    expect(missing.findings).toHaveLength(1);
    const empty = await inFile('');
    expect(empty.roster).toBeUndefined();
    expect(empty.findings).toHaveLength(1);
  });
});

describe('the people of a roster', () => {
  const people = peopleOf(
    [person('mentor', 'M1'), person('mentor', '0042')],
    [person('manager', 'G1')],
  );
  it.each([
    ['known', 'M1,G1,active', []],
    ['unknown', 'M2,G1,active', ['unknown-roster-id']],
    ['swapped', 'G1,M1,active', ['unknown-roster-id', 'unknown-roster-id']],
    ['gone, in a tandem of the past', 'M2,G1,completed', []],
    ['without their zeros', '42,G1,active', ['id-lost-zeros']],
    ['without their zeros in the past too', '42,G1,ended', ['id-lost-zeros']],
  ])('are looked up: %s', async (_, row, expected) => {
    const { roster } = await read(`mentor_id,manager_id,status\n${row}\n`);
    expect(codes(resolveRows(roster?.rows ?? [], people))).toEqual(expected);
  });

  it('are those of the row, and the findings say who is missing', async () => {
    const { roster } = await read(
      'mentor_id,manager_id,status\n0042,G1,active\nG1,M9,active\n42,G1,active\nM1,G9,ended\nM1,0042,active\n',
    );
    const { rows, findings } = resolveRows(roster!.rows, people);
    const rest = { swapped: false, byHand: true, suggestion: undefined };
    expect(rows.map(({ mentor, manager }) => [mentor?.id, manager?.id])).toEqual([
      ['0042', 'G1'],
      [undefined, undefined],
      [undefined, 'G1'],
      ['M1', undefined],
      ['M1', undefined],
    ]);
    expect(rows.map((one) => one.findings.length)).toEqual([0, 2, 1, 0, 1]);
    expect(findings.map(({ args, place }) => [args, place.line, place.header])).toEqual([
      [{ id: 'G1', role: 'mentor', column: 'mentor_id', otherFile: true, ...rest }, 3, 'mentor_id'],
      [
        { id: 'M9', role: 'manager', column: 'manager_id', otherFile: false, ...rest },
        3,
        'manager_id',
      ],
      [{ id: '42', full: '0042', workbook: false }, 4, 'mentor_id'],
      [
        { id: '0042', role: 'manager', column: 'manager_id', otherFile: true, ...rest },
        6,
        'manager_id',
      ],
    ]);
  });

  it('are objected to in the rows that must name them', async () => {
    const { roster } = await read('mentor_id,manager_id,status\nM2,G1,ended\nM3,G1,active\n');
    const { findings } = resolveRows(roster!.rows, people, ({ mentorId }) => mentorId === 'M2');
    expect(findings.map(({ args }) => args)).toMatchObject([{ id: 'M2' }]);
  });

  it.each([
    ['0', undefined],
    ['00', '000'],
    ['7', undefined],
    ['7a', undefined],
    ['x007', undefined],
    ['10', '0010'],
    // Here the list has lost them.
    ['0012', '12'],
  ])('have zeros where a spreadsheet took them for numbers: %s', async (id, full) => {
    const some = peopleOf(
      ['007a', 'x0007', '0010', '0', '12'].map((one) => person('mentor', one)),
      [person('manager', 'G1')],
    );
    const also = { ...some, mentors: [...some.mentors, person('mentor', '000')] };
    const { roster } = await read(`mentor_id,manager_id,status\n${id},G1,active\n`);
    const { findings, rows } = resolveRows(roster!.rows, id === '00' ? also : some);
    const lost = findings.filter(({ code }) => code === 'id-lost-zeros');
    expect(lost.map(({ args }) => args)).toEqual(
      full === undefined ? [] : [{ id, full, workbook: false }],
    );
    expect(rows[0]?.mentor?.id).toBe(id === '0' ? '0' : undefined);
  });
});
