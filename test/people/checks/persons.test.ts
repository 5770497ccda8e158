import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { recurring } from '../../helpers/recurring.ts';
import { MANAGERS, MENTORS, peopleOf } from '../people-of.ts';

const MENTOR = 'id | department | social_media_skill | communication';

describe('an e-mail address under two ids', () => {
  it('warns of an address under two ids, whatever its case', () => {
    const { findings, people } = peopleOf(
      [`${MENTOR} | email`, 'M1 | IT | 5 | 4 | a@x.example', 'M2 | IT | 5 | 4 | b@x.example'],
      ['id | department | email', 'L1 | HR | A@X.example', 'L2 | HR | ', 'L3 | HR | '],
    );
    expect(findings).toMatchObject([
      { code: 'shared-email', severity: 'warning', args: { ids: ['M1', 'L1'] } },
    ]);
    expect(people.managers).toHaveLength(3);
    expect(JSON.stringify(findings)).not.toContain('x.example');
  });

  const under = (...lines: string[]) =>
    peopleOf([`${MENTOR} | email`, ...lines.map((line) => line.replace('>', '| IT | 5 | 4 |'))]);

  it('looks beyond ASCII, too', () => {
    const { findings, people } = under('M1 > JÜRGEN@x.example', 'M2 > jürgen@x.example');
    expect(findings).toMatchObject([{ code: 'shared-email', args: { ids: ['M1', 'M2'] } }]);
    expect(people.sharedAddresses).toEqual(new Set(['jürgen@x.example']));
  });

  it('doubts no address under the same id, nor where there is none', () => {
    const { findings } = under('M1 > a@x.example', 'M1 > a@x.example', ' > a@x.example');
    expect(findings.map(({ code, place }) => [code, place.line])).toEqual([
      ['missing-value', 4],
      ['duplicate-id', 3],
    ]);
  });

  it('is told where both stand; ß is not ss', () => {
    const { findings } = under('M1 > ß@x', 'M2 > ß@x', 'M3 > ss@x', 'M4 > ss@x');
    const email = (id: string, line: number) => {
      return { file: 'mentors.csv', line, column: 5, header: 'email', id };
    };
    const shared = { code: 'shared-email', severity: 'warning' };
    expect(findings).toEqual([
      { ...shared, args: { ids: ['M1', 'M2'] }, place: email('M2', 3), related: [email('M1', 2)] },
      { ...shared, args: { ids: ['M3', 'M4'] }, place: email('M4', 5), related: [email('M3', 4)] },
    ]);
  });

  it('is found among all texts that recur', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.string({ maxLength: 2 }), { nil: undefined })), (texts) => {
        const found = recurring(texts);
        texts.forEach((text, at) => {
          const recurs = text !== undefined && texts.indexOf(text) !== texts.lastIndexOf(text);
          if (recurs) expect(found).toContain(at);
          if (text === undefined) expect(found).not.toContain(at);
        });
      }),
    );
  });
});

describe('reporting lines', () => {
  const lines = (mentors: readonly string[], managers: readonly string[] = []) =>
    peopleOf(
      [`${MENTOR} | reports_to`, ...mentors.map((line) => line.replace('>', '| IT | 5 | 4 |'))],
      ['id | department | reports_to', ...managers.map((line) => line.replace('>', '| HR |'))],
    );

  it.each([
    [['A > B', 'B > C', 'C > '], []],
    [['A > nobody'], []],
    [
      ['A > B', 'B > C', 'C > D'],
      ['D > E', 'E > boss'],
    ],
  ])('%j %j end at the top', (mentors, managers) => {
    expect(lines(mentors, managers).findings).toEqual([]);
  });

  it.each([
    [['A > A'], [], [['A']]],
    [['A > B', 'B > A'], [], [['A', 'B']]],
    [['A > B', 'B > C'], ['C > A'], [['A', 'B', 'C']]],
    // Who only leads into a circle is not in it.
    [['X > Y', 'Y > A', 'A > B', 'B > A', 'Z > B'], [], [['A', 'B']]],
    [['A > A'], ['B > C', 'C > B'], [['A'], ['B', 'C']]],
  ])('%j %j go round in circles', (mentors, managers, circles) => {
    const { findings, invalid } = lines(mentors, managers);
    expect(findings.map(({ code, args }) => [code, 'ids' in args ? args.ids : []])).toEqual(
      circles.map((ids) => ['reporting-cycle', ids]),
    );
    expect(invalid.map(({ id }) => id).sort()).toEqual(circles.flat().sort());
  });

  it('take no time for a long chain', () => {
    const chain = Array.from({ length: 20_000 }, (_, at) => `P${at} > P${at + 1}`);
    expect(lines(chain).findings).toEqual([]);
    expect(lines([...chain, 'P20000 > P0']).findings).toHaveLength(1);
  });

  it.each([
    [['A > Fritz Brenner', 'B > Greta Kahl'], 1],
    [['A > f.brenner@x.example'], 1],
    [['A > 4711', 'B > Greta Kahl'], 1],
    [['A > 4711', 'B > 4712'], 1],
    [['A > 4711', 'B > '], 0],
    [['A > B', 'B > Greta Kahl'], 0],
    [['A > Fritz Brenner', 'B > ', 'C > '], 1],
    [['A > B', 'B > Greta Kahl', 'C > Fritz Brenner'], 0],
  ])('%j match nobody: %i', (mentors, count) => {
    const found = lines(mentors).findings.filter(({ code }) => code === 'unknown-line-managers');
    expect(found).toHaveLength(count);
  });
});

