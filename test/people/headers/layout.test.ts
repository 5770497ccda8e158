import { describe, expect, it } from 'vitest';

import { sentence } from '../../../src/findings/sentence.ts';
import type { PeopleOptions } from '../../../src/people/index.ts';
import { MANAGERS, MENTORS, peopleOf } from '../people-of.ts';

/** What a header row of mentors is read as, and the codes of what is found. */
function headerOf(header: string, options: Partial<PeopleOptions> = {}) {
  const { understood, findings, people } = peopleOf([header], MANAGERS, options);
  const columns = Object.fromEntries(
    understood.mentor.columns.map(({ header: name, column }) => [column, name]),
  );
  return { columns, findings, codes: findings.map(({ code }) => code), people, understood };
}

const REST = 'communication | social_media_skill';

describe('which column is what', () => {
  it('does not depend on the order of the columns', () => {
    const { people } = peopleOf([
      'communication | id | social_media_skill | department',
      '3 | M1 | 4 | IT',
    ]);
    expect(people.mentors).toMatchObject([{ id: 'M1', communication: 3000, skill: 4000 }]);
  });

  it.each([
    ['id | id', 'duplicate-header'],
    ['id | ID', 'duplicate-header'],
    ['id | Personalnummer', 'headers-mean-the-same'],
  ])('%s: which of the two is not guessed', (ids, code) => {
    const { findings } = headerOf(`${ids} | department | ${REST}`);
    expect(findings).toMatchObject([
      { code, place: { line: 1, column: 2 }, related: [{ line: 1, column: 1 }] },
    ]);
  });

  it('lets the caller choose between two headers', () => {
    const { columns, codes } = headerOf(`id | Personalnummer | department | ${REST}`, {
      map: [['id', 'Personalnummer']],
    });
    expect(codes).toEqual([]);
    expect(columns).toMatchObject({ id: 'Personalnummer' });
  });

  it('reads a header as what it is mapped to, and as nothing else', () => {
    const { columns, codes, people } = headerOf(`id | Grade | ${REST}`, {
      map: [['department', 'Grade']],
    });
    expect(codes).toEqual([]);
    expect(columns).toMatchObject({ department: 'Grade' });
    expect([...people.columns.mentor].sort()).toEqual([
      'communication',
      'department',
      'id',
      'social_media_skill',
    ]);
  });

  it('takes one that is mapped to the same column twice', () => {
    const { columns, codes } = headerOf(`id | Town | department | ${REST}`, {
      map: [
        ['site', 'Town'],
        ['Standort', 'TOWN'],
      ],
    });
    expect(codes).toEqual([]);
    expect(columns).toMatchObject({ site: 'Town' });
  });

  it.each([
    ['Manager | Manager ID', 'reports_to', 'Manager ID'],
    ['Cost Center | Org Unit', 'department', 'Org Unit'],
    ['Rufname | Vorname', 'first_name', 'Vorname'],
  ])('%s: a weak name gives way', (headers, column, chosen) => {
    const department = column === 'department' ? '' : ' | department';
    const { columns, codes } = headerOf(`id | ${headers}${department} | ${REST}`);
    expect(codes).toEqual([]);
    expect(columns).toMatchObject({ [column]: chosen });
  });

  it('does not trip over names of JavaScript', () => {
    const { codes, understood } = headerOf(
      `id | department | ${REST} | __proto__ | constructor | toString | ${'x'.repeat(10_000)} | `,
    );
    expect(codes).toEqual([]);
    expect(understood.mentor.notNeeded).toHaveLength(4);
  });
});

describe('a missing column', () => {
  it.each([
    ['Abteilng', 'department', 'Abteilung', '--map department="Abteilng"'],
    ['Departement', 'department', 'department', '--map department="Departement"'],
    ['Komunikation', 'communication', 'Kommunikation', '--map communication="Komunikation"'],
    ['Personalnumer', 'id', 'Personalnummer', '--map id="Personalnumer"'],
  ])('%s: suggests what is meant', (header, column, meant, map) => {
    const columns = { id: 'id', department: 'department', communication: 'communication' };
    const names = Object.values({ ...columns, [column]: header });
    const { findings } = headerOf(`${names.join(' | ')} | social_media_skill`);
    expect(findings).toMatchObject([{ code: 'missing-column', args: { column } }]);
    const { fix } = sentence(findings[0]!, 'en');
    expect(fix).toContain(meant);
    expect(fix).toContain(map);
  });

  it('proposes no option that a shell could run', () => {
    const { findings } = headerOf('id | Abteilng; $(reboot) | social_media_skill | communication');
    expect(findings).toMatchObject([{ code: 'missing-column', args: { meant: {} } }]);
    for (const language of ['en', 'de'] as const) {
      expect(sentence(findings[0]!, language).fix).not.toContain('--map');
    }
  });

  it('is not suspected behind anything that is far, long or protected', () => {
    const far = ['Kantine', 'x'.repeat(100_000), 'Alter'];
    const { findings } = headerOf(`id | department | social_media_skill | ${far.join(' | ')}`);
    expect(findings).toMatchObject([{ code: 'missing-column', args: { meant: undefined } }]);
  });

  it('is reported with all others at once, and with what is wrong in the rows', () => {
    const { findings } = peopleOf(['id | name | communication', 'M1 | Ada | 9'], ['name', 'Fritz']);
    expect(findings.map(({ code, args }) => [code, 'column' in args ? args.column : ''])).toEqual([
      ['missing-column', 'department'],
      ['missing-column', 'social_media_skill'],
      ['missing-column', 'id'],
      ['missing-column', 'department'],
      ['invalid-level', ''],
    ]);
  });
});

