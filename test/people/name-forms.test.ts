import { describe, expect, it } from 'vitest';

import { peopleOf } from './people-of.ts';

type Naming = 'excludes' | 'prefers' | 'reports_to';

/** What is said of a mentor's cell where one manager has this name and address. */
function reading(column: Naming, cell: string, name: string, email = '', others = ['']) {
  const { people, findings } = peopleOf(
    [
      `id\tname\tdepartment\tsocial_media_skill\tcommunication\t${column}`,
      `M1\tUwe Null\tIT\t5\t4\t${cell}`,
    ],
    [
      'id | name | email | department',
      `G1 | ${name} | ${email} | HR`,
      ...others.filter((other) => other !== ''),
    ],
  );
  const [mentor] = people.mentors;
  const ids = column === 'reports_to' ? [mentor?.reportsTo] : mentor?.[column];
  const about = findings.filter(({ code }) => code !== 'unknown-line-managers');
  return { ids, codes: about.map(({ code }) => code) };
}

const DOUBTED = {
  excludes: 'uncertain-id',
  reports_to: 'uncertain-id',
  prefers: 'uncertain-wish',
} as const;
const UNKNOWN = { excludes: ['unknown-id'], reports_to: [], prefers: ['unknown-id'] } as const;

describe.each(['excludes', 'prefers', 'reports_to'] as const)(
  'another form of a name in %s',
  (column) => {
    it.each([
      ['one part of a double name', 'Karin Schmidt', 'Karin Schmidt-Lang'],
      ['the other part', 'Karin Lang', 'Karin Schmidt-Lang'],
      ['the last name first', 'Schmidt Karin', 'Karin Schmidt-Lang'],
      ['a double name alone', 'Frau Schmidt-Lang', 'Karin Schmidt-Lang'],
      ['one of two first names', 'Eva Berg', 'Eva-Maria Berg'],
      ['the other, without a hyphen', 'Maria Berg', 'Eva Maria Berg'],
      ['a name from birth', 'Eva Berg', 'Eva Kurz (geb. Berg)'],
      ['a name from birth without brackets', 'Eva Berg', 'Eva Kurz geb. Berg'],
      ['the new name', 'Eva Kurz', 'Eva Kurz geb. Berg'],
      ['a name from birth in the cell', 'Eva Kurz geb. Berg', 'Eva Berg'],
      ['a short first name', 'Alex Koch', 'Alexandra Koch'],
      ['the last name first, and short', 'Koch Alex', 'Alexandra Koch'],
      ['the long name where the list is short', 'Alexandra Koch', 'Alex Koch'],
      ['a first name that ends in i', 'Andi Koch', 'Andreas Koch'],
      ['a short one of two letters and i', 'Uli Koch', 'Ulrich Koch'],
      ['a short first name and a double name', 'Alex Koch', 'Alexandra Koch-Lang'],
      ['lost letters', '?nne Gro?', 'Änne Groß'],
      ['a letter that is marked as lost', 'Bj\ufffdrn Gr\ufffdner', 'Björn Grüner'],
      ['letters that the list has lost', 'Änne Groß', '?nne Gro?'],
      ['an address form', 'Frl. Berg', 'Eva Berg'],
      ['a colleague of a department', 'Kollegin Berg aus der IT', 'Eva Berg'],
      ['the line manager by role and name', 'meine Chefin Berg', 'Eva Berg'],
      ['a title and a short name', 'Dr. Alex Koch', 'Prof. Alexandra Koch'],
      ['one of two people', 'Karin Schmidt und Uwe Fern', 'Karin Schmidt-Lang'],
    ])('is doubted: %s', (_, cell, name) => {
      expect(reading(column, cell, name).codes).toEqual([DOUBTED[column]]);
    });

    it.each([
      ['another domain', 'eva.berg@x.com', 'Eva Berg', 'eva.berg@x.de'],
      ['an initial', 'e.berg@x.de', 'Eva Berg', 'eva.berg@x.de'],
      ['the first name where the list has an initial', 'eva.berg@x.de', 'Eva Berg', 'e.berg@x.de'],
      ['a short first name', 'alex.koch@x.de', 'Alexandra Koch', 'alexandra.koch@x.de'],
      ['where no address is known', 'eva.berg@x.de', 'Eva Berg', ''],
      ['the last name first', 'berg.eva@x.de', 'Eva Berg', 'eva.berg@x.de'],
      ['where no name is known', 'eva.berg@x.com', '', 'eva.berg@x.de'],
      ['a new name beside the old address', 'eva.kurz@x.de', 'Eva Kurz', 'eva.berg@x.de'],
      ['a local part with a figure', 'eva.berg2@x.com', 'Eva Berg', 'eva.berg2@x.de'],
      ['a first name alone', 'ada@x.com', 'Ada Kurz', 'ada@x.de'],
      ['a written umlaut', 'h.koester@x.de', 'Hans Köster', ''],
    ])('is doubted in an address: %s', (_, cell, name, email) => {
      expect(reading(column, cell, name, email).codes).toEqual([DOUBTED[column]]);
    });

    it.each([
      ['another first name', 'Jens Schmidt', 'Karin Schmidt-Lang'],
      ['another surname', 'Eva Bergmann', 'Eva Berg'],
      ['another part', 'Karin Fern', 'Karin Schmidt-Lang'],
      ['a first name that two have', 'Eva Maria Kurz', 'Eva Maria Berg'],
      ['two letters of a first name', 'Al Koch', 'Alexandra Koch'],
      ['lost letters of another name', '?nne Gro?', 'Änne Klein'],
      ['a question', 'Mal sehen?', 'Eva Mal'],
      ['a colleague', 'Kollegin Fern aus der IT', 'Eva Berg'],
      ['somebody of another list', 'Quentin Zacharias', 'Eva Berg'],
    ])('is somebody else: %s', (_, cell, name) => {
      expect(reading(column, cell, name).codes).toEqual(UNKNOWN[column]);
    });

    it.each([
      ['an office', 'info@y.de', 'Eva Berg', 'info@x.de'],
      ['another first name', 'emil.berg@x.de', 'Eva Berg', 'e.berg@x.de'],
      ['another initial', 'k.berg@x.de', 'Eva Berg', 'eva.berg@x.de'],
      ['another surname', 'eva.bergmann@x.de', 'Eva Berg', 'eva.berg@x.de'],
      ['a namesake with a figure', 'eva.berg2@x.de', 'Eva Berg', 'eva.berg@x.de'],
      ['a department', 'hr.team@x.de', 'Eva Berg', 'eva.berg@x.de'],
      ['a name without a dot', 'bergner@x.de', 'Eva Berg', 'berg@x.de'],
    ])('is somebody else’s address: %s', (_, cell, name, email) => {
      expect(reading(column, cell, name, email).codes).toEqual(UNKNOWN[column]);
    });

    it.each([
      ['the full name of one', 'Karin Schmidt', ['G2 | Karin Schmidt | | IT'], ['G2']],
      ['an address', 'k.schmidt@x.de', ['G2 | Karin Schmidt | k.schmidt@x.de | IT'], ['G2']],
    ])('is nothing beside %s', (_, cell, others, ids) => {
      const read = reading(column, cell, 'Karin Schmidt-Lang', '', others);
      expect(read).toEqual({ ids, codes: [] });
    });

    it.each([
      ['Ã„nne GroÃŸ', 'Änne Groß'],
      ['GroÃŸ, Ã„nne', 'Änne Groß'],
      ['Änne Groß', 'Ã„nne GroÃŸ'],
      ['BjÃ¶rn GrÃ¼ner', 'Björn Grüner'],
      ['FranÃ§oise Maier', 'Françoise Maier'],
    ])('that was encoded twice is read: %s for %s', (cell, name) => {
      expect(reading(column, cell, name).ids).toEqual(['G1']);
    });
  },
);

