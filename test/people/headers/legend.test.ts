import { describe, expect, it } from 'vitest';

import { legendOf } from '../../../src/people/headers/legend.ts';

describe('a header that says how it is answered', () => {
  it.each([
    ...['Freiwillig (x = nein)', 'Freiwillig (X=Nein)', 'Freiwillig (1 = nein, 0 = ja)'],
    ...['Freiwillig (0=ja/1=nein)', 'Freiwillig (nein ankreuzen)', 'Available (no)'],
    ...['Freiwillig: nein', 'Freiwillig - nein', 'Participation: no', 'Teilnahme [Nein]'],
    ...['Freiwillig (x bedeutet nein)', 'Freiwillig (x für nein)', 'Freiwillig (Kreuz = nein)'],
    ...['Freiwillig (nein = x)', 'Freiwillig (ja = 0, nein = 1)', 'Freiwillig (x, wenn nein)'],
    ...['Volunteers (tick for no)', 'Participation (x means no)', 'Participation (no = x)'],
    ...['Volunteers (leave blank = yes)', 'Freiwillig (leer = ja)', 'Freiwillig („x“ = „nein“)'],
    ...['Freiwillig (x = ja, 1 = nein)', 'Freiwillig (✓ = nein)', 'Teilnahme (1: nein; 0: ja)'],
  ])('%s turns a yes into a no', (header) => {
    expect(legendOf(header).turned).toBe('no');
  });

  it.each([
    ...['Freiwillig (x = krank)', 'Teilnahme (1 = Vorstand fragen)', 'Teilnahme (1-5)'],
    ...['Participation (x = to be decided)', 'Freiwillig (x = will nicht)'],
  ])('%s makes something else of it', (header) => {
    expect(legendOf(header).turned).toBe('unclear');
  });

  it.each([
    ...[
      'Freiwillig',
      'Freiwillig (ja/nein)',
      'Teilnahme (J/N)',
      'Volunteers (y/n)',
      'Teilnahme: ja',
    ],
    ...['Freiwillig (x = ja)', 'Freiwillig (1 = ja, 0 = nein)', 'Teilnahme (x = ja, leer = nein)'],
    ...['Freiwillig (ja = x)', 'Freiwillig (ja=1/nein=0)', 'Freiwillig (kein Eintrag = nein)'],
    ...[
      'Volunteers (1 = yes, blank = no)',
      'Volunteers (x = takes part)',
      'Teilnahme (x = nimmt teil)',
    ],
    ...['Teilnahme (x = dabei)', 'Freiwillig (x = Mentor/in)', 'Teilnahme Runde 1: Frühjahr'],
    ...[
      'Möchten Sie teilnehmen? Ja oder nein',
      'Teilnahme (bitte ankreuzen)',
      'Teilnahme 2026 - Berlin',
    ],
    ...['Participation (yes / no / maybe)', 'Participation (no later than May)', 'Teilnahme (x)'],
    ...[
      'Nehmen Sie teil? Wenn nein, warum?',
      'Freiwillig (x = ja, sonst nein)',
      'Runde 1 für Neue',
    ],
    ...['Freiwillig (j = ja, n = nein)', 'Freiwillig (Nein/Ja)', 'Teilnahme (1=ja, 2=nein)'],
    ...['Freiwillig (✓ = ja, ✗ = nein)', 'No. of people', 'Freiwillig (ja, nein)'],
  ])('%s leaves a yes a yes', (header) => {
    expect(legendOf(header).turned).toBeUndefined();
  });
});
