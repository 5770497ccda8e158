import { describe, expect, it } from 'vitest';

import type { PeopleOptions } from '../../../src/people/index.ts';
import { peopleOf } from '../people-of.ts';

const MANAGERS = ['id\tname\tdepartment', 'L1\tBea\tSales'];

/** What a header row of mentors is read as, by column. */
function columnsOf(header: string, options: Partial<PeopleOptions> = {}, rows: string[] = []) {
  const { understood, findings, people } = peopleOf([header, ...rows], MANAGERS, options);
  return {
    columns: understood.mentor.columns.map(({ header: name, column }) => `${name} → ${column}`),
    codes: findings.map(({ code }) => code),
    people: people.mentors,
  };
}

describe('brackets in a header', () => {
  it.each([
    ['Kommunikation (1-5)', 'communication'],
    ['Communication [1 = low, 5 = high]', 'communication'],
    ['Skill [Social media]', 'social_media_skill'],
    ['Skill [Communication]', 'communication'],
    ['Rate yourself [Communication]', 'communication'],
    ['Bitte schätzen Sie sich ein (Kommunikation)', 'communication'],
    ['How good are you? [Social Media]', 'social_media_skill'],
  ])('%s is %s', (header, column) => {
    const { columns } = columnsOf(`id\tdepartment\t${header}`);
    expect(columns).toContain(`${header} → ${column}`);
  });

  it.each(['Hobby [Tennis]', 'Alter (Kommunikation)', 'Bemerkung (zum Team)'])(
    '%s is nothing that is read',
    (header) => {
      expect(columnsOf(`id\tdepartment\t${header}`).columns).toEqual([
        'id → id',
        'department → department',
      ]);
    },
  );

  it('give way to an exact header', () => {
    const header =
      'id\tdepartment\tSkill [Communication]\tCommunication\tSocial Media (1-5)\tSocial Media';
    const { columns, codes } = columnsOf(header);
    expect(columns).toEqual([
      'id → id',
      'department → department',
      'Communication → communication',
      'Social Media → social_media_skill',
    ]);
    expect(codes).toEqual([]);
  });

  it('count in an exact --map', () => {
    const header = 'id\tdepartment\tRate [A]\tRate [B]';
    const { columns, codes } = columnsOf(header, {
      map: [
        ['communication', 'Rate [B]'],
        ['social_media_skill', 'rate [a]'],
      ],
    });
    expect(columns.slice(2)).toEqual(['Rate [A] → social_media_skill', 'Rate [B] → communication']);
    expect(codes).toEqual([]);
  });

  it('count in what is ignored', () => {
    const { columns } = columnsOf('id\tdepartment\tTopics [A]\tTopics [B]', {
      ignore: ['Topics [A]'],
    });
    expect(columns.slice(2)).toEqual(['Topics [B] → topics']);
  });
});

