import { describe, expect, it } from 'vitest';

import { type Finding, stopsTheRun } from '../../../src/findings/finding.ts';
import type { PeopleOptions } from '../../../src/people/index.ts';
import { peopleOf } from '../people-of.ts';

/** What is said of three mentors with these cells under a header. */
function findingsOf(
  header: string,
  cells: readonly string[],
  options: Partial<PeopleOptions> = {},
): readonly Finding[] {
  const { findings } = peopleOf(
    [
      `id\tname\tdepartment\tsocial_media_skill\tcommunication\t${header}`,
      ...['Ada Kurz', 'Bo Lang', 'Cy Dorn'].map(
        (name, at) => `M${at}\t${name}\tIT\t5\t4\t${cells[at] ?? ''}`,
      ),
    ],
    [
      'id\tname\temail\tdepartment',
      'L1\tEva Roth\teva@firm.example\tHR',
      'L2\tFay Moll\tfay@firm.example\tHR',
    ],
    options,
  );
  return findings;
}

function codesOf(...told: Parameters<typeof findingsOf>): string[] {
  return findingsOf(...told).map(({ code }) => code);
}

describe('a column that names people and is not read', () => {
  it.each([
    ['Befangen', ['L1']],
    ['Konflikt', ['Eva Roth', '', 'L2']],
    ['conflict of interest', ['eva@firm.example']],
    ['No-Go', ['L1, L2', '', 'keine']],
    ['Sperrliste', ['Roth, Eva']],
    ['Do not pair', ['L1', 'somebody else']],
    ['Keep apart from', ['L1']],
    ['No match with', ['L2', '', '']],
    ['No pairing', ['Eva Roth']],
    ['Separate from', ['L1', '', 'L2']],
    ['Trennen von', ['L1']],
    ['Getrennt halten von', ['Roth, Eva']],
    ['Fernhalten von', ['L1']],
    ['Kein Tandem mit', ['L2']],
    ['Unmatch', ['L1']],
    ['Lehnt ab', ['Eva Roth', '', 'L2']],
    ['Abgelehnte Personen', ['L1']],
    ['Ablehnung', ['Roth, Eva']],
    ['Ungern mit', ['L1', 'L2']],
    ['Unerwünschte Partner', ['Fay Moll']],
    ['Vorbehalte gegen', ['L2']],
    ['Rejects', ['eva@firm.example']],
    ['Declined partners', ['L1']],
    ['Anyone except', ['L1', '', 'Fay Moll']],
    ['Verwandt mit', ['L1']],
    ['Ehepartner', ['', 'Eva Roth']],
    ['Ehemann/Ehefrau', ['L2']],
    ['Blacklist', ['L1', 'L2']],
    ['Schwarze Liste', ['L1']],
    ['Spouse', ['fay@firm.example']],
    ['Related to', ['L1']],
    ['Lebenspartnerin', ['Eva Roth']],
  ])('%s stops the run until the programme settles it', (header, cells) => {
    expect(codesOf(header, cells)).toEqual(['unread-vetoes']);
    expect(codesOf(header, cells, { ignore: [header] })).toEqual([]);
  });

  it.each([
    ['Manager Name', ['Eva Roth', 'Eva Roth', 'Fay Moll']],
    ['Manager Email', ['eva@firm.example']],
    ['Teamleitung', ['L1', 'L1', 'L1']],
    ['Boss', ['Fay Moll']],
    ['Fachlicher Vorgesetzter', ['L2', '', '']],
    ['Fachvorgesetzter', ['L2', '', '']],
    ['Abteilungsleiterin', ['Roth, Eva']],
    ['Direkt unterstellt', ['L1', '', '']],
    ['FK', ['Eva Roth', 'Fay Moll', '']],
    ['Berichtslinie', ['L1', 'L2', '']],
    ['Direct reports', ['L1']],
    ['Disziplinarisch', ['L2']],
  ])('%s stops the run until the programme settles it, as vetoes do', (header, cells) => {
    expect(findingsOf(header, cells)).toMatchObject([
      { code: 'unread-line-managers', severity: 'error' },
    ]);
    expect(findingsOf(header, cells).every(stopsTheRun)).toBe(true);
    expect(codesOf(header, cells, { map: [['reports_to', header]] })).toEqual([]);
    expect(codesOf(header, cells, { ignore: [header] })).toEqual([]);
  });

  it.each([
    ['Auf keinen Fall mit', ['L1']],
    ['Do not pair with', ['L1']],
    ['Konflikt mit', ['L1']],
    ['Chef', ['L1']],
    ['Chefin', ['L1']],
    ['Berichtet an (Name)', ['Eva Roth']],
    ['Direkte Vorgesetzte', ['L1']],
    ['Disziplinarischer Vorgesetzter', ['L1']],
    ['Wunschmentor', ['L1']],
  ])('%s is read by its name', (header, cells) => {
    expect(codesOf(header, cells)).toEqual([]);
  });
});

