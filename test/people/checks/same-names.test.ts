import { describe, expect, it } from 'vitest';

import { sentence } from '../../../src/findings/sentence.ts';
import { peopleOf } from '../people-of.ts';

/** Reads people given as `id, name, address`. */
function read(mentors: readonly string[], managers: readonly string[]) {
  const row = (rest: string) => (line: string) => {
    const [id = '', name = '', email = ''] = line.split('; ');
    return [id, name, email, rest].join('\t');
  };
  return peopleOf(
    [
      'id\tname\temail\tdepartment\tsocial_media_skill\tcommunication',
      ...mentors.map(row('IT\t5\t4')),
    ],
    ['id\tname\temail\tdepartment', ...managers.map(row('HR'))],
  ).findings;
}

describe('a full name that stands once in each file under two ids', () => {
  it.each([
    ['M1; Ada Kurz', 'L1; Ada Kurz'],
    ['M1; Ada Kurz', 'L1; Kurz, Ada'],
    ['M1; ada  KURZ', 'L1; Ada Kurz'],
    ['M1; Jürgen Groß', 'L1; JÜRGEN GROSS'],
    ['M1; Ada Maria Kurz', 'L1; Ada Maria Kurz'],
    ['M1; Ada Kurz; ada@x.example', 'L1; Ada Kurz'],
    ['M1; Ada Kurz', 'L1; Dr. Ada Kurz'],
    ['M1; Frau Ada Kurz', 'L1; Prof. Dr. Ada Kurz'],
    ['M1; Ada Kurz', 'L1; Kurz, Dr. Ada'],
    ['M1; Ada Kurz', 'L1; Dr. Kurz, Ada'],
    ['M1; Dipl.-Ing. (FH) Ada Kurz', 'L1; Ada Kurz, MBA'],
    ['M1; Mag. Ada Kurz', 'L1; Ms Ada Kurz, B.Sc.'],
    ['M1; Ada Kurz M. A.', 'L1; Dr. rer. nat. Ada Kurz'],
    ['M1; Jürgen Groß', 'L1; Juergen Gross'],
    ['M1; José Groß', 'L1; Herr Jose Groß (Elternzeit)'],
    ['M1; Anna-Lena Kurz', 'L1; Kurz, Anna Lena'],
    ['M1; Ada Kurz', 'L1; Ada Kurz; ada@x.example'],
    ['M1; Ada Kurz; ada.kurz@x.de', 'L1; Ada Kurz; ada.kurz@x.com'],
    ['M1; Ada Kurz; Ada.Kurz@x.de', 'L1; Kurz, Ada; ada.kurz@mail.x.de'],
    ['M1; Ada Kurz; none', 'L1; Ada Kurz; ada@x.example'],
  ])('%s and %s may be one person, which is a warning', (mentor, manager) => {
    const findings = read([mentor, 'M2; Bo Lang'], ['L9; Cy Dorn', manager]);
    expect(findings).toMatchObject([
      { code: 'same-name', severity: 'warning', args: { pairs: [['M1', 'L1']] } },
    ]);
    expect(JSON.stringify(findings)).not.toMatch(/Kurz|Groß/i);
  });

  it.each([
    ['M1; Ada Kurz; ada.kurz@x.de', 'L1; Ada Kurz; ada.kurz2@x.de'],
    ['M1; Ada Kurz; ada.kurz@x.de', 'L1; Ada Kurz; ada.kurz2@x.com'],
    ['M1; Ada Kurz; ada@x.de', 'L1; Ada Kurz; a.kurz@y.com'],
    ['M1; Ada Kurz; ada.kurz@x.de', 'L1; Ada Lang; ada.kurz@x.com'],
    ['M1; Ada; ada@x.de', 'L1; Ada; ada@x.com'],
  ])('%s and %s are two by their addresses', (mentor, manager) => {
    expect(read([mentor, 'M2; Bo Lang; bo@x.de'], ['L9; Cy Dorn; cy@x.de', manager])).toEqual([]);
  });

  it('is one finding that lists its rows', () => {
    const names = ['Ada Kurz', 'Bo Lang', 'Cy Dorn', 'Di Moll'];
    const findings = read(
      names.map((name, at) => `M${at}; ${name}`),
      names.map((name, at) => `L${at}; ${name}`).toReversed(),
    );
    expect(findings.map(({ place, related }) => [place, ...related].map(({ id }) => id))).toEqual([
      ['M0', 'M1', 'M2', 'M3'],
    ]);
    const texts = findings.map((one) => [sentence(one, 'en').message, sentence(one, 'de').message]);
    expect(texts).toEqual([
      [
        '4 full names stand in both files under two ids: M0 = L0, M1 = L1, M2 = L2 and 1 more',
        '4 volle Namen stehen in beiden Dateien unter zwei Nummern: M0 = L0, M1 = L1, M2 = L2 und 1 weitere',
      ],
    ]);
  });
});

