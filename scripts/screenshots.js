/**
 * Takes the pictures of the report and the kit that the README shows: `npm run build`, then
 * `node scripts/screenshots.js [folder]`. They are made from the invented company in fixtures/. The
 * sheets of the German workbook are printed by LibreOffice, and taken by pdftoppm (poppler).
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { chromium } from 'playwright-core';

import { fewColours } from './few-colours.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const [folder = join(ROOT, 'docs/pictures')] = process.argv.slice(2);
const company = (file) => join(ROOT, 'fixtures/company', file);
const german = (file) => join(ROOT, 'fixtures/company-de', file);
const people = [company('mentors.csv'), company('managers.csv')];

const work = mkdtempSync(join(tmpdir(), 'tandem-pictures-'));
const tandem = (...args) =>
  execFileSync(process.execPath, [join(ROOT, 'bin/tandem.js'), ...args], { cwd: work });
const report = join(work, 'report.html');
const kit = join(work, 'kit');
tandem('match', ...people, '-o', 'roster.csv', '--report', report);
tandem('kit', 'roster.csv', ...people, '-o', kit);
const [first] = readdirSync(kit).filter((name) => name.includes(' – '));

/** @typedef {{ name: string, page: string, width: number, height?: number, scheme?: 'light' | 'dark', of?: string }} Picture */
/** @type {Picture[]} */
const PICTURES = [
  { name: 'report-light', page: report, width: 1280, height: 900, scheme: 'light' },
  { name: 'report-dark', page: report, width: 1280, height: 900, scheme: 'dark' },
  { name: 'report-matrix', page: report, width: 1280, of: '#matrix' },
  { name: 'report-scores', page: report, width: 1280, of: '#scores' },
  { name: 'report-tandems', page: report, width: 1280, of: '#tandems' },
  { name: 'report-phone', page: report, width: 390, height: 844, scheme: 'light' },
  { name: 'session-guide', page: join(kit, first, 'session-guide.html'), width: 900, height: 1200 },
];

/** The pages of a printed workbook, by the name of the picture. */
const SHEETS = [
  { name: 'sheet-tandems-de', workbook: 'tandems', page: 1 },
  { name: 'sheet-unmatched-de', workbook: 'tandems', page: 3 },
  { name: 'sheet-proposals-de', workbook: 'vorschlaege', page: 1 },
];

mkdirSync(folder, { recursive: true });
tandem(
  ...['match', ...['mentoren.csv', 'fuehrungskraefte.csv'].map(german)],
  ...['-o', 'tandems.xlsx', '--proposals', 'vorschlaege.xlsx'],
);
execFileSync(
  process.env.SOFFICE ?? '/usr/bin/soffice',
  [
    `-env:UserInstallation=${pathToFileURL(join(work, 'profile')).href}`,
    ...['--headless', '--convert-to', 'pdf', 'tandems.xlsx', 'vorschlaege.xlsx'],
  ],
  { cwd: work, stdio: 'ignore' },
);
for (const { name, workbook, page } of SHEETS) {
  const only = ['-f', String(page), '-l', String(page), '-singlefile'];
  execFileSync('pdftoppm', ['-r', '80', '-png', ...only, `${workbook}.pdf`, join(folder, name)], {
    cwd: work,
  });
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  for (const { name, page: file, width, height = 900, scheme = 'light', of } of PICTURES) {
    const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme });
    const page = await context.newPage();
    await page.goto(pathToFileURL(file).href);
    const path = join(folder, `${name}.png`);
    await (of === undefined ? page : page.locator(of)).screenshot({ path });
    fewColours(path);
    await context.close();
  }
} finally {
  await browser.close();
  rmSync(work, { recursive: true });
}
