import { describe, expect, it } from 'vitest';

import type { ListedPerson } from '../../src/people/listed-person.ts';
import type { Person } from '../../src/people/index.ts';
import type { Traits } from '../../src/people/person.ts';
import { allOf, peopleOf } from './people-of.ts';

describe('people of a list', () => {
  it('share what the list says of several of them', () => {
    const { people } = peopleOf(
      [
        'id | department | social_media_skill | communication | volunteers | languages',
        'M1 | Sales | 5 | 5 | yes | de, en',
        'M2 | Legal | 4 | 4 | yes | de, en',
        'M3 | Legal | 4 | 4 | no | de, en',
      ],
      ['id | department', 'L1 | HR', 'L2 | IT'],
    );
    const [first, second, third] = people.mentors.map(traitsOf);
    expect(first).toBe(second);
    expect(third).not.toBe(first);
    expect(third).toMatchObject({ volunteers: false, declines: true });
    const [one, other] = people.managers.map(traitsOf);
    expect(one).toBe(other);
  });
});

describe('clean files', () => {
  it('become mentors and managers, every column in its place', () => {
    const { people, findings, invalid } = peopleOf(
      [
        'Personalnummer | Vorname | Nachname | Bereich | Abteilung | Social-Media-Kenntnisse | Kommunikation (1-5) | Themen | Ebene | Freiwillig | Sprachen | Standort | Vorgesetzte | Ausschluss | Wunschpartner',
        '0042 | Jörg | Müller | Vertrieb | DACH | 4,5 | 3 | Podcasts; LinkedIn | 1 | ja | Deutsch, Englisch | Ulm | 7 | 0007; 12 | 13',
      ],
      [
        'id | name | department | social_media_skill | sponsor | status',
        '7 | Dr. Eva Groß | IT/SAP | 1.5 | yes | inactive',
        '12 | Kim | HR |  |  | ',
        '13 | Max | HR | 2 | no | active',
        '0007 | Moe | HR | 2 | no | active',
      ],
    );
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(invalid).toEqual([]);
    expect(people.mentors.map(allOf)).toEqual([
      {
        role: 'mentor',
        id: '0042',
        name: 'Jörg Müller',
        email: undefined,
        department: { text: 'Vertrieb/DACH', path: ['vertrieb', 'dach'] },
        skill: 4500,
        communication: 3000,
        presence: undefined,
        experience: undefined,
        topics: [
          { key: 'podcasts', text: 'Podcasts' },
          { key: 'linkedin', text: 'LinkedIn' },
        ],
        level: 1,
        reportsTo: '7',
        volunteers: true,
        declines: false,
        availability: undefined,
        languages: [
          { key: 'de', text: 'Deutsch' },
          { key: 'en', text: 'Englisch' },
        ],
        site: { key: 'ulm', text: 'Ulm' },
        sponsor: false,
        excludes: ['0007', '12'],
        prefers: ['13'],
        left: false,
        other: [],
        row: 0,
      },
    ]);
    expect(people.managers.map(allOf)).toMatchObject([
      {
        id: '7',
        department: { path: ['it', 'sap'] },
        skill: 1500,
        sponsor: true,
        left: true,
        volunteers: true,
      },
      { id: '12', skill: undefined, sponsor: false, left: false },
      { id: '13', row: 2 },
      { id: '0007' },
    ]);
    expect([...people.columns.manager].sort()).toEqual(
      ['department', 'id', 'name', 'social_media_skill', 'sponsor', 'status'].sort(),
    );
  });
});

function traitsOf(person: Person): Traits {
  return (person as ListedPerson).traits;
}
