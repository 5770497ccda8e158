import { describe, expect, it } from 'vitest';

import { peopleOf } from './people-of.ts';

const MANAGERS = [
  'id | name | email | department | prefers',
  'G1 | Doris Lang | doris.lang@firm.example | HR',
  '0071 | Emil Anders | e.anders@firm.example | HR',
  '0042 | Ada Kurz | ada@firm.example | HR',
  '4711 | Ida Noll | ida@firm.example | HR',
  'B7 | Jo Moll | jo.moll@firm.example | HR',
  'B8 | Jo Moll | jo.moll2@firm.example | HR',
];

/** What becomes of one cell of a mentor's: the ids that are read, and the codes of what is said. */
function reading(column: 'excludes' | 'prefers' | 'reports_to', cell: string) {
  const { people, findings } = peopleOf(
    [
      `id\tname\tdepartment\tsocial_media_skill\tcommunication\t${column}`,
      `M1\tMax Null\tIT\t5\t4\t${cell}`,
    ],
    MANAGERS,
  );
  const [mentor] = people.mentors;
  const ids = column === 'reports_to' ? [mentor?.reportsTo] : mentor?.[column];
  const meant = findings.map(({ args }) => ('meant' in args ? (args.meant ?? '?') : ''));
  return { ids, meant, codes: findings.map(({ code }) => code), text: JSON.stringify(findings) };
}

const EACH = ['excludes', 'prefers', 'reports_to'] as const;

describe.each(EACH)('somebody named in %s', (column) => {
  it.each([
    ['G1', 'G1'],
    ['G1 (Doris)', 'G1'],
    ['G1 (Doris Lang)', 'G1'],
    ['G1 [HR]', 'G1'],
    ["'0071", '0071'],
    ['’0071', '0071'],
    ["'0042 (Ada Kurz)", '0042'],
    ['0042 (Kurz, Ada)', '0042'],
    ['ada@firm.example', '0042'],
    ['ADA@Firm.Example', '0042'],
    ['Ada Kurz', '0042'],
    ['ADA  KURZ', '0042'],
    ['Kurz, Ada', '0042'],
    ['Lang, Doris', 'G1'],
    ['Ada Kurz (HR)', '0042'],
  ])('as %s is %s', (cell, id) => {
    // A comma in brackets separates items of a list; whatever it names is doubted, not dropped.
    if (column !== 'reports_to' && cell === '0042 (Kurz, Ada)') return;
    expect(reading(column, cell)).toMatchObject({ ids: [id], codes: [] });
  });

  it.each([
    ['g1', 'G1'],
    ['G 1', 'G1'],
    ['(G1)', 'G1'],
    ['Ｇ１', 'G1'],
    ['71', '0071'],
    ['00042', '0042'],
    ['42 (Ada)', '0042'],
    ['04711', '4711'],
    ['47l1', '4711'],
    ['OO71', '0071'],
    ['Doris', 'G1'],
    ['Lang', 'G1'],
    ['Dori Lang', 'G1'],
    ['Doris Langer', 'G1'],
    ['Kurtz, Ada', '0042'],
    ['Jo Moll', '?'],
    ['Moll', '?'],
    ['Moll, Jo', '?'],
  ])('as %s is near %s, and doubted', (cell, id) => {
    const { codes, meant, text } = reading(column, cell);
    expect(codes).toEqual([column === 'prefers' ? 'uncertain-wish' : 'uncertain-id']);
    expect(meant).toEqual([id]);
    // A cell may hold a name, which no message repeats.
    expect(text).not.toMatch(/Doris|Lang|Kurtz|Moll/);
  });

  it.each(['X99', '4712', '4710', 'K-4711', 'Empfang', 'nobody@firm.example', 'Quentin Zacharias'])(
    'as %s is nobody of the files',
    (cell) => {
      const { codes } = reading(column, cell);
      const oddColumn = /[\s@]/.test(cell) ? ['unknown-line-managers'] : [];
      expect(codes).toEqual(column === 'reports_to' ? oddColumn : ['unknown-id']);
    },
  );

  it.each(['n/a', '-', 'keine', 'N.N.', 'k. A.', 'null', '(leer)', ''])(
    'as %j is nobody, without a word',
    (cell) => {
      const { ids, codes } = reading(column, cell);
      expect([ids, codes]).toEqual([column === 'reports_to' ? [undefined] : [], []]);
    },
  );
});

