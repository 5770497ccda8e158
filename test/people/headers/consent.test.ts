import { describe, expect, it } from 'vitest';

import type { PeopleOptions } from '../../../src/people/index.ts';
import { peopleOf } from '../people-of.ts';

const MANAGERS = ['id | department | volunteers', 'L1 | HR | yes'];

/** Reads mentors with these further columns, each with its cells from the top. */
function mentorsWith(
  columns: Readonly<Record<string, readonly string[]>>,
  options: Partial<PeopleOptions> = {},
) {
  const headers = Object.keys(columns);
  const rows = Math.max(0, ...Object.values(columns).map((cells) => cells.length));
  const { people, findings } = peopleOf(
    [
      ['id', 'department', 'social_media_skill', 'communication', ...headers].join('\t'),
      ...Array.from({ length: rows }, (_, row) =>
        [`M${row}`, 'IT', '5', '4', ...headers.map((one) => columns[one]?.[row] ?? '')].join('\t'),
      ),
    ],
    MANAGERS,
    { unasked: 'warn', ...options },
  );
  return {
    codes: findings.map(({ code }) => code),
    args: findings.map(({ args }) => args),
    volunteers: people.mentors.map(({ volunteers }) => volunteers),
    declines: people.mentors.map(({ declines }) => declines),
  };
}

const YES_NO = ['Ja', 'Nein', ''];

describe('a question that asks who takes part', () => {
  it.each([
    'Möchten Sie als Mentorin oder Mentor teilnehmen?',
    'Teilnahme gewünscht',
    'Ich mache freiwillig mit',
    'Würden Sie gern mitmachen?',
    'Haben Sie Lust mitzumachen?',
    'Would you like to participate?',
    'Do you want to take part in the programme?',
    'Taking part?',
    'OPT-IN programme',
    'Ich melde mich freiwillig',
    'I volunteer as a mentor',
    'Sind Sie bereit, am Programm teilzunehmen? (Teilnahme)',
    'I consent to take part',
    'Nehmen Sie teil?',
    'Nimmst du teil?',
    'Ich nehme teil',
    'Nehmen Sie am Programm teil?',
    'Machen Sie mit?',
    'Haben Sie Lust, am Programm teilzunehmen?',
    'Wollen Sie gerne mit machen?',
    'Participant',
    'Freiwillige:r',
    'Bereit zur Teilnahme',
    'Einverständnis zur Teilnahme',
    'Teilnehmer/in ja/nein',
    'Freiwillige Mitarbeit ohne Vergütung',
    'Wunsch: Teilnahme an Runde 2',
    'Teilnahme an der Datenbank-Gruppe',
    'Bildungsprogramm: Teilnahme',
  ])('%s is read as the consent, with a warning', (header) => {
    const { codes, volunteers, declines } = mentorsWith({ [header]: YES_NO });
    expect(codes).toEqual(['consent-guessed']);
    expect(volunteers).toEqual([true, false, false]);
    expect(declines).toEqual([false, true, false]);
  });

  it('is read without a word once the programme or --map names it', () => {
    const header = 'Möchten Sie als Mentorin oder Mentor teilnehmen?';
    const { codes, volunteers } = mentorsWith(
      { [header]: YES_NO },
      { map: [['volunteers', header]] },
    );
    expect(codes).toEqual([]);
    expect(volunteers).toEqual([true, false, false]);
  });

  it('stops the run where two of them stand in one file', () => {
    const two = { 'Wollen Sie teilnehmen?': YES_NO, 'Freiwillige Mitarbeit?': YES_NO };
    expect(mentorsWith(two).codes).toEqual(['two-consent-columns']);
    expect(mentorsWith(two, { ignore: ['Freiwillige Mitarbeit?'] })).toMatchObject({
      codes: ['consent-guessed'],
      volunteers: [true, false, false],
    });
    expect(mentorsWith(two, { map: [['volunteers', 'Wollen Sie teilnehmen?']] }).codes).toEqual([]);
  });

  it('gives way to a header that is known, and a warning says whom both ask', () => {
    const columns = { 'Wollen Sie teilnehmen?': ['Nein', 'Nein'], Freiwillig: ['ja', 'nein'] };
    const { codes, volunteers } = mentorsWith(columns);
    expect(codes).toEqual(['consent-contradicted']);
    expect(volunteers).toEqual([true, false]);
    const chosen = { map: [['volunteers', 'Freiwillig']] } as const;
    expect(mentorsWith(columns, chosen).codes).toEqual([]);
    expect(mentorsWith(columns, { ignore: ['Wollen Sie teilnehmen?'] }).codes).toEqual([]);
  });

  it('counts from half of its cells on that are answers; the others are errors', () => {
    const header = 'Wollen Sie teilnehmen?';
    expect(mentorsWith({ [header]: ['Ja', 'Nein', 'weiß nicht', 'mal sehen'] }).codes).toEqual([
      'consent-guessed',
      'invalid-yes-no',
      'invalid-yes-no',
    ]);
    const mostlyWords = { [header]: ['Ja', 'x y', 'weiß nicht', 'mal sehen'] };
    expect(mentorsWith(mostlyWords).codes).toEqual(['consent-unread']);
    expect(mentorsWith({ [header]: ['x y', 'weiß nicht'] }).codes).toEqual(['nobody-asked']);
  });
});