describe('a list with one column per option', () => {
  it.each([
    ['Topics [LinkedIn]', 'Topics [TikTok]'],
    ['Themen (LinkedIn)', 'Themen (TikTok)'],
    ['Themen: LinkedIn', 'Themen: TikTok'],
    ['Lernziele - LinkedIn', 'Lernziele - TikTok'],
    ['Interests – LinkedIn', 'Interests – TikTok'],
  ])('is read from the columns %s and %s', (a, b) => {
    const { codes, people } = columnsOf(
      `id\tdepartment\tsocial media\tcommunication\t${a}\t${b}`,
      {},
      [
        'M1\tIT\t5\t4\tx\t',
        'M2\tIT\t5\t4\tJa\tNein',
        'M3\tIT\t5\t4\tLinkedIn\ttiktok',
        'M4\tIT\t5\t4\t\t-',
      ],
    );
    expect(codes).toEqual([]);
    expect(people.map(({ topics }) => topics?.map(({ text }) => text))).toEqual([
      ['LinkedIn'],
      ['LinkedIn'],
      ['LinkedIn', 'TikTok'],
      undefined,
    ]);
  });

  it('reads option columns of languages and of time slots, too', () => {
    const header =
      'id\tdepartment\tsocial media\tcommunication\tSprachen [Deutsch]\tSprachen [Polnisch]\tVerfügbarkeit: Mo\tVerfügbarkeit: Di';
    const { people } = columnsOf(header, {}, ['M1\tIT\t5\t4\tx\tx\t\tja']);
    expect(people[0]?.languages?.map(({ text }) => text)).toEqual(['Deutsch', 'Polnisch']);
    expect(people[0]?.availability?.map(({ text }) => text)).toEqual(['Di']);
  });

  it('is none if the cells say anything else', () => {
    const header = 'id\tdepartment\tsocial media\tcommunication\tTopics: first\tTopics: second';
    const { codes, columns } = columnsOf(header, {}, ['M1\tIT\t5\t4\tLinkedIn\tTikTok']);
    expect(columns.filter((one) => one.includes('topics'))).toEqual([]);
    expect(codes).toEqual([]);
  });

  it('makes no list of one column alone, whose brackets are a remark', () => {
    const { people } = columnsOf(
      'id\tdepartment\tsocial media\tcommunication\tTopics [several]',
      {},
      ['M1\tIT\t5\t4\tLinkedIn; TikTok'],
    );
    expect(people[0]?.topics).toHaveLength(2);
  });
});

describe('a header that says that 1 is the best level', () => {
  it.each([
    'Kommunikation (Schulnote)',
    'Kommunikation (Note)',
    'Kommunikation (Noten)',
    'Kommunikation (Schulnote, 1 = sehr gut)',
    'Communication (1 = best)',
    'Communication (1=Best, 5=Worst)',
    'Communication [1 is best]',
    'Communication (best = 1)',
    'Kommunikation (1 = sehr gut … 6 = ungenügend)',
    'Kommunikation (1 (sehr gut) bis 6)',
    'Communication (1 - excellent)',
    'Communication (school grade)',
  ])('%s stops the run until the programme gives the scale', (header) => {
    const row = `id\tdepartment\tsocial media\t${header}`;
    expect(columnsOf(row).codes).toEqual(['one-is-best']);
    expect(columnsOf(row, { scaled: new Set(['communication']) }).codes).toEqual([]);
    expect(columnsOf(row, { scaled: new Set(['presence']) }).codes).toEqual(['one-is-best']);
  });

  it('counts where only --map names the column, too', () => {
    const { codes } = columnsOf('id\tdepartment\tsocial media\tSchulnote Reden', {
      map: [['communication', 'Schulnote Reden']],
    });
    expect(codes).toEqual(['one-is-best']);
  });

  it.each([
    'Kommunikation (1-5)',
    'Kommunikation (1 = gering, 5 = sehr gut)',
    'Communication (5 = best)',
    'Communication (1 = worst, 5 = best)',
    'Communication (10 = excellent)',
    'Kommunikation (Notebook)',
  ])('%s does not', (header) => {
    expect(columnsOf(`id\tdepartment\tsocial media\t${header}`).codes).toEqual([]);
  });
});

describe('the name of somebody', () => {
  it('is first and last name where an export has a user name beside them', () => {
    const { columns, people } = columnsOf(
      'USERID\tUSERNAME\tFIRSTNAME\tLASTNAME\tDEPARTMENT\tsocial media\tcommunication',
      {},
      ['101\tkweiss\tKim\tWeiß\tIT\t5\t4'],
    );
    expect(columns).not.toContain('USERNAME → name');
    expect(people[0]?.name).toBe('Kim Weiß');
  });

  it('is the user name where there is no other', () => {
    const { people } = columnsOf('USERID\tUSERNAME\tDEPARTMENT\tsocial media\tcommunication', {}, [
      '101\tkweiss\tIT\t5\t4',
    ]);
    expect(people[0]?.name).toBe('kweiss');
  });
});
