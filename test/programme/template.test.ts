import { describe, expect, it } from 'vitest';
import { readPeople, recognisesHeader } from '../../src/people/index.ts';
import { match } from '../../src/runs/decide.ts';
import {
  defaultProgramme,
  initTemplate,
  readCases,
  readProgramme,
  recognisesCaseHeader,
} from '../../src/programme/index.ts';
import { readTable, type Table } from '../../src/tables/index.ts';

const LANGUAGES = ['en', 'de'] as const;

const recognises = (header: string): boolean =>
  recognisesHeader(header, { skill: {}, map: [] }) || recognisesCaseHeader(header);

describe.each(LANGUAGES)('what init writes (%s)', (language) => {
  const text = (name: string): string =>
    initTemplate(language).find((file) => file.name === name)?.text ?? '';
  const table = async (name: string): Promise<Table> => {
    const bytes = new TextEncoder().encode(text(name));
    const { table: read, findings } = await readTable({ file: name, bytes }, { recognises });
    expect(findings).toEqual([]);
    return read!;
  };

  it('is a programme, two tables and cases, the tables as Excel opens them', () => {
    const files = initTemplate(language).map(({ name, text }) => [name, text.startsWith('\ufeff')]);
    const isGerman = language === 'de';
    expect(files).toEqual([
      ['programme.yaml', false],
      ['mentors.csv', isGerman],
      ['managers.csv', isGerman],
      ['cases.csv', isGerman],
    ]);
    expect(text('programme.yaml').includes('# oder')).toBe(isGerman);
  });

  it('is the built-in programme', () => {
    const bytes = new TextEncoder().encode(text('programme.yaml'));
    const { programme, findings } = readProgramme({ file: 'programme.yaml', bytes });
    expect(findings).toEqual([]);
    expect(programme?.canonical).toBe(defaultProgramme().canonical);
  });

  it('is still valid with every example taken out of its comment', () => {
    const examples = text('programme.yaml').replaceAll(/^# (?=\w+: *(?:\{|$)| {2,})/gm, '');
    const bytes = new TextEncoder().encode(examples);
    const { programme, findings } = readProgramme({ file: 'programme.yaml', bytes });
    expect(findings).toEqual([]);
    expect(programme?.custom).toHaveLength(2);
    expect(programme?.reading.aliases).toHaveLength(1);
    expect(programme?.reading.map).toHaveLength(1);
    expect(programme?.skill.label).toMatch(/AI|KI/);
  });

  it('explains every setting, on its line or the one above', () => {
    const lines = text('programme.yaml').split('\n');
    const silent = lines.filter(
      (line, i) =>
        line.trim() !== '' && !line.includes('#') && lines[i - 1]?.trimStart()[0] !== '#',
    );
    expect(silent).toEqual([]);
  });

  it('names every rule and every criterion', () => {
    const { rules, weights } = defaultProgramme().settings;
    for (const id of [...Object.keys(rules), ...Object.keys(weights)]) {
      expect(text('programme.yaml')).toMatch(new RegExp(`^  ${id}: `, 'm'));
    }
  });

  it('shows a competition: three managers share two mentors', async () => {
    const programme = defaultProgramme();
    const [mentors, managers] = [await table('mentors.csv'), await table('managers.csv')];
    const { people, findings } = readPeople(mentors, managers, programme.reading);
    expect(findings).toEqual([]);
    const { roster } = match(people, programme);
    expect(roster.objective).toMatchObject({ tandems: 4, sponsors: 1 });
    const codes = roster.unmatched.map(({ reasonCode }) => reasonCode);
    expect(codes).toEqual(['mentor-skill', 'voluntary', 'competition']);
    const group = roster.unmatched.at(-1)?.group;
    expect([group?.members.length, group?.partners]).toEqual([3, ['Y03', 'Y04']]);
  });

  it('has cases to try', async () => {
    const { cases, findings } = readCases(await table('cases.csv'), defaultProgramme());
    expect(findings).toEqual([]);
    expect(cases.map(({ expect: expected }) => expected)).toEqual([
      'allowed',
      'cross-department',
      'mentor-skill',
      'voluntary',
    ]);
  });
});
