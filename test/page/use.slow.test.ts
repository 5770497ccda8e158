import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { unzipSync } from 'fflate';
import type { KeyInput } from 'puppeteer-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { QUICK_FILES, SLOW_FILES } from '../../src/page/protocol.ts';
import { SCREENS } from '../../src/page/view/state.ts';
import { runIn } from '../cli/run-in-memory.ts';
import { installed, type Opened, usePage } from './browsers.ts';

const COMPANY = join(import.meta.dirname, '../../fixtures/company');
const LISTS = {
  mentors: join(COMPANY, 'mentors.csv'),
  managers: join(COMPANY, 'managers.csv'),
};
const DEPARTMENTS = ['IT', 'Sales', 'Legal', 'Finance', 'People'];
const PAIR = { mentor: '008084', manager: '002186' };

const rowsOf = ({ page }: Opened): Promise<string[]> =>
  page.$$eval('tr[data-mentor][data-manager]', (rows) =>
    rows.map((row) => `${row.dataset['mentor'] ?? ''} ${row.dataset['manager'] ?? ''}`),
  );

/** From two lists to tandems, with two people picked. */
async function formed(opened: Opened): Promise<void> {
  await opened.give(LISTS);
  await opened.reach('findings');
  await opened.act('form');
  await opened.reach('tandems');
  await pick(opened);
}

async function pick({ page }: Opened): Promise<void> {
  await page.select('[name=mentor]', PAIR.mentor);
  await page.select('[name=manager]', PAIR.manager);
  await page.waitForSelector('output[name=price][data-total], .broken-rules li');
}

/** Presses a key until something has the focus; every stop on the way must show that it has it. */
async function tabTo({ page }: Opened, selector: string, key: KeyInput = 'Tab'): Promise<void> {
  for (let k = 0; k < 400; k++) {
    await page.keyboard.press(key);
    const { there, hidden } = await page.evaluate((wanted) => {
      const at = document.activeElement;
      if (!(at instanceof HTMLElement) || at === document.body) return { there: false };
      // A hidden input of files shows its focus by its label.
      const shown = at.closest('.pick') ?? at;
      const { outlineStyle, outlineWidth } = getComputedStyle(shown);
      const box = shown.getBoundingClientRect();
      const isShown =
        outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && box.width > 0 && box.height > 0;
      return {
        there: at.matches(wanted),
        hidden: isShown ? undefined : at.outerHTML.slice(0, 120),
      };
    }, selector);
    expect(hidden).toBe(undefined);
    if (there) return;
  }
  throw new Error(`${selector} cannot be reached by ${key}`);
}