describe('a department that was encoded twice is the one that it was', () => {
  it.each([
    ['FÃ¶rderung', 'Förderung'],
    ['GeschÃ¤ftsfÃ¼hrung', 'Geschäftsführung'],
    ['CafÃ© â€“ Bar', 'Café – Bar'],
    ['Förderung', 'FÃ¶rderung'],
  ])('%s, %s', (mentors, managers) => {
    const { people } = peopleOf(
      ['id\tdepartment\tsocial_media_skill\tcommunication', `M1\t${mentors}\t5\t4`],
      ['id | department', `G1 | ${managers}`],
    );
    expect(people.mentors[0]?.department.path).toEqual(people.managers[0]?.department.path);
    expect(people.mentors[0]?.department.text).toBe(mentors);
  });

  it.each(['SÃO PAULO', 'Âge d’or', 'Château', 'Vâlcea', 'Ã', 'À–É', 'Café–Bar'])(
    '%s is left as it is',
    (department) => {
      const { people } = peopleOf(
        ['id\tdepartment\tsocial_media_skill\tcommunication', `M1\t${department}\t5\t4`],
        ['id | department', 'G1 | HR'],
      );
      expect(people.mentors[0]?.department.path).toEqual([department.toLowerCase()]);
    },
  );
});

describe('a short id in other company in a veto', () => {
  const codesOf = (cell: string): readonly string[] =>
    peopleOf(
      ['id\tdepartment\tsocial_media_skill\tcommunication\texcludes', `A1\tIT\t5\t4\t${cell}`],
      ['id | department', 'M1 | HR', 'M2 | HR', 'Y01 | HR', 'Y02 | HR', '7 | HR', 'X9 | HR'],
    ).findings.map(({ code }) => code);

  it.each([
    ...['M1 wegen Konflikt', 'kein Tandem mit M1', 'siehe M1', 'Frau M1', 'M1-M2', 'Y01-Y02'],
    ...['M1/M2', 'M1 und M2', 'M1!', 'never M1', 'm1 (conflict of interest)', '7 wegen Konflikt'],
    ...['kein Tandem mit 7', 'die Kollegin M1 vom Projekt', 'M1.M2'],
  ])('%s is doubted', (cell) => {
    expect(codesOf(cell)).toEqual(['uncertain-id']);
  });

  it.each([
    ...['Team M1 Nord', 'Raum M1', 'Gebäude M1, 2. Stock', 'Werk M2', 'Halle 7', 'seit 7 Jahren'],
    ...['M3 wegen Konflikt', 'M3-M4', 'K-7', 'Etage 7 und 9'],
  ])('%s is nobody of the files', (cell) => {
    expect(new Set(codesOf(cell))).toEqual(new Set(['unknown-id']));
  });

  it.each(['x', 'X', 'ja', 'Ja.', 'yes', '✓', 'ja, M1'])(
    '%s is a veto that names nobody',
    (cell) => {
      expect(codesOf(cell)).toEqual(['veto-of-nobody']);
    },
  );

  it('a reference to elsewhere beside it is one, too', () => {
    expect(codesOf('ja, siehe Mail')).toEqual(['veto-of-nobody', 'veto-of-many']);
  });

  it.each(['nein', 'no', '-', '', 'keine', 'niemand'])('%j is no veto', (cell) => {
    expect(codesOf(cell)).toEqual([]);
  });

  it('a cross may be an id, or a wish for nobody in particular', () => {
    const mentors = 'id\tdepartment\tsocial_media_skill\tcommunication';
    const managers = ['id | department', 'X | HR'];
    expect(peopleOf([`${mentors}\texcludes`, 'A1\tIT\t5\t4\tX'], managers).findings).toEqual([]);
    const wish = peopleOf([`${mentors}\tprefers`, 'A1\tIT\t5\t4\tja'], managers).findings;
    expect(wish.map(({ code }) => code)).toEqual(['unknown-id']);
  });
});
