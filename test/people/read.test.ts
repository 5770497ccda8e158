import { describe, expect, it } from 'vitest';

import { peopleOf } from './people-of.ts';

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
    expect(people.mentors).toEqual([
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
    expect(people.managers).toMatchObject([
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
