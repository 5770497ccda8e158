import { describe, expect, it } from 'vitest';

import type { PeopleOptions } from '../../../src/people/index.ts';
import { peopleOf } from '../people-of.ts';

/** What is said of mentors with these cells under a header; all but the last take part. */
function toldOf(
  header: string,
  cells: readonly string[],
  options: Partial<PeopleOptions> = {},
): string[] {
  const { findings } = peopleOf(
    [
      `id\tname\tdepartment\tsocial_media_skill\tcommunication\tvolunteers\t${header}`,
      ...[...cells, ''].map((cell, at, { length }) =>
        [`M${at}`, `Mia Null${at}`, 'IT', '5', '4', at + 1 < length ? 'yes' : 'no', cell].join(
          '\t',
        ),
      ),
    ],
    ['id | name | email | department', 'L1 | Eva Roth | eva@firm.example | HR'],
    options,
  );
  for (const { args } of findings) expect(args).toEqual({ header });
  return findings.map(({ code, place: { line } }) => `${code} ${String(line)}`);
}

describe('a remark of somebody who takes part, in a column that is not read', () => {
  it.each([
    ...['nimmt nicht teil', 'Ich nehme leider doch nicht teil.', 'möchte nicht teilnehmen'],
    ...['Frau Null möchte dieses Jahr nicht teilnehmen', 'hat abgesagt', 'Hat leider abgesagt'],
    ...['Teilnahme zurückgezogen', 'Hat die Teilnahme zurückgezogen', 'Zusage widerrufen'],
    ...['ziehe meine Anmeldung zurück', 'verzichtet auf die Teilnahme', 'ist nicht mehr dabei'],
    ...['Nimmt nicht am Programm teil', 'kann leider nicht teilnehmen', 'will nicht mitmachen'],
    ...['Neu im Team; nimmt nicht teil', 'Elternzeit, kann nicht teilnehmen', 'Keine Teilnahme'],
    ...['I withdraw', 'I would like to withdraw from the programme', 'has withdrawn'],
    ...['no longer want to take part', 'No longer wants to participate', 'dropped out'],
    ...['I do not want to take part', 'will not participate this year', "I can't take part."],
    ...['Please do not match me with Eva', 'please do not pair me with my neighbour'],
    ...["Please don't pair me with anybody from HR", 'not to be paired with my boss'],
    ...['nicht mit Eva Roth', 'Bitte nicht mit Eva Roth zusammen', 'nicht mit Frau Roth'],
    ...['möchte nicht mit Roth, Eva arbeiten', 'nicht mit L1 paaren', 'Not with Eva Roth please'],
    ...['bitte nicht mit jemandem aus HR paaren', 'Bitte nicht mit meiner Chefin'],
    ...['zurückgezogen am 3.4.', 'Zurückgezogen', 'möchte nicht', 'will nicht mehr', 'abgemeldet'],
    ...[
      'declined by phone',
      'Declined',
      'cancelled on 3 April',
      'abgesagt per E-Mail',
      "doesn't want to",
    ],
    ...['verstorben', 'Kündigung', 'hat gekündigt', 'Kündigung zum 31.3.', 'resigned'],
    ...['Veto: L1', 'Veto gegen Eva Roth', 'L1 ausgeschlossen', 'Eva Roth ist ausgeschlossen'],
    ...['excluded: L1', 'Eva Roth excluded'],
    ...['not interested', 'Not interested any more', 'no longer interested', 'no longer available'],
    ...['please remove me', 'Please remove me from the list', 'remove', 'take me off the list'],
    ...['I am out', "I'm out.", 'changed my mind, sorry', 'Has changed her mind', 'opted out'],
    ...['kein Interesse', 'Leider kein Interesse mehr', 'kein Interesse am Programm', 'lehnt ab'],
    ...['Lehnt leider ab.', 'Absage per Mail', 'Absage', 'Abmeldung erhalten', 'bitte streichen'],
    ...['Bitte von der Liste streichen', 'bitte rausnehmen', 'steigt aus', 'steige leider aus'],
    ...[
      'nicht mehr dabei',
      'nicht mehr verfügbar',
      'hat sich abgemeldet',
      'hat sich umentschieden',
    ],
    ...['steigt aus dem Programm aus', 'bitte aus dem Programm löschen', 'not available'],
    ...['kein Tandem mit Eva Roth', 'no pairing with L1', 'verheiratet mit Eva Roth'],
    ...['raus', 'ist raus', 'möchte aussteigen', 'hat am Telefon abgesagt', 'wants to opt out'],
    ...['married to Eva Roth', 'nicht zu Eva Roth'],
  ])('%j is pointed out', (cell) => {
    for (const header of ['Comments', 'Bemerkung', 'Frage 12']) {
      expect(toldOf(header, ['', cell])).toEqual(['remark-unread 3']);
      expect(toldOf(header, ['', cell], { ignore: [header] })).toEqual([]);
    }
  });

  it('is told row by row of one column, and of nobody who takes no part anyway', () => {
    const cells = ['hat abgesagt', '', 'nimmt nicht teil'];
    expect(toldOf('Notes', cells)).toEqual(['remark-unread 2', 'remark-unread 4']);
    const { findings } = peopleOf([
      'id | department | social_media_skill | communication | volunteers | status | Notes',
      'M1 | IT | 5 | 4 | no | | hat abgesagt',
      'M2 | IT | 5 | 4 | yes | left | nimmt nicht teil',
    ]);
    expect(findings).toEqual([]);
  });
});

