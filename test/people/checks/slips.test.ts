import { describe, expect, it } from 'vitest';

import { findSlips } from '../../../src/people/checks/find-slips.ts';
import { peopleOf } from '../people-of.ts';

/** The names that are slips, as pairs [slip, meant]. */
const slipsOf = (names: readonly string[]): string[][] =>
  findSlips(names.map((key) => ({ key }))).map(([slip, meant]) => [slip.key, meant.key]);

describe('names that are probably slips of one another', () => {
  it.each([
    ['marketng', 'marketing'],
    ['makreting', 'marketing'],
    ['marketingg', 'marketing'],
    ['narketing', 'marketing'],
    ['vetrieb', 'vertrieb'],
    ['h.r.', 'hr'],
    ['h r', 'hr'],
    ['r & d', 'r&d'],
    ['human-resources', 'human resources'],
    ['humanresources', 'human resources'],
    ['human resources', 'hr'],
    ['hr', 'human resources'],
    ['forschung und entwicklung', 'f&e'],
    ['forschung und entwicklung', 'fue'],
    ['research & development', 'r&d'],
    ['buero', 'büro'],
    // Two languages, which only warn.
    ['finanzen', 'finance'],
    ['sales', 'vertrieb'],
    ['personalabteilung', 'hr'],
    ['informatik', 'it'],
    ['ops', 'operations'],
    ['oeffentlichkeitsarbeit', 'öffentlichkeitsarbeit'],
    ['personalabteilungen', 'personalabteilung'],
    ['kundnservic', 'kundenservice'],
    ['einkauf guss', 'einkauf guß'],
    ['werk ulm nord', 'wrek ulm nord'],
    ['vertrieb (süd)', 'vertreib süd'],
    // Cyrillic letters that look like Latin ones.
    ['\u0456\u0442', 'it'],
    ['i\u0442', 'it'],
    ['s\u0430les', 'sales'],
    ['v\u0435rtri\u0435b', 'vertrieb'],
  ])('%s is taken for a slip of %s, and the other way round', (slip, meant) => {
    expect(slipsOf([meant, slip])).toEqual([[slip, meant]]);
    expect(slipsOf([slip, meant])).toEqual([[meant, slip]]);
  });

  it.each([
    ['einkauf', 'verkauf'],
    ['vertrieb', 'betrieb'],
    ['it', 'hr'],
    ['werk 1', 'werk 2'],
    ['team a', 'team b'],
    ['region nord', 'region süd'],
    ['region ost', 'region west'],
    ['2024', '2025'],
    ['halle 12b', 'halle 12c'],
    ['human resources', 'hardware research'],
    ['entwicklung i', 'entwicklung ii'],
    ['sales', 'salesforce'],
    ['controlling', 'rechnungswesen'],
    ['marketing', 'vertrieb'],
    ['management', 'produktmanagement'],
    ['service', 'kundenservice'],
    ['interne revision', 'interne dienste'],
    ['', '&'],
    // A single word is no acronym, nor is a single word beside a filler.
    ['인', '인사'],
    ['маркетинг', 'продажи'],
    ['ит', 'it'],
    ['отдел продаж', 'отдел кадров'],
    ['συντήρηση', 'πωλήσεις'],
    ['θ', 'ω'],
    ['x', 'the xyz'],
  ])('%s and %s are not taken for slips', (a, b) => {
    expect(slipsOf([a, b])).toEqual([]);
  });

  it('names each slip once, with the more common name', () => {
    expect(slipsOf(['marketing', 'marketng', 'markting'])).toEqual([
      ['marketng', 'marketing'],
      ['markting', 'marketing'],
    ]);
  });

  it('takes all rare spellings for slips of the most common', () => {
    expect(slipsOf(['hr', 'h.r.', 'h r'])).toEqual([
      ['h.r.', 'hr'],
      ['h r', 'hr'],
    ]);
  });
});

describe('departments of both files', () => {
  const found = (
    mentors: readonly string[],
    managers: readonly string[],
    aliases: string[][] = [],
  ) =>
    peopleOf(
      [
        'id | department | social_media_skill | communication',
        ...mentors.map((name, at) => `M${at} | ${name} | 5 | 4`),
      ],
      ['id | department', ...managers.map((name, at) => `L${at} | ${name}`)],
      { aliases },
    ).findings.map(({ code, args }) =>
      'like' in args ? `${code}: ${args.department} ~ ${args.like}` : code,
    );

  it('compares departments on every level, beside their siblings', () => {
    expect(found(['Vertrieb/DACH', 'Vertreib/EMEA'], ['Vertrieb/DACHH', 'IT/Dach'])).toEqual([
      'likely-department-slip: Vertreib ~ Vertrieb',
      'likely-department-slip: DACHH ~ DACH',
    ]);
  });

  it('finds no slip between names that differ in case, width, blanks or Unicode form', () => {
    expect(found(['Büro', 'büro ', 'Ｂüro'], ['BU\u0308RO', 'Bu\u0308ro'])).toEqual([]);
  });

  it('finds no slip between names that aliases join', () => {
    expect(found(['H.R.'], ['HR'], [['HR', 'H.R.']])).toEqual([]);
    expect(found(['H.R.'], ['HR'])).toEqual(['likely-department-slip: HR ~ H.R.']);
  });

  it('takes the rarer spelling for the slip', () => {
    expect(found(['Marketng', 'Marketing', 'Marketing'], ['Marketing'])).toEqual([
      'likely-department-slip: Marketng ~ Marketing',
    ]);
  });
});
