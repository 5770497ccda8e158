import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { kitFiles, type KitFile } from '../../../src/report/kit/kit.ts';
import { mailMerge } from '../../../src/report/kit/mail-merge.ts';
import { readTemplates } from '../../../src/report/kit/read-templates.ts';
import { workshopGroups } from '../../../src/report/kit/workshop.ts';
import { STATUSES } from '../../../src/roster/tandem.ts';
import { parse } from '../dom.ts';
import { person } from '../../helpers/people.ts';
import { department, rosterOf, sample, tandem, terms } from '../sample.ts';

const { roster } = sample(60, 40);

describe.each(['en', 'de'] as const)('the kit in %s', (language) => {
  const files = [...kitFiles({ roster, language })];
  const papersOf = (id: string): KitFile[] => files.filter(({ path }) => path.startsWith(`${id}/`));

  it('has four papers for each tandem and a workshop plan for HR, as Markdown and as HTML', () => {
    expect(files).toHaveLength(roster.tandems.length * 8 + 2);
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
    expect(papersOf('hr')).toHaveLength(2);
    for (const { path, text } of files) {
      expect(text).toMatch(path.endsWith('.html') ? /^<!doctype html>/ : /^# /);
    }
  });

  it('is the same bytes for the same input', () => {
    expect([...kitFiles({ roster, language })]).toEqual(files);
  });

  it('holds neither scores nor levels nor reasons', () => {
    for (const { text } of files) {
      expect(text).not.toMatch(/score|\bpoints?\b|\blevels?\b|\bPunkt|Stufe|\bEbene|seniority/i);
    }
    for (const one of roster.tandems) {
      for (const { text } of papersOf(one.id)) {
        expect(text).not.toContain(one.reason);
        expect(text).not.toContain(String(one.score));
        for (const value of one.values) {
          if (value > 100)
            expect(text.replace(/<style>.*<\/style>/su, '')).not.toContain(String(value));
        }
      }
    }
  });

  it('tells a tandem nothing about anyone else', () => {
    const everyone = [...sample(60, 40).people.mentors, ...sample(60, 40).people.managers];
    for (const { id, mentor, manager } of roster.tandems) {
      const own = new Set([mentor.name, manager.name]);
      for (const { text } of papersOf(id)) {
        for (const other of everyone) {
          if (other.id === mentor.id || other.id === manager.id) continue;
          expect(text).not.toContain(other.id);
          expect(text).not.toContain(other.email);
          if (!own.has(other.name)) expect(text).not.toContain(other.name);
        }
      }
    }
  });

  it('names no manager in the workshop plan', () => {
    const mentors = new Set(roster.tandems.map(({ mentor }) => mentor.name));
    for (const { text } of papersOf('hr')) {
      for (const { mentor, manager } of roster.tandems) {
        expect(text).toContain(mentor.name);
        if (!mentors.has(manager.name)) expect(text).not.toContain(manager.name);
      }
    }
  });

  it('may load nothing and run nothing', () => {
    for (const { path, text } of files) {
      if (!path.endsWith('.html')) continue;
      expect(text).toContain("default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'");
      expect(text).not.toMatch(/<script|src=|href=/);
    }
  });
});

describe('the session guide', () => {
  const manager = person('manager', 'F1', { name: 'Vera', topics: terms('Podcasts', 'Wikis') });
  const guide = (offered: readonly string[], language: 'en' | 'de' = 'en'): string => {
    const mentor = person('mentor', 'M1', { name: 'Ben', topics: terms(...offered) });
    const files = [...kitFiles({ roster: rosterOf([tandem(mentor, manager)]), language })];
    return files.find(({ path }) => /session-guide.md|sitzungsleitfaden.md/.test(path))!.text;
  };

  it('ticks what one wants and the other offers, and nothing else', () => {
    const text = guide(['Podcasts', 'Video']);
    expect(text).toContain('- [x] Podcasts\n- [ ] Wikis (wished for)\n- [ ] Video (offered)\n');
    expect(text.match(/\[x\]/g)).toHaveLength(1);
  });

  it('has a sheet of theory and practice for each shared topic', () => {
    expect(guide(['Podcasts', 'Video'])).toContain(
      '## Meeting on “Podcasts”\n\n| First half: theory | Second half: practice |',
    );
    expect(guide(['Podcasts', 'Video'])).not.toContain('## Meeting on “Video”');
  });

  it('takes the wishes where nothing is shared', () => {
    expect(guide(['Video'], 'de')).toContain('## Treffen zu „Wikis“\n\n| Erste Hälfte: Theorie');
    expect(guide(['Video'])).not.toContain('[x]');
  });

  it('leaves number, length and rhythm to the tandem', () => {
    const mentor = person('mentor', 'M1');
    const files = [...kitFiles({ roster: rosterOf([tandem(mentor, manager)]), language: 'en' })];
    const agreement = files.find(({ path }) => path.endsWith('agreement.html'))!.text;
    const table = [...parse(agreement).querySelectorAll('table')].find(({ textContent }) =>
      textContent.includes('Rhythm'),
    )!;
    expect([...table.querySelectorAll('td')].map(({ textContent }) => textContent)).toEqual([
      '',
      '',
      '',
      '',
    ]);
  });
});

describe('who gets papers', () => {
  it.each(STATUSES)('a tandem that is %s', (status) => {
    const one = tandem(person('mentor', 'M1'), person('manager', 'F1'), undefined, { status });
    const gets = ['proposed', 'active', 'locked'].includes(status);
    expect([...kitFiles({ roster: rosterOf([one]), language: 'en' })]).toHaveLength(gets ? 10 : 2);
    expect(mailMerge(rosterOf([one])).rows).toHaveLength(gets ? 2 : 0);
  });

  it('keeps the folder of a strange tandem id inside the kit', () => {
    const one = tandem(person('mentor', 'M1'), person('manager', 'F1'), undefined, {
      id: '../../etc/x:y',
    });
    for (const { path } of kitFiles({ roster: rosterOf([one]), language: 'en' })) {
      expect(path).toMatch(/^[A-Za-z0-9_-]+\/[a-z-]+\.(md|html)$/);
    }
  });

  it.each([
    '<script>alert(1)</script>',
    "=cmd|'/c calc'!A1",
    'Abteilung '.repeat(50).trim(),
    '![x](https://example.org/x.png)',
  ])('somebody called %j', (name) => {
    const mentor = person('mentor', 'M1', {
      name,
      department: department(name),
      topics: terms(name),
    });
    const manager = person('manager', 'F1', { name, topics: terms(name) });
    for (const { path, text } of kitFiles({
      roster: rosterOf([tandem(mentor, manager)]),
      language: 'en',
    })) {
      if (!path.endsWith('.html')) continue;
      expect(parse(text).querySelector('main')!.textContent).toContain(name);
      expect(parse(text).querySelectorAll('script, img')).toHaveLength(0);
    }
  });

  it('is told by the mail merge', () => {
    const mentor = person('mentor', 'M1', {
      name: 'Ben',
      email: 'b@example.org',
      topics: terms('A', 'B'),
    });
    const manager = person('manager', 'F1', { name: 'Vera', topics: terms('B', 'A') });
    const { header, rows } = mailMerge(
      rosterOf([tandem(mentor, manager, undefined, { id: 'T-1' })]),
    );
    const [first = [], ...others] = rows;
    expect(header).toHaveLength(first.length);
    expect([first, ...others]).toEqual([
      ['T-1', 'mentor', 'Ben', 'b@example.org', 'IT', 'Vera', '', 'IT', 'B; A', 'T-1'],
      ['T-1', 'manager', 'Vera', '', 'IT', 'Ben', 'b@example.org', 'IT', 'B; A', 'T-1'],
    ]);
  });
});

describe('workshop groups', () => {
  it('are as even as possible, in people and in departments', () => {
    const mentors = fc
      .array(fc.constantFrom('A', 'B', 'C', 'D'))
      .map((names) =>
        names.map((name, at) => person('mentor', `M${at}`, { department: department(name) })),
      );
    fc.assert(
      fc.property(mentors, fc.integer({ min: 1, max: 9 }), (all, size) => {
        const groups = workshopGroups(all, size);
        expect(groups.flatMap((group) => group.mentors.map(({ id }) => id)).sort()).toEqual(
          all.map(({ id }) => id).sort(),
        );
        expect(groups).toHaveLength(Math.ceil(all.length / size));
        for (const name of ['a', 'b', 'c', 'd', undefined]) {
          const counts = groups.map(
            (group) =>
              group.mentors.filter((one) => name === undefined || one.department.path[0] === name)
                .length,
          );
          expect(Math.max(0, ...counts) - Math.min(...counts, Infinity)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('list each offered topic once', () => {
    const mentors = [
      person('mentor', 'M1', { topics: terms('wikis', 'Podcasts') }),
      person('mentor', 'M2', { topics: terms('Wikis') }),
    ];
    expect(workshopGroups(mentors, 8)[0]!.topics).toEqual(['Podcasts', 'Wikis']);
  });
});

describe("the user's own templates", () => {
  const file = (name: string, text: string) => ({ name, file: `own/${name}`, text });

  it('replace a paper, those of the language first', () => {
    const files = [
      file('agreement.md', 'any'),
      file('agreement.de.md', 'deutsch'),
      file('session-guide.en.md', 'english'),
    ];
    const { templates, findings } = readTemplates(files, 'de');
    expect(findings).toEqual([]);
    expect([...templates]).toEqual([['agreement', 'deutsch']]);
    expect([...readTemplates(files.reverse(), 'de').templates]).toEqual([['agreement', 'deutsch']]);
  });

  it('are used', () => {
    const own = new Map([['agreement', '# Just {{mentor.name}}'] as const]);
    const files = [...kitFiles({ roster, language: 'en', templates: own })];
    expect(files.find(({ path }) => path.endsWith('agreement.md'))!.text).toBe(
      `# Just ${roster.tandems[0]!.mentor.name}`,
    );
  });

  it.each([
    ['agrement.md', 'x', 'unknown-template'],
    ['notes.txt', 'x', 'unknown-template'],
    ['agreement.md', '{{#shared}}', 'faulty-template'],
    ['agreement.md', '{{mentor.nmae}}', 'unknown-placeholder'],
    ['agreement.md', '{{score}}', 'unknown-placeholder'],
    ['workshop-plan.md', '{{manager.name}}', 'unknown-placeholder'],
  ])('%s with %j is refused: %s', (name, text, code) => {
    const { findings } = readTemplates([file(name, text)], 'en');
    expect(findings.map((one) => [one.code, one.place])).toEqual([[code, { file: `own/${name}` }]]);
  });

  it('can use every placeholder that the built-in ones use', async () => {
    const { PAPERS, PAPER_NAMES } = await import('../../../src/report/kit/papers.ts');
    const files = PAPER_NAMES.flatMap((name) =>
      (['en', 'de'] as const).map((language) =>
        file(`${name}.${language}.md`, PAPERS[name].template[language]),
      ),
    );
    expect(readTemplates(files, 'de').findings).toEqual([]);
  });
});