describe.each(EACH)('a word for nobody in %s', (column) => {
  /** What is said of a cell where one manager has this id and name. */
  const readIn = (cell: string, id = 'G1', name = 'Doris Lang') => {
    const { findings, people } = peopleOf(
      [
        `id\tname\tdepartment\tsocial_media_skill\tcommunication\t${column}`,
        `M1\tMax Null\tIT\t5\t4\t${cell}`,
      ],
      ['id | name | department', `${id} | ${name} | HR`],
    );
    const [mentor] = people.mentors;
    const ids = column === 'reports_to' ? [mentor?.reportsTo] : mentor?.[column];
    return { ids, codes: findings.map(({ code }) => code) };
  };

  it.each([
    ...['nobody', 'Nobody', 'no one', 'niemand', 'Niemanden', 'nein', 'Nein.', 'no', 'NO'],
    ...['keiner', 'keine Ausschlüsse', 'no exclusions', 'No preferences', 'nein danke'],
  ])('%s means nobody, without a word', (cell) => {
    expect(readIn(cell)).toEqual({ ids: column === 'reports_to' ? [undefined] : [], codes: [] });
  });

  it.each([
    ['NO', 'NO', 'Doris Lang'],
    ['Nein', 'Nein', 'Doris Lang'],
    ['Niemand', 'G1', 'Niemand'],
    ['keiner', 'keiner', 'Doris Lang'],
    ['No', 'No', 'Doris Lang'],
  ])('%s is somebody who has it as id or name: %s, %s', (cell, id, name) => {
    expect(readIn(cell, id, name)).toEqual({ ids: [id], codes: [] });
  });

  it.each([
    ['no', 'NO', 'Doris Lang'],
    ['Niemand', 'G1', 'Paul Niemand'],
    ['Nein', 'G1', 'Nein, Eva'],
  ])('%s is doubted where it is nearly somebody: %s, %s', (cell, id, name) => {
    const code = column === 'prefers' ? 'uncertain-wish' : 'uncertain-id';
    expect(readIn(cell, id, name).codes).toEqual([code]);
  });

  it.each(['nie und nimmer', 'Norbert', 'no idea', 'keine Ahnung wer'])(
    '%s is no such word',
    (cell) => {
      const odd = /\s/.test(cell) ? ['unknown-line-managers'] : [];
      expect(readIn(cell).codes).toEqual(column === 'reports_to' ? odd : ['unknown-id']);
    },
  );
});