describe('grades', () => {
  it.each([
    [[1, 2, 2], [5, 6], false],
    [[5, 6, 7], [1, 2], true],
    [[1, 1, 9], [2, 2, 2], false],
    [[9, 1, 1], [2, 2, 2], false],
    [[9, 1], [2, 2], false],
    [[9, 9, 1], [2, 2], true],
    [[3, 3], [9, 2, 1], true],
    [[3, 3], [2, 9, 2, 9], true],
    [[1], [], false],
    [[3], [3], false],
    [[], [1], false],
    [[5, '', ''], [1, '', ''], true],
  ])('mentors of %j outrank managers of %j: %j', (mentors, managers, outrank) => {
    const { findings } = peopleOf(
      [`${MENTOR} | level`, ...mentors.map((level, at) => `M${at} | IT | 5 | 4 | ${level}`)],
      ['id | department | level', ...managers.map((level, at) => `L${at} | HR | ${level}`)],
    );
    expect(findings.map(({ code }) => code)).toEqual(outrank ? ['mentors-outrank-managers'] : []);
  });
});

describe('rows that are no people', () => {
  it.each([
    'Summe |  |  | 12',
    'Gesamt: |  | 40 | ',
    'Total |  |  | ',
    'Stand: 01.11.2026',
    'Filter: Abteilung = alle',
    ' | Durchschnitt | 4,2 | 3,9',
    'Exported from the HR system',
    'Bitte vertraulich behandeln',
    'Total | IT | 5 | 4',
    'Summe | 1 | 5 | 5',
    'Gesamt | gesamt | 4,5 | 4',
    'Ø | 3 | 4,5 | 4',
    'Beispiel | IT | 5 | 4',
    'Example: | IT | 5 | 4',
  ])('are left out, with a finding: %s', (line) => {
    const { findings, invalid, people } = peopleOf([MENTOR, 'M1 | IT | 5 | 4', line], MANAGERS);
    expect(findings).toMatchObject([{ code: 'not-a-person', place: { line: 3 } }]);
    expect(invalid).toMatchObject([{ role: 'mentor', row: 1 }]);
    expect(people.mentors).toHaveLength(1);
  });

  it.each([
    ['TOT-1', 'TOT-1 | IT | 5 | 4', []],
    ['Summers', 'Summers | IT | 5 | 4', []],
    ['NA', 'NA | IT | 5 | 4', []],
    ['Totalrevision', 'Totalrevision | IT | 5 | 4', []],
    ['Muster GmbH 1', 'Muster GmbH 1 | IT | 5 | 4', []],
    ['M2', 'M2 |  |  | ', ['missing-value', 'missing-value', 'missing-value']],
    ['', ' | IT | 5 | 4', ['missing-value']],
  ])('%j is one, if an incomplete one', (_, line, codes) => {
    const { findings } = peopleOf([MENTOR, 'M1 | IT | 5 | 4', line], MANAGERS);
    expect(findings.map(({ code }) => code)).toEqual(codes);
  });
});

describe('files that share no department', () => {
  const many = (count: number, department: string) =>
    Array.from({ length: count }, (_, at) => `${department[0] ?? ''}${at} | ${department} | 5 | 4`);
  const found = (mentors: string[], managers: string[]) =>
    peopleOf([MENTOR, ...mentors], ['id | department', ...managers]).findings.map(
      ({ code }) => code,
    );

  it('are suspicious when there are many people', () => {
    expect(found(many(10, 'Technik'), many(10, 'Sales'))).toEqual(['no-common-department']);
  });

  it('are no less so where some departments are blank', () => {
    expect(found([...many(10, 'Technik'), 'X |  | 5 | 4'], [...many(10, 'Sales'), 'Y | '])).toEqual(
      ['missing-value', 'missing-value', 'no-common-department'],
    );
  });

  it('are not where one has no departments at all', () => {
    const { findings } = peopleOf(
      [MENTOR, ...many(10, 'Technik')],
      ['id', ...Array.from({ length: 10 }, (_, at) => `L${at}`)],
    );
    expect(findings.map(({ code }) => code)).toEqual(['missing-column']);
  });

  it.each([
    ['few mentors', many(9, 'Technik'), many(10, 'Sales')],
    ['few managers', many(10, 'Technik'), many(9, 'Sales')],
    ['one in common', many(10, 'Technik'), [...many(10, 'Sales'), 'X | technik / SAP']],
  ])('are not with %s', (_, mentors, managers) => {
    expect(found(mentors, managers)).toEqual([]);
  });
});

