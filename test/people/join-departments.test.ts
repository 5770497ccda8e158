import { describe, expect, it } from 'vitest';

import type { PeopleOptions } from '../../src/people/index.ts';
import { peopleOf } from './people-of.ts';

/** Which of these departments are read as one, and what is said of them. */
function read(names: readonly string[], options: Partial<PeopleOptions> = {}, others = '') {
  const { people, findings } = peopleOf(
    [
      'id\tname\tdepartment\tsocial_media_skill\tcommunication\treports_to',
      ...names.map((name, at) => `M${at}\tX${at}\t${name}\t5\t4\t`),
      ...(others === '' ? [] : [others]),
    ],
    ['id | department', 'Z9 | Vorstandsbüro'],
    options,
  );
  const paths = people.mentors.slice(0, names.length).map(({ department }) => department.path);
  return {
    paths,
    widest: paths.map(([first]) => first),
    texts: people.mentors.map(({ department }) => department.text),
    said: findings.map(({ code, args }) =>
      code === 'likely-department-slip' && 'joined' in args
        ? `${args.department} ${args.joined ? '=' : '?'} ${args.like}`
        : code,
    ),
  };
}

const times = (count: number, name: string): string[] => Array.from({ length: count }, () => name);

describe('names that are suspected to be one department', () => {
  it.each([
    ['HR', 'H.R.'],
    ['H R', 'hr-'],
    ['Büro', 'Buero'],
    ['Oeffentlichkeitsarbeit', 'Öffentlichkeitsarbeit'],
    ['Human-Resources', 'Human Resources'],
    ['Sales', 'Sales (4711)'],
    ['Sales', '4711 Sales'],
    ['Sales', 'Sales 4711'],
    ['Sales', '4711 - Sales'],
    ['Sales', 'Sales Department'],
    ['Sales', 'Sales Dept.'],
    ['Vertrieb', 'Abteilung Vertrieb'],
    ['Vertrieb', 'Abt. Vertrieb'],
    ['Vertrieb', 'Bereich Vertrieb'],
    ['Vertrieb', 'Abteilung Vertrieb (4711)'],
    ['Sales', 'Sales [EMEA]'],
    ['4711 Sales', 'Sales (4711)'],
    ['Chemistry', 'Department of Chemistry'],
    ['Finanzen', 'Abteilung für Finanzen'],
    ['Filiale', 'Filiale 0123'],
    ['Marketing', 'Marketng'],
    ['Forschung & Entwicklung', 'Forschung und Entwiklung'],
  ])('%s and %s are read as one, with a warning', (a, b) => {
    const { widest, said, texts } = read([a, a, b]);
    expect(new Set(widest).size).toBe(1);
    expect(said).toEqual([`${b} = ${a}`]);
    expect(texts.slice(0, 3)).toEqual([a, a, b]);
  });

  it.each([
    ['Recht & Compliance', 'Recht und Compliance'],
    ['Forschung und Entwicklung', 'Forschung+Entwicklung'],
    ['R&amp;D', 'R & D'],
    ['Sales', ' SALES '],
  ])('%s and %s are one without a word', (a, b) => {
    expect(read([a, b])).toMatchObject({ said: [] });
    expect(new Set(read([a, b]).widest).size).toBe(1);
  });

  it.each([
    [2, 3, '='],
    [1, 9, '='],
    [3, 3, '?'],
    [4, 9, '?'],
  ])('a slip of letters with %i and %i people', (few, many, sign) => {
    const { said, widest } = read([...times(many, 'Marketing'), ...times(few, 'Marketng')]);
    expect(said).toEqual([`Marketng ${sign} Marketing`]);
    expect(new Set(widest).size).toBe(sign === '=' ? 1 : 2);
  });

  it.each([
    ['Human Resources', 'HR'],
    ['Project Management', 'PM'],
    ['Forschung und Entwicklung', 'F&E'],
    ['Forschung und Entwicklung', 'FuE'],
  ])('%s and the acronym %s are only pointed out', (long, short) => {
    const { said, widest } = read([long, long, short]);
    expect(said).toEqual([`${short} ? ${long}`]);
    expect(new Set(widest).size).toBe(2);
  });
});

