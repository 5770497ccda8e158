import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import axe from 'axe-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { SCREENS } from '../../src/page/view/state.ts';
import { writeWorkbook } from '../../src/tables/index.ts';
import { runIn } from '../cli/run-in-memory.ts';
import { installed, type Opened, usePage } from './browsers.ts';

const CONSENT = 'Möchten Sie als Mentor/in teilnehmen? Die Teilnahme ist freiwillig.';

/** What a form gives: words for levels, a question as a header, one answer that is neither. */
const MENTORS = {
  name: 'Formularantworten',
  header: [
    'Personalnummer',
    'Name',
    'Abteilung',
    'Social-Media-Kenntnisse',
    'Kommunikation',
    CONSENT,
  ],
  rows: [
    ['M01', 'Ada Kurz', 'Vertrieb', 'sehr gut', '5', 'Ja, gern'],
    ['M02', 'Ben Lang', 'IT', 'sehr gut', '4', 'Ja'],
    ['M03', 'Cem Öz', 'Einkauf', 'gut', '4', 'Ja'],
    ['M04', 'Dora Blum', 'Vertrieb', 'gut', '3', 'Nein'],
    ['M05', 'Emil Roth', 'Recht', 'gut', '5', 'Ja'],
    ['M06', 'Fay Groß', 'IT', 'sehr gut', '5', 'Ja'],
    ['M07', 'Gil Haas', 'Personal', 'gut', '4', 'vielleicht'],
  ],
};
const MANAGERS = [
  'Personalnummer;Name;Abteilung;Förderer;Freiwillig',
  'G01;Rita Sommer;IT;ja;ja',
  'G02;Sven Winter;Recht;nein;ja',
  'G03;Tina Herbst;Vertrieb;nein;ja',
  'G04;Udo Lenz;Einkauf;nein;ja',
].join('\r\n');