describe('a no beside the consent, in a column that may be the consent as well', () => {
  it.each([
    ...['Consent', 'Do you consent?', 'Consent given', 'Einwilligung', 'Einverständnis'],
    ...['Einverstanden', 'Zusage', 'Registered', 'Angemeldet', 'Confirmed', 'Interesse'],
    ...[
      'Interested in the programme?',
      'Zustimmung',
      'Sign-up',
      'Bereit?',
      'Einwilligung (ja/nein)',
    ],
    ...['Einverständnis zum Mentoring', 'Teilnahme 2026'],
  ])('%s is a warning until the programme settles it', (header) => {
    const columns = { Freiwillig: ['ja', 'ja', 'nein'], [header]: ['Nein', 'Ja', 'Ja'] };
    const { codes, volunteers } = mentorsWith(columns);
    expect(codes).toEqual(['consent-contradicted']);
    expect(volunteers).toEqual([true, true, false]);
    expect(mentorsWith(columns, { map: [['volunteers', 'Freiwillig']] }).codes).toEqual([]);
    expect(mentorsWith(columns, { ignore: [header] }).codes).toEqual([]);
    const agreed = { Freiwillig: ['ja', 'nein'], [header]: ['ja', 'nein'] };
    expect(mentorsWith(agreed).codes).toEqual([]);
  });

  it('is a warning beside a guessed consent, too', () => {
    const columns = { 'Wollen Sie mitmachen?': ['Ja', 'Ja'], Einverstanden: ['Nein', 'Ja'] };
    expect(mentorsWith(columns).codes).toEqual(['consent-contradicted', 'consent-guessed']);
  });

  it.each([
    ...[
      'Consent to photos',
      'Einwilligung Datenschutz',
      'Interesse an Kantine',
      'Interesse am Jobticket',
    ],
    ...[
      'Reisebereitschaft',
      'Bereit zu Überstunden',
      'Einverständnis Betriebsarzt',
      'Newsletter-Anmeldung',
    ],
    ...['Kantine angemeldet', 'Registered office', 'Consent to e-mail', 'Willing to travel'],
  ])('%s asks for something else', (header) => {
    const columns = { Freiwillig: ['ja', 'ja'], [header]: ['Nein', 'Ja'] };
    expect(mentorsWith(columns).codes).toEqual([]);
  });
});