describe('names that are much alike', () => {
  it.each([
    ['Recht', 'Rechtsabteilung'],
    ['Personal', 'Personalabteilung'],
    ['Vertrieb', 'Vertriebsteam'],
    ['IT', 'Team IT'],
    ['Sales', 'Sales Team'],
    ['Chemie', 'Fachbereich Chemie'],
    ['Physics', 'Institute of Physics'],
    ['Sales & Marketing', 'Sales u. Marketing'],
    ['Sales und Marketing', 'Marketing and Sales'],
    ['Finanz', 'Finanzen'],
    ['Vertrieb Süd', 'Süd Vertrieb'],
    ['Sales Operations', 'Operations Sales'],
    ['Finance 1', 'Finance 01'],
    ['Werk 1', 'Werk I'],
    ['Vertrieb II', 'Vertrieb 2'],
    ['Werk X', 'Werk 10'],
    ['Personal', 'Personalwesen'],
    ['Finanzen', 'Finanzwesen'],
    ['Sales', 'Sales - EMEA'],
    ['Sales – EMEA', 'Sales'],
  ])('%s and %s are pointed out and stay two', (a, b) => {
    const { said, widest } = read([a, a, b]);
    expect(said).toEqual([`${b} ? ${a}`]);
    expect(new Set(widest).size).toBe(2);
    expect(read([a, b], { distinct: [[a, b]] }).said).toEqual([]);
  });
});

describe('suspicion has an end', () => {
  it('joins the rarer to the more common, and of equal counts the later by code points', () => {
    expect(read(['H.R.', 'H.R.', 'HR']).said).toEqual(['HR = H.R.']);
    expect(read(['HR', 'H.R.']).said).toEqual(['HR = H.R.']);
    expect(read(['H.R.', 'HR']).said).toEqual(['HR = H.R.']);
  });

  it('makes no chains: a name that joined one joins no other to it', () => {
    // Vertriebe is a slip of Vertrieb, and Vertriebee of Vertriebe alone.
    const { widest } = read([...times(4, 'Vertrieb'), ...times(2, 'Vertriebe'), 'Vertriebee']);
    expect(new Set(widest).size).toBe(2);
    const codes = read([...times(3, 'Sales (4711)'), ...times(2, 'Sales'), 'Sales (4712)']);
    expect(codes.said).toEqual(['Sales = Sales (4711)']);
    expect(new Set(codes.widest).size).toBe(2);
  });

  it('is the same whatever the order of the rows', () => {
    const names = ['HR', 'H.R.', 'H R', 'Sales', 'Sales (1234)', 'Marketng', 'Marketing'];
    const told = read(names).said.toSorted();
    for (let turn = 1; turn < names.length; turn++) {
      const turned = [...names.slice(turn), ...names.slice(0, turn)];
      expect(read(turned).said.toSorted()).toEqual(told);
    }
  });

  it('ends with a word of the programme, either way', () => {
    expect(read(['HR', 'H.R.'], { distinct: [['HR', 'H.R.']] })).toMatchObject({
      said: [],
      widest: ['hr', 'h.r.'],
    });
    expect(read(['HR', 'H.R.'], { aliases: [['HR', 'H.R.']] })).toMatchObject({
      said: [],
      widest: ['hr', 'hr'],
    });
    const deep = { distinct: [['Sales/DACH', 'Sales/DACHH']] };
    expect(read(['Sales/DACH', 'Sales/DACHH'], deep).said).toEqual([]);
  });

  it('reaches every level, once those above are joined', () => {
    const { paths, said } = read(['HR/Payroll', 'HR/Payroll', 'H.R./Pay-roll']);
    expect(said).toEqual(['H.R. = HR', 'Pay-roll = Payroll']);
    expect(new Set(paths.map((path) => path.join('/'))).size).toBe(1);
  });
});

