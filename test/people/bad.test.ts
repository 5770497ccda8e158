import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { subjects } from '../../src/findings/catalogue/index.ts';
import type { FindingCode, Place } from '../../src/findings/finding.ts';
import { sentence } from '../../src/findings/sentence.ts';
import type { PeopleOptions } from '../../src/people/index.ts';
import { readFolder } from './read-fixture.ts';

type Code = keyof typeof subjects.people & FindingCode;
type Told = readonly [args: object, id?: string | undefined, related?: readonly string[]];

/** Each folder of `fixtures/bad` with the cells to which it objects, and to nothing else. */
const CASES: readonly (readonly [Code, readonly string[], Partial<PeopleOptions>?])[] = [
  ['missing-column', ['mentors.csv:1']],
  ['duplicate-header', ['mentors.csv:1 F1']],
  ['headers-mean-the-same', ['mentors.csv:1 B1']],
  [
    'header-mapped-twice',
    ['mentors.csv:1 F1'],
    {
      map: [
        ['site', 'town'],
        ['email', 'Town'],
      ],
    },
  ],
  ['unknown-map-column', ['mentors.csv:1'], { map: [['departmnt', 'department']] }],
  [
    'unknown-map-header',
    ['mentors.csv:1'],
    {
      map: [
        ['department', 'Unit'],
        ['name', 'Nome'],
      ],
    },
  ],
  ['missing-custom-column', ['mentors.csv:1'], { keep: { mentor: ['hobbies'], manager: [] } }],
  ['protected-column', ['mentors.csv:1 F1'], { map: [['level', 'Geburtsdatum']] }],
  ['swapped-files', ['mentors.csv:1']],
  ['second-header', ['managers.csv:2', 'managers.csv:3']],
  ['id-is-running-number', ['mentors.csv:1 B1', 'managers.csv:1 B1']],
  ['consent-guessed', ['mentors.csv:1 F1']],
  ['two-consent-columns', ['mentors.csv:1 G1']],
  ['consent-unread', ['mentors.csv:1 F1', 'managers.csv:1 D1']],
  ['consent-withdrawn', ['mentors.csv:1 G1']],
  ['consent-contradicted', ['mentors.csv:1 G1']],
  ['nobody-asked', ['mentors.csv:1'], { unasked: 'warn' }],
  ['missing-value', ['mentors.csv:2 C2', 'mentors.csv:3 A3', 'mentors.csv:4 D4']],
  ['invalid-level', ['mentors.csv:2 D2', 'mentors.csv:3 E3', 'mentors.csv:4 D4']],
  ['words-for-values', ['mentors.csv:2 D2']],
  ['level-rounded', ['mentors.csv:3 E3']],
  ['yes-with-remark', ['mentors.csv:2 F2']],
  ['unread-vetoes', ['mentors.csv:1 F1']],
  ['unread-line-managers', ['managers.csv:1 D1']],
  ['people-unread', ['mentors.csv:1 F1']],
  ['unread-leavers', ['mentors.csv:1 F1']],
  ['remark-unread', ['mentors.csv:2 F2', 'mentors.csv:3 F3']],
  ['scale-in-header', ['mentors.csv:1 D1']],
  ['one-is-best', ['mentors.csv:1 E1']],
  ['one-is-highest', ['mentors.csv:1 F1']],
  ['level-looks-like-date', ['mentors.csv:2 D2']],
  ['spreadsheet-error', ['mentors.csv:2 D2']],
  ['invalid-yes-no', ['mentors.csv:2 F2']],
  ['invalid-whole-number', ['managers.csv:2 D2']],
  ['invalid-status', ['managers.csv:2 D2']],
  ['id-in-scientific-notation', ['mentors.csv:2 A2']],
  ['id-looks-like-date', ['mentors.csv:2 A2']],
  ['unusable-id', ['mentors.csv:2 A2']],
  ['joined-list', ['mentors.csv:2 F2']],
  ['ids-are-numbers', ['mentors.csv:1 A1']],
  ['not-a-person', ['mentors.csv:4']],
  ['duplicate-id', ['mentors.csv:4 A4', 'managers.csv:3 A3']],
  ['look-alike-id', ['mentors.csv:3 A3', 'managers.csv:2 A2']],
  ['id-lengths-differ', ['mentors.csv:1 A1']],
  ['shared-email', ['managers.csv:2 D2']],
  ['same-name', ['mentors.csv:2 B2']],
  ['same-name-two-answers', ['mentors.csv:4 F4']],
  ['reporting-cycle', ['mentors.csv:2 F2', 'managers.csv:4 D4']],
  ['unknown-line-managers', ['mentors.csv:1 F1']],
  ['unknown-id', ['mentors.csv:2 F2']],
  ['uncertain-id', ['mentors.csv:2 F2', 'mentors.csv:3 F3']],
  ['veto-of-nobody', ['mentors.csv:2 F2']],
  ['veto-of-many', ['mentors.csv:2 F2', 'mentors.csv:3 F3']],
  ['uncertain-wish', ['managers.csv:2 D2']],
  ['likely-department-slip', ['mentors.csv:3 C3', 'mentors.csv:2 C2']],
  ['department-part', ['mentors.csv:2 C2']],
  ['several-departments', ['mentors.csv:2 C2']],
  ['department-under', ['mentors.csv:2 C2']],
  ['no-common-department', ['mentors.csv:1 C1']],
  ['mentors-outrank-managers', ['mentors.csv:1 F1']],
];

