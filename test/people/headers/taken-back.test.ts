import { describe, expect, it } from 'vitest';

import type { PeopleOptions } from '../../../src/people/index.ts';
import { peopleOf } from '../people-of.ts';

/** What is said of three mentors, two of whom say yes, with these cells below a further header. */
function codesBeside(
  header: string,
  cells: readonly string[],
  options: Partial<PeopleOptions> = {},
): readonly string[] {
  const { findings } = peopleOf(
    [
      `id\tname\tdepartment\tsocial_media_skill\tcommunication\tvolunteers\t${header}`,
      ...['yes', 'yes', 'no'].map(
        (answer, at) => `M${at}\tMia Null${at}\tIT\t5\t4\t${answer}\t${cells[at] ?? ''}`,
      ),
    ],
    ['id | name | department | volunteers', 'L1 | Eva Roth | HR | yes'],
    { unasked: 'warn', ...options },
  );
  return findings.map(({ code }) => code);
}

/** The same, where nothing else says who takes part. */
function codesAlone(header: string, cells: readonly string[]): readonly string[] {
  const { findings } = peopleOf(
    [
      `id\tdepartment\tsocial_media_skill\tcommunication\t${header}`,
      ...cells.map((cell, at) => `M${at}\tIT\t5\t4\t${cell}`),
    ],
    ['id | department | volunteers', 'L1 | HR | yes'],
    { unasked: 'warn' },
  );
  return findings.map(({ code }) => code);
}

describe('a cross below a header that says who is not to be paired', () => {
  const headers = [
    ...['Do not match', 'Do not pair', 'Please do not match', "Don't match", 'Not to be paired'],
    ...['Exclude from programme', 'Excluded from matching', 'Vom Programm ausgeschlossen'],
    ...['Nicht einplanen', 'Nicht vermitteln', 'Bitte nicht einplanen', 'Nicht berücksichtigen'],
    ...['Gesperrt', 'Gesperrt seit', 'Sperre', 'On hold', 'On hold since', 'Blocked', 'Skip'],
    ...[
      'Ausschließen',
      'Zurückgestellt',
      'Streichen',
      'Remove',
      'Removed from the list',
      'Pausiert',
    ],
  ];

  it.each(headers)('%s stops the run beside a yes', (header) => {
    for (const cell of ['x', 'ja', '1.5.2026', '2026-05-01', 'seit Mai']) {
      expect(codesBeside(header, ['', cell, ''])).toEqual(['consent-withdrawn']);
      expect(codesBeside(header, ['', '', cell])).toEqual([]);
      expect(codesBeside(header, ['', cell, ''], { ignore: [header] })).toEqual([]);
    }
    expect(codesBeside(header, ['nein', 'nein', 'nein'])).toEqual([]);
  });

  it.each(headers)('%s stops the run where nothing else says who takes part', (header) => {
    expect(codesAlone(header, ['x', ''])).toEqual(['consent-unread']);
    expect(codesAlone(header, ['nein', 'nein'])).toEqual(['nobody-asked']);
  });

  it('is a veto where it names people', () => {
    expect(codesBeside('Do not match', ['L1', '', ''])).toEqual(['unread-vetoes']);
  });

  it.each([
    ...['Blocked calendar', 'Kalender gesperrt', 'Gesperrt für Dienstwagen', 'Do not call'],
    ...['Exclude from mailing', 'Removed from mailing list', 'Skip lunch', 'Music on hold'],
    ...['Out of office', 'Not matched yet', 'Nicht vermittelt', 'Never matched'],
    ...[
      'Sperrmüll',
      'Nicht am Montag einplanen',
      'Drop-off point',
      'Excluded days',
      'Parkplatzsperre',
    ],
  ])('%s leaves nobody out', (header) => {
    expect(codesBeside(header, ['', 'x', ''])).toEqual([]);
    expect(codesAlone(header, ['x', ''])).toEqual(['nobody-asked']);
  });
});

