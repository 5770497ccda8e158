import { readFileSync } from 'node:fs';

import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { htmlReport } from '../../../src/report/html/report.ts';
import { kitFiles } from '../../../src/report/kit/kit.ts';
import { runExplain, runExplainProgramme } from '../../../src/runs/explain.ts';
import { peopleOf, person } from '../../helpers/people.ts';
import { why } from '../../helpers/why.ts';
import { department, rosterOf, sample, tandem, terms } from '../sample.ts';
import { hasChromium, startChromium } from './chromium.ts';
import { reportOn } from './inputs.ts';

const REPORT = htmlReport(reportOn(60, 40));
const PAPERS = [...kitFiles({ tandems: sample(60, 40).roster.tandems, language: 'de' })].filter(
  ({ path }) => path.endsWith('.html'),
);
const PAGES: readonly (readonly [name: string, html: string])[] = [
  ['the report for HR', REPORT],
  ['the report for HR in German', htmlReport(reportOn(60, 40, { language: 'de' }))],
  ['the report for the steering group', htmlReport(reportOn(300, 200, { audience: 'steering' }))],
  ['the report on very many', htmlReport(reportOn(10_000, 6_000))],
  ['the report on nobody', htmlReport(reportOn(0, 0))],
  ['the report on hostile people', hostile()],
  ...[...PAPERS.slice(0, 4), ...PAPERS.slice(-1)].map(({ path, text }) => [path, text] as const),
];

