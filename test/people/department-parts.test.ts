import { describe, expect, it } from 'vitest';

import type { PeopleOptions } from '../../src/people/index.ts';
import { sentence } from '../../src/findings/sentence.ts';
import { peopleOf } from './people-of.ts';

function read(
  mentors: readonly string[],
  managers: readonly string[],
  options: Partial<PeopleOptions> = {},
): ReturnType<typeof peopleOf> {
  return peopleOf(
    [
      'id\tdepartment\tsocial_media_skill\tcommunication',
      ...mentors.map((name, at) => `M${at}\t${name}\t5\t4`),
    ],
    ['id\tdepartment', ...managers.map((name, at) => `L${at}\t${name}`)],
    options,
  );
}

/** What is said of departments that mentors and managers have. */
function said(...of: Parameters<typeof read>): string[] {
  return read(...of).findings.flatMap((one) =>
    one.code === 'department-part' || one.code === 'likely-department-slip'
      ? [sentence(one, 'en').message]
      : [],
  );
}

describe('departments that may be one, of whom a mentor could meet a manager', () => {
  it.each([
    ['Vertrieb Süd', 'Vertrieb'],
    ['IT-Security', 'IT'],
    ['Sales Operations', 'Sales'],
    ['HR Business Partner', 'HR'],
    ['Corporate Finance', 'Finance'],
    ['Konzern-IT', 'IT'],
    ['Entwicklung Software', 'Entwicklung'],
    // Whatever stands between.
    ['Sales: DACH', 'Sales'],
    ['Sales_DACH', 'Sales'],
    ['Sales–DACH', 'Sales'],
    ['Sales.DACH', 'Sales'],
    ['F&E Labor', 'F & E'],
    // Numbers and letters behind a name.
    ['Einkauf 1', 'Einkauf'],
    ['Einkauf KST 4711', 'Einkauf'],
    ['Werk 12', 'Werk'],
    ['Entwicklung II', 'Entwicklung'],
    // What stands before a name.
    ['KST 4711 Einkauf', 'Einkauf'],
    ['A1 Einkauf', 'Einkauf'],
    ['Leitung Einkauf', 'Einkauf'],
    ['Einkaufsleitung', 'Einkauf'],
    ['Head of Sales', 'Sales'],
    ['Strategischer Einkauf', 'Einkauf'],
    ['DACH Sales', 'Sales'],
    ['Product Marketing', 'Marketing'],
    ['Vertrieb Innendienst', 'Innendienst'],
    // What is joined to a name.
    ['Marketing & Kommunikation', 'Marketing'],
    ['Recht und Compliance', 'Compliance'],
    ['Finance + Controlling', 'Controlling'],
    // Another name of one function.
    ['Sales DACH', 'Vertrieb'],
    ['Recht & Compliance', 'Legal'],
  ])('%s may be a part of %s', (part, whole) => {
    const told = [`the department “${part}” may be a part of “${whole}”, but was read as another`];
    expect(said([part], [whole])).toEqual(told);
    expect(said([whole], [part])).toEqual(told);
    expect(said([part], [whole], { distinct: [[whole, part]] })).toEqual([]);
    expect(said([`${whole}/${part}`], [whole])).toEqual([]);
  });

  it('names all parts of a department at once', () => {
    expect(said(['Vertrieb Süd', 'Vertrieb Nord'], ['Vertrieb', 'Vertrieb West'])).toEqual([
      'the departments “Vertrieb Nord”, “Vertrieb Süd” may be parts of “Vertrieb”, but were read as others',
    ]);
  });

  it('names a department that joins others with each of them', () => {
    expect(said(['Sales & Marketing'], ['Marketing', 'Sales'])).toEqual([
      'the department “Sales & Marketing” may be a part of “Sales”, but was read as another',
      'the department “Sales & Marketing” may be a part of “Marketing”, but was read as another',
    ]);
    expect(said(['Sales & Marketing EMEA'], ['Sales & Marketing', 'Sales'])).toEqual([
      'the department “Sales & Marketing EMEA” may be a part of “Sales & Marketing”, but was read as another',
    ]);
  });

  it('says once what 30 departments of one first word may be, and how to settle it', () => {
    const parts = Array.from({ length: 29 }, (_, at) => `Vertrieb ${at + 1}`);
    const { findings } = read(parts, ['Vertrieb']);
    expect(findings).toHaveLength(1);
    const [{ message, fix } = { message: '', fix: '' }] = findings.map((one) =>
      sentence(one, 'en'),
    );
    expect(message).toBe(
      'the departments “Vertrieb 1”, “Vertrieb 10”, “Vertrieb 11”, “Vertrieb 12”, “Vertrieb 13”, “Vertrieb 14” … may be parts of “Vertrieb”, but were read as others',
    );
    expect(fix).toContain('aliases: { "Vertrieb": ["Vertrieb 1"] }');
    expect(said(parts, ['Vertrieb'], { distinct: [['Vertrieb', ...parts]] })).toEqual([]);
  });

  it.each([
    ['R/D', 'R&D'],
    ['F/E', 'F & E'],
    ['Forschung/Entwicklung', 'F&E'],
    ['Research / Development', 'R&D'],
  ])('the levels of %s may together be %s', (levels, name) => {
    for (const [mentors, managers] of [
      [levels, name],
      [name, levels],
    ]) {
      expect(said([mentors ?? ''], [managers ?? ''])).toEqual([
        expect.stringMatching(/may be one, but were read as two$/),
      ]);
    }
    expect(said([levels], [name], { aliases: [[name, levels]] })).toEqual([]);
    expect(said([levels], [name], { distinct: [[name, levels]] })).toEqual([]);
  });

  it('looks at each level with those above it', () => {
    expect(said(['R/D/Lab', 'R/D/Office'], ['R&D'])).toEqual([
      'the departments “R/D” and “R&D” may be one, but were read as two',
    ]);
  });

  it.each([
    ['Sales', 'Vertrieb'],
    ['HR', 'Personal'],
    ['Human Resources', 'Personal'],
    ['Ops', 'Operations'],
    ['IT', 'Informatik'],
    ['Finance', 'Finanzen'],
    ['Purchasing', 'Einkauf'],
    ['Legal', 'Rechtsabteilung'],
    ['R&D', 'Forschung und Entwicklung'],
    ['Corporate Communications', 'Corporate Comms'],
    ['Unternehmenskommunikation', 'Corporate Comms'],
    ['Sales DACH', 'Vertrieb DACH'],
    ['IT-Sicherheit', 'IT Security'],
    ['Marketing & Vertrieb', 'Sales & Marketing'],
    ['Geschäftsführung', 'GF'],
    ['Geschäftsleitung', 'GL'],
    ['Einkauf', 'EK'],
    ['Personalentwicklung', 'PE'],
    ['Öffentlichkeitsarbeit', 'ÖA'],
    ['Leitung Qualitätssicherung', 'LQS'],
  ])('%s and %s may be one', (a, b) => {
    const [one, ...others] = said([a], [b]);
    expect(one).toContain('may be one, but were read as two');
    expect(others).toEqual([]);
    expect(said([a], [b], { distinct: [[a, b]] })).toEqual([]);
  });
});