describe('a no that nothing reads', () => {
  it.each([
    'Einverstanden?',
    'Einverständniserklärung',
    'Einverstaendnis liegt vor',
    'Bereit?',
    'Teilnahme (Foto)',
    'Vorjahresteilnahme',
    'Participation certificate',
    'Teilnahme Daten',
    'Einwilligung liegt vor',
    'Zustimmung',
    'Consent given',
    'Are you willing?',
    'Teilnahme am letzten Durchgang',
    'Einwilligung Foto (Teilnahme)',
    'Teilnahme am Newsletter',
    'Did you participate? (previous round)',
    'Teilnahmebescheinigung gewünscht',
  ])('%s stops the run: a no is never overruled silently', (header) => {
    expect(mentorsWith({ [header]: YES_NO }).codes).toEqual(['consent-unread']);
    // Whatever the programme says of those who were not asked.
    expect(mentorsWith({ [header]: YES_NO }, { unasked: 'silent' }).codes).toEqual([
      'consent-unread',
    ]);
    expect(mentorsWith({ [header]: YES_NO }, { ignore: [header] }).codes).toEqual(['nobody-asked']);
    expect(mentorsWith({ [header]: YES_NO }, { map: [['volunteers', header]] }).codes).toEqual([]);
  });
});

describe('a refusal in words that are no plain no', () => {
  it.each<[header: string, cells: readonly string[]]>([
    ['Einverständnis zur Teilnahme', ['Nein, ich möchte nicht', 'Ich stimme zu', 'Gern']],
    ['Möchten Sie mitmachen?', ['kein Interesse', 'gerne', 'gerne']],
    ['Einverständniserklärung', ['Ich stimme nicht zu', 'Ich stimme zu']],
    ['Teilnahme 2026', ['lieber nicht', 'gern', 'gern']],
    ['Rückmeldung', ['nein', 'ja', 'ja']],
    ['Zusage', ['nein', 'ja']],
    ['Dabei?', ['nein', 'ja']],
    ['Interesse', ['nein', 'ja']],
    ['Interested in the programme?', ['No', 'Yes']],
    ['Anmeldung', ['Absage', 'Zusage']],
    ['Nicht verfügbar', ['x', '']],
    ['Zugestimmt', ['nein', 'ja']],
    ['Ablehnung', ['ja', '']],
    ['Kein Interesse', ['ja', '']],
    ['Not interested', ['x', '']],
    ['Haben Sie Interesse am Programm?', ['Nein', 'Ja']],
    ['Anmeldestatus', ['storniert', 'angemeldet']],
    ['Registration status', ['cancelled', 'ok']],
    ['Will join', ['no', 'yes']],
    ['Sign-up', ['no', 'yes']],
    ['Confirmed', ['no', 'yes']],
  ])('%s stops the run where %j stand below it and nothing else is a consent', (header, cells) => {
    expect(mentorsWith({ [header]: cells }).codes).toEqual(['consent-unread']);
    expect(mentorsWith({ [header]: cells }, { ignore: [header] }).codes).toEqual(['nobody-asked']);
  });

  it.each<[header: string, cells: readonly string[]]>([
    ['Interessen', ['Musik', 'nicht angegeben']],
    ['Rückmeldung an', ['Ada Kurz', 'Nein Eva']],
    ['Teilnehmer', ['Ada Kurz', 'Eva Süß']],
    ['Bereitschaft', ['vormittags', 'ab 10 Uhr']],
    ['Anmerkungen zur letzten Teilnahme', ['war nicht schlecht', 'gut']],
    ['Dabei seit', ['2019', '2020']],
    ['Joined', ['2019', '2020']],
    ['Registration', ['2026-01-02', '2026-01-03']],
    ['Haben Sie Interesse an der Kantine?', ['Ja', 'Ja']],
    ['Kein Interesse an Sport', ['ja', 'nein']],
  ])('%s with %j is no consent and stops nothing', (header, cells) => {
    expect(mentorsWith({ [header]: cells }).codes).toEqual(['nobody-asked']);
  });
});