describe.skipIf(!hasChromium)('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser.close();
  });

  describe.each(PAGES)('%s', (_, html) => {
    it.each([
      [1280, 'light'],
      [390, 'light'],
      [1280, 'dark'],
      [390, 'dark'],
    ] as const)('is clean at %i px, %s', async (width, colorScheme) => {
      await withPage({ width, colorScheme }, html, async (page, heard) => {
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
        // Axe is added from outside; the page's own policy would not let it in.
        const violations = await page.evaluate(
          `${axe.source}; axe.run({ resultTypes: ['violations'] }).then(({ violations }) =>
            violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ html }) => html).slice(0, 3).join(' | ')))`,
        );
        expect(violations).toEqual([]);
        expect(heard).toEqual([]);
      });
    });
  });

  it('sorts by any column, there and back', async () => {
    await withPage({}, REPORT, async (page) => {
      const points = (): Promise<string[]> => page.locator('.roster .points').allTextContents();
      const before = (await points()).map(Number);
      await page.getByRole('button', { name: 'Points' }).click();
      const descending = [...before].sort((a, b) => b - a);
      expect((await points()).map(Number)).toEqual(descending);
      await page.getByRole('button', { name: 'Points' }).click();
      expect((await points()).map(Number)).toEqual(descending.reverse());
      expect(await page.locator('[aria-sort]').getAttribute('aria-sort')).toBe('ascending');
      await page.getByRole('button', { name: 'Manager' }).press('Enter');
      const names = await page.locator('.roster tbody th b').allTextContents();
      expect(names).toEqual([...names].sort(new Intl.Collator('en').compare));
    });
  });

  it('finds tandems by any of their words', async () => {
    await withPage({}, REPORT, async (page) => {
      await page.getByLabel('Search the tandems').fill('finance ÖZDEMIR');
      const rows = page.locator('.roster tbody tr:visible');
      const found = await rows.count();
      expect(found).toBeGreaterThan(0);
      expect(found).toBeLessThan(32);
      for (const text of await rows.allTextContents()) {
        expect(text).toMatch(/finance/i);
        expect(text).toMatch(/Özdemir/i);
      }
      expect(await page.locator('[data-found]').textContent()).toBe(String(found));
    });
  });

  it('shows every tandem without scripts too', async () => {
    await withPage({ javaScriptEnabled: false }, REPORT, async (page) => {
      expect(await page.locator('.roster tbody tr:visible').count()).toBe(
        reportOn(60, 40).roster.tandems.length,
      );
      expect(await page.locator('.search').isVisible()).toBe(false);
    });
  });

  it('prints, with every fold open', async () => {
    await withPage({}, REPORT, async (page) => {
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      const text = pdf.toString('latin1');
      const [, wide, high] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(text) ?? [];
      expect(Number(wide)).toBeGreaterThan(Number(high));
      expect(pagesOf(pdf)).toBeGreaterThan(3);
    });
  });

  it('prints the report on 40 tandems on eight pages of A4 at most, and no table out of its card', async () => {
    const html = htmlReport(reportOn(72, 48, { language: 'de' }));
    await withPage({ width: 1047 }, html, async (page) => {
      expect(await page.locator('.roster tbody tr').count()).toBeGreaterThanOrEqual(40);
      expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(8);
      await page.emulateMedia({ media: 'print' });
      const outside = await page.evaluate(`[...document.querySelectorAll('.card table')]
        .filter((table) => table.getBoundingClientRect().right > table.closest('.card').getBoundingClientRect().right)
        .map((table) => table.outerHTML.slice(0, 120))`);
      expect(outside).toEqual([]);
    });
  });

  it.each([
    ['the agreement', 'vereinbarung', 1],
    ['the letter to a mentor', 'einladung-mentor', 1],
    ['the letter to a manager', 'einladung-fuehrungskraft', 1],
  ])('prints %s on one page', async (_, file, pages) => {
    const paper = PAPERS.find(({ path }) => path.endsWith(`${file}.html`))!;
    await withPage({}, paper.text, async (page) => {
      expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(pages);
    });
  });

  it.each([
    ['the sheet for a person', '005208', 1],
    ['the pack for the works council', undefined, 2],
  ])('prints %s, with every rule in force, on the pages that it has', async (_, id, pages) => {
    const [mentors, managers] = ['mentoren.csv', 'fuehrungskraefte.csv'].map((name) => ({
      name,
      bytes: readFileSync(new URL(`../../../fixtures/company-de/${name}`, import.meta.url)),
    }));
    const sources = { mentors: mentors!, managers: managers! };
    const { files } =
      id === undefined
        ? await runExplainProgramme(sources, { out: 'pack.html' })
        : await runExplain(sources, { for: id, out: 'sheet.html' });
    await withPage({}, new TextDecoder().decode(files[0]!.bytes), async (page) => {
      expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(pages);
    });
  });

  it('prints the workshop plan with a page for each group behind that of the agenda', async () => {
    const plan = PAPERS.find(({ path }) => path.endsWith('workshopplan.html'))!;
    await withPage({}, plan.text, async (page) => {
      const groups = await page.locator('h2', { hasText: /^Gruppe / }).count();
      expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1 + groups);
    });
  });

  it('prints the session guide as a booklet with a page for each section', async () => {
    const guide = PAPERS.find(({ path }) => path.endsWith('sitzungsleitfaden.html'))!;
    await withPage({}, guide.text, async (page) => {
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pagesOf(pdf)).toBe(await page.locator('section').count());
      // A5, in points.
      expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 (419|420)(\.\d+)? 59[45](\.\d+)?\]/);
    });
  });

  async function withPage(
    options: { width?: number; colorScheme?: 'light' | 'dark'; javaScriptEnabled?: boolean },
    html: string,
    look: (page: Page, heard: readonly string[]) => Promise<void>,
  ): Promise<void> {
    const { width = 1280, colorScheme = 'light', javaScriptEnabled = true } = options;
    const viewport = { width, height: 900 };
    const context = await browser.newContext({ viewport, colorScheme, javaScriptEnabled });
    const heard: string[] = [];
    try {
      const page = await context.newPage();
      page.on('console', (message) => heard.push(message.text()));
      page.on('pageerror', (error) => heard.push(error.message));
      page.on('dialog', (dialog) => heard.push(dialog.message()));
      page.on('request', (request) => heard.push(request.url()));
      await page.setContent(html);
      await look(page, heard);
    } finally {
      await context.close();
    }
  }
});

function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type \/Page\b/g)!.length;
}

function hostile(): string {
  const cell = '</script><script>alert(1)</script><img src=x onerror=alert(1)>';
  const long = 'Abteilungsbezeichnung'.repeat(24);
  const mentor = person('mentor', cell, {
    name: '\u202eevil',
    department: department(long),
    topics: terms(cell, long),
  });
  const manager = person('manager', long, {
    name: cell,
    topics: terms(cell, long),
    department: department(cell.replaceAll('/', '')),
  });
  const roster = rosterOf(
    [tandem(mentor, manager)],
    [
      {
        role: 'mentor',
        id: cell,
        name: long,
        department: long,
        reasonCode: cell,
        why: why(long),
        group: { members: [cell, long], partners: [long] },
      },
    ],
  );
  return htmlReport(reportOn(0, 0, { roster, people: peopleOf([mentor], [manager]) }));
}