describe('a column that only sounds like vetoes or line managers goes through without a word', () => {
  it.each([
    ['Notfallkontakt', ['Eva Roth', 'Fay Moll', 'Eva Roth']],
    ['Konflikt', ['ja', 'nein', 'nein']],
    ['conflict of interest', ['none', 'n/a', '']],
    ['Separate room', ['Eva Roth', '', '']],
    ['Trennungsgeld', ['L1', '', '']],
    ['No match with', ['none', 'n/a', '']],
    ['Apartment', ['L1', '', '']],
    ['Match number', ['L1', '', '']],
    ['Nicht im Haus', ['montags', 'dienstags', '']],
    ['Blockzeiten', ['9-11', '', '']],
    ['Vorbehalte', ['keine', 'nein', '']],
    ['Exceptional skills', ['Eva Roth', '', '']],
    ['Außendienst', ['ja', 'nein', '']],
    ['Teamleitung', ['ja', 'nein', '']],
    ['Manager Name', ['Uwe Fern', 'Ute Weit', 'Eva Roth']],
    ['Projektpartner', ['L1', 'L2', '']],
    ['Kollegin', ['Eva Roth', '', '']],
    ['Leadership-Training', ['yes', 'no', '']],
    ['Verwandte Themen', ['Social Media', 'Daten', '']],
    ['Familienstand', ['verheiratet', 'ledig', '']],
    ['FK-Training', ['ja', 'nein', '']],
    ['Vertretung', ['Eva Roth', 'Fay Moll', 'L1']],
    ['Ansprechpartnerin', ['Eva Roth', 'Eva Roth', 'Fay Moll']],
    ['Created by', ['L1', 'L1', 'L2']],
    ['Kommentar', ['Eva Roth kennt mich', 'gern montags', '']],
    ['Gesehen', ['Eva Roth', '', '']],
    ['Anzeige', ['Ada Kurz', 'Bo Lang', 'Cy Dorn']],
  ])('%s', (header, cells) => {
    expect(codesOf(header, cells)).toEqual([]);
  });

  it.each([
    ['Bemerkung', ['Eva Roth', 'L2', '']],
    ['Bekannt mit', ['L1', 'L2', 'niemand']],
    ['Spalte 7', ['eva@firm.example', 'Moll, Fay', '']],
    ['Letztes Jahr', ['L1', 'L1', 'L2']],
    ['Nachbarn', ['L1; L2', 'Eva Roth', 'meine Schwester']],
  ])('but several people of the other file are pointed out: %s', (header, cells) => {
    expect(findingsOf(header, cells)).toMatchObject([
      { code: 'people-unread', severity: 'warning', args: { header } },
    ]);
    expect(codesOf(header, cells, { ignore: [header] })).toEqual([]);
  });

  it.each(['Keep apart from', 'No match with', 'Separate from', 'Trennen von'])(
    'in a veto, one number alone is somebody: %s',
    (header) => {
      const { findings } = peopleOf(
        [
          `id | name | department | social_media_skill | communication | ${header}`,
          '1001 | Ada Kurz | IT | 5 | 4 | 2001',
        ],
        ['id | name | department', '2001 | Eva Roth | HR'],
      );
      expect(findings.map(({ code }) => code)).toEqual(['unread-vetoes']);
    },
  );

  it('not where numbers alone may be anything', () => {
    const { findings } = peopleOf(
      [
        'id\tdepartment\tsocial_media_skill\tcommunication\tRaumnummer',
        ...['11', '12', '13'].map((room, at) => `M${at}\tIT\t5\t4\t${room}`),
      ],
      ['id\tdepartment', ...['11', '12', '13'].map((id) => `${id}\tHR`)],
    );
    expect(findings).toEqual([]);
  });

  it('beside line managers that are read', () => {
    expect(codesOf('Vorgesetzter\tManager Name', ['L1\tEva Roth'])).toEqual([]);
  });
});
