import type { Language } from '../../index.ts';

/** How a spreadsheet in each language writes: its delimiter, its lists, its decimal mark. */
const DIALECT: Readonly<Record<Language, { cell: string; list: string; mark: string }>> = {
  en: { cell: ',', list: '; ', mark: '.' },
  de: { cell: ';', list: ', ', mark: ',' },
};

/** So that Excel takes the file for UTF-8 when it is opened by a double click. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A cell: a text, a level, a list, or nothing. */
type Cell = string | number | readonly string[];

const HEADERS = {
  en: {
    mentors: [
      ...['id', 'name', 'email', 'department', 'social_media_skill', 'communication'],
      ...['topics', 'level', 'reports_to', 'volunteers', 'languages'],
    ],
    managers: [
      ...['id', 'name', 'email', 'department', 'social_media_skill'],
      ...['topics', 'level', 'volunteers', 'languages', 'sponsor'],
    ],
    cases: ['mentor_id', 'manager_id', 'expect', 'note'],
  },
  de: {
    mentors: [
      ...['Personalnummer', 'Name', 'E-Mail', 'Abteilung', 'Social-Media-Kenntnisse'],
      ...['Kommunikation', 'Themen', 'Hierarchieebene', 'Vorgesetzte', 'Freiwillig', 'Sprachen'],
    ],
    managers: [
      ...['Personalnummer', 'Name', 'E-Mail', 'Abteilung', 'Social-Media-Kenntnisse'],
      ...['Themen', 'Hierarchieebene', 'Freiwillig', 'Sprachen', 'Förderer'],
    ],
    cases: ['mentor_id', 'manager_id', 'expect', 'note'],
  },
} as const satisfies Record<Language, Record<string, readonly string[]>>;

type Person = readonly [id: string, name: string, ...rest: Cell[]];

function withAddress([id, name, ...rest]: Person): Cell[] {
  return [id, name, `${name.toLowerCase().replace(' ', '.')}@example.com`, ...rest];
}

/** Invented people: six who can teach, one not skilled enough yet, one who does not volunteer. */
function mentors(yes: string, no: string): readonly Person[] {
  const [social, video, pods, brand] = ['LinkedIn', 'Instagram', 'Podcasts', 'Employer branding'];
  return [
    ['M-01', 'Aylin Kaya', 'Marketing/Brand', 5, 4, [social, video], 2, 'F-02', yes, ['de', 'en']],
    ['M-02', 'Ben Okafor', 'IT/Platform', 4.5, 4, [social, pods], 2, 'F-03', yes, ['en']],
    ['M-03', 'Chiara Rossi', 'Sales/South', 5, 5, [video], 3, 'F-01', yes, ['de', 'en']],
    ['M-04', 'Deniz Arslan', 'HR/Recruiting', 4, 5, [brand, social], 2, 'F-04', yes, ['de']],
    ['M-05', 'Emil Larsen', 'Finance', 4, 3.5, [pods, social], 2, 'F-05', yes, ['de', 'en']],
    ['M-06', 'Fatima Haddad', 'Production', 4.5, 4, [video], 1, 'F-06', yes, ['de']],
    ['M-07', 'Gustav Lind', 'IT/Support', 3, 4, [social], 2, 'F-03', yes, ['de', 'en']],
    ['M-08', 'Hana Novak', 'Sales/North', 5, 4, [social], 2, 'F-01', no, ['de', 'en']],
  ];
}

/** Invented people who want to learn; the first is a prominent supporter. */
function managers(yes: string, no: string): readonly Person[] {
  const [social, video, pods, brand] = ['LinkedIn', 'Instagram', 'Podcasts', 'Employer branding'];
  return [
    ['F-01', 'Ingrid Weber', 'Sales', 2, [social, pods], 5, yes, ['de', 'en'], yes],
    ['F-02', 'Jonas Keller', 'Marketing', 3, [video], 5, yes, ['de', 'en'], no],
    ['F-03', 'Katrin Vogt', 'IT', 2, [brand, social], 5, yes, ['de'], no],
    ['F-04', 'Luis Moreno', 'HR', 1, [video], 4, yes, ['de', 'en'], no],
    ['F-05', 'Miriam Stein', 'Finance', 2.5, [social], 5, yes, ['de'], no],
    ['F-06', 'Noah Brandt', 'Production', 1, [pods, video], 4, yes, ['en'], no],
  ];
}

const CASES: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  en: [
    ['M-01', 'F-01', 'allowed', 'different departments and nothing else in the way'],
    ['M-01', 'F-02', 'cross-department', 'both belong to Marketing'],
    ['M-02', 'F-03', 'cross-department', 'a team belongs to its department'],
    ['M-02', 'F-05', 'shared-language', 'one speaks only English and the other only German'],
    ['M-07', 'F-01', 'mentor-skill', 'not skilled enough to teach yet'],
    ['M-08', 'F-02', 'voluntary', 'nobody is assigned who did not volunteer'],
  ],
  de: [
    ['M-01', 'F-01', 'allowed', 'verschiedene Abteilungen und auch sonst kein Hindernis'],
    ['M-01', 'F-02', 'cross-department', 'beide gehören zum Marketing'],
    ['M-02', 'F-03', 'cross-department', 'ein Team gehört zu seiner Abteilung'],
    [
      'M-02',
      'F-05',
      'shared-language',
      'eine Seite spricht nur Englisch und die andere nur Deutsch',
    ],
    ['M-07', 'F-01', 'mentor-skill', 'kann es selbst noch nicht gut genug'],
    ['M-08', 'F-02', 'voluntary', 'niemand wird ohne Einwilligung eingeteilt'],
  ],
};

function delimited(rows: readonly (readonly Cell[])[], language: Language): string {
  const { cell, list, mark } = DIALECT[language];
  const text = (value: Cell): string => {
    if (typeof value === 'number') return String(value).replace('.', mark);
    return typeof value === 'string' ? value : value.join(list);
  };
  const lines = rows.map((row) => `${row.map(text).join(cell)}\r\n`);
  return BYTE_ORDER_MARK + lines.join('');
}

/** The sample files by name, as a spreadsheet in that language would have saved them. */
export function samples(language: Language): ReadonlyMap<string, string> {
  const [yes, no] = language === 'de' ? ['ja', 'nein'] : ['yes', 'no'];
  const headers = HEADERS[language];
  const rows = {
    mentors: mentors(yes, no).map(withAddress),
    managers: managers(yes, no).map(withAddress),
    cases: CASES[language],
  };
  return new Map(
    (['mentors', 'managers', 'cases'] as const).map((name) => [
      `${name}.csv`,
      delimited([headers[name], ...rows[name]], language),
    ]),
  );
}
