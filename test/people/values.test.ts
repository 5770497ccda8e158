import { describe, expect, it } from 'vitest';

import { readProgramme } from '../../src/programme/index.ts';
import { sentence } from '../../src/findings/sentence.ts';
import { peopleOf } from './people-of.ts';

/** Reads mentors with the reading settings of a programme. */
function read(yaml: string, header: string, rows: readonly string[]) {
  const bytes = new TextEncoder().encode(yaml);
  const { programme, findings: ofProgramme } = readProgramme({ file: 'programme.yaml', bytes });
  expect(ofProgramme).toEqual([]);
  const { people, findings } = peopleOf(
    [`id\tdepartment\t${header}`, ...rows.map((row, at) => `M${at}\tIT\t${row}`)],
    undefined,
    { ...programme!.reading, unasked: 'silent' },
  );
  return { mentors: people.mentors, findings, codes: findings.map(({ code }) => code) };
}

const LEVELS = 'social_media_skill\tcommunication';

describe('words as values', () => {
  it('are read by the table of the programme, compared like topics', () => {
    const { mentors, codes } = read(
      'values: { social_media_skill: { sehr gut: 5, gut: 4, "5. Strongly agree": 5, keine: 1 }, communication: { mittel: 3,  hoch: 4.5 } }',
      LEVELS,
      ['Sehr  Gut\tmittel', 'GUT\thoch', '5. strongly agree\t4', 'keine\t3', '3\tmittel'],
    );
    expect(codes).toEqual([]);
    expect(mentors.map(({ skill, communication }) => [skill, communication])).toEqual([
      [5000, 3000],
      [4000, 4500],
      [5000, 4000],
      [1000, 3000],
      [3000, 3000],
    ]);
  });

  it.each([
    [
      'status',
      '{ Elternzeit: inactive, Full-Time: active }',
      ['Elternzeit', 'full-time', ''],
      'left',
      [true, false, false],
    ],
    [
      'volunteers',
      '{ gern: true, ungern: false, na klar: yes }',
      ['gern', 'ungern', 'Na klar'],
      'volunteers',
      [true, false, true],
    ],
    ['level', '{ Team Lead: 3, E13: 2 }', ['Team Lead', 'E13', '1'], 'level', [3, 2, 1]],
    ['sponsor', '{}', ['', '', ''], 'sponsor', [false, false, false]],
    ['reports_to', '{ Chefin: M0 }', ['', 'Chefin', ''], 'reportsTo', [undefined, 'M0', undefined]],
  ])('of %s: %s', (column, table, cells, field, expected) => {
    const { mentors, codes } = read(
      `values: { ${column}: ${table} }`,
      `${LEVELS}\t${column}`,
      cells.map((cell) => `5\t4\t${cell}`),
    );
    expect(codes).toEqual([]);
    expect(mentors.map((one) => one[field as keyof typeof one])).toEqual(expected);
  });

  it('hold for the items of lists', () => {
    const { mentors } = read('values: { topics: { SoMe: Social Media } }', `${LEVELS}\ttopics`, [
      '5\t4\tsome; TikTok',
    ]);
    expect(mentors[0]?.topics?.map(({ text }) => text)).toEqual(['Social Media', 'TikTok']);
  });

  it('are errors of the programme for id, name and email', () => {
    for (const column of ['id', 'name', 'email', 'nonsense']) {
      const bytes = new TextEncoder().encode(`values: { ${column}: { a: b } }`);
      const { findings } = readProgramme({ file: 'programme.yaml', bytes });
      expect(findings.map(({ code }) => code)).toEqual(['unknown-key']);
    }
  });
});

