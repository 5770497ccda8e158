import { describe, expect, it } from 'vitest';

import { sentence } from '../../src/findings/sentence.ts';
import { defaultProgramme } from '../../src/programme/index.ts';
import { readRosterFile } from '../../src/runs/wave.ts';
import { tandemId } from '../../src/roster/rows/tandem-id.ts';
import { type Wave, waveOf } from '../../src/roster/wave/wave.ts';
import { verifyRoster } from '../../src/roster/verify.ts';
import { peopleOf, person } from '../helpers/people.ts';

const CHANGED = ['declined', 'never', 'completed', 'ended', 'active', 'locked'] as const;

interface Row {
  readonly status?: string;
  readonly mentor?: string;
  readonly manager?: string;
  readonly name?: string;
  readonly email?: string;
  readonly tandemId?: string;
}

/** A roster of one row, in which a mentor and the manager G1 are what `status` says. */
async function previous({ status = 'declined', mentor = 'M1', manager = 'G1', ...rest }: Row) {
  const cells = [
    rest.tandemId ?? tandemId(mentor, manager),
    ...[status, mentor, rest.name ?? '', rest.email ?? '', manager],
  ].map((cell) => JSON.stringify(cell));
  const text = `tandem_id,status,mentor_id,mentor_name,mentor_email,manager_id\n${cells.join(',')}\n`;
  const source = { name: 'before.csv', bytes: new TextEncoder().encode(text) };
  const { roster } = await readRosterFile(source, 'previous', { statusRequired: true });
  return roster!;
}

async function codesOf(
  row: Row,
  people: Parameters<typeof waveOf>[1]['people'],
): Promise<string[]> {
  const wave: Wave = waveOf(await previous(row), { people, invalid: [] }, defaultProgramme());
  return wave.findings.map(({ code }) => code);
}

describe('an id of the previous roster that the list writes in another way is an error', () => {
  const listed = (id: string) =>
    peopleOf([person('mentor', id), person('mentor', 'M99')], [person('manager', 'G1')]);
  it.each([
    ['M1', 'm1'],
    ['f07', 'F07'],
    ['K-4711', 'K4711'],
    ['K 4711', 'K-4711'],
    ['k.4711', 'K-4711'],
    ['12.345', '12345'],
    ['12-34', '12/34'],
    ['4711.0', '4711'],
    ['М1', 'M1'],
    ['Ｍ1', 'M1'],
    ["'M1", 'M1'],
    ['[M1]', 'M1'],
  ])('%s where it has %s', async (mentor, id) => {
    for (const status of CHANGED) {
      expect(await codesOf({ status, mentor }, listed(id))).toEqual(['id-written-otherwise']);
    }
    // The name of the tandem that the list's id would give says nothing else.
    const tandem = tandemId(id, 'G1');
    expect(await codesOf({ mentor, tandemId: tandem }, listed(id))).toEqual([
      'id-written-otherwise',
    ]);
  });

  it('in verify too', async () => {
    const roster = await previous({ mentor: 'm1' });
    const { findings } = verifyRoster(roster, listed('M1'), defaultProgramme());
    expect(findings.map(({ code }) => code)).toEqual(['id-written-otherwise']);
  });

  it.each([
    ['the id itself', 'M1', 'M1'],
    ['one that has left', 'M1', 'M2'],
    ['a digit more', 'M1', 'M11'],
    ['zeros behind letters', 'M1', 'M01'],
    ['numbers parted elsewhere', '1-23', '12-3'],
    ['numbers that are not parted', '1-23', '123'],
    ['decimals that are some', '4711.5', '47115'],
    ['another letter', 'M1', 'N1'],
    ['a sign alone', '#', '-'],
  ])('but not %s', async (_, mentor, id) => {
    expect(await codesOf({ mentor }, listed(id))).toEqual([]);
  });
});

describe('an id that nobody has is not covered up by the name of its tandem', () => {
  it.each(CHANGED)('in a row that is %s', async (status) => {
    const people = peopleOf([person('mentor', 'M1')], [person('manager', 'G1')]);
    const row = { status, mentor: 'X9', tandemId: tandemId('M1', 'G1') };
    expect(await codesOf(row, people)).toEqual(['unknown-roster-id']);
    const { findings } = verifyRoster(await previous(row), people, defaultProgramme());
    expect(findings.map(({ code }) => code)).toContain('unknown-roster-id');
  });
});

