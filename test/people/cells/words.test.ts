import { describe, expect, it } from 'vitest';

import { parseList } from '../../../src/people/index.ts';
import { isNoDepartment, isNothing } from '../../../src/people/cells/words.ts';
import { ACTIVE, LEFT, parseStatus } from '../../../src/people/cells/words.ts';
import { parseWhole } from '../../../src/people/cells/numbers.ts';
import { NO, parseYesNo, YES } from '../../../src/people/cells/yes-no.ts';

const code = (parsed: ReturnType<typeof parseYesNo | typeof parseWhole>) =>
  parsed.wrong?.({ file: 'x.csv' }).code;

describe('yes or no', () => {
  const any = (word: string) => [word, word.toUpperCase(), word.toLowerCase()];

  it.each([...YES, 'X', 'Ja', 'WAHR', 'VRAI', '１', 'ＹＥＳ'].flatMap(any))('%s is yes', (word) => {
    expect(parseYesNo(word, 'h')).toEqual({ value: true });
  });

  it.each([...NO, 'Nein', 'FALSCH', 'FAUX', '０'].flatMap(any))('%j is no', (word) => {
    expect(parseYesNo(word, 'h')).toEqual({ value: false });
  });

  it('leaves open what a blank means', () => {
    expect(parseYesNo('', 'h')).toEqual({ value: undefined });
  });

  it.each([
    ...['Nein, leider nicht', 'nein danke', 'NEIN!', 'Nein – keine Zeit', 'nein ja', 'Nein\nDanke'],
    ...['No.', 'No, thanks', 'No thank you', 'no thanks', 'NO!', 'No - not this time', 'No…'],
  ])('%j is a no in a sentence', (text) => {
    expect(parseYesNo(text, 'h')).toEqual({ value: false });
  });

  it.each([
    ...['Ja, ich nehme gern teil', 'Ja gern', 'ja!', 'JA, unbedingt', 'ja, gern', 'Ja!', 'JA.'],
    ...['Ja, sehr gern', 'Yes, I would love to', 'Ja, ich sage zu', 'Ja, ab sofort', 'ja, gerne'],
    ...['Yes please', 'Yes, I do', 'YES!', 'Yes - count me in', 'Ja, ich freue mich', 'Ja…'],
    ...['ja, klar', 'Ja, natürlich!', 'Ja – auf jeden Fall', 'Yes, absolutely', 'Yes, of course'],
    ...['Yes, with pleasure', 'Ja, kein Problem', 'Yes, no problem', 'ja, keine Fotos'],
    ...['Ja, dienstags', 'ja (Mo-Do)', 'Ja, nur vormittags', 'Ja, hiermit willige ich ein'],
    ...[
      'Ja, wie letztes Jahr',
      'Ja, tolle Idee',
      'Ja, laut Mail',
      'Yes, I consent',
      'Ja, als Manager',
    ],
    ...[
      'ja, ab 14 Uhr',
      'Ja, 9-12 Uhr',
      'Yes, Tuesdays and Thursdays',
      'Yes, mornings only please',
    ],
    ...['Ja, ab März', 'ja, ab 1.3.', 'Ja, am liebsten online', 'ja, am liebsten freitags'],
    ...['Ja, als Mentorin', 'ja (Mentor/in)', 'Ja, bin dabei', 'ja, mache wieder mit', 'ja 👍'],
    ...['ja :-)', 'Ja ✓', 'Yes, happy to help', 'Yes, I’d like to take part', "Yes, I'm in"],
    ...[
      'Ja, zugesagt',
      'yes (confirmed)',
      'Ja, per E-Mail',
      'Ja, ich stimme zu',
      'Ja, vielen Dank!',
    ],
  ])('%j is a yes in a sentence', (text) => {
    expect(parseYesNo(text, 'h')).toEqual({ value: true });
  });

  it.each([
    ...['ja ❌', 'ja (Rücktritt)', 'ja, unfreiwillig', 'Ja, steigt aus', 'yes, pending'],
    ...['ja, Widerspruch', 'ja, Warteliste', 'ja, wird geklärt', 'yes, resigned', 'ja gestrichen'],
    ...[
      'Ja, aber nur vormittags',
      'ja (nominiert vom Vorstand)',
      'ja ✗',
      'ja 👎',
      'ja (entfällt)',
      'ja, verstorben',
    ],
    ...['ja, hat sich umentschieden', 'ja, falsch eingetragen', 'ja, letztes Jahr', 'ja, offen'],
    ...['ja, tbd', 'yes, tbc', 'yes, to be confirmed', 'yes, rescinded', 'yes, changed her mind'],
    ...['ja (Pflichtteilnahme)', 'ja*', 'ja :-(', 'ja, in Klärung'],
    ...['yes, in part', 'ja, in Elternzeit', 'ja, seit Mai raus', 'ja, 3.3.'],
  ])('%j may be a yes that is taken back or not yet given', (text) => {
    expect(code(parseYesNo(text, 'h'))).toBe('invalid-yes-no');
  });

  it.each([
    ...[
      'Ja (Vertrieb)',
      'Ja, abteilungsweit',
      'Ja, sehr gern im Team Nord',
      'ja (Standort Berlin)',
    ],
    ...['Ja, Krankenpflege', 'Yes (Illinois)', 'Ja, Kranbau', 'Ja (Eltern-Kind-Büro)'],
    ...['Yes, Protestant Church', 'ja, Chef möchte das', 'yes, was happy', 'Ja, mit Frau Kurz'],
    ...['Ja, Nordstadt', 'Yes, Notting Hill', 'Ja, Abendschule', 'Ja, Falkensee'],
  ])('%j is a yes, and somebody should read the rest', (text) => {
    expect(parseYesNo(text, 'h')).toEqual({ value: true, noted: 'yes-with-remark' });
  });

  it.each([
    ...['maybe', 'vielleicht', '2', 'yesno', '1.0', 'constructor', 'Jawohl', 'Januar', 'Yesterday'],
    ...['No problem', 'Nobody', 'Note', 'Nord', 'Neinsager', 'not yet', 'nicht', 'kein Interesse'],
    ...[
      'Ja, aber erst im Herbst',
      'Ja/Nein',
      'Yes, but not now',
      'Ja, wenn es passt',
      'Yes if asked',
    ],
    ...['Ja, falls nötig', 'Ja, vielleicht', 'Yes, maybe', 'Ja, eventuell', 'Ja, keine Zeit'],
    ...['Ja, widerrufen', 'Ja, zurückgezogen', 'Ja (Widerruf am 3.3.)', 'Ja - storniert'],
    ...['Ja,abgesagt', 'Ja, ich lehne ab', 'Ja, habe es mir anders überlegt', 'Ja, ohne mich'],
    ...['Yes, withdrawn', 'Yes, cancelled', 'Yes please remove me', 'Yes, unless busy'],
    ...['Ja, sofern Zeit', 'Yes, later', 'Yes, next year', 'Ja bis 31.12.2025', 'Ja?', 'Yes??'],
    ...['JA, WIDERRUFEN', 'Yes, I can’t', "Yes, I don't", 'Ja, ab 2027', 'Ja, nächstes Jahr'],
    ...['Ja, Rückzug', 'Yes - stepped back', 'Ja, gezwungen', 'Yes, but forced', 'Yes, forced'],
    ...['Ja, unter Protest', 'Ja, mit Bedenken', 'Ja (krank)', 'Ja, Elternzeit', 'Ja, ungern'],
    ...[
      'Ja, außer mit Chefs',
      'Ja, ausser montags',
      'Ja, krankheitshalber offen',
      'Yes, reluctantly',
    ],
    ...['Yes or no', 'Ja, nicht dieses Jahr', 'ich sage ja', 'gern'],
  ])('%j is neither, and not guessed', (word) => {
    expect(parseYesNo(word, 'h').value).toBeUndefined();
    expect(code(parseYesNo(word, 'h'))).toBe('invalid-yes-no');
  });

  it('names the error of a formula', () => {
    expect(code(parseYesNo('#NV', 'h'))).toBe('spreadsheet-error');
  });
});