describe('departments that go through without a word', () => {
  it.each<[what: string, mentors: string[], managers: string[]]>([
    ['parts of one name with no whole', ['Vertrieb Süd'], ['Vertrieb Nord']],
    ['a part and its whole on one side', ['Vertrieb Süd', 'Vertrieb'], ['HR']],
    ['two languages on one side', ['Sales', 'Vertrieb'], ['HR']],
    ['longer names joined by and', ['Recht & Compliance'], ['Recht & Steuern']],
    ['what others are joined to', ['Sales & Marketing'], ['Service & Controlling']],
    ['an operation of another department', ['HR Operations'], ['Operations']],
    ['the management of something', ['Project Management'], ['Management']],
    ['a word that only begins alike', ['Salesforce', 'Personalrat'], ['Sales', 'Personal']],
    ['numbers', ['Werk 1', 'Werk 12'], ['Werk 2']],
    ['codes', ['Filiale 0123', 'KST 4711 Einkauf'], ['Filiale 0456', 'KST 4712 Einkauf']],
    ['letters', ['Team A'], ['Team']],
    ['numerals', ['Entwicklung II'], ['Entwicklung III']],
    ['a word for a department', ['Abteilung 1', 'Bereich A'], ['Abteilung', 'Bereich']],
    [
      'a short name of something else',
      ['PR', 'IT', 'EK'],
      ['Produktion', 'Instandhaltung', 'Verkauf'],
    ],
    ['one function of two places', ['Sales DACH'], ['Vertrieb EMEA']],
    ['words that are like one', ['Betrieb'], ['Vertrieb']],
    ['several in a cell, which is an error by itself', ['Sales, HR'], ['Sales', 'HR']],
    ['levels that are no name of another', ['Sales/DACH'], ['Sales/EMEA', 'DACH', 'EMEA']],
    ['levels that a short name could stand for', ['Produktion/Montage'], ['PM']],
    ['levels on one side with the name', ['R/D', 'R&D'], ['HR']],
    ['a kind of unit', ['Team Nord'], ['Team']],
    ['a hyphen before the name', ['E-Commerce'], ['Commerce']],
    ['another function of one field', ['Buchhaltung', 'Marketing'], ['Controlling', 'Vertrieb']],
    ['the end of a word', ['Produktmarketing'], ['Marketing']],
    ['the middle of a name', ['Team Produkt Marketing Süd'], ['Produkt']],
    ['levels', ['Sales/DACH Süd'], ['IT/DACH']],
    ['levels in two languages', ['Werk Ulm/Einkauf'], ['Werk Berlin/Purchasing']],
  ])('%s', (_, mentors, managers) => {
    expect(said(mentors, managers)).toEqual([]);
  });
});