describe('names that say nothing of one person go through without a word', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['one word', ['M1; Ada'], ['L1; Ada']],
    ['a surname in common', ['M1; Ada Kurz'], ['L1; Bo Kurz']],
    ['an address for both', ['M1; Ada Kurz; a@x.example'], ['L1; Ada Kurz; b@x.example']],
    ['a name that two mentors have', ['M1; Ada Kurz', 'M2; Ada Kurz'], ['L1; Ada Kurz']],
    ['a name that two managers have', ['M1; Ada Kurz'], ['L1; Ada Kurz', 'L2; Ada Kurz']],
    ['a name twice in one file', ['M1; Ada Kurz', 'M2; Ada Kurz'], ['L1; Bo Lang']],
    ['a second name', ['M1; Ada Kurz'], ['L1; Ada Maria Kurz']],
    ['no name', ['M1; '], ['L1; ']],
    ['a title and a surname', ['M1; Dr. Kurz'], ['L1; Dr. Kurz']],
    ['a form of address', ['M1; Frau Kurz'], ['L1; Frau Kurz']],
    ['an initial', ['M1; A. Kurz'], ['L1; Ada Kurz']],
    ['a first name that is a degree, too', ['M1; Phil Kurz'], ['L1; Bo Kurz']],
    ['a surname that is a degree, too', ['M1; Wei Ma'], ['L1; Wei Kurz']],
    ['titles in common', ['M1; Prof. Dr. Ada Kurz'], ['L1; Prof. Dr. Bo Lang']],
    ['a remark in common', ['M1; Ada (IT)'], ['L1; Bo (IT)']],
    ['junior', ['M1; Ada Kurz III'], ['L1; Ada Kurz']],
  ])('%s', (_, mentors, managers) => {
    expect(read(mentors, managers)).toEqual([]);
  });
});

/** Reads people of one list given as `id; name; department; address; answer`. */
function readAnswers(lines: readonly string[], list: 'mentors' | 'managers') {
  const headers = 'id\tname\tdepartment\temail\tvolunteers';
  const rows = lines.map((line) => line.replaceAll(/; ?/g, '\t'));
  const mentors = list === 'mentors' ? rows : ['M9\tBo Lang\tIT\tbo@z.de\tja'];
  const managers = list === 'managers' ? rows : ['L9\tCy Dorn\tHR\tcy@z.de\tja'];
  return peopleOf(
    [`${headers}\tsocial_media_skill\tcommunication`, ...mentors.map((row) => `${row}\t5\t5`)],
    [headers, ...managers],
  ).findings;
}

describe.each(['mentors', 'managers'] as const)('a full name twice among the %s', (list) => {
  it.each([
    ['no address', ['1001; Eva Fuchs; IT; ; nein', '1002; Eva Fuchs; IT; ; ja']],
    ['the yes first', ['1002; Eva Fuchs; IT; ; ja', '1001; Eva Fuchs; IT; ; nein']],
    ['another spelling', ['1001; Fuchs, Eva; IT; ; no', '1002; Dr. EVA FUCHS; IT; ; yes']],
    ['another department', ['1001; Eva Fuchs; IT; ; nein', '1002; Eva Fuchs; HR; ; ja']],
    ['one address', ['1001; Eva Fuchs; IT; e@x.de; nein', '1002; Eva Fuchs; HR; ; ja']],
    [
      'addresses of two domains',
      ['1001; Eva Fuchs; IT; e.f@x.de; nein', '1002; Eva Fuchs; HR; E.F@y.de; ja'],
    ],
    [
      'a private address in the same department',
      ['1001; Eva Fuchs; IT; eva.fuchs@x.de; nein', '1002; Eva Fuchs; IT; evi@y.de; ja'],
    ],
    [
      'a third of the name',
      ['1000; Eva Fuchs; IT; ; ', '1001; Eva Fuchs; IT; ; nein', '1002; Eva Fuchs; IT; ; ja'],
    ],
  ])('may be one person who said no and yes, which is a warning: %s', (_, lines) => {
    const findings = readAnswers(lines, list);
    expect(findings).toMatchObject([
      {
        code: 'same-name-two-answers',
        severity: 'warning',
        args: { yes: '1002', no: '1001' },
        place: { id: '1002', header: 'volunteers' },
        related: [{ id: '1001', header: 'volunteers' }],
      },
    ]);
    expect(JSON.stringify(findings)).not.toMatch(/Fuchs/i);
  });

  it('is told of beside an address that both have', () => {
    const lines = ['1001; Eva Fuchs; IT; e@z.de; nein', '1002; Eva Fuchs; HR; e@z.de; ja'];
    expect(
      readAnswers(lines, list)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(['same-name-two-answers', 'shared-email']);
  });

  it.each([
    ['both said yes', ['1001; Eva Fuchs; IT; ; ja', '1002; Eva Fuchs; IT; ; ja']],
    ['both said no', ['1001; Eva Fuchs; IT; ; nein', '1002; Eva Fuchs; IT; ; nein']],
    ['one said nothing', ['1001; Eva Fuchs; IT; ; ', '1002; Eva Fuchs; IT; ; ja']],
    ['other names', ['1001; Eva Fuchs; IT; ; nein', '1002; Ida Fuchs; IT; ; ja']],
    ['one word', ['1001; Eva; IT; ; nein', '1002; Eva; IT; ; ja']],
    ['no names', ['1001; ; IT; ; nein', '1002; ; IT; ; ja']],
    [
      'two addresses of one domain',
      ['1001; Eva Fuchs; IT; eva.fuchs@x.de; nein', '1002; Eva Fuchs; IT; eva.fuchs2@x.de; ja'],
    ],
    [
      'other departments and addresses',
      ['1001; Eva Fuchs; IT; eva@x.de; nein', '1002; Eva Fuchs; HR; e.fuchs@y.de; ja'],
    ],
  ])('is nothing to ask about: %s', (_, lines) => {
    expect(readAnswers(lines, list)).toEqual([]);
  });
});

it('two answers under one name are told of in both languages', () => {
  const [one] = readAnswers(
    ['1001; Eva Fuchs; IT; ; nein', '1002; Eva Fuchs; IT; ; ja'],
    'mentors',
  );
  expect([sentence(one!, 'en').message, sentence(one!, 'de').message]).toEqual([
    '1002 and 1001 have the same full name, but 1002 says yes to taking part and 1001 says no',
    '1002 und 1001 haben denselben vollen Namen, doch 1002 sagt Ja zur Teilnahme und 1001 sagt Nein',
  ]);
});
