import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { kitFolders } from '../../../src/report/kit/folder.ts';
import { kitFiles, type KitFile } from '../../../src/report/kit/kit.ts';
import { mailMerge } from '../../../src/report/kit/mail-merge.ts';
import { everyDaysOf, firstMeetingOf } from '../../../src/report/kit/meeting-dates.ts';
import { readTemplates } from '../../../src/report/kit/read-templates.ts';
import { tandemReason } from '../../../src/report/reasons.ts';
import { workshopGroups } from '../../../src/report/kit/workshop.ts';
import { parse } from '../dom.ts';
import { person } from '../../helpers/people.ts';
import { department, sample, tandem, terms } from '../sample.ts';

const { people, roster } = sample(60, 40);
const weights = roster.criteria.reduce((sum, { weight }) => sum + weight, 0);

/** What a reader sees of a file: without style sheets, and the parts of a mail decoded. */
function readable(text: string): string {
  const decoded = text.replace(/^(?:[A-Za-z0-9+/=]{1,76}\r\n)+/gm, (part) =>
    Buffer.from(part, 'base64').toString(),
  );
  return decoded.replace(/<style>.*<\/style>/su, '');
}

describe.each(['en', 'de'] as const)('the kit in %s', (language) => {
  const files = [...kitFiles({ tandems: roster.tandems, language })];
  const folders = new Map([...kitFolders(roster.tandems), ['hr', 'hr']]);
  const papersOf = (id: string): KitFile[] =>
    files.filter(({ path }) => path.startsWith(`${folders.get(id)!}/`));

  it('has four papers and two drafts for each tandem, a workshop plan for HR and an index', () => {
    expect(files).toHaveLength(roster.tandems.length * 10 + 3);
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
    expect(papersOf('hr')).toHaveLength(2);
    const begin = { html: /^<!doctype html>/, md: /^# /, eml: /^X-Unsent: 1\r\n/ };
    for (const { path, text } of files) {
      expect(text).toMatch(begin[path.split('.').at(-1) as keyof typeof begin]);
    }
  });

  it('is the same bytes for the same input', () => {
    expect([...kitFiles({ tandems: roster.tandems, language })]).toEqual(files);
  });

  it('holds neither scores nor levels nor reasons', () => {
    for (const { text } of files) {
      expect(text).not.toMatch(/score|\bpoints?\b|\blevels?\b|\bPunkt|Stufe|\bEbene|seniority/i);
    }
    for (const one of roster.tandems) {
      for (const text of papersOf(one.id).map((file) => readable(file.text))) {
        expect(text).not.toContain(tandemReason(one, weights, language));
        expect(text).not.toContain(String(one.score));
        for (const value of one.values) {
          if (value > 100) expect(text).not.toContain(String(value));
        }
      }
    }
  });

  it('tells a tandem nothing about anyone else', () => {
    const everyone = [...people.mentors, ...people.managers];
    for (const { id, mentor, manager } of roster.tandems) {
      const own = new Set([mentor.name, manager.name]);
      const foreign = everyone
        .filter((one) => one.id !== mentor.id && one.id !== manager.id)
        .flatMap(({ id, email = '', name = '' }) => [id, email, name])
        .filter((text) => text !== '' && !own.has(text));
      for (const { text } of papersOf(id)) {
        expect(foreign.filter((one) => text.includes(one))).toEqual([]);
      }
    }
  });

  it.each([
    [1, { en: '1 mentor in 1 group,', de: '1 Mentor/in in 1 Gruppe,' }],
    [6, { en: '6 mentors in 1 group,', de: '6 Mentor/innen in 1 Gruppe,' }],
    [9, { en: '9 mentors in 2 groups,', de: '9 Mentor/innen in 2 Gruppen,' }],
  ])('counts %i mentors of workshops as people do', (count, says) => {
    const made = [...kitFiles({ tandems: roster.tandems.slice(0, count), language })];
    const plan = made.find(({ path }) => path.startsWith(folders.get('hr')!));
    expect(readable(plan?.text ?? '')).toContain(says[language]);
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
      if (!path.endsWith('.html') || path === 'index.html') continue;
      expect(text).toContain("default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'");
      expect(text).not.toMatch(/<script|src=|href=/);
    }
  });
});

