import { expect, it } from 'vitest';

import { saysDeclined } from '../../../src/people/cells/declining.ts';

const OWN = ['M1', 'K-4711', 'Ada Kurz', 'Dr. Eva Lang-Berg'];

it.each([
  ...['hat abgesagt', 'declined', 'zieht zurück', 'Absage', 'Absage per Mail', 'abgesagt!'],
  ...['Absage am 3.4.', 'Hat am 3.4.2026 telefonisch abgesagt', 'ABGELEHNT', 'lehnt ab'],
  ...['lehnt leider ab', 'Frau Lang-Berg hat abgelehnt', 'Berg: Absage', 'Mentorin sagt ab'],
  ...['M1 declined', 'K-4711 hat abgesagt', 'Kurz, Ada: declined by phone', 'zieht sich zurück'],
  ...['hat Teilnahme zurückgezogen', 'zurückgezogen', 'She has withdrawn.', 'withdrew (e-mail)'],
  ...[
    'declined because of workload',
    'hat aus Zeitgründen abgesagt',
    'hat wegen Elternzeit abgesagt',
  ],
  ...['möchte nicht mehr', 'nimmt doch nicht teil', 'macht nicht mit', 'kann nicht teilnehmen'],
  ...['said no', 'has turned it down', 'dropped out', 'opted out', 'ausgestiegen', 'verzichtet'],
  ...['hat sich abgemeldet', 'hat den Vorschlag abgelehnt', 'rejected the offer', 'refused'],
  ...['Ada Kurz (hat abgesagt)', 'hat zugesagt, dann abgesagt', 'hat letzte Woche abgesagt'],
  ...['kein Interesse mehr', 'does not want to participate', 'doesn’t want to', 'backed out'],
  ...['Abgelehnt 2026-04-03', 'Rückzug', 'hat leider abgesagt :-('],
])('a remark says that somebody declined: %s', (remark) => {
  expect(saysDeclined(remark, OWN)).toBe(true);
});

it.each([
  // What is declined is an occasion, which may be put off.
  ...['Termin abgesagt und verschoben', 'Kick-off abgesagt', 'hat Termin am 3.4. abgesagt'],
  ...['hat abgesagt, neuer Termin am 3.5.', 'Termin am 3.5.: abgesagt', 'declined the meeting'],
  ...[
    'meeting declined, rescheduled',
    'hat das Mittagessen abgesagt',
    'Workshop-Teilnahme: Absage',
  ],
  // Nobody declined, or not yet, or somebody asks.
  ...['hat nicht abgesagt', 'noch keine Absage', 'Absage möglich', 'Absagefrist 3.5.', 'abgesagt?'],
  ...[
    'falls sie absagt: M2 fragen',
    'would never decline',
    'has not declined',
    'Absage unwahrscheinlich',
  ],
  // They said yes afterwards.
  ...[
    'hat abgesagt, dann doch zugesagt',
    'declined at first, then accepted',
    'Absage zurückgezogen',
  ],
  // It was somebody else.
  ...['Ersatz für Meier, der abgesagt hat', 'M3 hat abgesagt, deshalb neu', 'Meier hat abgesagt'],
  ...['K-4712 hat abgesagt', 'ursprünglicher Partner: abgesagt', 'instead of M7, who declined'],
  // The words mean another thing.
  ...['kommt im Mai aus der Elternzeit zurück', 'Rückmeldung steht aus', 'meldet sich zurück'],
  ...[
    'zieht nach Berlin um',
    'Zieht im Mai nach Köln zurück',
    'Antrag abgelehnt',
    'zurückgestellt',
  ],
  ...['sagt ab und zu etwas', 'kann dienstags nicht', 'nicht vor April', 'not before May', 'nein'],
  ...[
    'kann leider nicht',
    'no',
    'ok',
    '',
    'zugesagt',
    'freut sich',
    'hat zugesagt',
    'wartet auf Antwort',
  ],
])('a remark does not say that somebody declined: %s', (remark) => {
  expect(saysDeclined(remark, OWN)).toBe(false);
});

it('a remark of many words is looked through at once', () => {
  for (const part of [
    '1. ',
    'hat am ',
    'e mail ',
    'aus zeitgründen ',
    'lehnt ',
    'a an ',
    'wegen ',
  ]) {
    const many = part.repeat(Math.floor(100 / part.length));
    expect(saysDeclined(`${many}abgesagt x`, OWN)).toBe(false);
    expect(saysDeclined(`${many}x ab`, OWN)).toBe(false);
  }
});
