import { describe, expect, it } from 'vitest';

import { readPeople, recognisesHeader } from '../../src/people/index.ts';
import { readTable } from '../../src/tables/index.ts';
import { OPTIONS, peopleOf } from './people-of.ts';

/** Reads people from the text of two files, as the command line does. */
async function readTexts(mentors: string, managers: string) {
  const recognises = (header: string) => recognisesHeader(header, OPTIONS);
  const [a, b] = await Promise.all(
    [mentors, managers].map(async (text, at) => {
      const file = ['mentors.csv', 'managers.csv'][at] ?? '';
      return (await readTable({ file, bytes: Buffer.from(text) }, { recognises })).table;
    }),
  );
  return readPeople(a!, b!, OPTIONS);
}

const MENTOR = 'id,department,social_media_skill,communication,excludes';

describe('names of JavaScript are ordinary text', () => {
  const words = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length'];

  it.each(words)('%s, everywhere at once', async (word) => {
    const before = Object.keys(Object.prototype);
    const read = async (text: string) => {
      const { people, findings } = await readTexts(
        `${MENTOR},topics,languages,site,${text}\n${text},${text},5,4,B,${text},${text},${text},1\n`,
        `id,department,prefers\nB,HR,${text}\n`,
      );
      // Comparison keys are in lower case.
      return JSON.stringify([people.mentors, people.managers, findings]).toLowerCase();
    };
    expect(await read(word)).toBe((await read('zzz')).replaceAll('zzz', word.toLowerCase()));
    expect(Object.keys(Object.prototype)).toEqual(before);
  });
});

describe('a veto holds in whatever form its id is written', () => {
  it.each([
    ['Mu\u0308ller', 'Müller'],
    ['Müller', 'Mu\u0308ller'],
    [' L1\u00a0', 'L1'],
    ['L\u200b1', 'L1'],
    ['="0042"', '0042'],
  ])('%j bans %j', async (written, id) => {
    const { people, findings } = await readTexts(
      `${MENTOR}\nM1,IT,5,4,"${written.replaceAll('"', '""')}"\n`,
      `id,department\n"${id}",HR\n`,
    );
    expect(findings).toEqual([]);
    expect(people.mentors[0]?.excludes).toEqual([people.managers[0]?.id]);
  });

  it.each([
    ['l1', 'uncertain-id'],
    ['Ｌ１', 'uncertain-id'],
    ['L01', 'unknown-id'],
    ['Fritz', 'unknown-id'],
  ])('%j bans nobody, which is said', async (written, code) => {
    const { findings } = await readTexts(
      `${MENTOR}\nM1,IT,5,4,${written}\n`,
      'id,department\nL1,HR\n',
    );
    expect(findings).toMatchObject([{ code }]);
  });
});

describe('no spelling slips a department past the rule without a word', () => {
  it.each([
    'Human Resources',
    'human resources',
    'HUMAN RESOURCES',
    ' Human Resources ',
    'Human\u00a0Resources',
    'Human  Resources',
    'Human\u2009Resources',
    'Human\tResources',
    'Human Resources\u200b',
    'Hu\u00adman Resources',
    'Ｈｕｍａｎ Resources',
    'Human Resources/',
    'Human Resources/Recruiting',
    'Human Resources > Recruiting',
  ])('%j is the department itself', async (written) => {
    const { people } = await readTexts(
      `${MENTOR}\nM1,${written},5,4,\n`,
      'id,department\nL1,Human Resources\n',
    );
    expect(people.mentors[0]?.department.path[0]).toBe(people.managers[0]?.department.path[0]);
  });

  it.each([
    'Human-Resources',
    'HumanResources',
    'Human Resources.',
    'Human_Resources',
    'Human Resource',
    'Human Resuorces',
    'Human Ressources',
    'Humna Resources',
    'Humans Resources',
    'HR',
    'H.R.',
    'H. R.',
    'H-R',
    'hr',
    'Human Resourcés',
    'Human Rescources',
  ])('%j gives a warning', async (written) => {
    const { findings } = await readTexts(
      `${MENTOR}\nM1,${written},5,4,\n`,
      'id,department\nL1,Human Resources\n',
    );
    expect(findings).toMatchObject([{ code: 'likely-department-slip', severity: 'warning' }]);
  });

  it.each(['', ' ', '/', '\u200b', '\u00a0'])('%j is an error', async (written) => {
    const { findings, people } = await readTexts(
      `${MENTOR}\nM1,"${written}",5,4,\n`,
      'id,department\nL1,Human Resources\n',
    );
    expect(findings).toMatchObject([{ code: 'missing-value', severity: 'error' }]);
    expect(people.mentors).toEqual([]);
  });
});

it.each([
  'Consent am programm ',
  'Einwilligung zum mentoring programm tandem ',
  'which department ',
])('a header of %j over and over ends, too', (words) => {
  const header = `${words.repeat(300)}x`;
  const { findings } = peopleOf(
    [
      `id\tname\tdepartment\tsocial_media_skill\tcommunication\tvolunteers\t${header}`,
      'M1\tAda Kurz\tIT\t5\t4\tyes\tno',
    ],
    ['id | department', 'L1 | HR'],
  );
  expect(findings).toEqual([]);
});