describe('all findings come at once', () => {
  it('from every cell and both files', () => {
    const { findings } = peopleOf(
      [`${MENTOR} | volunteers`, 'M1 |  | 9 | x | maybe', '1,23E+05 | IT | 4 | 4 | ja'],
      ['id | department | level', 'L1 |  | II', 'L1 | HR | 3'],
    );
    expect(findings.map(({ code }) => code).sort()).toEqual(
      [
        'duplicate-id',
        'id-in-scientific-notation',
        'invalid-level',
        'invalid-level',
        'invalid-whole-number',
        'invalid-yes-no',
        'missing-value',
        'missing-value',
      ].sort(),
    );
  });

  it('do not depend on the order of the rows, but for their places', () => {
    const rows = ['M1 | IT | 5 | 4', 'm1 | Marketng | 9 | 4', 'M3 |  | 4 | 4', 'M1 | HR | 4 | 4'];
    const seen = (lines: readonly string[]) =>
      peopleOf([MENTOR, ...lines], ['id | department', 'L1 | Marketing'])
        .findings.map(({ code }) => code)
        .sort();
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (lines) => {
        expect(seen(lines)).toEqual(seen(rows));
      }),
    );
  });

  it('and nobody is lost: everybody is valid or invalid, never both', () => {
    const cell = fc.constantFrom('M1', 'M2', '', '4', '9', 'IT', '#NV', '1,23E+05', 'Summe', 'M9');
    const row = fc.array(cell, { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row), fc.array(row), (mentors, managers) => {
        const { people, invalid } = peopleOf(
          [MENTOR, ...mentors.map((cells) => cells.join('|'))],
          [MENTOR, ...managers.map((cells) => cells.join('|'))],
        );
        for (const [role, valid, count] of [
          ['mentor', people.mentors, mentors.length],
          ['manager', people.managers, managers.length],
        ] as const) {
          const rows = [...valid, ...invalid.filter((one) => one.role === role)].map(
            ({ row }) => row,
          );
          expect(rows.sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, at) => at));
        }
      }),
    );
  });
});

describe('volunteering', () => {
  it('is assumed of everybody where nobody was asked, which is said', () => {
    const { people, understood } = peopleOf(MENTORS, [
      'id | department | volunteers',
      'L1 | HR | ',
    ]);
    expect(people.mentors.map(({ volunteers }) => volunteers)).toEqual([true]);
    expect(people.managers.map(({ volunteers }) => volunteers)).toEqual([false]);
    expect([understood.mentor.everyoneVolunteers, understood.manager.everyoneVolunteers]).toEqual([
      true,
      false,
    ]);
  });
});

describe('names of unfilled posts', () => {
  const MENTOR = 'id | name | department | social_media_skill | communication';
  const read = (...names: string[]) =>
    peopleOf(
      [MENTOR, ...names.map((name, at) => `M${at} | ${name} | IT | 5 | 4`)],
      MANAGERS,
    ).findings.map(({ code }) => code);

  it.each(['N.N.', 'NN', 'n. n.', 'vakant', 'Unbesetzt', 'Stelle vakant', 'vacant', 'zu besetzen'])(
    '%s is nobody beside people with names',
    (name) => {
      expect(read('Ada Kurz', name)).toEqual(['not-a-person']);
      // In a file without names it is a word for nothing.
      expect(read(name, name)).toEqual([]);
      expect(read('', name)).toEqual([]);
    },
  );

  it.each(['Nina N.', 'Noah Vakant', 'Offen, Eva', 'Ann Nn', 'Max Mustermann', 'Null', ''])(
    '%j is somebody',
    (name) => {
      expect(read('Ada Kurz', name)).toEqual([]);
    },
  );
});

describe('what is shown of a row', () => {
  const HEADER = 'id | department | social_media_skill | communication | volunteers';
  const idsOf = (id: string, cells = ' |  |  | ') =>
    peopleOf([HEADER, 'M1 | IT | 5 | 4 | yes', `${id} | ${cells}`], MANAGERS).findings.map(
      ({ place }) => place.id,
    );

  it.each([
    'Ansprechpartnerin: Karla Groß (Tel. 4711), krank seit 3.3.',
    'Eva Süß ist in Elternzeit',
    'Karla Groß, krank',
    'Bitte Karla Groß fragen!',
  ])('never a remark: %s', (remark) => {
    expect(idsOf(remark)).toEqual([undefined]);
    expect(idsOf(remark, 'IT | 9 | 4 | yes')).toEqual([undefined]);
  });

  it.each(['M2', '0042', 'a.kurz@firm.example', 'HR 17', 'P-42/7', 'M 2 b', 'müller_ada'])(
    'the id %s',
    (id) => {
      expect(idsOf(id, 'IT | 9 | 4 | yes')).toEqual([id]);
    },
  );
});