describe('a question that is turned round, so that a yes means no', () => {
  const turned = [
    'Möchten Sie NICHT teilnehmen?',
    'Ich möchte nicht teilnehmen',
    'Wollen Sie auf die Teilnahme verzichten?',
    'Teilnahme abgesagt',
    'Teilnahme ausgeschlossen',
    'Keine Teilnahme',
    'I do not want to participate',
    'Nehmen Sie nicht teil?',
    'opt out',
    'Opt-Out',
    'Abmeldung',
    'Teilnahme (abgesagt)',
    'Freiwillig (widerrufen)',
    'Nichtteilnahme',
    'Teilnahme beendet',
    'Teilnahmestopp',
    'Teilnahme zurückgezogen',
    'Teilnahme entfällt',
    'Ohne Teilnahme',
    'No participation',
    'Non-participation',
    'Unable to participate',
    'Unwilling to take part',
    'Gegen eine Teilnahme',
    'Widerrufen',
    'Zurückgezogen',
    'Rückzug',
    'Absage',
    'Storno',
    'Ablehnung',
    'Kein Interesse',
    'Ausgestiegen',
    'Declined',
    'Cancelled',
    'Dropped out',
  ];

  it.each(turned)('%s is never read as the consent, and stops the run', (header) => {
    for (const cells of [YES_NO, ['Ja', ''], ['x', '', ''], ['Nein', 'Nein']]) {
      expect(mentorsWith({ [header]: cells }).codes).toEqual(['consent-unread']);
    }
    expect(mentorsWith({ [header]: YES_NO }, { ignore: [header] }).codes).toEqual(['nobody-asked']);
    expect(mentorsWith({ [header]: YES_NO }, { map: [['volunteers', header]] }).codes).toEqual([]);
  });

  it.each(turned)('%s stops the run beside a question that is guessed', (header) => {
    const { codes } = mentorsWith({ 'Wollen Sie mitmachen?': YES_NO, [header]: ['Ja'] });
    expect(codes).toEqual(['consent-withdrawn', 'consent-guessed']);
  });

  it.each([
    ['Widerrufen am', '01.01.2026'],
    ['Abmeldung', 'krank'],
    ['Withdrawn on', '2026-01-01'],
  ])('%s: %s beside a yes stops the run', (header, cell) => {
    const columns = { Freiwillig: ['ja', 'ja', 'nein'], [header]: ['', cell, ''] };
    expect(mentorsWith(columns).codes).toEqual(['consent-withdrawn']);
  });

  it.each([
    ['Widerruf möglich bis', '31.12.2026'],
    ['Widerrufsfrist', '14 Tage'],
    ['Widerrufen am', '-'],
    ['Widerrufen', 'Nein'],
  ])('%s: %s beside a yes takes nothing back', (header, cell) => {
    const columns = { Freiwillig: ['ja', 'ja', 'nein'], [header]: [cell, cell, cell] };
    expect(mentorsWith(columns).codes).toEqual([]);
  });

  it.each([
    ...['Abgemeldet von Kantine', 'Abgemeldet von der Kantine', 'Kantine abgemeldet'],
    ...[
      'Kantinenabmeldung',
      'Abmeldung Parkplatz',
      'Widerruf SEPA-Mandat',
      'Abgemeldet vom Verein',
    ],
    ...['Opted out of e-mails', 'Opt-out advertising', 'Withdrawn from the pension fund'],
    ...['Unsubscribed from mailing', 'Abmeldung vom Betriebssport am'],
  ])('%s is about something else and goes through beside a consent', (header) => {
    for (const cell of ['Ja', '01.01.2026', 'Urlaub']) {
      const columns = { Freiwillig: ['ja', 'ja', 'nein'], [header]: ['', cell, ''] };
      expect(mentorsWith(columns).codes).toEqual([]);
    }
  });

  it.each([
    ...['Abgemeldet', 'Abgemeldet am', 'Abgemeldet per Mail', 'Abgemeldet wegen', 'Opted out'],
    ...['Abgemeldet vom Reverse Mentoring', 'Abgemeldet von der Maßnahme', 'Abgemeldet von Liste'],
    ...['Abgemeldet von HR', 'Abgemeldet von Vorgesetzten', 'Abgemeldet von wem'],
    ...['Withdrawn from the programme', 'Opted out of this round', 'Widerruf der Einwilligung'],
    ...['Abmeldung (Grund)', 'Abgemeldet vom Workshop'],
  ])('%s may be about taking part and stops the run beside a consent', (header) => {
    const columns = { Freiwillig: ['ja', 'ja', 'nein'], [header]: ['', 'Ja', ''] };
    expect(mentorsWith(columns).codes).toEqual(['consent-withdrawn']);
  });

  it.each(turned)('%s stops the run where it takes a consent back', (header) => {
    const columns = { Freiwillig: ['ja', 'ja', 'nein'], [header]: ['', 'Ja', ''] };
    expect(mentorsWith(columns).codes).toEqual(['consent-withdrawn']);
    expect(mentorsWith(columns, { map: [['volunteers', 'Freiwillig']] }).codes).toEqual([
      'consent-withdrawn',
    ]);
    expect(mentorsWith(columns, { ignore: [header] }).codes).toEqual([]);
    // Whoever said no twice, or did not take it back, is as clear as can be.
    const clear = { Freiwillig: ['ja', 'nein', ''], [header]: ['Nein', 'Ja', 'Ja'] };
    expect(mentorsWith(clear).codes).toEqual([]);
  });
});

