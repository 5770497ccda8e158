/**
 * Takes the pictures of the page that the documents show: `npm run build`, then
 * `node scripts/page-pictures.js [folder]`. The people are the invented company in fixtures/.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import puppeteer from 'puppeteer-core';

import { fewColours } from './few-colours.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const [folder = join(ROOT, 'docs/pictures')] = process.argv.slice(2);
const company = (file) => join(ROOT, 'fixtures/company', file);

const PICTURES = [
  { language: 'en', scheme: 'light', suffix: '' },
  { language: 'de', scheme: 'light', suffix: '-de' },
  { language: 'en', scheme: 'dark', suffix: '-dark' },
];

mkdirSync(folder, { recursive: true });
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  for (const { language, scheme, suffix } of PICTURES) {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(pathToFileURL(join(ROOT, 'dist/tandem.html')).href);
    const reached = (stage) => page.waitForSelector(`html[data-state=${stage}]`);
    const picture = async (name) => {
      const path = join(folder, `page-${name}${suffix}.png`);
      await page.screenshot({ path });
      fewColours(path);
    };
    await page.click(`[data-language=${language}]`);
    await picture('lists');
    for (const kind of ['mentors', 'managers']) {
      const input = await page.waitForSelector(`input[type=file][name=${kind}]`);
      await input?.uploadFile(company(`${kind}.csv`));
    }
    await reached('findings');
    await page.click('[data-action=form]');
    await reached('tandems');
    await page.select('[name=mentor]', '008084');
    await page.select('[name=manager]', '002186');
    await page.waitForSelector('output[name=price][data-total]');
    await picture('tandems');
    await page.click('[data-go=pair]');
    await picture('pair');
    await page.close();
  }
} finally {
  await browser.close();
}
