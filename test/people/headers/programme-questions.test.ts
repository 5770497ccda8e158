import { describe, expect, it } from 'vitest';

import { peopleOf } from '../people-of.ts';

/** What is said of mentors of whom these cells stand below a header. */
function codesOf(columns: Readonly<Record<string, readonly string[]>>): readonly string[] {
  const headers = Object.keys(columns);
  const { findings } = peopleOf(
    [
      ['id', 'name', 'department', 'social_media_skill', 'communication', ...headers].join('\t'),
      ...['1', '2', '3'].map((row, at) =>
        [
          ...[`M${row}`, `Mia Null${row}`, 'IT', '5', '4'],
          ...headers.map((header) => columns[header]?.[at] ?? ''),
        ].join('\t'),
      ),
    ],
    ['id | department | volunteers', 'L1 | HR | yes'],
    { unasked: 'warn' },
  );
  return findings.map(({ code }) => code);
}

/** Questions whether somebody would be a mentor, or in the programme that the form is about. */
const WISHES = [
  ...['Would you like to be a mentor?', 'Would you like to become a mentor?', 'Will you mentor?'],
  ...['Would you like to mentor a manager?', 'Do you want to be a mentor?', 'Would you mentor?'],
  ...['Are you willing to mentor?', 'Are you happy to be a mentor?', 'I want to be a mentor'],
  ...['Ready to mentor', 'Ready to be a reverse mentor (2026)', 'Interested in being a mentor'],
  ...[
    'Can you imagine mentoring a manager?',
    'Would you teach a manager?',
    'Wants to mentor',
    'Be a mentor',
  ],
  ...['I agree to be paired', 'Shall we match you?', 'Would you like to be matched?'],
  ...['Would you like to have a mentor?', 'Would you like to be a mentee?', 'Will mentor'],
  ...['Count me in', 'Sign me up', 'Are you in?', 'Are you up for it?', 'Can we count on you?'],
  ...['Möchtest du Mentor:in werden?', 'Möchten Sie Mentor/in sein?', 'Ich möchte Mentor werden'],
  ...['Stehst du als Mentor zur Verfügung?', 'Als Mentor zur Verfügung?', 'Will Mentor werden'],
  ...['Würden Sie eine Führungskraft unterstützen?', 'Würdest du eine Führungskraft coachen?'],
  ...['Moechten Sie Mentorin werden?', 'Haben Sie Lust auf ein Tandem?', 'Tandem gewünscht'],
  ...['Reverse-Mentoring gewünscht', 'Wunsch nach Tandem', 'Interesse, Mentor zu werden'],
  ...['Hast du Lust?', 'Wollen Sie mitwirken?', 'Können wir mit Ihnen rechnen?', 'Lust?'],
  ...['Darf ich Sie als Mentor vormerken?', 'Bock auf Mentoring?', 'Kann ich auf dich zählen?'],
  ...['Willst du dabei sein?', 'Kommt Mentoring für Sie in Frage?', 'Join as mentor', 'Wants in'],
  ...['Möchtest du dich beteiligen?', 'Könntest du dir vorstellen, Mentorin zu sein?'],
];

/** Headers that name the programme, or a role in it, and nothing else. */
const NAMES = [
  ...['Mentor?', 'Mentoring', 'Reverse Mentoring?', 'Reverse-Mentor', 'Mentee?'],
  ...['Mentorentätigkeit', 'Mentoring ja/nein', 'Tandem?', 'Mentor:in?', 'Als Mentor/in'],
  ...[
    'Mentor 2026',
    'Are you a mentor?',
    'Mentoringprogramm',
    'Mentorenpool',
    'Aufnahme in den Mentorenpool',
  ],
];

