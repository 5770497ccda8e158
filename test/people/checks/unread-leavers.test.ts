import { describe, expect, it } from 'vitest';

import type { PeopleOptions } from '../../../src/people/index.ts';
import { peopleOf } from '../people-of.ts';

/** What is said of three mentors with these cells under a header. */
function found(
  header: string,
  cells: readonly string[],
  options: Partial<PeopleOptions> = {},
): readonly object[] {
  const { findings } = peopleOf(
    [
      `id\tdepartment\tsocial_media_skill\tcommunication\tstatus\t${header}`,
      ...['active', '', 'left'].map(
        (status, at) => `M${at}\tIT\t5\t4\t${status}\t${cells[at] ?? ''}`,
      ),
    ],
    ['id\tdepartment', 'L1\tHR'],
    options,
  );
  return findings.map(({ code, args }) => ({ code, args }));
}

describe('a column that says who leaves and is not read', () => {
  it.each([
    'Austritt',
    'Austrittsdatum',
    'Austrittsgrund',
    'Ausgeschieden am',
    'Kündigung zum',
    'Gekündigt',
    'Letzter Arbeitstag',
    'Leaving date',
    'Leaver?',
    'Termination date',
    'Exit date',
    'Last working day',
    'Left the company',
    'Nicht mehr im Unternehmen',
    'Elternzeit',
    'In Elternzeit',
    'Elternzeit seit',
    'Beurlaubt',
    'Parental leave',
    'On leave (y/n)',
    'Sabbatical ab',
    'Inaktiv',
  ])('%s is a warning until the programme ignores it', (header) => {
    expect(found(header, ['31.03.2027'])).toEqual([
      { code: 'unread-leavers', args: { header, count: 1, says: 'entry' } },
    ]);
    expect(found(header, ['31.03.2027'], { ignore: [header] })).toEqual([]);
  });

  it.each([
    ...['Active', 'Is active', 'Employed', 'Still employed', 'Aktiv', 'Aktiv?', 'Im Unternehmen'],
    ...['Noch im Unternehmen', 'Active employee', 'Aktiver Mitarbeiter', 'Derzeit beschäftigt'],
    ...['Bei uns beschäftigt', 'Aktiv (ja/nein)', 'Currently employed'],
  ])('%s with a no is a warning until the programme ignores it', (header) => {
    for (const cell of ['nein', 'false', '0', 'inaktiv']) {
      expect(found(header, ['ja', cell, 'nein'])).toEqual([
        { code: 'unread-leavers', args: { header, count: 1, says: 'no' } },
      ]);
    }
    expect(found(header, ['ja', 'true', 'nein'])).toEqual([]);
    expect(found(header, ['ja', 'nein', 'nein'], { ignore: [header] })).toEqual([]);
  });

  it('counts those alone who are not known to have left', () => {
    expect(found('Austritt', ['31.03.2027', '1.5.2027', '1.2.2026'])).toMatchObject([
      { args: { count: 2 } },
    ]);
  });
});

describe('a column about leaving that says nothing of anybody goes through without a word', () => {
  it.each([
    ['Austrittsdatum', ['', '', '31.12.2025'], 'those who have left are screened out already'],
    ['Austrittsdatum', ['31.12.9999', '9999-12-31'], 'the day that never comes'],
    ['Austritt', ['nein', 'no', 'ja'], 'a no'],
    ['Austritt', ['-', 'k. A.', ''], 'a word for nothing'],
    ['Kündigungsfrist', ['3 Monate', '3 Monate'], 'a notice period'],
    ['Termination notice', ['3 months', ''], 'a notice period'],
    ['Eintrittsdatum', ['1.1.2020', '1.1.2021'], 'an entry'],
    ['Left-handed', ['yes', 'yes'], 'a word with another meaning'],
    ['Left on the list', ['', ''], 'a blank'],
    ['Active in sports', ['no', 'yes'], 'another activity'],
    ['Aktiv im Betriebsrat', ['nein', 'ja'], 'another activity'],
    ['Social-Media-aktiv', ['nein', 'ja'], 'another activity'],
    ['Beschäftigt seit', ['nein', '2019'], 'a day'],
    ['Active since', ['2020', '2021'], 'a year'],
    ['Elternzeit geplant 2030', ['ja', 'ja'], 'a plan'],
    ['Elternzeit genommen', ['ja', 'ja'], 'the past'],
    ['Elternzeit', ['nein', 'nein'], 'a no'],
    ['Annual leave days', ['30', '28'], 'holidays'],
    ['Resturlaub', ['12', '3'], 'holidays'],
    ['Ruhestand geplant', ['2040', '2041'], 'a plan'],
  ])('%s with %j: %s', (header, cells) => {
    expect(found(header, cells)).toEqual([]);
  });
});