describe('a remark that may say anything else goes through without a word', () => {
  it.each([
    ...[
      'Kündigungsfrist 3 Monate',
      'Veto: keine',
      'Kündigung des Abos',
      'Declined cases: 14 of 20',
    ],
    ...[
      'Versicherung gekündigt',
      'Veto-Recht im Betriebsrat',
      'nichts ausgeschlossen',
      'möchte nichts',
    ],
    ...[
      'zurückgezogener Mensch',
      'will nicht nur lernen',
      'Irrtum ausgeschlossen',
      'abgesagt am Sommerfest',
    ],
    ...['nicht montags', 'Ich kann am Kickoff nicht teilnehmen', 'An Terminen im Mai nicht dabei'],
    ...['Am 3.3. kann ich nicht teilnehmen', 'konnte letztes Jahr nicht teilnehmen'],
    ...['hat den Termin im Juni abgesagt', 'kein Interesse an TikTok', 'nimmt gerne teil'],
    ...[
      'nicht mit dem Auto',
      'nicht mit Uwe Fern',
      'arbeitet mit Eva Roth',
      'nicht nur mit Zahlen',
    ],
    ...['cannot participate in the kick-off', 'not available on Fridays', 'no longer in Berlin'],
    ...['I withdrew last year', 'was not paired with anyone last year', 'do not call before 9'],
    ...[
      'withdraws cash from the till',
      'Please match me with Eva Roth',
      'not sure',
      'sagt oft ab und zu',
    ],
    ...['nimmt die Dinge nicht nur zum Teil ernst', 'möchte nicht in Teilzeit arbeiten'],
    ...['möchte nicht, dass andere fehlen; nimmt teil', 'Teilnahme am Kickoff abgesagt'],
    ...['no longer interested in TikTok', 'verzichtet auf die Teilnahme am Kickoff'],
    ...['not interested in TikTok', 'please remove me from the mailing list', 'remove the virus'],
    ...['no longer available on Fridays', 'I am out of office', 'changed my mind about TikTok'],
    ...['lehnt ab und zu Überstunden ab', 'Absage per Mail an Kunden', 'steigt aus dem Auto'],
    ...['bitte Absatz 2 streichen', 'nicht mehr dabei beim Sommerfest', 'nicht mehr im Büro dabei'],
    ...[
      'hat sich vom Newsletter abgemeldet',
      'kein Tandem mit Uwe Fern',
      'verheiratet, zwei Kinder',
    ],
    ...['Absagequote 20 %', 'steigt auf', 'kein Interesse an Fotos', 'not interested in sports'],
    ...['raus aus der Komfortzone', 'aussteigen aus dem Bus', 'hat den Vortrag abgelehnt'],
    ...['nicht zu spät', 'kein Match mit dem Profil', 'anders überlegt wirkt es besser'],
    ...['not available before 9', 'available', 'lehnt sich gern an'],
  ])('%j', (cell) => {
    expect(toldOf('Comments', [cell])).toEqual([]);
  });

  it.each(['Kick-off', 'Termin im Mai', 'Weihnachtsfeier', 'Letztes Jahr', 'Training'])(
    'below %s',
    (header) => {
      expect(toldOf(header, ['hat abgesagt', 'nimmt nicht teil'])).toEqual([]);
    },
  );
});

it.each([
  ...['nicht ', '. a a a a ', 'not meet with ', 'nicht teil ', '(a '],
  ...['ich möchte auch im programm ', 'kann gern ', 'ziehe meine ', 'hat leider mentoring '],
])('a cell of %j over and over ends, too, and says nothing', (words) => {
  expect(toldOf('Comments', [`${words.repeat(3000)}nicht`])).toEqual([]);
});