describe('names from parts', () => {
  it.each([
    ['Vorname | Nachname', 'Ada | Lovelace', 'Ada Lovelace'],
    ['Nachname | Vorname', 'Lovelace | Ada', 'Ada Lovelace'],
    // “Name” beside a first name is the last name.
    ['Name | Vorname', 'Lovelace | Ada', 'Ada Lovelace'],
    ['Name | Vorname | Nachname', 'Lady L. | Ada | Lovelace', 'Lady L.'],
    ['Vorname', 'Ada', 'Ada'],
    ['Nachname | Vorname', 'Lovelace | ', 'Lovelace'],
    ['Nachname | Vorname', ' | ', undefined],
  ])('%s with %s is %j', (headers, cells, name) => {
    const { people } = peopleOf([
      `${headers} | id | department | ${REST}`,
      `${cells} | M1 | IT | 4 | 5`,
    ]);
    expect(people.mentors[0]?.name).toBe(name);
    expect(people.columns.mentor.has('name')).toBe(true);
  });

  it.each([
    ['Name', { name: 'Name' }],
    ['Vorname', { first_name: 'Vorname' }],
    ['Name | Vorname', { last_name: 'Name', first_name: 'Vorname' }],
  ])('%s is understood as %j', (headers, names) => {
    const { columns } = headerOf(`${headers} | id | department | ${REST}`);
    expect(columns).toEqual({
      ...names,
      id: 'id',
      department: 'department',
      communication: 'communication',
      social_media_skill: 'social_media_skill',
    });
  });
});

describe('two department columns', () => {
  it.each([
    ['Bereich | Abteilung', 'Einkauf | DACH', ['einkauf', 'dach'], 'Einkauf/DACH'],
    ['Abteilung | Bereich', 'DACH | Einkauf', ['einkauf', 'dach'], 'Einkauf/DACH'],
    ['department | business unit', 'Support | Service', ['service', 'support'], 'Service/Support'],
    ['DIVISION | DEPARTMENT', 'Sales | DACH', ['sales', 'dach'], 'Sales/DACH'],
    ['Bereich | Abteilung', 'Einkauf | ', ['einkauf'], 'Einkauf'],
    ['Bereich | Abteilung', 'Einkauf | Einkauf/DACH', ['einkauf', 'dach'], 'Einkauf/DACH'],
    ['Bereich | Abteilung', 'IT | IT', ['it'], 'IT'],
    // A column that nobody fills says nothing.
    ['Bereich | Abteilung', ' | DACH', ['dach'], 'DACH'],
    ['Bereich', 'Einkauf', ['einkauf'], 'Einkauf'],
  ])('%s with %s is %j', (headers, cells, path, text) => {
    const { people, findings } = peopleOf([`${headers} | id | ${REST}`, `${cells} | M1 | 4 | 5`]);
    expect(people.mentors[0]?.department).toEqual({ text, path });
    expect(findings).toEqual([]);
  });

  it('stand for no other column', () => {
    const { findings } = headerOf(`Bereich | ${REST}`);
    expect(findings).toMatchObject([{ code: 'missing-column', args: { column: 'id' } }]);
  });

  it('need the wide one of everybody: without it a department would stand on the wrong level', () => {
    const { findings, invalid } = peopleOf([
      `id | Bereich | Abteilung | ${REST}`,
      'M1 | Einkauf | DACH | 4 | 5',
      'M2 |  | DACH | 4 | 5',
    ]);
    expect(findings).toMatchObject([
      { code: 'missing-value', args: { header: 'Bereich' }, place: { id: 'M2' } },
    ]);
    expect(invalid).toMatchObject([{ role: 'mentor', row: 1, id: 'M2' }]);
  });
});