describe('words where levels belong', () => {
  it('are one finding for the column, with the words that at least two people share', () => {
    const { findings, mentors } = read('', LEVELS, [
      ...Array.from({ length: 40 }, () => 'sehr gut\t4'),
      ...Array.from({ length: 41 }, () => 'gut\t4'),
      'weil Mama es sagt\t4',
      '5\t4',
    ]);
    expect(findings).toMatchObject([
      {
        code: 'words-for-values',
        severity: 'error',
        args: {
          count: 82,
          words: [
            { text: 'gut', count: 41 },
            { text: 'sehr gut', count: 40 },
          ],
        },
      },
    ]);
    expect(JSON.stringify(findings)).not.toContain('Mama');
    expect(mentors).toHaveLength(1);
    // The cell of the word that one person alone has, and some of the others.
    const lines = [findings[0]!.place, ...findings[0]!.related].map(({ line }) => line);
    expect(lines).toEqual([...Array.from({ length: 20 }, (__, at) => at + 2), 83]);
  });

  it.each([
    ['three that all share', ['gut', 'gut', 'gut'], 'writes the table'],
    [
      'one beside them',
      ['gut', 'gut', 'so lala'],
      'a word that only one person has: add it yourself',
    ],
    [
      'two beside them',
      ['gut', 'gut', 'so lala', 'ok'],
      '2 words that only one person has: add those',
    ],
    ['none that is shared', ['so lala', 'ok'], 'tandem init --from does not list it'],
    ['none, of which two are one', ['OK', 'ok', 'so lala'], 'a word that only one person has'],
  ])('are told with what init --from leaves out: %s', (_, words, says) => {
    const { findings } = read('', LEVELS, [...words.map((word) => `${word}\t4`), '5\t4']);
    const [one, ...others] = findings;
    expect(others).toEqual([]);
    const { fix } = sentence(one!, 'en');
    expect(fix).toContain(says);
    expect(fix).toContain('values: { social_media_skill: { ');
    expect(fix.includes('writes the table')).toBe(says !== 'tandem init --from does not list it');
    expect(fix).not.toMatch(/lala/);
    expect(sentence(one!, 'de').fix).not.toMatch(/lala/);
  });

  it('are a finding for the cell where there is only one', () => {
    const { findings } = read('', LEVELS, ['gut\t4', '5\t4']);
    expect(findings).toMatchObject([{ code: 'invalid-level', place: { line: 2 } }]);
  });

  it('stand apart from numbers gone wrong', () => {
    expect(read('', LEVELS, ['gut\t4', 'gut\t9', '5+\t0x5']).codes.toSorted()).toEqual([
      'invalid-level',
      'invalid-level',
      'invalid-level',
      'words-for-values',
    ]);
  });

  it('are one finding for a column of statuses', () => {
    const { codes } = read('', `${LEVELS}\tstatus`, ['5\t4\tOn Leave', '5\t4\tOn Leave']);
    expect(codes).toEqual(['words-for-values']);
  });

  it('are none that are asked for: levels, blanks and words for nothing', () => {
    expect(
      read('', `${LEVELS}\tpresence`, ['5\t4\tn/a', '4,5\t3\tunbekannt', '1\t1\t']).codes,
    ).toEqual([]);
  });
});

describe('a yes with a remark', () => {
  it('is one finding for the column that names every row: each is for somebody to read', () => {
    const remarks = Array.from({ length: 100 }, () => '5\t4\tyes, as backup');
    const { findings } = read('', `${LEVELS}\tvolunteers`, ['5\t4\tyes', ...remarks]);
    expect(findings).toMatchObject([{ code: 'yes-with-remark', args: { count: 100 } }]);
    const lines = [findings[0]!.place, ...findings[0]!.related].map(({ line }) => line);
    expect(lines).toEqual(remarks.map((_, at) => at + 3));
  });
});

describe('averages', () => {
  it('are rounded half up to three decimals, with one notice for the column', () => {
    const { findings, mentors } = read('', LEVELS, [
      '3.3333333333333335\t4',
      '4,6666666\t4',
      '4.5000\t4',
    ]);
    expect(findings).toMatchObject([
      { code: 'level-rounded', severity: 'note', args: { count: 2 }, place: { line: 2 } },
    ]);
    expect(mentors.map(({ skill }) => skill)).toEqual([3333, 4667, 4500]);
  });
});