describe('what takes a yes back, in whatever form', () => {
  it.each([
    ...[
      'Zurückgezogen am',
      'Abgesagt am',
      'Absage am',
      'Absagedatum',
      'Datum der Absage',
      'Abgesagt',
    ],
    ...[
      'Rücktritt am',
      'Rücktrittsdatum',
      'Zieht zurück',
      'Sagt ab',
      'Ausgestiegen am',
      'Ausstieg',
    ],
    ...['Storniert am', 'Stornodatum', 'Verzichtet', 'Verzichtserklärung', 'Hat verzichtet'],
    ...['Cancelled at', 'Date of cancellation', 'Withdrew', 'Withdrawal date', 'Date withdrawn'],
    ...[
      'Declined on',
      'Has declined',
      'Dropout date',
      'Drops out',
      'Rejected by',
      'Grund der Absage',
    ],
    ...[
      'Lehnt ab',
      'Abgelehnt von',
      'Nachträglich abgesagt',
      'No longer available',
      'Widerrufsdatum',
    ],
  ])('%s with a day stops the run beside a yes, and where nothing else is asked', (header) => {
    for (const cell of ['12.03.2026', 'x']) {
      const columns = { Freiwillig: ['ja', 'ja', 'nein'], [header]: ['', cell, ''] };
      expect(mentorsWith(columns).codes).toEqual(['consent-withdrawn']);
      expect(mentorsWith({ [header]: ['', cell] }).codes).toEqual(['consent-unread']);
    }
    expect(mentorsWith({ Freiwillig: ['ja', 'nein'], [header]: ['', '1.3.2026'] }).codes).toEqual(
      [],
    );
  });

  it.each([
    'Finale Zusage',
    'Endgültige Teilnahme',
    'Final answer: participation',
    'Aktuelle Zusage',
  ])('a no in “%s” stops the run beside a yes', (header) => {
    const columns = { Freiwillig: ['ja', 'ja', 'nein'], [header]: ['ja', 'nein', 'nein'] };
    expect(mentorsWith(columns).codes).toEqual(['consent-withdrawn']);
    const agreed = { Freiwillig: ['ja', 'nein'], [header]: ['ja', 'nein'] };
    expect(mentorsWith(agreed).codes).toEqual([]);
  });

  it.each([
    ...['Absagefrist', 'Rücktrittsversicherung', 'Storno Kantine', 'Cancelled orders', 'Sagt Du'],
    ...['Rejected expenses', 'Datum der Zusage', 'Verfügbar am', 'Raus aus Lohngruppe', 'Ausweis'],
  ])('%s takes nothing back', (header) => {
    const columns = { Freiwillig: ['ja', 'ja', 'nein'], [header]: ['', '12.03.2026', ''] };
    expect(mentorsWith(columns).codes).toEqual([]);
  });
});