describe('what is taken back by name', () => {
  it.each([
    ...['Zusage zurückgezogen', 'Zusage wieder zurückgezogen', 'Teilnahme zurückgezogen am'],
    ...[
      'Einwilligung widerrufen',
      'Doch nicht',
      'Doch nicht mehr',
      'Will nicht',
      'Möchte nicht mehr',
      'Application withdrawn',
    ],
    ...['Changed her mind', 'Interesse zurückgezogen', 'Anmeldung storniert am', 'Umentschieden'],
  ])('%s stops the run beside a yes', (header) => {
    for (const cell of ['x', '1.5.2026', 'Elternzeit']) {
      expect(codesBeside(header, ['', cell, ''])).toEqual(['consent-withdrawn']);
    }
    expect(codesBeside(header, ['', 'nein', 'ja'])).toEqual([]);
  });

  it.each([
    ...['Bestellung storniert am', 'Zusage am', 'Zusage/Absage bis', 'Reise abgesagt', 'Doch'],
    ...['Anmeldung möglich bis', 'Zusage Dienstwagen zurückgezogen'],
  ])('%s takes nothing back', (header) => {
    expect(codesBeside(header, ['', '1.5.2026', ''])).toEqual([]);
  });
});

describe('a no in an answer that was given later', () => {
  it.each([
    ...['Final answer', 'Still interested?', 'Noch dabei?', 'Immer noch interessiert', 'Final'],
    ...['Letzter Stand', 'Aktueller Stand', 'Endgültige Antwort', 'Last answer', 'Noch Interesse?'],
    ...['Weiterhin dabei', 'Latest reply', 'Sind Sie noch dabei?', 'Neue Rückmeldung'],
    ...['Would you still like to be a mentor?', 'Möchten Sie weiterhin Mentor sein?'],
  ])('%s stops the run beside a yes', (header) => {
    expect(codesBeside(header, ['ja', 'nein', 'nein'])).toEqual(['consent-withdrawn']);
    expect(codesBeside(header, ['ja', 'No thanks', ''])).toEqual(['consent-withdrawn']);
    expect(codesBeside(header, ['ja', 'ja', 'nein'])).toEqual([]);
  });

  it.each([
    ...['Rückmeldung', 'Reply', 'Antwort', 'Will attend', 'Attending', 'Response', 'Decision'],
    ...['Freigabe', 'Approved', 'Genehmigt', 'Rückmeldung 2', 'Ja/Nein'],
  ])('%s, which may be to anything, is a warning beside a yes', (header) => {
    for (const cell of ['no', 'Nein, danke', 'No thanks']) {
      expect(codesBeside(header, ['yes', cell, 'no'])).toEqual(['consent-contradicted']);
    }
    expect(codesBeside(header, ['yes', 'yes', 'no'])).toEqual([]);
    expect(codesBeside(header, ['', 'no', ''], { map: [['volunteers', 'volunteers']] })).toEqual(
      [],
    );
  });

  it.each(['Reply', 'Antwort', 'Decision'])('%s refuses in other words than no, too', (header) => {
    for (const cell of ['rejected', 'lehnt ab', 'kein Interesse']) {
      expect(codesBeside(header, ['yes', cell, 'no'])).toContain('consent-contradicted');
    }
  });

  it.each([
    ...['Reply to newsletter', 'Noch nicht bestätigt', 'Final exam passed', 'Antwort an Kunden'],
    ...['Still on probation', 'Noch im Homeoffice', 'Last training', 'Attended kick-off'],
    ...['Stand der Ausbildung', 'Interest in sports', 'Aktueller Stand der Ausbildung'],
  ])('%s is no answer to the invitation', (header) => {
    expect(codesBeside(header, ['no', 'no', 'no'])).toEqual([]);
  });

  it('stops nothing where another tandem or another programme is asked for', () => {
    for (const header of ['Nehmen Sie noch an anderen Programmen teil?', 'New participant']) {
      expect(codesBeside(header, ['ja', 'nein', 'nein'])).toEqual(['consent-contradicted']);
    }
  });
});
