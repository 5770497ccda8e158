import { describe, expect, it } from 'vitest';

import type { PeopleOptions } from '../../../src/people/index.ts';
import { peopleOf } from '../people-of.ts';

/** What is said of mentors whose skill stands under this header. */
function codesOf(header: string, options: Partial<PeopleOptions> = {}): string[] {
  const mentors = [`id\tdepartment\t${header}\tcommunication`, 'M1\tIT\t4\t4'];
  return peopleOf(mentors, ['id | department', 'L1 | HR'], options).findings.map(
    ({ code }) => code,
  );
}

const SCALED = { scaled: new Set(['social_media_skill'] as const) };

describe('a header that says that the lowest number is the best', () => {
  it.each([
    '1 = sehr gut',
    '1 = beste',
    '1=excellent',
    'sehr gut = 1',
    'Schulnote',
    'Schulnoten',
    'Note',
    'Notenskala',
    'Zensur',
    '1 = expert, 5 = beginner',
    '1 = Expertin, 5 = Anfängerin',
    '1 (hoch) – 5 (niedrig)',
    '1 = high, 5 = low',
    '1 = gut, 5 = schlecht',
    '1: very good; 5: very poor',
    '5 = beginner',
    '5 = schlecht',
    '6 = ungenügend',
    '1 = trifft voll zu',
    '1 = stimme voll zu, 5 = stimme gar nicht zu',
    '1 = strongly agree',
    'best: 1, worst: 6',
    'lower is better',
    'je niedriger, desto besser',
    'Rang',
  ])('“(%s)” stops the run until the programme gives the scale', (remark) => {
    expect(codesOf(`Social Media (${remark})`)).toEqual(['one-is-best']);
    expect(codesOf(`Social Media [${remark}]`)).toEqual(['one-is-best']);
    expect(codesOf(`Social Media (${remark})`, SCALED)).toEqual([]);
  });
});

describe('a header that gives another scale', () => {
  it.each(['0-10', '1–10', '0 bis 100', '1 to 4', 'Skala 1-7', '0 … 10 Punkte', '%', 'in %'])(
    '“(%s)” is a warning until the programme gives the scale',
    (remark) => {
      expect(codesOf(`Social Media (${remark})`)).toEqual(['scale-in-header']);
      expect(codesOf(`Social Media (${remark})`, SCALED)).toEqual([]);
    },
  );
});

describe('a header that says what is so goes through without a word', () => {
  it.each([
    '1-5',
    'Skala 1 bis 5',
    '1 = Anfänger, 5 = Experte',
    '1 = schlecht, 5 = sehr gut',
    '1 = gering … 5 = hoch',
    '1 = keine, 5 = sehr gute',
    '1 = nicht gut',
    '1 = worst',
    '1 = low, 5 = high',
    '1 = trifft nicht zu, 5 = trifft voll zu',
    '5 = best',
    'sehr gut = 5',
    'Noten 1-5, 5 = beste',
    '1 to 5, highest is best',
    'Selbsteinschätzung',
    'notwendig',
    'please note: your own view',
    'Frage 3',
    'Runde 1-2',
    'Q1-Q4',
    '2025-2026',
    'Top 5',
  ])('“(%s)”', (remark) => {
    expect(codesOf(`Social Media (${remark})`)).toEqual([]);
  });
});

describe('a header of grades', () => {
  const read = (header: string, options: Partial<PeopleOptions> = {}) => {
    const mentors = [
      `id\tdepartment\tsocial_media_skill\tcommunication\t${header}`,
      'M1\tIT\t4\t4\t3',
    ];
    const managers = [`id\tdepartment\t${header}`, 'L1\tHR\t4'];
    const { findings, people } = peopleOf(mentors, managers, options);
    return {
      codes: findings.map(({ code }) => code),
      levels: [people.mentors[0]?.level, people.managers[0]?.level],
    };
  };

  it.each([
    ...['Hierarchieebene (1 = Vorstand)', 'Ebene (1 = oberste)', 'Ebene (1: höchste Ebene)'],
    ...['Führungsebene (1=GF, 5=Mitarbeiter)', 'Ebene (Vorstand = 1)', 'Ebene (5 = Azubi)'],
    ...['Level (1 = CEO)', 'Grade (1 = highest, 9 = lowest)', 'Job level (0 = board)'],
    ...['Level (lower is more senior)', 'Ebene (unter Vorstand)', 'Ebene (unterhalb der GF)'],
  ])('“%s” stops the run where the lowest number is the most senior', (header) => {
    expect(read(header).codes).toEqual(['one-is-highest', 'one-is-highest']);
    expect(read(header, { ignore: [header] }).codes).toEqual([]);
    const turned = new Map([
      ['3', '1'],
      ['4', '2'],
    ]);
    const { codes, levels } = read(header, { values: new Map([['level', turned]]) });
    expect([codes, levels]).toEqual([[], [1, 2]]);
  });

  it.each([
    ...['Hierarchieebene', 'Ebene (1-5)', 'Ebene (5 = Vorstand)', 'Ebene (1 = Mitarbeiter)'],
    ...['Führungsebene (1 = Azubi, 5 = GF)', 'Grade (1 = lowest)', 'Level (9 = highest)'],
    ...['Job level', 'Stufe (1 = Einsteiger, 4 = Vorstand)', 'Karrierestufe (Stand 1.1.2026)'],
  ])('“%s” goes through without a word', (header) => {
    expect(read(header)).toEqual({ codes: [], levels: [3, 4] });
  });
});