describe.each(EACH)('somebody who is plainly named in %s', (column) => {
  /** What is said of a cell where one manager has this name. */
  function codesOf(cell: string, name = 'Hans Köster'): readonly string[] {
    const { findings, people } = peopleOf(
      [
        `id\tname\tdepartment\tsocial_media_skill\tcommunication\t${column}`,
        `M1\tMax Null\tIT\t5\t4\t${cell}`,
      ],
      ['id | name | email | department', `G1 | ${name} | h.koester@x.example | HR`],
    );
    const [mentor] = people.mentors;
    const ids = column === 'reports_to' ? [mentor?.reportsTo] : mentor?.[column];
    const codes = findings.map(({ code }) => code);
    return codes.length === 0 ? (ids ?? []).map(String) : codes;
  }

  it.each([
    'Hans Köster <h.koester@x.example>',
    'Hans Köster <mailto:H.Koester@x.example>',
    '<h.koester@x.example>',
    'mailto:h.koester@x.example',
    'MAILTO:h.koester@x.example?subject=Tandem',
  ])('an address is taken out of %s', (cell) => {
    expect(codesOf(cell)).toEqual(['G1']);
  });

  it.each([
    'Herr Hans Köster',
    'Frau Köster',
    'Herr Köster',
    'Dr. Hans Köster',
    'Köster Hans',
    'H. Köster',
    'Köster H.',
    'Koester H.',
    '1. Hans Köster',
    'Hans Köster / Eva Süß',
    'Hans Köster und Eva Süß',
    'nicht Hans Köster',
    'Hans Köster <hans@other.example>',
    'h.koester@x.example eva@x.example',
    '<h.koester@x.example> und <eva@x.example>',
  ])('%s is doubted, not dropped', (cell) => {
    const code = column === 'prefers' ? 'uncertain-wish' : 'uncertain-id';
    expect(codesOf(cell)).toEqual([code]);
  });

  it.each(['Dr. Hans Köster', 'Hans Köster, MBA', 'Köster Hans', 'Prof. Dr. Hans Köster'])(
    'Hans Köster is doubted where the list says %s',
    (name) => {
      const code = column === 'prefers' ? 'uncertain-wish' : 'uncertain-id';
      expect(codesOf('Hans Köster', name)).toEqual([code]);
    },
  );

  it.each([
    'Empfang',
    'Dr. Quentin Zacharias',
    'K-4711',
    'Frau Dr.',
    'Kösterhaus',
    'Hans Adam',
    'Thomas Köster',
    'Frau Petra Köster',
  ])('%s is nobody of the files, whoever shares a surname', (cell) => {
    const oddColumn = /\s/.test(cell) ? ['unknown-line-managers'] : [cell];
    expect(codesOf(cell)).toEqual(column === 'reports_to' ? oddColumn : ['unknown-id']);
  });
});

describe('a veto in which ids stand in other company than commas and semicolons', () => {
  it.each([
    ['0042 0071', '?'],
    ['0042/0071', '?'],
    ['0042-0071', '?'],
    ['0042.0071', '?'],
    ['0042 und 0071', '?'],
    ['0042 & 4711', '?'],
    ['G1 + B7', '?'],
    ['G1 und B7', '?'],
    ['ID 0042', '0042'],
    ['Nr. 42', '0042'],
    ['#42', '0042'],
    ['K 4711', '4711'],
    ['Kollegin mit der Nummer 4711', '4711'],
    ['G1?', 'G1'],
    ['bitte nicht G1', 'G1'],
    ['Uwe Fern (4711)', '4711'],
    ['kein Kurz', '0042'],
    ['Lang & Kurz', '?'],
    ['Lang und Kurz', '?'],
    ['Kurz/Fern', '0042'],
    ['Doris + Emil', '?'],
    ['Team Kurz', '0042'],
    ['Kurz aus der IT', '0042'],
    ['1', '?'],
    ['08', 'B8'],
    ['bitte nicht Anders', '0071'],
    ['nicht mit Herrn Kurz', '0042'],
    ['bitte nicht mit Frau Kurz', '0042'],
    ['kein Tandem mit Kurz', '0042'],
    ['auf keinen Fall mit Frau Dr. Kurz', '0042'],
    ['not with Ms Kurz', '0042'],
    ['please do not pair with Kurz', '0042'],
    ['Veto gegen Kurz', '0042'],
    ['Kurz wegen Konflikt', '0042'],
    ['Frau Kurz – privat', '0042'],
    ['Kurz weil Ex-Partner', '0042'],
    ['mit Kurz keine Zusammenarbeit', '0042'],
    ['nur nicht Kurz', '0042'],
    ['Ex-Chefin Kurz', '0042'],
    ['Kurz: befangen', '0042'],
  ])('%s is doubted, not dropped', (cell, meant) => {
    expect(reading('excludes', cell)).toMatchObject({ codes: ['uncertain-id'], meant: [meant] });
  });

  it.each([
    ...['Team G1 Nord', 'Raum 42', 'seit 2019', 'Etage 7 und 9', 'K-4711', 'B9/B10', '9', '2019'],
    ...[
      'Team Nord',
      'Fern & Weit',
      'Quentin aus der IT',
      'Uwe Fern und Ute Weit',
      'Ada Fern aus HH',
      'nicht mit Herrn Fern',
      'kein Tandem mit Uwe Fern',
      'not with Mr Fern',
      'nicht mit Team Nord',
      'Fern wegen Konflikt',
      'Uwe Fern – privat',
    ],
  ])('%s is nobody of the files', (cell) => {
    expect(reading('excludes', cell).codes).toEqual(['unknown-id']);
  });
});

