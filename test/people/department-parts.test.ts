import { describe, expect, it } from 'vitest';

import type { PeopleOptions } from '../../src/people/index.ts';
import { sentence } from '../../src/findings/sentence.ts';
import { peopleOf } from './people-of.ts';

/** What is said of departments that mentors and managers have. */
function said(
  mentors: readonly string[],
  managers: readonly string[],
  options: Partial<PeopleOptions> = {},
): string[] {
  const { findings } = peopleOf(
    [
      'id\tdepartment\tsocial_media_skill\tcommunication',
      ...mentors.map((name, at) => `M${at}\t${name}\t5\t4`),
    ],
    ['id\tdepartment', ...managers.map((name, at) => `L${at}\t${name}`)],
    options,
  );
  return findings.flatMap((one) =>
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
    ['a longer name joined by and', ['Recht & Compliance'], ['Recht']],
    ['a word that only begins alike', ['Salesforce', 'Personalrat'], ['Sales', 'Personal']],
    ['numbers', ['Werk 1', 'Werk 12'], ['Werk']],
    ['letters', ['Team A'], ['Team']],
    ['numerals', ['Entwicklung II'], ['Entwicklung']],
    ['a kind of unit', ['Team Nord'], ['Team']],
    ['a hyphen before the name', ['E-Commerce'], ['Commerce']],
    ['another function of one field', ['Buchhaltung', 'Marketing'], ['Controlling', 'Vertrieb']],
    ['the end of a name', ['Product Marketing'], ['Marketing']],
    ['levels', ['Sales/DACH Süd'], ['IT/DACH']],
    ['levels in two languages', ['Werk Ulm/Einkauf'], ['Werk Berlin/Purchasing']],
  ])('%s', (_, mentors, managers) => {
    expect(said(mentors, managers)).toEqual([]);
  });
});
