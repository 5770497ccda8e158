import { describe, expect, it } from 'vitest';

import { peopleOf } from '../people-of.ts';

const MENTORS = ['id\tdepartment\tsocial_media_skill\tcommunication', 'M1\tIT\t5\t4'];

/** The managers that are read, and what is said. */
function managers(header: string, ...rows: string[]) {
  const { people, findings, invalid } = peopleOf(MENTORS, [header, ...rows]);
  return {
    ids: people.managers.map(({ id }) => id),
    codes: findings.map(({ code }) => code),
    invalid: invalid.length,
  };
}

describe('further header rows', () => {
  it.each([
    ['id\tname\tdepartment', 'Employee ID\tName\tDepartment'],
    ['Respondent ID\tid\tdepartment', '\tOpen-Ended Response\tOpen-Ended Response'],
    ['id\tname\tdepartment', 'Response\tResponse\tResponse'],
    ['id\tname\tdepartment', '{"ImportId":"QID1"}\t{"ImportId":"QID2"}\t{"ImportId":"QID3"}'],
    ['id\tname\tdepartment', 'What is your number?\tWhat is your name?\tWhere do you work?'],
    ['id\tname\tdepartment', 'id\tname\tdepartment'],
    ['USERID\tNAME\tDEPARTMENT', 'User ID\tName\tAbteilung'],
  ])('%j, %j are left out with a notice', (header, labels) => {
    const row = header.startsWith('Respondent') ? '9\tL1\tHR' : 'L1\tBea\tHR';
    expect(managers(header, labels, row)).toEqual({
      ids: ['L1'],
      codes: ['second-header'],
      invalid: 0,
    });
  });

  it('are left out if there are two of them', () => {
    const { ids, codes } = managers(
      'id\tname\tdepartment',
      'Personnel number?\tYour name?\tYour department?',
      '{"ImportId":"QID1"}\t{"ImportId":"QID2"}\t{"ImportId":"QID3"}',
      'L1\tBea\tHR',
    );
    expect([ids, codes]).toEqual([['L1'], ['second-header', 'second-header']]);
  });

  it('reports label rows in the middle of a list as errors, never as people', () => {
    const { ids, codes } = managers(
      'id\tname\tdepartment',
      'L1\tBea\tHR',
      'L2\tUdo\tHR',
      'L3\tEva\tHR',
      'id\tname\tdepartment',
      'L4\tIda\tHR',
    );
    expect(ids).toEqual(['L1', 'L2', 'L3', 'L4']);
    expect(codes).toEqual(['not-a-person']);
  });
});

describe('people in the first rows go through without a word', () => {
  it.each([
    ['L1\tBea\tCommunication'],
    ['Q1\tName Nameson\tHR'],
    ['manager\tBea\tHR'],
    ['1\tDepartment of Health\tHR'],
    ['L1\tWho?\tHR'],
  ])('%j', (row) => {
    expect(managers('id\tname\tdepartment', row)).toMatchObject({ codes: [], invalid: 0 });
  });
});

describe('the running number of a form', () => {
  const read = (mentorHeader: string, mentorRows: string[], header: string, rows: string[]) => {
    const { people, findings } = peopleOf([mentorHeader, ...mentorRows], [header, ...rows]);
    return {
      mentors: people.mentors.map(({ id }) => id),
      managers: people.managers.map(({ id }) => id),
      codes: findings.map(({ code }) => code),
    };
  };
  const MENTOR = 'department\tsocial_media_skill\tcommunication';

  it('gives way to personnel numbers in both files', () => {
    expect(
      read(
        `ID\tPersonalnummer\t${MENTOR}`,
        ['1\tP7\tIT\t5\t4', '2\tP8\tIT\t5\t4'],
        'ID\tPersonalnummer\tdepartment',
        ['1\tP1\tHR', '2\tP2\tHR'],
      ),
    ).toEqual({
      mentors: ['P7', 'P8'],
      managers: ['P1', 'P2'],
      codes: ['id-is-running-number', 'id-is-running-number'],
    });
  });

  it('gives way to addresses', () => {
    expect(
      read(`ID\tEmail\t${MENTOR}`, ['1\ta@x.example\tIT\t5\t4'], 'ID\tEmail\tdepartment', [
        '1\tb@x.example\tHR',
      ]),
    ).toMatchObject({ mentors: ['a@x.example'], managers: ['b@x.example'] });
  });

  it('stays, and its duplicates are errors, where nothing better is there', () => {
    const { codes, mentors } = read(`ID\t${MENTOR}`, ['1\tIT\t5\t4'], 'ID\tdepartment', ['1\tHR']);
    expect([codes, mentors]).toEqual([['duplicate-id'], []]);
  });

  it('is an id where one file has other numbers', () => {
    const {
      codes,
      mentors,
      managers: learners,
    } = read(
      `ID\tEmail\t${MENTOR}`,
      ['1\ta@x.example\tIT\t5\t4', '2\tc@x.example\tIT\t5\t4'],
      'ID\tEmail\tdepartment',
      ['11\tb@x.example\tHR'],
    );
    expect([codes, mentors, learners]).toEqual([[], ['1', '2'], ['11']]);
  });

  it('is the id where the caller says so', () => {
    const { people } = peopleOf(
      [`ID\tEmail\t${MENTOR}`, '1\ta@x.example\tIT\t5\t4'],
      ['ID\tEmail\tdepartment', '1\tb@x.example\tHR'],
      { map: [['id', 'ID']] },
    );
    expect(people.mentors).toEqual([]);
  });
});