describe('a skill other than social media', () => {
  const mentors = ['id | department | KI-Kompetenz | communication', 'M1 | IT | 4.5 | 3'];

  it.each([
    [{ column: 'ki_kompetenz' }],
    [{ column: 'KI Kompetenz', label: 'Künstliche Intelligenz' }],
    [{ label: 'KI-Kompetenz' }],
  ])('%j is read from its own column', (skill) => {
    const { people, findings } = peopleOf(mentors, MANAGERS, { skill });
    expect(findings).toEqual([]);
    expect(people.mentors[0]?.skill).toBe(4500);
  });

  it.each(['ki_kompetenz', 'social_media_skill'])('can be mapped as %s', (column) => {
    const { people, findings } = peopleOf(
      ['id | department | KI heute | communication', 'M1 | IT | 4.5 | 3'],
      MANAGERS,
      { skill: { column: 'ki_kompetenz' }, map: [[column, 'KI heute']] },
    );
    expect(findings).toEqual([]);
    expect(people.mentors[0]?.skill).toBe(4500);
  });

  it('is not taken from the social media column', () => {
    const { findings } = peopleOf(MENTORS, MANAGERS, { skill: { column: 'ki_kompetenz' } });
    expect(findings).toMatchObject([{ code: 'missing-column', args: { column: 'ki_kompetenz' } }]);
  });

  it('with a label alone leaves the social media column in use', () => {
    const { people } = peopleOf(MENTORS, MANAGERS, { skill: { label: 'Online-Kompetenz' } });
    expect(people.mentors[0]?.skill).toBe(5000);
  });
});

describe('columns that nobody needs', () => {
  it('are listed, those that must not count as such', () => {
    const { understood } = peopleOf([
      `id | department | ${REST} | Kantine | Geburtsdatum | Religion`,
      'M1 | IT | 4 | 5 | ja | 1999 | keine',
    ]);
    expect(understood.mentor).toEqual({
      columns: [
        { header: 'id', column: 'id' },
        { header: 'department', column: 'department' },
        { header: 'communication', column: 'communication' },
        { header: 'social_media_skill', column: 'social_media_skill' },
      ],
      kept: [],
      notNeeded: [
        { header: 'Kantine', protected: false },
        { header: 'Geburtsdatum', protected: true },
        { header: 'Religion', protected: true },
      ],
      rows: 1,
      everyoneVolunteers: true,
    });
  });

  it('are not read even where they hold nonsense', () => {
    const { findings } = peopleOf(MENTORS, ['id | department | communication', 'L1 | HR | much']);
    expect(findings).toEqual([]);
  });

  it('can be read by custom expressions, by any spelling', () => {
    const { people, findings, understood } = peopleOf(
      [`id | department | ${REST} | Time Zone`, 'M1 | IT | 4 | 5 | CET'],
      ['id | department | Standort', 'L1 | HR | Ulm'],
      { keep: { mentor: ['time_zone', 'id'], manager: ['site'] } },
    );
    expect(findings).toEqual([]);
    expect(people.other).toEqual({ mentor: ['time_zone', 'id'], manager: ['site'] });
    expect(people.mentors[0]?.other).toEqual(['CET', 'M1']);
    expect(people.managers[0]?.other).toEqual(['Ulm']);
    expect(understood.mentor.kept).toEqual(['id', 'Time Zone']);
  });

  it('are asked for where two have the same header, or none has', () => {
    const keep = { mentor: ['time_zone', 'hobbies', 'Hobbys', 'Kantine'], manager: [] };
    const { findings, people } = headerOf(
      `id | department | ${REST} | Time Zone | Hobies | TIME-ZONE`,
      { keep },
    );
    expect(findings).toMatchObject([
      {
        code: 'duplicate-header',
        place: { line: 1, column: 7 },
        args: { headers: ['Time Zone', 'TIME-ZONE'] },
        related: [{ line: 1, column: 5 }],
      },
      {
        code: 'missing-custom-column',
        place: { line: 1 },
        args: { header: 'hobbies', meant: 'Hobies' },
      },
      { code: 'missing-custom-column', args: { header: 'Hobbys', meant: 'Hobies' } },
      { code: 'missing-custom-column', args: { header: 'Kantine', meant: undefined } },
    ]);
    expect(people.other.mentor).toEqual(['time_zone']);
  });

  it('are not told apart again where two are the same known column', () => {
    const { findings } = headerOf(`id | ID | department | ${REST}`, {
      keep: { mentor: ['id'], manager: [] },
    });
    expect(findings).toMatchObject([{ code: 'duplicate-header', args: { headers: ['id', 'ID'] } }]);
  });

  it('must not be read if they are protected, not even by mapping them', () => {
    const { findings, people } = headerOf(`id | department | ${REST} | Alter`, {
      keep: { mentor: ['alter'], manager: [] },
      map: [['level', 'Alter']],
    });
    const place = { file: 'mentors.csv', line: 1, column: 5, header: 'Alter' };
    const found = { code: 'protected-column', severity: 'error', place, related: [] };
    expect(findings).toEqual([
      { ...found, args: { header: 'Alter' } },
      { ...found, args: { header: 'alter' } },
    ]);
    expect(people.other.mentor).toEqual([]);
    expect(people.columns.mentor.has('level')).toBe(false);
  });
});

describe('files given in the wrong order', () => {
  it('is said by name, and nothing else', () => {
    const { findings } = peopleOf(MANAGERS, MENTORS);
    expect(findings.map(({ code }) => code)).toEqual(['swapped-files']);
  });

  it('is not suspected where a column is merely missing', () => {
    const { findings } = peopleOf(MANAGERS, MANAGERS);
    expect(findings.map(({ code }) => code)).toContain('missing-column');
  });
});
