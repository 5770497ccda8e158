import { describe, expect, it } from 'vitest';

import { check } from '../../src/index.ts';

/** One mentor and one manager of other departments, who can be a tandem. */
const MENTOR = {
  ...{ id: 'M1', name: 'Ada Kurz', department: 'IT', social_media_skill: '5' },
  ...{ communication: '4', volunteers: 'yes' },
};
const MANAGERS = 'id,name,department,volunteers\nG1,Eva Roth,HR,yes\n';

type Row = Readonly<Record<string, string>>;

function file(...rows: readonly Row[]): string {
  const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const header = Object.keys(rows[0] ?? {});
  return [header, ...rows.map((row) => header.map((name) => row[name] ?? ''))]
    .map((cells) => cells.map(cell).join(','))
    .join('\n');
}

/** The findings of a check, and how many tandems are possible. */
async function outcome(
  mentors: string,
  { managers = MANAGERS, programme }: { managers?: string; programme?: string } = {},
): Promise<string> {
  const { findings, possible } = await check({ mentors, managers, programme });
  return [...findings.map(({ code }) => code), possible?.tandems ?? '–'].join(' ');
}

const without = (name: string): Row =>
  Object.fromEntries(Object.entries(MENTOR).filter(([one]) => one !== name));
const changed = (row: Row, options = {}): Promise<string> =>
  outcome(file({ ...MENTOR, ...row }), options);

describe('a header is read whatever its case, blanks and punctuation', () => {
  it.each([
    ...['Employee ID', 'personnel number', 'PERSONALNUMMER', 'Mitarbeiter_ID', 'Pers-Nr.'],
    'ＰｅｒｓＮｒ',
  ])('%s is the id', async (header) => {
    const { id, ...rest } = MENTOR;
    expect(await outcome(file({ [header]: id, ...rest }))).toBe('1');
  });
});

describe('a level', () => {
  it.each([
    ['4,5', '1'],
    ['4.5', '1'],
    ['4.3333333333333335', 'level-rounded 1'],
    ['6', 'invalid-level 0'],
    ['1e3', 'invalid-level 0'],
    ['-5', 'invalid-level 0'],
    ['', 'missing-value 0'],
    ['n/a', 'missing-value 0'],
  ])('%j gives “%s”', async (level, expected) => {
    expect(await changed({ social_media_skill: level })).toBe(expected);
  });
});

describe('a word for nothing is nothing', () => {
  it.each([
    ...['n/a', 'n.a.', 'na', '#n/a', 'nan', 'null', 'nil', 'none', 'unknown', 'not applicable'],
    ...['tbd', 'tba', '?', '-', '–', '—', 'k. A.', 'k.A.', 'keine Angabe', 'unbekannt', 'entfällt'],
    ...['(leer)', '(blank)', '--', '.', '/', 'N.N.', 'keine', 'N/A', ' KEINE  ANGABE '],
  ])('%j, in every column', async (word) => {
    expect(await changed({ department: word })).toBe('missing-value 0');
    expect(await changed({ volunteers: word })).toBe('0');
    const optional = {
      ...{ topics: word, languages: word, availability: word, level: word, site: word },
      ...{ presence: word, reports_to: word, excludes: word, prefers: word, status: word },
    };
    expect(await changed(optional)).toBe('1');
    expect(await changed({ name: word, email: word })).toBe('1');
  });

  it.each(['0', 'unknown department', 'Unbekannte Abteilung'])(
    'and %j is no department',
    async (department) => {
      expect(await changed({ department })).toBe('missing-value 0');
    },
  );

  it('but never where it is an id, or a name in the aliases', async () => {
    const managers = 'id,department,volunteers\nnone,HR,yes\n';
    expect(await changed({ excludes: 'none' }, { managers })).toBe('0');
    const programme = 'departments: { aliases: { North America: [NA] } }\n';
    expect(await changed({ department: 'NA' }, { programme })).toBe('1');
  });
});

