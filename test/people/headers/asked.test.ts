import { describe, expect, it } from 'vitest';

import { nearestColumn } from '../../../src/people/index.ts';

describe('a header that asks for a column is proposed as that', () => {
  it.each([
    ['Which department do you work in?', 'department'],
    ['In welcher Abteilung arbeiten Sie?', 'department'],
    ['Kostenstelle/Abteilung', 'department'],
    ['Kostenstelle / Bereich', 'department'],
    ['Is there anyone you would rather not be paired with?', 'excludes'],
    ['Gibt es jemanden, mit dem Sie nicht zusammenkommen möchten?', 'excludes'],
    ['Whom should we not match you with?', 'excludes'],
    ['Who is your line manager?', 'reports_to'],
    ['Wer ist Ihre direkte Führungskraft?', 'reports_to'],
    ['Who do you report to?', 'reports_to'],
    ['Which topics could you teach?', 'topics'],
    ['Was möchten Sie lernen?', 'topics'],
    ['Is there anyone you would like to be paired with?', 'prefers'],
    ['Which languages do you speak?', 'languages'],
    ['Where are you based?', 'site'],
    ['Abteilng', 'department'],
  ])('%s: %s', (header, column) => {
    expect(nearestColumn(header)).toBe(column);
  });

  it.each([
    ...[
      'Does your line manager agree?',
      'How did you hear of us?',
      'Who is your emergency contact?',
    ],
    ...['Which canteen do you use?', 'Is there anyone you would like to thank?', 'Kollege/in'],
    ...['Was möchten Sie essen?', 'Do you not eat meat?', 'Timestamp', 'Gehalt/Bonus', 'ja/nein'],
  ])('%s is proposed as nothing', (header) => {
    expect(nearestColumn(header)).toBeUndefined();
  });
});