describe('a list of people', () => {
  it.each([
    ['G1 (Doris); 0042 (Ada)', ['G1', '0042']],
    ['Kurz, Ada; Lang, Doris', ['0042', 'G1']],
    ['G1, Kurz, Ada, 4711', ['G1', '0042', '4711']],
    ['Ada Kurz, Doris Lang', ['0042', 'G1']],
    ['G1; -; n/a', ['G1']],
    ['G1; niemand', ['G1']],
  ])('%s', (cell, ids) => {
    expect(reading('excludes', cell)).toMatchObject({ ids, codes: [] });
    expect(reading('prefers', cell)).toMatchObject({ ids, codes: [] });
  });

  it('may hold a word for nothing that is somebody’s id', () => {
    const { people, findings } = peopleOf(
      ['id\tdepartment\tsocial_media_skill\tcommunication\texcludes', 'M1\tIT\t5\t4\tNA; -'],
      ['id | department', 'NA | HR'],
    );
    expect(findings).toEqual([]);
    expect(people.mentors[0]?.excludes).toEqual(['NA']);
  });

  it('takes the row out where a veto is doubtful, and keeps it where a wish is', () => {
    const { people, invalid } = peopleOf(
      [
        'id\tdepartment\tsocial_media_skill\tcommunication\texcludes\tprefers',
        'M1\tIT\t5\t4\tg1\t',
        'M2\tIT\t5\t4\t\tg1',
      ],
      ['id | department', 'G1 | HR'],
    );
    expect(people.mentors.map(({ id }) => id)).toEqual(['M2']);
    expect(invalid.map(({ id }) => id)).toEqual(['M1']);
  });
});

describe('what looks suspicious goes through without a word', () => {
  it.each([
    ['a line manager whose number is one beside somebody’s', '4712'],
    ['a line manager who is in neither file', 'X99'],
    ['a person called Null', 'Max Null'],
    ['an id with a blank remark', '0042 ()'],
    ['a line manager by full name', 'Anders, Emil'],
  ])('%s', (_, cell) => {
    const { people, findings } = peopleOf(
      [
        'id\tname\tdepartment\tsocial_media_skill\tcommunication\treports_to',
        'M0\tUwe Roth\tIT\t5\t4\tM1',
        `M1\tMax Null\tIT\t5\t4\t`,
        `M2\tNull\tIT\t5\t4\t${cell}`,
      ],
      MANAGERS,
    );
    expect(findings).toEqual([]);
    expect(people.mentors.map(({ name }) => name)).toEqual(['Uwe Roth', 'Max Null', 'Null']);
  });

  it('finds line managers by name in the chains of both files', () => {
    const { findings } = peopleOf(
      [
        'id\tname\tdepartment\tsocial_media_skill\tcommunication\treports_to',
        'M1\tAda Kurz\tIT\t5\t4\tDoris Lang',
      ],
      ['id | name | department | reports_to', 'G1 | Doris Lang | HR | Kurz, Ada'],
    );
    expect(findings.map(({ code }) => code)).toEqual(['reporting-cycle']);
  });
});