describe.each(installed)('using the page in $name', ({ name }) => {
  const isChrome = name === 'chrome';
  const used = usePage(name);
  let opened: Opened;
  let folder: string;
  beforeEach(() => {
    ({ opened, folder } = used);
  });

  it.skipIf(!isChrome)(
    'gets from two files to a saved roster by the keyboard alone, and shows where the focus is',
    async () => {
      const { page } = opened;
      const client = await page.createCDPSession();
      await client.send('Browser.setDownloadBehavior', {
        behavior: 'allow',
        downloadPath: folder,
      });
      for (const [kind, path] of Object.entries(LISTS)) {
        await tabTo(opened, `input[name=${kind}]`);
        const [chooser] = await Promise.all([
          page.waitForFileChooser(),
          page.keyboard.press('Enter'),
        ]);
        await chooser.accept([path]);
        await new Promise((resume) => setTimeout(resume, 100));
      }
      await opened.reach('findings');
      await tabTo(opened, '[data-action=form]');
      await page.keyboard.press('Enter');
      await opened.reach('tandems');
      // A tandem of the list can be opened and pinned as well.
      await tabTo(opened, 'tr[data-mentor] button');
      await page.keyboard.press('Enter');
      await page.waitForSelector('output[name=price][data-total]');
      await tabTo(opened, '[data-action=pin]');
      await page.keyboard.press('Enter');
      await new Promise((resume) => setTimeout(resume, 100));
      await opened.reach('tandems');
      await tabTo(opened, '[data-next=save]');
      await page.keyboard.press('Enter');
      await tabTo(opened, 'a[data-file="roster.csv"][href^="blob:"]');
      await page.keyboard.press('Enter');
      const saved = join(folder, 'roster.csv');
      while (!existsSync(saved)) await new Promise((resume) => setTimeout(resume, 50));
      expect(readFileSync(saved).equals(await opened.saved('roster.csv'))).toBe(true);
    },
  );

  it('keeps the roster that was there when work is cancelled, and brings the decision again', async () => {
    const { page, saved } = opened;
    await formed(opened);
    const before = { rows: await rowsOf(opened), bytes: await saved('roster.csv') };
    // In one go: the worker has no chance to answer before it is stopped.
    await page.evaluate(async () => {
      document.querySelector<HTMLElement>('[data-action=pin]')?.click();
      await Promise.resolve();
      await Promise.resolve();
      document.querySelector<HTMLElement>('[data-action=cancel]')?.click();
    });
    expect(await opened.reach('tandems')).toBe('tandems');
    expect(await rowsOf(opened)).toEqual(before.rows);
    expect((await saved('roster.csv')).equals(before.bytes)).toBe(true);
    expect((await saved('decisions.csv')).toString()).not.toContain(PAIR.mentor);
    await opened.finish('redo');
    expect(await rowsOf(opened)).toContain(`${PAIR.mentor} ${PAIR.manager}`);
  });

  it('offers after each decision only files that are there, and in the end all of them', async () => {
    const { page, saved } = opened;
    await formed(opened);
    await page.evaluate(() => {
      const empty: string[] = [];
      const watch = new MutationObserver(() => {
        if (document.documentElement.dataset['state'] !== 'tandems') return;
        for (const link of document.querySelectorAll<HTMLAnchorElement>('a[download][data-file]')) {
          if (!link.href.startsWith('blob:')) empty.push(link.dataset['file'] ?? '');
        }
      });
      watch.observe(document.documentElement, { subtree: true, childList: true, attributes: true });
      Object.assign(globalThis, { empty });
    });
    for (const action of ['pin', 'undo', 'redo', 'never']) {
      await opened.finish(action);
      for (const file of [...QUICK_FILES, ...SLOW_FILES]) {
        expect((await saved(file)).length, file).toBeGreaterThan(30);
      }
    }
    const empty = await page.evaluate(() => (globalThis as unknown as { empty: string[] }).empty);
    expect(empty).toEqual([]);
  });

  it.skipIf(!isChrome)(
    'offers a file that is not written yet by a button that makes and saves it, never by a dead link',
    async () => {
      const { page } = opened;
      const client = await page.createCDPSession();
      await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
      const rows = (text: string, prefix: string, count: number): string =>
        [
          text,
          ...Array.from(
            { length: count },
            (_, k) => `${prefix}${k},${DEPARTMENTS[k % 5] ?? ''},5,4`,
          ),
        ].join('\n');
      const [mentors, managers] = [join(folder, 'mentors.csv'), join(folder, 'managers.csv')];
      writeFileSync(mentors, rows('id,department,social_media_skill,communication', 'M', 250));
      writeFileSync(managers, rows('id,department,x,y', 'L', 200));
      await opened.give({ mentors, managers });
      await opened.reach('findings');
      await opened.finish('form');
      const dead = (): Promise<number> =>
        page.$$eval(
          'a[data-file]',
          (all) => all.filter((one) => !one.getAttribute('href')?.startsWith('blob:')).length,
        );
      expect(await dead()).toBe(0);
      const made = 'button[data-file="roster.xlsx"]';
      expect(
        await page.$eval(made, (one) => [one.textContent.trim(), one.hasAttribute('href')]),
      ).toEqual([expect.stringContaining('roster.xlsx'), false]);
      // The screen on which it stands is not shown: whoever opens it has the files written.
      await page.$eval(made, (one) => {
        one.click();
      });
      while (!existsSync(join(folder, 'roster.xlsx')))
        await new Promise((resume) => setTimeout(resume, 50));
      expect(await page.$eval('a[data-file="roster.xlsx"]', (one) => one.download)).toBe(
        'roster.xlsx',
      );
      expect(await page.$(made)).toBe(null);
      await opened.go('save');
      for (const file of SLOW_FILES)
        expect((await opened.saved(file)).length, file).toBeGreaterThan(50);
      expect(await page.$('button[data-file]')).toBe(null);
    },
  );

  it('says once which text kept several files from being written', async () => {
    const { page } = opened;
    await formed(opened);
    await opened.go('save');
    const text = join(folder, 'welcome.md');
    writeFileSync(text, '# Welcome');
    const input = await page.$('input[type=file][name=templates]');
    await input?.uploadFile(text);
    await page.waitForSelector('button[data-file="mail-merge.csv"]');
    await page.waitForSelector('.said li');
    // Both files are tried, one after the other.
    await vi.waitFor(
      async () => {
        const states = await page.$$eval('button[data-file] small', (all) =>
          all.map((one) => one.textContent),
        );
        expect(states).toEqual(['could not be written', 'could not be written']);
      },
      { timeout: 60_000 },
    );
    expect(await page.$$eval('.said li', (all) => all.map((one) => one.textContent))).toEqual([
      expect.stringContaining('welcome.md'),
    ]);
  });

  it.skipIf(!isChrome)('reads a file that was mended and chosen once more', async () => {
    const { page } = opened;
    const choose = async (kind: string, path: string): Promise<void> => {
      const [chooser] = await Promise.all([
        page.waitForFileChooser(),
        page.$eval(`input[name=${kind}]`, (input) => {
          input.click();
        }),
      ]);
      await chooser.accept([path]);
      await new Promise((resume) => setTimeout(resume, 100));
    };
    const mended = join(folder, 'mentors.csv');
    const text = readFileSync(LISTS.mentors, 'utf8');
    writeFileSync(mended, text.replace(',4.5,', ',very good,'));
    await choose('mentors', mended);
    await choose('managers', LISTS.managers);
    await opened.reach('findings');
    const codes = (): Promise<(string | null)[]> =>
      page.$$eval('[data-finding]', (all) => all.map((one) => one.getAttribute('data-finding')));
    expect(await codes()).toContain('invalid-level');
    writeFileSync(mended, text);
    await choose('mentors', mended);
    await opened.reach('findings');
    expect(await codes()).not.toContain('invalid-level');
  });

  it('reads the lists once more after reading was cancelled', async () => {
    const { page } = opened;
    await opened.give({ mentors: LISTS.mentors });
    await opened.reach('empty');
    await page.evaluate(() => {
      // As soon as there is something to cancel.
      const watch = new MutationObserver(() => {
        const button = document.querySelector<HTMLElement>('[data-action=cancel]');
        if (!button) return;
        watch.disconnect();
        button.click();
      });
      watch.observe(document.body, { childList: true, subtree: true });
    });
    await opened.give({ managers: LISTS.managers });
    await page.waitForSelector('[data-action=read]');
    await opened.act('read');
    expect(await opened.reach('findings')).toBe('findings');
  });

  it.skipIf(!isChrome)(
    'keeps files and decisions when the worker dies, idle or at work',
    async () => {
      const { page } = opened;
      await formed(opened);
      await opened.finish('pin');
      // This file is written last, so once it is there the worker has nothing left to do.
      await opened.saved('tandem.zip');
      const pinned = await rowsOf(opened);
      const kill = (how: 'now' | 'when asked'): Promise<unknown> =>
        Promise.all(
          page.workers().map((worker) =>
            worker.evaluate((when) => {
              const die = (): never => {
                throw new Error('killed by a test');
              };
              if (when === 'now') setTimeout(die);
              else (globalThis as { onmessage?: unknown }).onmessage = die;
            }, how),
          ),
        );
      await kill('now');
      await vi.waitFor(
        () => {
          expect(page.workers()).toEqual([]);
        },
        { timeout: 30_000 },
      );
      // Nobody was waiting: the next question starts a new worker, which knows everything again.
      await page.select('[name=mentor]', '006424');
      await page.select('[name=manager]', '001202');
      await page.waitForSelector('output[name=price][data-total], .broken-rules li');
      await pick(opened);
      expect(await page.$('.crash')).toBe(null);

      await kill('when asked');
      await opened.act('never');
      await page.waitForSelector('.crash');
      expect(await opened.reach('tandems')).toBe('tandems');
      expect(await rowsOf(opened)).toEqual(pinned);
      await page.click('.crash .button');
      await new Promise((resume) => setTimeout(resume, 100));
      await opened.reach('tandems');
      expect(await page.$('.crash')).toBe(null);
      expect(await rowsOf(opened)).not.toContain(`${PAIR.mentor} ${PAIR.manager}`);
      expect((await opened.saved('decisions.csv')).toString()).toContain('never');
    },
  );

  it.skipIf(!isChrome)('asks before unsaved work is left, and not once it is saved', async () => {
    const { page } = opened;
    await formed(opened);
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    const leave = async (): Promise<void> => {
      await page.evaluate(() => {
        location.reload();
      });
      await new Promise((resume) => setTimeout(resume, 500));
    };
    await leave();
    expect(asked).toEqual(['beforeunload']);
    await opened.go('save');
    await page.click('a[data-file="roster.csv"]');
    await leave();
    expect(asked).toEqual(['beforeunload']);
    expect(await opened.stage()).toBe('empty');
  });

  it('says nothing of unsaved work before there is any', async () => {
    const { page } = opened;
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await opened.give(LISTS);
    await opened.reach('findings');
    await page.reload();
    expect(asked).toEqual([]);
  });

  it.skipIf(!isChrome).each(['de', 'en'])(
    'fits 320 pixels on every screen without scrolling sideways, %s',
    async (language) => {
      const { page } = opened;
      await page.setViewport({ width: 320, height: 640 });
      await page.click(`[data-language=${language}]`);
      const tooWide = (): Promise<string[]> =>
        page.evaluate(() =>
          document.documentElement.scrollWidth <= 320
            ? []
            : [...document.querySelectorAll('main *')]
                .filter((one) => one.getBoundingClientRect().right > 320.5)
                .map((one) => one.outerHTML.slice(0, 80))
                .slice(0, 5),
        );
      expect(await tooWide()).toEqual([]);
      await formed(opened);
      await opened.finish('pin');
      for (const screen of SCREENS) {
        await opened.go(screen);
        expect([screen, ...(await tooWide())]).toEqual([screen]);
      }
    },
  );

  it.skipIf(!isChrome)('moves nothing for those who want less motion', async () => {
    const { page } = opened;
    const moving = (): Promise<string[]> =>
      page.evaluate(() =>
        [...document.querySelectorAll('body *')]
          .filter((one) => {
            const { animationName, transitionDuration } = getComputedStyle(one);
            const moves = transitionDuration.split(',').some((text) => parseFloat(text) > 0);
            return moves || animationName !== 'none';
          })
          .map((one) => one.outerHTML.slice(0, 80)),
      );
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await formed(opened);
    for (const screen of SCREENS) {
      await opened.go(screen);
      expect([screen, ...(await moving())]).toEqual([screen]);
    }
  });

  it.skipIf(!isChrome)(
    'prints every screen whole, on light paper, without its controls',
    async () => {
      const { page } = opened;
      await formed(opened);
      await opened.finish('pin');
      for (const screen of SCREENS) {
        await opened.go(screen);
        // A4 on its side, less the margins.
        await page.setViewport({ width: 1046, height: 718 });
        await page.emulateMediaType('print');
        const cut = await page.evaluate(() => {
          const shown = [...document.querySelectorAll<HTMLElement>('main *')].filter((one) => {
            const { display, clipPath } = getComputedStyle(one);
            return one.offsetParent !== null && display !== 'none' && clipPath === 'none';
          });
          return [
            ...shown
              .filter(
                ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
                  clientWidth > 0 &&
                  (scrollWidth > clientWidth + 2 || scrollHeight > clientHeight + 2),
              )
              .filter((one) => getComputedStyle(one).overflow !== 'visible'),
            ...shown.filter((one) => one.getBoundingClientRect().right > 1047),
          ].map((one) => one.outerHTML.slice(0, 100));
        });
        expect([screen, ...cut]).toEqual([screen]);
        for (const control of ['nav.steps', '.next', '[data-action=pin]', '.pick']) {
          const seen = await page.$$eval(control, (all) =>
            all.some((one) => (one as HTMLElement).offsetParent !== null),
          );
          expect([screen, control, seen]).toEqual([screen, control, false]);
        }
        expect((await page.pdf({ format: 'A4', landscape: true })).length).toBeGreaterThan(1000);
        await page.emulateMediaType('screen');
        await page.setViewport({ width: 1280, height: 900 });
      }
    },
  );

  it('gives the tandems the papers that the command line gives them', async () => {
    await formed(opened);
    writeFileSync(join(folder, 'roster.csv'), await opened.saved('roster.csv'));
    const kit = ['kit', 'roster.csv', LISTS.mentors, LISTS.managers, '-o', 'kit', '--quiet'];
    expect((await runIn(kit, { cwd: folder })).code).toBe(0);
    const papers = unzipSync(await opened.saved('kit.zip'));
    const written = readdirSync(join(folder, 'kit'), { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => relative(join(folder, 'kit'), join(one.parentPath, one.name)));
    expect(Object.keys(papers).sort()).toEqual(written.sort());
    for (const [paper, bytes] of Object.entries(papers)) {
      expect(readFileSync(join(folder, 'kit', paper)).equals(bytes), paper).toBe(true);
    }
  });
});