describe('yes and no in a sentence', () => {
  it.each([
    ...[['Nein, leider', '0'] as const, ['nein', '0'] as const, ['No.', '0'] as const],
    ...[['No, thanks', '0'] as const, ['no thank you', '0'] as const, ['0', '0'] as const],
    ...[['Ja, ich nehme gern teil', '1'] as const, ['Yes please', '1'] as const],
    ...[['x', '1'] as const, ['wahr', '1'] as const, ['1', '1'] as const, ['J', '1'] as const],
    ...['No problem', 'Ja, aber', 'Ja, wenn es passt', 'yes, if', 'Ja, vielleicht', 'maybe'].map(
      (text) => [text, 'invalid-yes-no 0'] as const,
    ),
  ])('%j gives “%s”', async (volunteers, expected) => {
    expect(await changed({ volunteers })).toBe(expected);
  });
});

describe('an id in a column that names people', () => {
  const managers =
    'id,name,department,email,volunteers\n0042,Eva Roth,HR,eva@firm.example,yes\nG2,Uwe Doll,HR,uwe@firm.example,yes\n';

  it.each([
    ...['0042 (Eva Roth)', "'0042", 'eva@firm.example', 'Eva Roth', 'Roth, Eva'].map(
      (text) => [text, '1', '1', '1'] as const,
    ),
    ...['42', 'Eva Rot', 'Roth', 'g2'].map(
      (text) => [text, 'uncertain-id 0', 'uncertain-id 0', 'uncertain-wish 1'] as const,
    ),
    ['X99', 'unknown-id 1', '1', 'unknown-id 1'] as const,
  ])('%j', async (text, veto, lineManager, wish) => {
    expect(await changed({ excludes: text }, { managers })).toBe(veto);
    expect(await changed({ reports_to: text }, { managers })).toBe(lineManager);
    expect(await changed({ prefers: text }, { managers })).toBe(wish);
  });
});

describe('a scale', () => {
  const grades = (minimum: string): string => `scale: { best: 1, worst: 6 }\n${minimum}`;
  const minimums =
    'rules: { mentor-skill: { minimum: 2 }, mentor-communication: { minimum: 3 } }\n';

  it('of school grades has its minimum from the better side, and needs it', async () => {
    const programme = grades(minimums);
    expect(await changed({ social_media_skill: '1', communication: '3' }, { programme })).toBe('1');
    expect(await changed({ social_media_skill: '3', communication: '3' }, { programme })).toBe('0');
    expect(await changed({}, { programme: grades('') })).toMatch(/ –$/);
  });

  it('can be that of one column', async () => {
    const programme =
      'scale: { communication: { min: 0, max: 10 } }\nrules: { mentor-communication: { minimum: 5 } }\n';
    expect(await changed({ communication: '9' }, { programme })).toBe('1');
  });
});

describe('a file', () => {
  it.each([
    ['Topics [Video]', 'Topics [Audio]'],
    ['Topics: Video', 'Topics: Audio'],
    ['Topics - Video', 'Topics - Audio'],
  ])('has one list in the columns %s and %s', async (video, audio) => {
    expect(await changed({ [video]: 'x', [audio]: '' })).toBe('1');
  });

  it('is asked only for columns that something in force reads', async () => {
    const rest = without('communication');
    expect(await outcome(file(rest))).toMatch(/^missing-column/);
    const programme = 'rules: { mentor-communication: off }\nweights: { communication: 0 }\n';
    expect(await outcome(file(rest), { programme })).toBe('1');
  });

  it('has no people in totals, and none in second headers', async () => {
    expect(await outcome(`${file(MENTOR)}\nSumme,,,,,\n`)).toBe('not-a-person 1');
    const labels = Object.fromEntries(Object.keys(MENTOR).map((name) => [name, 'Response']));
    expect(await outcome(file(labels, MENTOR))).toBe('second-header 1');
    const ids = Object.fromEntries(
      Object.keys(MENTOR).map((name) => [name, `{"ImportId":"${name}"}`]),
    );
    expect(await outcome(file(ids, MENTOR))).toBe('second-header 1');
  });

  it('in which nobody is asked says so until the programme does', async () => {
    const rest = without('volunteers');
    expect(await outcome(file(rest))).toBe('nobody-asked 1');
    const programme = 'rules: { voluntary: { unasked: volunteers } }\n';
    expect(await outcome(file(rest), { programme })).toBe('1');
    const off = 'rules: { voluntary: off }\n';
    expect(await changed({ volunteers: 'no' }, { programme: off })).toMatch(/0$/);
  });
});