describe('a word for nothing', () => {
  const listed =
    'n/a|n.a.|na|#n/a|nan|null|nil|none|unknown|not applicable|tbd|tba|?|-|–|—|k. A.|k.A.|keine Angabe|unbekannt|entfällt|(leer)|(blank)|--|.|/|N.N.|keine';

  it.each(listed.split('|').flatMap((word) => [word, word.toUpperCase(), ` ${word} `]))(
    '%j is nothing',
    (word) => {
      expect(isNothing(word)).toBe(true);
    },
  );

  it.each(['Null Problemo', 'keiner', 'Na', 'Nanna', 'Kana', '0', '', 'none of these', '---', 'x'])(
    '%j is %s',
    (word) => {
      expect(isNothing(word)).toBe(word === 'Na');
    },
  );

  it.each(['0', 'Unknown Department', 'unbekannte abteilung', 'N/A'])(
    '%j is no department',
    (word) => {
      expect(isNoDepartment(word)).toBe(true);
    },
  );
});

describe('a whole number', () => {
  it.each([
    ['3', 3],
    ['0', 0],
    ['-1', -1],
    ['-0', 0],
    ['3.0', 3],
    ['3,00', 3],
    ['12', 12],
    ['', undefined],
  ])('%j is %j', (text, value) => {
    expect(parseWhole(text, 'h')).toEqual({ value });
  });

  it.each([
    'x3',
    '3x',
    '3.',
    '3.0000',
    '1234567',
    '3.5',
    'E13',
    'III',
    '1e3',
    '+3',
    '３',
    'NaN',
    '3-4',
    '12345678',
    '3 - Manager',
  ])('%j is none', (text) => {
    expect(parseWhole(text, 'h').value).toBeUndefined();
    expect(code(parseWhole(text, 'h'))).toBe('invalid-whole-number');
  });

  it('names the error of a formula', () => {
    expect(code(parseWhole('#N/A', 'h'))).toBe('spreadsheet-error');
  });
});

describe('a status', () => {
  it.each([...ACTIVE, 'Active', 'AKTIV', ''])('%j works here', (text) => {
    expect(parseStatus(text, 'h')).toEqual({ value: false });
  });

  it.each([...LEFT, 'Inactive', 'INAKTIV'])('%j does not', (text) => {
    expect(parseStatus(text, 'h')).toEqual({ value: true });
  });

  it.each(['on leave', 'beurlaubt', 'Probezeit', 'yes'])('%j has to be decided', (text) => {
    expect(parseStatus(text, 'h').value).toBe(false);
    expect(code(parseStatus(text, 'h'))).toBe('invalid-status');
  });
});

describe('a list', () => {
  it.each([
    ['a; b | c,,a', ['a', 'b', 'c', 'a']],
    ['LinkedIn', ['LinkedIn']],
    ['LinkedIn\nTikTok\r\nBlogs', ['LinkedIn', 'TikTok', 'Blogs']],
    ['Enterprise Social Network; TikTok', ['Enterprise Social Network', 'TikTok']],
    ['', []],
    [' ; , | ', []],
  ])('%j is %j', (text, items) => {
    expect(parseList(text)).toEqual(items);
  });
});