describe('where nobody was asked, a column that may hold the answers', () => {
  it.each<[header: string, cells: readonly string[]]>([
    ['Zusage', ['x', '']],
    ['Zusage', ['zugesagt', 'lehnt ab']],
    ['Zusage am', ['12.3.2026', '']],
    ['Hat zugesagt', ['ja', 'nein']],
    ['Antwort', ['Zusage', 'Absage']],
    ['Rückmeldung', ['zugesagt', '']],
    ['Freigabe', ['ja', 'nein']],
    ['Ja/Nein', ['ja', 'nein']],
    ['Verzichtet', ['x', '']],
    ['Will you join us?', ['yes', '']],
    ['Status Anfrage', ['zugesagt', 'offen']],
    ['Anmeldestatus', ['offen', 'angemeldet']],
    ['Response', ['accepted', 'tentative']],
    ['Invitation accepted', ['x', '']],
    ['Ablehnung', ['zu teuer', '']],
    ['Abmeldung', ['in der Elternzeit', '']],
    ['Möchten Sie teilnehmen?', ['gern', 'mal sehen', 'später']],
  ])('%s with %j stops the run', (header, cells) => {
    expect(mentorsWith({ [header]: cells }).codes).toEqual(['consent-unread']);
    expect(mentorsWith({ [header]: cells }, { ignore: [header] }).codes).toEqual(['nobody-asked']);
  });

  it.each<[header: string, cells: readonly string[]]>([
    ['Zusage', ['x', 'x']],
    ['Antwort', ['42', 'Berlin']],
    ['Antwort', ['Zusage', 'zugesagt']],
    ['Brandschutzhelfer', ['x', '']],
    ['Freigabe Reisekosten', ['ja', 'nein']],
    ['Status Laptop', ['zugesagt', 'offen']],
    ['Rückmeldung an', ['ok', '']],
    ['Interesse', ['LinkedIn', '']],
    ['Entscheidung', ['', '']],
    ['Anmeldung am Rechner', ['Windows', 'Mac']],
  ])('%s with %j stops nothing', (header, cells) => {
    expect(mentorsWith({ [header]: cells }).codes).toEqual(['nobody-asked']);
  });

  it('stops nothing where the programme says that all in the file volunteered', () => {
    const silent = { unasked: 'silent' } as const;
    expect(mentorsWith({ Antwort: ['zugesagt', ''] }, silent).codes).toEqual([]);
    expect(mentorsWith({ Zusage: ['x', ''] }, silent).codes).toEqual([]);
    // A no is never overruled silently.
    expect(mentorsWith({ Zusage: ['ja', 'nein'] }, silent).codes).toEqual(['consent-unread']);
  });

  it('names the columns that some have ticked and others have not', () => {
    const columns = { Ersthelfer: ['x', ''], Hobby: ['Ski', ''], Raucher: ['nein', 'nein'] };
    expect(mentorsWith(columns).args).toEqual([{ perhaps: ['Ersthelfer'] }]);
  });
});

describe('a header that says which mark is a no', () => {
  it.each([
    ...['Freiwillig (x = nein)', 'Freiwillig (1 = nein, 0 = ja)', 'Freiwillig (nein ankreuzen)'],
    ...['Available (no)', 'Freiwillig: nein', 'Freiwillig - nein', 'Participation: no'],
    ...['Unfreiwillig', 'Involuntary', 'Verfügbar (x = nein)', 'Zusage (x = nein)'],
    ...['Teilnahme (x = lehnt ab)', 'Teilnahme (x = krank)', 'Will join (x = no)'],
  ])('%s is never read as the consent, and stops the run', (header) => {
    for (const cells of [
      ['x', ''],
      ['1', '0'],
      ['ja', 'nein'],
    ]) {
      expect(mentorsWith({ [header]: cells }).codes).toEqual(['consent-unread']);
    }
    expect(mentorsWith({ [header]: ['x', ''] }, { ignore: [header] }).codes).toEqual([
      'nobody-asked',
    ]);
  });

  it.each(['Teilnahme (x = nein)', 'Unfreiwillig', 'Available (no)', 'Zusage: nein'])(
    '%s takes a yes back that stands in another column',
    (header) => {
      const columns = { Freiwillig: ['ja', 'ja'], [header]: ['x', ''] };
      expect(mentorsWith(columns).codes).toEqual(['consent-withdrawn']);
      expect(mentorsWith({ Freiwillig: ['ja', 'nein'], [header]: ['', 'x'] }).codes).toEqual([]);
    },
  );

  it.each([
    ...['Freiwillig (x = ja)', 'Freiwillig (ja/nein)', 'Teilnahme (1 = ja, 0 = nein)'],
    ...['Volunteers (y/n)', 'Freiwillig (kein Eintrag = nein)', 'Teilnahme (x = nimmt teil)'],
    ...['Verfügbar (x = ja, leer = nein)', 'Available (x = yes)'],
  ])('%s is the consent as without the remark', (header) => {
    const { codes, volunteers } = mentorsWith({ [header]: ['x', ''] });
    expect(codes).toEqual([]);
    expect(volunteers).toEqual([true, false]);
  });
});