describe('different departments go through without a word', () => {
  it.each([
    [['Filiale 0123', 'Filiale 0456']],
    [['Sales (EMEA)', 'Sales (APAC)']],
    [['4711 Sales', '4712 Sales']],
    [['Abteilung 0123', 'Abteilung 0456', 'Abteilung']],
    [['0123', '0456', '0123 (4)']],
    [['Werk 1', 'Werk 2', 'Werk 12', 'Werk 1.2']],
    [['Team 1.1', 'Team 11']],
    [['Recht & Compliance', 'Recht']],
    [['Einkauf', 'Verkauf']],
    [['Vertrieb', 'Betrieb']],
    [['Bereich', 'Abteilung', 'Department']],
    [['Finanzen, Steuern und Recht', 'Marketing']],
    [['Sales/DACH', 'Sales/EMEA', 'IT/DACH']],
    [['Bundesland Nord', 'Bundesland Süd']],
    [['Team A', 'Team B', 'Team 1', 'A', '1']],
    [['Team Nord', 'Gruppe Nord']],
    [['Rechtsabteilung', 'Rechtsbereich']],
    [['Sales & Marketing', 'Sales', 'Marketing']],
    [['Fachbereich', 'Team', 'Referat']],
    [['Verkauf Innendienst', 'Verkauf Außendienst']],
    [['Entwicklung I', 'Entwicklung II']],
    [['Sales DE', 'Sales AT', 'Sales CH']],
    [['Sales - EMEA', 'Sales - APAC', 'Marketing']],
    [['Vertrieb Süd', 'Vertrieb', 'Vertrieb Nord']],
    [['Entwicklung I', 'Entwicklung 2', 'Entwicklung III', 'Entwicklung']],
    [['Werk 10', 'Werk 1', 'Werk V', 'Werk XI']],
    [['Team II', 'Team 2']],
    [['Team - A', 'Team']],
    [['E-Commerce', 'Commerce']],
    [['Abteilung für Forderungen', 'Abteilung für Förderungen 2']],
  ])('%j', (names) => {
    const { widest, paths, said } = read(names);
    expect(said).toEqual([]);
    expect(new Set(paths.map((path) => path.join('/'))).size).toBe(names.length);
    expect(widest).not.toContain('');
  });
});

describe('the name of a person in brackets', () => {
  const doris = 'D1\tDoris Lang\tLegal\t5\t4\t';

  it.each(['Sales (Doris Lang)', 'Sales (Lang, Doris)', 'SALES [doris lang]'])(
    '%s is no part of the department',
    (name) => {
      const { widest, said, texts } = read(['Sales', name], {}, doris);
      expect(widest).toEqual(['sales', 'sales']);
      expect(said).toEqual([]);
      expect(texts[1]).toBe(name);
    },
  );

  it('knows names from the column of line managers, too', () => {
    const lineManager = 'D1\tUwe Roth\tLegal\t5\t4\tDoris Lang';
    expect(read(['Sales (Doris Lang)', 'Sales (Uwe Roth)'], {}, lineManager).widest).toEqual([
      'sales',
      'sales',
    ]);
  });

  it('takes the name of a region for no line manager', () => {
    expect(read(['Sales (North America)', 'Sales (South America)'], {}, doris).said).toEqual([]);
  });
});

describe('several departments in a cell', () => {
  it.each(['Sales; HR', 'Sales, HR', 'HR;Sales', 'sales,hr'])(
    '%s is an error where each is one by itself',
    (cell) => {
      const { said, paths } = read(['Sales', 'HR', cell]);
      expect(said).toEqual(['several-departments']);
      expect(paths).toHaveLength(2);
    },
  );

  it('is read as under the one that is there by itself', () => {
    const { said, paths } = read(['Sales', 'IT', 'Sales, Export']);
    expect(said).toEqual(['department-under']);
    expect(paths).toEqual([['sales'], ['it'], ['sales', 'sales, export']]);
  });

  it('is what the programme says where it names the cell', () => {
    const aliases = [['Sales', 'Sales, HR']];
    expect(read(['Sales', 'HR', 'Sales, HR'], { aliases })).toMatchObject({
      said: [],
      widest: ['sales', 'hr', 'sales'],
    });
    const distinct = [['Sales', 'Sales, Export']];
    expect(read(['Sales', 'Sales, Export'], { distinct })).toMatchObject({
      said: [],
      widest: ['sales', 'sales, export'],
    });
  });
});

describe('a word for no department', () => {
  it.each(['N/A', 'n.a.', '-', '0', 'unknown department', 'Unbekannte Abteilung', 'k. A.'])(
    '%s is a blank, which is an error',
    (name) => {
      expect(read([name]).said).toEqual(['missing-value']);
    },
  );

  it('is a name where the programme has it as one', () => {
    expect(read(['NA'], { aliases: [['North America', 'NA']] })).toMatchObject({
      said: [],
      widest: ['north america'],
    });
    expect(read(['NA'], { aliases: [['NA', 'North America']] }).widest).toEqual(['na']);
  });
});
