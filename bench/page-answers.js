/* global document, HTMLElement, Event, MutationObserver, performance */
/**
 * What a person waits for on the page: reading two lists, forming, a price, a pin, another screen.
 * Chromium drives dist/tandem.html; each answer is timed by the clock, as a person sees it, and by
 * the processor time of the page's own threads, which other programs do not lengthen (Linux only).
 * Writes its section of docs/benchmarks.md. Needs `npm run build`; `--only 60x40-topics12` measures one size
 * and leaves the page of benchmarks alone.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

import puppeteer from 'puppeteer-core';

import { record } from './page.js';

const SIZES = ['60x40-topics12', '1000x600-topics12', '10000x6000'];
/** Prices are the median of so many. */
const PRICES = 9;

const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'page-'));
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  const measured = [];
  for (const size of SIZES.filter((one) => only === undefined || one === only)) {
    const made = spawnSync(process.execPath, [here('whole.js'), '--keep', folder, '--only', size], {
      encoding: 'utf8',
    });
    if (made.status !== 0) throw new Error(made.stderr);
    const answers = await measure(join(folder, size));
    console.error(size, JSON.stringify(answers));
    measured.push({ size, answers });
  }
  const section = page(measured);
  console.log(section);
  if (only === undefined) record('page', section);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}

/** Every answer at one size: milliseconds by the clock and of processor time. */
async function measure(own) {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1280, height: 900 });
  await tab.goto(pathToFileURL(here('../dist/tandem.html')).href);
  await tab.waitForSelector('h1');
  const answers = {};
  const timed = async (name, act, isDone) => {
    const [from, used] = [performance.now(), processorTime()];
    await act();
    while (!(await isDone())) await wait(5);
    answers[name] ??= [];
    answers[name].push({ ms: performance.now() - from, cpu: processorTime() - used });
    await idle();
  };
  // By the clock of the page itself: until the roster is shown, and until its files are there, too.
  const decided = async (name, row, isThere) => {
    const used = processorTime();
    const [shown, written] = await tab.evaluate(
      (button, selector, wanted) =>
        new Promise((resolve) => {
          const from = performance.now();
          let at;
          const watch = new MutationObserver(() => {
            const now = performance.now() - from;
            if ((document.querySelector(selector) !== null) === wanted) at ??= now;
            if (at === undefined || document.documentElement.dataset.state !== 'tandems') return;
            watch.disconnect();
            resolve([at, now]);
          });
          watch.observe(document, { subtree: true, childList: true, attributes: true });
          const found = document.querySelector(button);
          if (found instanceof HTMLElement) found.click();
        }),
      `[data-action=${name}]`,
      row,
      isThere,
    );
    const cpu = processorTime() - used;
    answers[name] = [{ ms: shown, cpu }];
    answers[`${name} with files`] = [{ ms: written, cpu }];
    await idle();
  };
  const stage = (wanted) => async () =>
    (await tab.evaluate(() => document.documentElement.dataset.state)) === wanted;
  const click = (selector) => () =>
    tab.evaluate((it) => document.querySelector(/** @type {'button'} */ (it))?.click(), selector);
  const upload = async (name) => {
    const input = await tab.waitForSelector(`input[type=file][name=${name}]`);
    await /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement>} */ (
      input
    ).uploadFile(join(own, `${name}.csv`));
  };
  await upload('mentors');
  await idle();
  await timed('read', () => upload('managers'), stage('findings'));
  await timed('form', click('[data-action=form]'), stage('tandems'));
  const pairs = await tab.evaluate((count) => {
    const ids = (name) =>
      [...document.querySelectorAll(`[name=${name}] option`)]
        .map((option) => option.getAttribute('value'))
        .slice(1);
    const [all, others] = [ids('mentor'), ids('manager')];
    const pick = (from, k) => from[Math.floor((from.length * (k + 0.5)) / count)];
    return Array.from({ length: count }, (_, k) => [pick(all, k), pick(others, count - 1 - k)]);
  }, PRICES);
  for (const [mentor, manager] of pairs) {
    await timed(
      'price',
      () =>
        tab.evaluate(
          (values) => {
            for (const [name, value] of Object.entries(values)) {
              const select = /** @type {HTMLSelectElement} */ (
                document.querySelector(`[name=${name}]`)
              );
              select.value = value;
              select.dispatchEvent(new Event('change', { bubbles: true }));
            }
          },
          { mentor, manager },
        ),
      () =>
        tab.evaluate(
          () => document.querySelector('output[name=price][data-total], .broken-rules li') !== null,
        ),
    );
  }
  const [chosen] = await tab.$$eval('tr[data-mentor]', (rows) =>
    rows.map(({ dataset }) => [dataset.mentor ?? '', dataset.manager ?? '']),
  );
  await tab.select('[name=mentor]', chosen[0]);
  await tab.select('[name=manager]', chosen[1]);
  await idle();
  const pinned = `tr[data-mentor="${chosen[0]}"][data-manager="${chosen[1]}"][data-status=locked]`;
  for (const [name, isPinned] of [
    ['pin', true],
    ['undo', false],
    ['redo', true],
  ]) {
    await decided(name, pinned, isPinned);
  }
  for (const screen of ['lists', 'findings', 'rules', 'decisions', 'tandems']) {
    await timed('screen', click(`[data-go=${screen}]`), () => Promise.resolve(true));
  }
  await tab.close({ runBeforeUnload: false });
  return Object.fromEntries(
    Object.entries(answers).map(([name, all]) => [
      name,
      { ms: median(all.map(({ ms }) => ms)), cpu: median(all.map(({ cpu }) => cpu)) },
    ]),
  );
}