/** What each is told with: what decides, whose row it is, and the cells beside which it stands. */
const TOLD: Readonly<Record<Code, readonly Told[]>> = {
  'missing-column': [
    [
      {
        column: 'department',
        role: 'mentor',
        names: ['department', 'dept', 'department name', 'Abteilung', 'Abteilungsname'],
        german: ['Abteilung', 'Abteilungsname', 'Organisationseinheit'],
        meant: { header: 'Abteilng', name: 'Abteilung' },
      },
    ],
  ],
  'duplicate-header': [
    [{ headers: ['communication', 'Communication'] }, undefined, ['mentors.csv:1 E1']],
  ],
  'headers-mean-the-same': [
    [{ headers: ['id', 'Personalnummer'], column: 'id' }, undefined, ['mentors.csv:1 A1']],
  ],
  'header-mapped-twice': [[{ header: 'Town', columns: ['site', 'email'] }]],
  'unknown-map-column': [[{ column: 'departmnt', meant: 'department' }]],
  'unknown-map-header': [[{ header: 'Nome', meant: 'name' }]],
  'missing-custom-column': [[{ header: 'hobbies', meant: 'hobies' }]],
  'protected-column': [[{ header: 'Geburtsdatum' }]],
  'swapped-files': [[{ sheets: false }]],
  'second-header': [[{}], [{}]],
  'id-is-running-number': [
    [{ header: 'ID', instead: 'E-Mail' }],
    [{ header: 'ID', instead: 'Personalnummer' }],
  ],
  'consent-guessed': [[{ header: 'Möchten Sie als Mentorin oder Mentor teilnehmen?' }]],
  'two-consent-columns': [
    [
      { headers: ['Wollen Sie teilnehmen?', 'Machen Sie freiwillig mit?'] },
      undefined,
      ['mentors.csv:1 F1'],
    ],
  ],
  'consent-unread': [
    [{ header: 'Einverstanden?', negated: false }],
    [{ header: 'Teilnahme am letzten Durchgang', negated: false }],
  ],
  'consent-withdrawn': [
    [
      { header: 'Widerrufen', consent: 'Freiwillig', count: 1, says: 'entry' },
      undefined,
      ['mentors.csv:1 F1'],
    ],
  ],
  'consent-contradicted': [
    [
      { header: 'Möchten Sie teilnehmen?', consent: 'Freiwillig', count: 1 },
      undefined,
      ['mentors.csv:1 F1'],
    ],
  ],
  'nobody-asked': [[{ perhaps: [] }]],
  'missing-value': [
    [{ header: 'department' }, 'M1'],
    [{ header: 'id' }],
    [{ header: 'social_media_skill' }, 'M3'],
  ],
  'invalid-level': [
    [{ header: 'social_media_skill', why: 'text', min: 1, max: 5 }, 'M1'],
    [{ header: 'communication', why: 'outside', min: 1, max: 5 }, 'M2'],
    [{ header: 'social_media_skill', why: 'text', min: 1, max: 5 }, 'M3'],
  ],
  'words-for-values': [
    [
      {
        header: 'social_media_skill',
        column: 'social_media_skill',
        kind: 'level',
        count: 3,
        words: [{ text: 'gut', count: 2 }],
        alone: 1,
      },
      undefined,
      ['mentors.csv:3 D3', 'mentors.csv:4 D4'],
    ],
  ],
  'level-rounded': [[{ header: 'communication', count: 1 }]],
  'yes-with-remark': [[{ header: 'volunteers', count: 2 }, undefined, ['mentors.csv:4 F4']]],
  'unread-vetoes': [[{ header: 'Befangen', known: [] }]],
  'unread-line-managers': [[{ header: 'Teamleitung' }]],
  'people-unread': [[{ header: 'Bekannt mit', known: [] }]],
  'unread-leavers': [[{ header: 'Austrittsdatum', count: 1, says: 'entry' }]],
  'remark-unread': [
    [{ header: 'Bemerkung' }, 'M1'],
    [{ header: 'Bemerkung' }, 'M2'],
  ],
  'scale-in-header': [
    [{ header: 'Social Media (0-10)', column: 'social_media_skill', min: 0, max: 10 }],
  ],
  'one-is-highest': [[{ header: 'Ebene (1 = Vorstand)' }]],
  'one-is-best': [[{ header: 'Kommunikation (Schulnote)', column: 'communication' }]],
  'level-looks-like-date': [[{ header: 'social_media_skill' }, 'M1']],
  'spreadsheet-error': [[{ header: 'social_media_skill', error: '#NV' }, 'M1']],
  'invalid-yes-no': [[{ header: 'volunteers' }, 'M1']],
  'invalid-whole-number': [[{ header: 'level' }, 'L1']],
  'invalid-status': [[{ header: 'status' }, 'L1']],
  'id-in-scientific-notation': [[{ header: 'id' }, '1,23E+05']],
  'id-looks-like-date': [[{ header: 'id' }, '01. Mrz']],
  'unusable-id': [[{ header: 'id' }, 'M\ufffe1']],
  'joined-list': [[{ header: 'topics', count: 1, joint: '/' }, 'M1']],
  'ids-are-numbers': [[{ header: 'id' }]],
  'not-a-person': [[{}, 'Summe']],
  'duplicate-id': [
    [{ id: 'M1' }, 'M1', ['mentors.csv:2 A2 M1']],
    [{ id: 'M2' }, 'M2', ['mentors.csv:3 A3 M2']],
  ],
  'look-alike-id': [
    [{ ids: ['M1', 'm1'], codePoints: ['U+004D', 'U+006D'] }, 'm1', ['mentors.csv:2 A2 M1']],
    [
      { ids: ['M1', '\u041c1'], codePoints: ['U+004D', 'U+041C'] },
      '\u041c1',
      ['mentors.csv:2 A2 M1'],
    ],
  ],
  'id-lengths-differ': [[{ header: 'id', short: 1, length: 4 }]],
  'shared-email': [[{ ids: ['M1', 'L1'] }, 'L1', ['mentors.csv:2 F2 M1']]],
  'same-name': [[{ pairs: [['M1', 'L2']] }, 'M1', ['managers.csv:3 B3 L2']]],
  'same-name-two-answers': [[{ yes: 'M3', no: 'M1' }, 'M3', ['mentors.csv:2 F2 M1']]],
  'reporting-cycle': [
    [{ ids: ['M1', 'L1', 'L2'] }, 'M1', ['managers.csv:2 D2 L1', 'managers.csv:3 D3 L2']],
    [{ ids: ['L3'] }, 'L3'],
  ],
  'unknown-line-managers': [[{ header: 'reports_to' }]],
  'unknown-id': [[{ header: 'excludes' }, 'M1']],
  'uncertain-id': [
    [{ header: 'excludes', meant: 'L1' }, 'M1'],
    [{ header: 'excludes', meant: undefined }, 'M2'],
  ],
  'veto-of-nobody': [[{ header: 'excludes' }, 'M1']],
  'veto-of-many': [
    [{ header: 'excludes' }, 'M1'],
    [{ header: 'excludes' }, 'M2'],
  ],
  'uncertain-wish': [[{ header: 'prefers', meant: 'M1' }, 'L1']],
  'likely-department-slip': [
    [{ department: 'H.R.', like: 'HR', joined: true }, 'M2', ['managers.csv:3 C3 L2']],
    [{ department: 'Marketng', like: 'Marketing', joined: true }, 'M1', ['managers.csv:2 C2 L1']],
  ],
  'department-part': [
    [
      { department: 'Vertrieb', parts: ['Vertrieb Nord', 'Vertrieb Süd'] },
      'M1',
      ['mentors.csv:4 C4 M3', 'managers.csv:2 C2 L1'],
    ],
  ],
  'several-departments': [[{}, 'M1']],
  'department-under': [[{ department: 'Sales, Export', under: 'Sales' }, 'M1']],
  'no-common-department': [[{}, undefined, ['managers.csv:1 C1']]],
  'mentors-outrank-managers': [[{}, undefined, ['managers.csv:1 D1']]],
};

