import { describe, expect, it } from 'vitest';

import { sentence } from '../../src/findings/sentence.ts';
import { defaultProgramme } from '../../src/programme/index.ts';
import { waveOf } from '../../src/roster/wave/wave.ts';
import { readRosterFile } from '../../src/runs/wave.ts';
import { peopleOf, person } from '../helpers/people.ts';

const department = (name: string) => ({ text: name, path: [name] });
const people = peopleOf(
  [['M1', 'Ada Kurz'] as const, ['M2', 'Bo Lang'] as const].map(([id, name]) =>
    person('mentor', id, {
      ...{ name, department: department('it'), skill: 5000, communication: 5000 },
    }),
  ),
  ['G1', 'G2'].map((id) => person('manager', id, { department: department('hr') })),
);

/** What a run says of a previous roster of one row, `status,mentor_id,manager_id` and more. */
async function said(headers: string, row: string) {
  const text = `status,mentor_id,manager_id,${headers}\n${row}\n`;
  const source = { name: 'roster.csv', bytes: new TextEncoder().encode(text) };
  const { roster } = await readRosterFile(source, 'previous');
  return waveOf(roster!, { people, invalid: [] }, defaultProgramme()).findings;
}

describe('a remark that somebody declined beside a pair that is still proposed', () => {
  it.each([
    ['a column of HR', 'Bemerkung', 'proposed,M1,G1,hat abgesagt', 'Bemerkung'],
    ['the second of them', 'Ort,Rückmeldung', 'vorgeschlagen,M1,G1,Köln,declined', 'Rückmeldung'],
    ['another of one header', 'Notiz,Notiz', 'proposed,M1,G1,offen,Absage', 'Notiz'],
    ['a blank status', 'Bemerkung', ',M1,G1,zieht zurück', 'Bemerkung'],
    ['a name', 'mentor_name', 'proposed,M1,G1,Ada Kurz (hat abgesagt)', 'mentor_name'],
    ['the reason', 'reason', 'proposed,M1,G1,Kurz hat abgesagt', 'reason'],
  ])('is a warning that names row and column: %s', async (_, headers, row, header) => {
    expect(await said(headers, row)).toMatchObject([
      {
        ...{ code: 'remark-declines', severity: 'warning' },
        args: { mentor: 'M1', manager: 'G1', column: header },
        place: { file: 'roster.csv', line: 2, header },
      },
    ]);
  });

  it.each([
    ['declined', 'Bemerkung', 'declined,M1,G1,hat abgesagt'],
    ['active', 'Bemerkung', 'active,M1,G1,hat abgesagt'],
    ['ended', 'Bemerkung', 'ended,M1,G1,hat abgesagt'],
    ['never', 'Bemerkung', 'never,M1,G1,hat abgesagt'],
    ['of another person', 'Bemerkung', 'proposed,M1,G1,Lang hat abgesagt'],
    ['of a meeting', 'Bemerkung', 'proposed,M1,G1,Termin abgesagt und verschoben'],
    ['of a meeting by its header', 'Kick-off', 'proposed,M1,G1,abgesagt'],
    ['of what tandem writes', 'reason,topics', 'proposed,M1,G1,nothing declined,a'],
  ])('is nothing: %s', async (_, headers, row) => {
    expect(await said(headers, row)).toEqual([]);
  });

  it('is told of in both languages, without the words of the cell', async () => {
    const [one] = await said('Notiz', 'proposed,M1,G1,Kurz hat abgesagt');
    expect([sentence(one!, 'en'), sentence(one!, 'de')]).toMatchObject([
      {
        message:
          'M1 and G1 are still proposed, although the column “Notiz” seems to say that one of them declined',
      },
      {
        message:
          'M1 und G1 stehen noch als „vorgeschlagen“ in der Liste, obwohl in der Spalte „Notiz“ offenbar steht, dass jemand abgelehnt hat',
      },
    ]);
  });
});