/** Answers what the page asks about columns. */
async function answer({ page }: Opened): Promise<void> {
  for (const [word, level] of [
    ['sehr gut', '5'],
    ['gut', '4'],
  ]) {
    await page.$eval(
      `input[data-word="${word ?? ''}"]`,
      (input, value) => {
        input.value = value ?? '';
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      level,
    );
  }
  await page.select('[data-question=meaning] select', 'volunteers');
}

describe.each(installed)('the analyst in $name', ({ name }) => {
  const used = usePage(name, { shared: true });
  let opened: Opened;
  let folder: string;
  beforeAll(async () => {
    ({ opened, folder } = used);
    writeFileSync(join(folder, 'antworten.xlsx'), await writeWorkbook([MENTORS]));
    writeFileSync(join(folder, 'managers.csv'), `\ufeff${MANAGERS}`);
  });

  it('comes from a form with words and a question to a roster that the command line accepts', async () => {
    const { page, give, reach, saved } = opened;
    await give({
      mentors: join(folder, 'antworten.xlsx'),
      managers: join(folder, 'managers.csv'),
    });
    await reach('columns');
    await answer(opened);
    await opened.finish('apply', 'findings');
    const codes = await page.$$eval('[data-finding][data-severity=error]', (all) =>
      all.map((one) => one.getAttribute('data-finding')),
    );
    expect(codes).toEqual(['invalid-yes-no']);
    await opened.finish('skip-invalid', 'findings');
    // The rules: what counts is changed, and how many tandems are possible is said at once.
    await opened.go('rules');
    await page.$eval('input[name="weight:communication"]', (input) => {
      input.value = '40';
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await new Promise((resume) => setTimeout(resume, 100));
    await opened.reach('findings');
    expect(await page.$eval('[data-possible]', (one) => one.getAttribute('data-possible'))).toBe(
      '4',
    );
    await opened.finish('form', 'tandems');

    // Why not these two? The price of a pair that was not chosen, and then the pin.
    const tandems = await page.$$eval('tr[data-mentor][data-manager]', (rows) =>
      rows.map((row) => [row.getAttribute('data-mentor'), row.getAttribute('data-manager')]),
    );
    expect(tandems.length).toBe(4);
    const [mentor, manager] = ['M05', 'G01'];
    await page.select('[name=mentor]', mentor);
    await page.select('[name=manager]', manager);
    await page.waitForSelector('output[name=price][data-total]');
    const price = await page.$eval('output[name=price]', (output) => {
      const value = (name: string): number => Number(output.getAttribute(`data-${name}`));
      return { tandems: value('tandems'), sponsors: value('sponsors'), total: value('total') };
    });
    await opened.finish('pin', 'tandems');
    expect(
      await page.$(`tr[data-mentor=${mentor}][data-manager=${manager}][data-status=locked]`),
    ).not.toBe(null);

    for (const file of [
      'programme.yaml',
      'decisions.csv',
      'roster.csv',
      'unmatched.csv',
      'audit.json',
    ]) {
      writeFileSync(join(folder, file), await saved(file));
    }
    const people = ['antworten.xlsx', 'managers.csv'];
    const how = ['-p', 'programme.yaml', '--previous', 'decisions.csv', '--skip-invalid'];
    const verified = await runIn(
      ['verify', 'roster.csv', ...people, '--audit', 'audit.json', ...how, '--json'],
      { cwd: folder },
    );
    const verdict = JSON.parse(verified.stdout) as Record<string, unknown>;
    expect([verified.code, verdict['valid'], verdict['optimal']]).toEqual([0, true, true]);

    const again = ['-o', 'r.csv', '--unmatched', 'u.csv', '--audit', 'a.json', '--quiet'];
    expect((await runIn(['match', ...people, ...how, ...again], { cwd: folder })).code).toBe(0);
    for (const [ours, theirs] of [
      ['roster.csv', 'r.csv'],
      ['unmatched.csv', 'u.csv'],
      ['audit.json', 'a.json'],
    ] as const) {
      expect(
        readFileSync(join(folder, theirs)).equals(readFileSync(join(folder, ours))),
        ours,
      ).toBe(true);
    }
    const explained = await runIn(
      [
        'explain',
        ...people,
        '-p',
        'programme.yaml',
        '--skip-invalid',
        '--for',
        manager,
        '--with',
        mentor,
        '--json',
      ],
      { cwd: folder },
    );
    const { loss } = JSON.parse(explained.stdout) as { loss: Record<string, number> };
    const { tandems: fewer, sponsors, total } = loss;
    expect(price).toEqual({ tandems: fewer, sponsors, total });
  });

  it('takes decisions back and brings them again, byte for byte', async () => {
    const { saved } = opened;
    const pinned = await saved('roster.csv');
    await opened.finish('undo', 'tandems');
    const free = await saved('roster.csv');
    expect(free.equals(pinned)).toBe(false);
    await opened.finish('redo', 'tandems');
    expect((await saved('roster.csv')).equals(pinned)).toBe(true);
    await opened.finish('never', 'tandems');
    expect(await opened.page.$('tr[data-mentor=M05][data-manager=G01]')).toBe(null);
    // What was taken back stands among the decisions as well: that must be readable, too.
    await opened.finish('undo', 'tandems');
    expect(await opened.page.$('.decision.undone')).not.toBe(null);
  });

  it('cannot reach a network, on purpose or not', async () => {
    const tried = await opened.page.evaluate(async () => {
      const attempts: Record<string, () => unknown> = {
        fetch: () => fetch('https://example.com/'),
        image: () =>
          new Promise((resolve, reject) => {
            const image = new Image();
            image.onload = resolve;
            image.onerror = reject;
            image.src = 'https://example.com/x.png';
          }),
        beacon: () =>
          navigator.sendBeacon('https://example.com/')
            ? true
            : Promise.reject(new Error('refused')),
        code: () => (0, eval)('1 + 1') as unknown,
      };
      const outcome: Record<string, string> = {};
      for (const [what, attempt] of Object.entries(attempts)) {
        try {
          await attempt();
          outcome[what] = 'done';
        } catch {
          outcome[what] = 'refused';
        }
      }
      return outcome;
    });
    // A beacon is queued before the policy is asked, and then dropped: no request is seen.
    expect({ ...tried, beacon: 'refused' }).toEqual({
      fetch: 'refused',
      image: 'refused',
      beacon: 'refused',
      code: 'refused',
    });
    expect(opened.requests).toEqual([]);
  });

  it.each(['light', 'dark'])('finds every screen accessible, %s', async (scheme) => {
    const { page } = opened;
    await page
      .emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
      .catch(() => undefined);
    for (const screen of SCREENS) {
      await opened.go(screen);
      await page.evaluate(axe.source).catch(() => undefined);
      const violations = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe?: typeof import('axe-core') };
        if (!axe) return ['axe is not there'];
        const found = await axe.run({ resultTypes: ['violations'] });
        return found.violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`);
      });
      expect(violations, screen).toEqual([]);
    }
  });
});