describe('somebody who has another id now is an error, since a refusal would be lost', () => {
  const now = (id: string, name?: string, email?: string) =>
    peopleOf(
      [person('mentor', id, { name, email }), person('mentor', 'M5', { name: 'Bo Lang' })],
      [person('manager', 'G1', { name: 'Ed Frost' })],
    );
  it.each([
    ['the full name', { name: 'Eva Berg' }, now('N1', 'Eva Berg')],
    ['the name turned round', { name: 'Berg, Eva' }, now('N1', 'Eva Berg')],
    ['the address', { email: 'Eva.Berg@x.de' }, now('N1', undefined, 'eva.berg@x.de')],
    [
      'the address, and a new name',
      { name: 'Eva Berg', email: 'eva.berg@x.de' },
      now('N1', 'Eva Kurz', 'eva.berg@x.de'),
    ],
    [
      'the name, and the address at a new domain',
      { name: 'Eva Berg', email: 'eva.berg@x.de' },
      now('N1', 'Eva Berg', 'eva.berg@y.com'),
    ],
    [
      'the name, and an address that was not known',
      { name: 'Eva Berg' },
      now('N1', 'Eva Berg', 'e.berg@x.de'),
    ],
    [
      'the name, and the old id is that of another',
      { mentor: 'M5', name: 'Eva Berg' },
      now('N1', 'Eva Berg'),
    ],
  ])('by %s', async (_, row, people) => {
    for (const status of CHANGED) {
      expect(await codesOf({ status, ...row }, people)).toEqual(['person-under-new-id']);
    }
    // What was only proposed is formed anew, so nothing is lost.
    expect(await codesOf({ status: 'proposed', ...row }, people)).not.toContain(
      'person-under-new-id',
    );
  });

  it.each([
    ['somebody who has left', { name: 'Eva Berg' }, now('N1', 'Ada Kurz')],
    ['a first name alone', { name: 'Eva' }, now('N1', 'Eva')],
    [
      'a namesake with an address of their own',
      { name: 'Eva Berg', email: 'eva.berg@x.de' },
      now('N1', 'Eva Berg', 'eva.berg2@x.de'),
    ],
    [
      'an address that several have',
      { mentor: 'M9', email: 'info@x.de' },
      peopleOf(
        ['N1', 'N2'].map((id) => person('mentor', id, { email: 'info@x.de' })),
        [person('manager', 'G1')],
      ),
    ],
    [
      'a name that several have',
      { mentor: 'M9', name: 'Eva Berg' },
      peopleOf(
        ['N1', 'N2'].map((id) => person('mentor', id, { name: 'Eva Berg' })),
        [person('manager', 'G1')],
      ),
    ],
    ['a new name under the same id', { name: 'Eva Berg' }, now('M1', 'Eva Kurz')],
    [
      'a namesake beside the person',
      { name: 'Bo Lang' },
      peopleOf(
        [person('mentor', 'M1', { name: 'Bo Lang' }), person('mentor', 'M2', { name: 'Bo Lang' })],
        [person('manager', 'G1')],
      ),
    ],
    ['a row without names', {}, now('N1', 'Eva Berg')],
  ])('but not %s', async (_, row, people) => {
    expect(await codesOf(row, people)).toEqual([]);
  });

  it('and says which id to write', async () => {
    const people = now('N1', 'Eva Berg');
    const roster = await previous({ name: 'Eva Berg' });
    const [first] = waveOf(roster, { people, invalid: [] }, defaultProgramme()).findings;
    expect(sentence(first!, 'en')).toMatchObject({
      message: 'the mentor of this row is in the list under another id, N1',
      fix: 'write N1 as mentor_id and clear the tandem_id of the row; if this is somebody else, clear mentor_name instead',
    });
    expect(sentence(first!, 'de').message).toBe(
      'die Mentorin oder der Mentor dieser Zeile steht in den Daten unter einer anderen Nummer, N1',
    );
  });
});
