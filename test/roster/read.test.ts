import { describe, expect, it } from 'vitest';
import { readRoster, type RosterReading } from '../../src/roster/read.ts';
import { resolveRows } from '../../src/roster/resolve.ts';
import { guard, readTable } from '../../src/tables/index.ts';
import { peopleOf, person } from '../helpers/people.ts';

async function read(text: string): Promise<RosterReading> {
  const source = { file: 'roster.csv', bytes: Buffer.from(text) };
  const { table } = await readTable(source, { recognises: (header) => header.includes('_') });
  if (!table) throw new Error('no table');
  return readRoster(table);
}

const codes = ({ findings }: { findings: RosterReading['findings'] }): string[] =>
  findings.map(({ code }) => code);

describe('a roster', () => {
  it('is read whatever became of its columns in a spreadsheet', async () => {
    const { roster, findings } = await read(
      'Notes;Manager ID;STATUS;mentor-id;social media skill\nlate;G1;Aktiv;M1;875\n',
    );
    expect(findings).toEqual([]);
    expect(roster?.further).toEqual(['Notes', 'social media skill']);
    expect(roster?.columns).toEqual(new Set(['status', 'mentor_id', 'manager_id']));
    const [row] = roster?.rows ?? [];
    expect(row).toMatchObject({ mentorId: 'M1', managerId: 'G1', status: 'active', tandemId: '' });
    expect(row?.cell('social-media-skill')).toBe('875');
    expect(row?.cell('Notes')).toBe('late');
    expect(row?.cell('score')).toBeUndefined();
    expect(row?.place('mentor_id')).toMatchObject({ line: 2, header: 'mentor-id' });
  });

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
  ])('with %s is objected to', async (_, text, expected) => {
    expect(codes(await read(text))).toEqual(expected);
  });

  it('counts a blank status as proposed', async () => {
    const { roster } = await read('mentor_id,manager_id,status\nM1,G1,\n');
    expect(roster?.rows[0]?.status).toBe('proposed');
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
});