describe('what only sounds like consent goes through without a word', () => {
  it.each<[string, Readonly<Record<string, readonly string[]>>]>([
    ['a question about the past', { 'Bereits Mentor gewesen?': ['Ja', 'Nein'] }],
    ['a newsletter', { Newsletter: ['Ja', 'Nein'] }],
    ['leaving a newsletter', { 'Newsletter-Abmeldung': ['Ja', 'Nein'] }],
    ['a certificate that all want', { Teilnahmebescheinigung: ['Ja', 'Ja'] }],
    ['somebody who does not smoke', { Nichtraucher: ['Ja', 'Nein'] }],
    ['a blank column of withdrawals', { Abmeldung: ['', ''] }],
    ['a consent that all gave', { 'Einwilligung Datenschutz': ['Ja', 'Ja'] }],
    ['a department', { Bereich: ['Vertrieb', 'IT'] }],
    ['a number of times', { 'Anzahl Teilnahmen': ['3', '4'] }],
    ['free text', { 'Was hindert Sie an der Teilnahme?': ['nichts', 'die Zeit'] }],
    ['a day', { 'Teilnahme seit': ['01.02.2024', '03.04.2025'] }],
    ['a no that is said twice', { Volunteers: ['yes', 'no'], Consent: ['yes', 'no'] }],
    ['a past round', { 'Bereits teilgenommen?': ['Ja', 'Nein'] }],
    ['an order of food', { Vegetarisch: ['Ja', 'Nein'] }],
    ['part-time work', { Teilzeit: ['Ja', 'Nein'] }],
    ['a share', { Anteil: ['0', '1'] }],
    ['a remark of how to answer', { 'Teilnahme (ja/nein)': ['Ja', 'Nein'] }],
    ['a remark of whom it is for', { 'Freiwillig (Mentor/in)': ['Ja', 'Nein'] }],
    [
      'the same answer twice',
      { Freiwillig: ['Ja', 'Nein'], 'Teilnahme am Termin': ['Ja', 'Nein'] },
    ],
    ['a photo beside a known yes', { Freiwillig: ['Ja'], 'Foto bei Teilnahme': ['Nein'] }],
    ['instructions on withdrawal', { Freiwillig: ['Ja'], 'Widerrufsbelehrung gelesen': ['Ja'] }],
    ['reasons of a withdrawal', { Freiwillig: ['Ja', 'Nein'], Absage: ['', 'Elternzeit'] }],
    ['a passed-over one beside a guessed one', { 'Kein Teilnehmer, Newsletter': ['x', ''] }],
  ])('%s', (_, columns) => {
    expect(mentorsWith(columns, { unasked: 'silent' }).codes).toEqual([]);
  });

  it('where nothing asks, everybody takes part, and a warning says so', () => {
    expect(mentorsWith({ Hobby: ['Ja', 'Nein'] })).toMatchObject({
      codes: ['nobody-asked'],
      volunteers: [true, true],
      declines: [false, false],
    });
  });
});