const at = ({ file, line, cell, id }: Place): string =>
  [`${file}:${String(line)}`, cell, id].filter((part) => part !== undefined).join(' ');

const each = CASES.map(([code, places, options = {}]) => [code, places, options] as const);

describe('every kind of bad input has a fixture', () => {
  it('and every fixture a kind', () => {
    const folders = readdirSync(new URL('../../fixtures/bad', import.meta.url)).sort();
    expect(folders).toEqual(Object.keys(subjects.people).sort());
    expect(CASES.map(([code]) => code).sort()).toEqual(folders);
  });

  it.each(each)('%s is found where it is', async (code, places, options) => {
    const { findings } = await readFolder(`bad/${code}`, options);
    expect(
      findings.map(({ code: found, place: { file, line, cell } }) =>
        [found, `${file}:${String(line)}`, cell].filter((part) => part !== undefined).join(' '),
      ),
    ).toEqual(places.map((place) => `${code} ${place}`));
  });

  it.each(each)('%s is told with what decides', async (code, _, options) => {
    const { findings } = await readFolder(`bad/${code}`, options);
    expect(findings.map(({ args, place, related }) => [args, place.id, related.map(at)])).toEqual(
      TOLD[code].map(([args, id, related = []]) => [args, id, related]),
    );
  });

  it.each(each)('%s says what and how to mend it, in both languages', async (code, _, options) => {
    const { findings } = await readFolder(`bad/${code}`, options);
    for (const finding of findings) {
      for (const language of ['en', 'de'] as const) {
        const { message, fix } = sentence(finding, language);
        expect(`${message} ${fix}`).not.toMatch(
          /undefined|null|NaN|\[object|Ada|Fritz|Ben|perhaps|[Bb]renner|Kurz|Kahl/,
        );
        expect(message).not.toMatch(/\.$/);
      }
    }
  });
});