describe('a question whether somebody would be in the programme', () => {
  it.each([...WISHES, ...NAMES])('%s stops the run where somebody said no', (header) => {
    for (const cells of [
      ['Yes', 'No', 'Yes'],
      ['nein', 'nein', 'nein'],
      ['Ja', 'Nein, danke', ''],
    ]) {
      expect(codesOf({ [header]: cells })).toEqual(['consent-unread']);
    }
  });

  it.each([...WISHES, ...NAMES])('%s stops the run where some have a cross', (header) => {
    expect(codesOf({ [header]: ['x', '', 'x'] })).toEqual(['consent-unread']);
    expect(codesOf({ [header]: ['x', 'x', 'x'] })).toEqual(['nobody-asked']);
  });

  it.each(WISHES)('%s with a no beside a yes is a warning', (header) => {
    const columns = { volunteers: ['yes', 'yes', 'no'], [header]: ['No', 'Yes', 'No'] };
    expect(codesOf(columns)).toEqual(['consent-contradicted']);
  });

  it.each(NAMES)('%s says nothing against a yes: it may be the other role', (header) => {
    const columns = { volunteers: ['yes', 'yes', 'no'], [header]: ['No', 'Yes', 'No'] };
    expect(codesOf(columns)).toEqual([]);
  });

  it.each(['Would you prefer not to be a mentor?', 'Kein Mentoring gewünscht', 'No mentoring'])(
    '%s takes a yes back: it is turned round',
    (header) => {
      const columns = { volunteers: ['yes', 'yes', 'no'], [header]: ['yes', 'no', 'yes'] };
      expect(codesOf(columns)).toEqual(['consent-withdrawn']);
    },
  );

  it('says nothing in names, or in words that are hardly answers', () => {
    expect(codesOf({ 'Mentor/in': ['Ada Kurz', 'noch kein', ''] })).toEqual(['nobody-asked']);
    expect(codesOf({ Tandem: ['T-1', 'keins', 'T-2'] })).toEqual(['nobody-asked']);
  });

  it('is not read as the name of anybody, where no other column is', () => {
    const { findings } = peopleOf(
      [
        'id | Mentor | department | social_media_skill | communication',
        'M1 | yes | IT | 5 | 4',
        'M2 | no | IT | 5 | 4',
      ],
      ['id | department | volunteers', 'L1 | HR | yes'],
    );
    expect(findings.map(({ code }) => code)).toEqual(['consent-unread']);
  });
});

describe('a header that only sounds like such a question', () => {
  it.each([
    ...['Mentor bisher?', 'Had a mentor before?', 'Mentoring-Erfahrung', 'Mentor certificate'],
    ...[
      'Knows a mentor',
      'Möchten Sie den Newsletter?',
      'Ready for relocation',
      'Verfügbar remote',
    ],
    ...[
      'Möchten Sie vegetarisch essen?',
      'Would you like a vegan meal?',
      'Bereits Mentor gewesen?',
    ],
    ...['Do you have a mentor?', 'Haben Sie eine Mentorin?', 'Waren Sie schon Mentor?'],
    ...['Mentor training', 'Mentorenschulung besucht', 'Previous mentor', 'Mentor name known'],
    ...['Teaches managers', 'Would you like parking?', 'Möchten Sie ein Jobticket?'],
    ...['Lust auf Sommerfest', 'Hast du einen Führerschein?', 'Ready to travel', 'Coaching'],
    ...['Darf Ihr Bild genutzt werden?', 'Tandem-Fahrrad', 'Wollen Sie im Betriebsrat mitwirken?'],
    ...['Will travel', 'Möchten Sie ein Diensthandy?', 'Would you like a t-shirt?', 'Tandems'],
  ])('%s stops nothing', (header) => {
    expect(codesOf({ [header]: ['Yes', 'No', 'Yes'] })).toEqual(['nobody-asked']);
    const columns = { volunteers: ['yes', 'yes', 'no'], [header]: ['No', 'Yes', 'No'] };
    expect(codesOf(columns)).toEqual([]);
  });

  it.each([
    ...['Would you like training as a mentor?', 'Möchten Sie zum Mentoring-Workshop kommen?'],
    ...['Would you like the mentoring newsletter?', 'Möchten Sie ein Mentoring-Handbuch?'],
  ])('%s stops the run only where nothing else asks: it goes with the programme', (header) => {
    expect(codesOf({ [header]: ['Yes', 'No', 'Yes'] })).toEqual(['consent-unread']);
    const columns = { volunteers: ['yes', 'yes', 'no'], [header]: ['No', 'Yes', 'No'] };
    expect(codesOf(columns)).toEqual([]);
  });
});