/** Waits until the page has nothing to do any more, so that one answer is not counted for another. */
async function idle() {
  for (let quiet = 0, last = -1; quiet < 4;) {
    await wait(50);
    const now = processorTime();
    quiet = now === last ? quiet + 1 : 0;
    last = now;
  }
}

/** Milliseconds that the main thread and the workers of all tabs have used so far. */
function processorTime() {
  let ticks = 0;
  for (const id of readdirSync('/proc')) {
    if (!/^\d+$/.test(id)) continue;
    try {
      if (!readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('--type=renderer')) continue;
      for (const thread of readdirSync(`/proc/${id}/task`)) {
        const text = readFileSync(`/proc/${id}/task/${thread}/stat`, 'utf8');
        const name = text.slice(text.indexOf('(') + 1, text.lastIndexOf(')'));
        if (thread !== id && !name.startsWith('DedicatedWorker')) continue;
        const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
        ticks += Number(fields[11]) + Number(fields[12]);
      }
    } catch {
      // It has ended in the meantime.
    }
  }
  return ticks * 10;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

function page(measured) {
  const titles = {
    read: 'read both lists',
    form: 'form',
    price: `price (median of ${PRICES})`,
    pin: 'pin',
    'pin with files': 'with its files',
    undo: 'undo',
    redo: 'redo',
    screen: 'another screen',
  };
  const lines = measured.map(({ size, answers }) => {
    const cells = Object.keys(titles).map((name) => {
      const { ms, cpu } = answers[name];
      return `${Math.round(ms).toLocaleString('en')} (${cpu.toLocaleString('en')})`;
    });
    return `| ${size} | ${cells.join(' | ')} |`;
  });
  return `## Answers of the page

\`dist/tandem.html\` in Chromium (${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}), from the click to what it
promises, in ms: by the clock, which also counts what other programs took and up to 20 ms of asking
whether it is done, and in brackets the processor time of the page's main thread and workers, told in
steps of 10. A decision is shown before its files are written. Up to 400 people the files that take
longer are ready before \`form\`.

| mentors × managers | ${Object.values(titles).join(' | ')} |
| --- | ${Object.keys(titles)
    .map(() => '---:')
    .join(' | ')} |
${lines.join('\n')}

Run it with \`npm run build && node bench/page-answers.js\`.`;
}