describe('the session guide', () => {
  const manager = person('manager', 'F1', { name: 'Vera', topics: terms('Podcasts', 'Wikis') });
  const guide = (offered: readonly string[], language: 'en' | 'de' = 'en'): string => {
    const mentor = person('mentor', 'M1', { name: 'Ben', topics: terms(...offered) });
    const files = [...kitFiles({ tandems: [tandem(mentor, manager)], language })];
    return files.find(({ path }) => /session-guide.md|sitzungsleitfaden.md/.test(path))!.text;
  };

  it('ticks what one wants and the other offers, and nothing else', () => {
    const text = guide(['Podcasts', 'Video']);
    expect(text).toContain('- [x] Podcasts\n- [ ] Wikis (wanted)\n- [ ] Video (offered)\n');
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
    const files = [...kitFiles({ tandems: [tandem(mentor, manager)], language: 'en' })];
    const agreement = files.find(({ path }) => path.endsWith('agreement.html'))!.text;
    const table = [...parse(agreement).querySelectorAll('table')].find(({ textContent }) =>
      textContent.includes('How often'),
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
  it('keeps the folder of a strange tandem id inside the kit', () => {
    const one = tandem(person('mentor', 'M1'), person('manager', 'F1'), undefined, {
      id: '../../etc/x:y',
    });
    for (const { path } of kitFiles({ tandems: [one, one], language: 'en' })) {
      expect(path).toMatch(/^(?:index\.html|[^/\\:]+\/[a-z-]+\.(?:md|html|eml))$/);
      expect(path).not.toContain('..');
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
      tandems: [tandem(mentor, manager)],
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
    const { header, rows } = mailMerge([tandem(mentor, manager, undefined, { id: 'T-1' })]);
    const [first = [], ...others] = rows;
    expect(header).toHaveLength(first.length);
    expect([first, ...others]).toEqual([
      ['T-1', 'mentor', 'Ben', 'b@example.org', 'IT', 'Vera', '', 'IT', 'B; A', 'Ben – Vera'],
      ['T-1', 'manager', 'Vera', '', 'IT', 'Ben', 'b@example.org', 'IT', 'B; A', 'Ben – Vera'],
    ]);
  });
});

describe('the folder of a tandem', () => {
  const foldersOf = (
    ...pairs: readonly (readonly [mentor: string, manager: string])[]
  ): string[] => {
    const tandems = pairs.map(([mentor, manager], at) =>
      tandem(
        person('mentor', `M${at}`, { name: mentor }),
        person('manager', `F${at}`, { name: manager }),
        undefined,
        { id: `T-${at}` },
      ),
    );
    return [...kitFolders(tandems).values()];
  };

  it.each([
    ['the family names', 'Anna Weiß', 'Jörg Dähne', 'Weiß – Dähne'],
    ['a name with the family name first', 'Weiß, Anna', 'Dähne, Jörg', 'Weiß – Dähne'],
    ['particles', 'Ute von der Leyen', 'Jan van Dyk', 'von der Leyen – van Dyk'],
    ['titles', 'Dr. Anna Weiß', 'Prof. Dr. Jörg Dähne', 'Weiß – Dähne'],
    ['one word', 'Madonna', 'Pelé', 'Madonna – Pelé'],
    ['what a path cannot hold', 'Anna A/B', 'Jörg C:D?', 'A_B – C_D_'],
    ['names of devices', 'Con', 'Lpt1', '_Con – _Lpt1'],
    ['a dot at the end', 'Anna Weiß jr.', 'Jörg ..', 'jr – _'],
    ['decomposed letters', 'Anna Weiß', 'Jörg Da\u0308hne', 'Weiß – Dähne'],
  ])('is made from %s', (_, mentor, manager, folder) => {
    expect(foldersOf([mentor, manager])).toEqual([folder]);
  });

  it('has the whole names where two tandems share the family names', () => {
    expect(foldersOf(['Anna Weiß', 'Jörg Dähne'], ['Berta WEISS', 'Jörg Dähne'])).toEqual([
      'Weiß – Dähne',
      'WEISS – Dähne',
    ]);
    expect(foldersOf(['Anna Weiß', 'Jörg Dähne'], ['Berta WEIß', 'Karl Dähne'])).toEqual([
      'Anna Weiß – Jörg Dähne',
      'Berta WEIß – Karl Dähne',
    ]);
  });

  it('has the tandem id where two tandems share the whole names', () => {
    expect(foldersOf(['Anna Weiß', 'Jörg Dähne'], ['Anna Weiß', 'Jörg Dähne'])).toEqual([
      'Anna Weiß – Jörg Dähne T-0',
      'Anna Weiß – Jörg Dähne T-1',
    ]);
  });

  it('is named by ids where there are no names', () => {
    const one = tandem(
      person('mentor', 'M1', { name: undefined }),
      person('manager', 'F1', { name: undefined }),
    );
    expect([...kitFolders([one]).values()]).toEqual(['M1 – F1']);
  });
});

describe('the letters', () => {
  const mentor = person('mentor', 'M1', { name: 'Weiß, Jürgen', email: 'j.weiss@example.org' });
  const manager = person('manager', 'F1', { name: 'Doris Dähne' });
  const sender = {
    name: 'Personalentwicklung',
    email: 'pe@example.org',
    phone: '4711',
    place: 'Mannheim',
    date: '12. Januar 2027',
  };
  const letter = (file: string, input: object = {}): string =>
    [...kitFiles({ tandems: [tandem(mentor, manager)], language: 'de', ...input })].find(
      ({ path }) => path.endsWith(file),
    )!.text;

  it('name the sender, the contact, the place and the date of the programme', () => {
    const text = letter('einladung-mentor.md', { sender });
    expect(text).toContain('\nMannheim, 12\\. Januar 2027\n');
    expect(text).toContain(
      'Mit freundlichen Grüßen\n\nPersonalentwicklung  \npe@example.org, 4711\n',
    );
  });

  it('leave gaps that are plain to see where the programme says nothing', () => {
    expect(letter('einladung-mentor.md')).toContain('\n\\[Ort\\], \\[Datum\\]\n');
    expect(letter('einladung-mentor.html')).toContain('[Absender]');
  });

  it.each(['en', 'de'] as const)('say nothing about anybody’s age in %s', (language) => {
    for (const { text } of kitFiles({ tandems: [tandem(mentor, manager)], language })) {
      expect(readable(text)).not.toMatch(/\byoung|\bjung|jünger|\bolder|älter|generation/i);
    }
  });

  it('are drafts that a mail program opens, from and to the people they are about', () => {
    const draft = letter('einladung-mentor.eml', { sender });
    const [head = '', ...parts] = draft.split('\r\n\r\n');
    const decoded = head.replace(/=\?utf-8\?B\?([^?]+)\?=/g, (_, word: string) =>
      Buffer.from(word, 'base64').toString(),
    );
    expect(decoded.split('\r\n')).toEqual([
      'X-Unsent: 1',
      'From: Personalentwicklung',
      ' <pe@example.org>',
      'To: Jürgen Weiß',
      ' <j.weiss@example.org>',
      'Subject: Eine Einladung, Wissen weiterzugeben',
      'MIME-Version: 1.0',
      'Content-Type: multipart/alternative; boundary="=_tandem"',
    ]);
    const [plain = '', html = ''] = [parts[1], parts[3]].map((part) =>
      Buffer.from(part ?? '', 'base64').toString(),
    );
    expect(plain).toContain('Guten Tag Jürgen Weiß,');
    expect(plain).not.toMatch(/[*#\\]/);
    expect(html.replaceAll('\r\n', '\n')).toBe(letter('einladung-mentor.html', { sender }));
  });

  it('have no header that a name or an address could add', () => {
    const hostile = person('mentor', 'M1', {
      name: 'Eve\r\nBcc: all@example.org',
      email: 'a@b.c>\r\nBcc: all@example.org',
    });
    const files = [...kitFiles({ tandems: [tandem(hostile, manager)], language: 'en' })];
    for (const { path, text } of files) {
      if (path.endsWith('.eml')) expect(text.split('\r\n\r\n')[0]).not.toMatch(/^(Bcc|To)/m);
    }
  });
});

describe('the calendar of a tandem', () => {
  const one = tandem(
    person('mentor', 'M1', { name: 'Jürgen Weiß', email: 'j.weiss@example.org' }),
    person('manager', 'F1', { name: 'Doris Dähne' }),
    undefined,
    { id: 'T-1' },
  );
  const calendar = (first: string, everyDays = 14, sessions = 3): string => {
    const meetings = { first: firstMeetingOf(first)!, everyDays, sessions };
    const files = kitFiles({ tandems: [one], language: 'de', meetings });
    return [...files].find(({ path }) => path === 'Weiß – Dähne/treffen.ics')!.text;
  };

  it('has an event of an hour for each meeting', () => {
    const text = calendar('2027-01-12T14:30');
    expect(text.match(/^DT(START|END).*$/gm)).toEqual([
      'DTSTART:20270112T143000',
      'DTEND:20270112T153000',
      'DTSTART:20270126T143000',
      'DTEND:20270126T153000',
      'DTSTART:20270209T143000',
      'DTEND:20270209T153000',
    ]);
    expect(text.match(/^UID:.*$/gm)).toEqual([
      'UID:T-1-1@tandem',
      'UID:T-1-2@tandem',
      'UID:T-1-3@tandem',
    ]);
    expect(text.match(/^ATTENDEE/gm)).toHaveLength(3);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/\n/);
  });

  it('has whole days where the time is open', () => {
    expect(calendar('2027-12-31', 1, 2).match(/^DT(START|END).*$/gm)).toEqual([
      'DTSTART;VALUE=DATE:20271231',
      'DTEND;VALUE=DATE:20280101',
      'DTSTART;VALUE=DATE:20280101',
      'DTEND;VALUE=DATE:20280102',
    ]);
  });

  it.each(['2027-02-29', '12', '2027-01-12T24:00', '2027-01-12T9:00', ''])('refuses %j', (text) => {
    expect(firstMeetingOf(text)).toBeUndefined();
  });

  it.each([
    ['10', 10],
    ['10d', 10],
    ['2w', 14],
    ['0', undefined],
    ['2 weeks', undefined],
  ])('reads %j between two meetings as %j days', (text, days) => {
    expect(everyDaysOf(text)).toBe(days);
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
    const files = [...kitFiles({ tandems: roster.tandems, language: 'en', templates: own })];
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
