import { describe, expect, it } from 'vitest';

import { nearestHeader } from '../../../src/people/headers/missing-column.ts';
import type { PeopleOptions } from '../../../src/people/index.ts';
import { peopleOf } from '../people-of.ts';

describe('the header that is most like a name', () => {
  it.each([
    ['none', [], ['email'], undefined],
    ['none that is like it', ['canteen'], ['email'], undefined],
    ['one of four letters', ['Emal'], ['email'], ['Emal', 'email']],
    ['none of three letters', ['Ema'], ['emal'], undefined],
    [
      'one of sixty',
      ['x'.repeat(60)],
      [`y${'x'.repeat(59)}`],
      ['x'.repeat(60), `y${'x'.repeat(59)}`],
    ],
    ['none of more', ['x'.repeat(61)], [`y${'x'.repeat(60)}`], undefined],
    ['none that must not count', ['Gehalt'], ['Gehalts'], undefined],
    ['the nearest', ['Abteilng X', 'Abteilng'], ['Abteilung'], ['Abteilng', 'Abteilung']],
    ['the first of two that are as near', ['Emai', 'Emaill'], ['email'], ['Emai', 'email']],
    ['the name as it is written', ['e mil'], ['E-Mail'], ['e mil', 'E-Mail']],
  ] as const)('is %s', (_, headers, names, found) => {
    expect(nearestHeader(headers, names)).toEqual(found && { header: found[0], name: found[1] });
  });
});

describe('a column that is missing', () => {
  const told = (header: string, options: Partial<PeopleOptions> = {}) =>
    peopleOf([header], undefined, options).findings.map(({ args }) => args);

  it.each([
    [{}, 'social_media_skill', 5],
    [{ column: 'ki' }, 'ki', ['ki']],
    [{ column: 'ki', label: 'KI-Kompetenz' }, 'ki', ['ki', 'KI-Kompetenz']],
    [{ label: 'KI-Kompetenz' }, 'KI-Kompetenz', ['KI-Kompetenz']],
  ])('is asked for by the names of the skill: %j', (skill, column, names) => {
    const [args] = told('id | department | communication', { skill });
    const asked = args as { readonly names: readonly string[] };
    expect(args).toMatchObject({ column, role: 'mentor' });
    expect(typeof names === 'number' ? asked.names.length : asked.names).toEqual(names);
  });

  it('goes by its own names whatever the skill', () => {
    const [args] = told('id | department | KI', { skill: { column: 'KI' } });
    expect(args).toMatchObject({
      column: 'communication',
      names: [
        'communication',
        expect.any(String),
        expect.any(String),
        'Kommunikation',
        expect.any(String),
      ],
    });
  });

  it('is not suspected behind a column that is read', () => {
    expect(told('id | Abteilung | social_media_skill | Kommunikatio | communication')).toEqual([]);
    expect(told('id | Bereiche | social_media_skill | communication')).toMatchObject([
      { column: 'department' },
    ]);
    expect(told('email | department | social_media_skill | communication')).toMatchObject([
      { column: 'id', meant: undefined },
    ]);
    const map = [['site', 'Abteilng']] as const;
    expect(told('id | Abteilng | social_media_skill | communication', { map })).toMatchObject([
      { column: 'department', meant: undefined },
    ]);
  });

  it('reports a missing column in the row of the headers', () => {
    const { findings } = peopleOf(['id | department | communication']);
    expect(findings.map(({ code, place }) => [code, place])).toEqual([
      ['missing-column', { file: 'mentors.csv', line: 1 }],
    ]);
  });
});
