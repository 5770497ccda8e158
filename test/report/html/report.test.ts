import { createHash } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { htmlReport } from '../../../src/report/html/report.ts';
import { parse } from '../dom.ts';
import { peopleOf, person } from '../../helpers/people.ts';
import { why } from '../../helpers/why.ts';
import { department, PROGRAMME, rosterOf, tandem, terms } from '../sample.ts';
import { reportOn } from './inputs.ts';

const NASTY = [
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '<!--',
  '${1}',
  "=cmd|'/c calc'!A1",
  '&lt;b&gt;',
  'Abteilung '.repeat(50).trim(),
];

describe('the report for HR', () => {
  const page = htmlReport(reportOn(60, 40));

  it('shows the figures, the matrix, the scores, the tandems, who is left over and the proof', () => {
    expect(headings(page)).toEqual([
      'At a glance',
      'Who meets whom',
      'How well they fit',
      'Topics wanted and offered',
      'Two objectives compared',
      'How sure the tandems are',
      'The tandems',
      'Who has no tandem, and why',
      'What was proven, and from what',
    ]);
  });

  it('leaves out what was not computed', () => {
    const { stability, objectives, ...bare } = reportOn(20, 10);
    expect([stability, objectives]).not.toContain(undefined);
    expect(headings(htmlReport(bare))).not.toContain('How sure the tandems are');
    expect(headings(htmlReport(bare))).not.toContain('Two objectives compared');
  });

  it('speaks German', () => {
    const german = htmlReport(reportOn(60, 40, { language: 'de' }));
    expect(parse(german).documentElement.getAttribute('lang')).toBe('de');
    expect(headings(german)[0]).toBe('Auf einen Blick');
    expect(text(german, '.points')).toMatch(/^\d+,\d$/);
  });

  it('is the same bytes for the same input', () => {
    expect(htmlReport(reportOn(60, 40))).toBe(page);
  });

  it('may load nothing and run only its own script', () => {
    const document = parse(page);
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content');
    const script = document.querySelector('script')?.textContent ?? '';
    const hash = createHash('sha256').update(script).digest('base64');
    expect(policy).toBe(
      `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
    expect(page).not.toMatch(/(src|href)="(?!#)/);
    expect(document.querySelectorAll('script')).toHaveLength(1);
  });

  it('tells every chart in words and as a table', () => {
    const charts = [...parse(page).querySelectorAll('svg.chart')];
    expect(charts).toHaveLength(4);
    for (const chart of charts) {
      expect(chart.getAttribute('role')).toBe('img');
      for (const id of chart.getAttribute('aria-labelledby')!.split(' ')) {
        expect(chart.querySelector(`[id="${id}"]`)?.textContent).not.toBe('');
      }
      expect(chart.closest('section')!.querySelector('figure table, .charts table')).not.toBeNull();
    }
  });

  it('counts every tandem once in the matrix', () => {
    const document = parse(page);
    const shown = [...document.querySelectorAll('.matrix td.heat')].map((cell) =>
      Number(cell.textContent),
    );
    expect(shown.reduce((a, b) => a + b, 0)).toBe(reportOn(60, 40).roster.tandems.length);
    expect(document.querySelectorAll('.matrix td.same').length).toBeGreaterThan(0);
  });

  it('leaves names out where only ids are wanted', () => {
    const input = reportOn(60, 40);
    expect(page).toContain(input.people.managers[0]!.name);
    const bare = htmlReport({ ...input, idsOnly: true });
    for (const { name } of [...input.people.managers, ...input.people.mentors]) {
      expect(bare).not.toContain(name);
    }
  });

  it('says when the departments need not differ', () => {
    const off = { ...PROGRAMME, off: ['cross-department'] };
    expect(text(htmlReport(reportOn(20, 10, { programme: off })), '.callout')).toContain(
      'cross-department',
    );
    expect(text(page, '.callout')).toBe('');
  });

  it.each([
    [{ valid: true, optimal: true }, 'proven'],
    [{ valid: true, optimal: null }, 'not checked'],
    [{ valid: true, optimal: false }, 'a better roster exists'],
    [{ valid: false, optimal: null }, 'breaks a rule'],
  ])('claims of %j no more than %j', (proof, claim) => {
    expect(text(htmlReport(reportOn(20, 10, { proof })), '.seal')).toContain(claim);
  });

  it('counts as left over only who takes part, and tells of them first', () => {
    const left = (role: 'mentor' | 'manager', id: string, reasonCode: string) => ({
      role,
      id,
      name: undefined,
      department: 'Sales',
      reasonCode,
      why: why(`because of ${reasonCode}`),
    });
    const roster = rosterOf(
      [],
      [
        left('mentor', 'M1', 'mentor-skill'),
        left('mentor', 'M2', 'invalid-row'),
        left('mentor', 'M3', 'left'),
        left('mentor', 'M4', 'surplus'),
        left('mentor', 'M5', 'no-eligible-manager'),
        left('manager', 'F1', 'voluntary'),
        left('manager', 'F2', 'voluntary'),
        left('manager', 'F3', 'no-eligible-mentor'),
      ],
    );
    const one = parse(htmlReport(reportOn(5, 5, { roster, people: peopleOf([], []) })));
    const card = [...one.querySelectorAll('.figure')].at(-1)!;
    expect(card.querySelector('strong')?.textContent).toBe('3');
    expect(card.querySelector('.note')?.textContent).toBe(
      '2 mentors, 1 manager5 more do not take part',
    );
    const headings = [...one.querySelectorAll('.reason summary b')].map((each) => each.textContent);
    expect(headings).toEqual([
      'No mentor is allowed by the rules',
      'Screening: Volunteers',
      'No manager is allowed by the rules',
      'More people on this side than on the other',
      'The row could not be read',
      'Has left or is inactive',
      'Screening: Enough skill',
    ]);
  });

  it('puts people who compete together', () => {
    const group = { members: ['F1', 'F2', 'F3'], partners: ['M1', 'M2'] };
    const unmatched = ['F2', 'F3'].map((id) => ({
      role: 'manager' as const,
      id,
      name: undefined,
      department: 'Sales',
      reasonCode: 'competition',
      why: { kind: 'competition', partners: 2 } as const,
      group,
    }));
    const roster = rosterOf([], unmatched);
    const one = parse(htmlReport(reportOn(5, 5, { roster, people: peopleOf([], []) })));
    expect(one.querySelectorAll('.reason')).toHaveLength(1);
    expect(one.querySelector('.reason summary')?.textContent).toContain(
      '3 managers share only 2 eligible mentors',
    );
  });

  it.each(NASTY)('shows %j as text wherever it stands', (cell) => {
    const one = person('mentor', `M${cell}`, {
      name: cell,
      department: department(cell),
      topics: terms(cell),
    });
    const two = person('manager', `F${cell}`, { name: cell, topics: terms(cell), level: 5 });
    const roster = rosterOf(
      [tandem(one, two)],
      [
        {
          role: 'mentor',
          id: cell,
          name: cell,
          department: cell,
          reasonCode: cell,
          why: why(cell),
          group: { members: [cell], partners: [cell] },
        },
      ],
    );
    const people = peopleOf([one], [two]);
    const document = parse(htmlReport(reportOn(0, 0, { roster, people })));
    expect(document.querySelectorAll('script')).toHaveLength(1);
    expect(document.querySelectorAll('img, [onerror], main script')).toHaveLength(0);
    expect(document.querySelector('.roster tbody b')?.textContent).toBe(cell);
    expect(document.querySelector('.roster .why bdi')?.textContent).toContain(cell);
    expect(document.querySelector('.reason tbody th')?.textContent).toBe(cell);
  });

  it('shows control characters and overrides of direction instead of obeying them', () => {
    const two = person('manager', 'F1', { name: 'evil\u202egnp.\u0007\u001b[31m' });
    const one = person('mentor', 'M1', { department: department('IT') });
    const page = htmlReport(
      reportOn(0, 0, { roster: rosterOf([tandem(one, two)]), people: peopleOf([one], [two]) }),
    );
    expect(page.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Cf}/u);
    expect(text(page, '.roster b')).toBe('evil<U+202E>gnp.␇␛[31m');
  });

  it('has room for nobody at all', () => {
    const empty = reportOn(0, 0, { roster: rosterOf([]), people: peopleOf([], []) });
    expect(headings(htmlReport(empty))).toContain('Who has no tandem, and why');
    expect(htmlReport(empty)).not.toMatch(/NaN|undefined|Infinity/);
  });
});

describe('the report for the steering group', () => {
  const input = reportOn(300, 200, { audience: 'steering' });
  const page = htmlReport(input);

  it('names nobody', () => {
    for (const { id, name, email } of [...input.people.mentors, ...input.people.managers]) {
      for (const personal of [id, name, email]) expect(page).not.toContain(personal);
    }
    for (const { id } of input.roster.tandems) expect(page).not.toContain(id);
  });

  it('shows no count under 5', () => {
    for (const few of [reportOn(8, 6, { audience: 'steering' }), input]) {
      const cells = [...parse(htmlReport(few)).querySelectorAll('td.n, .figure strong')];
      expect(cells.length).toBeGreaterThan(0);
      for (const cell of cells) expect(cell.textContent.trim()).not.toMatch(/^[0-4]$/);
    }
  });

  it('shows no points', () => {
    expect(parse(page).querySelectorAll('.points, .heat, [data-sortable]')).toHaveLength(0);
    expect(headings(page)).toEqual([
      'At a glance',
      'Managers by department',
      'Mentors screened out',
      'Topics wanted and offered',
      'What was proven, and from what',
    ]);
  });
});

function headings(page: string): string[] {
  return [...parse(page).querySelectorAll('h2')].map(({ textContent }) => textContent.trim());
}

function text(page: string, selector: string): string {
  return parse(page).querySelector(selector)?.textContent.trim() ?? '';
}
