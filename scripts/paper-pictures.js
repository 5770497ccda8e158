/**
 * Takes the pictures of what HR and the tandems hold, before and after the work on paper:
 * `node scripts/paper-pictures.js [checkout] [folder]`, where the checkout is an earlier state that
 * was built, and this one is built too. Both print the invented company in fixtures/, workbooks by
 * LibreOffice and pages by Chromium. poppler makes pictures of the pages, ImageMagick puts them
 * together: above or on the left before, below or on the right after.
 */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { chromium } from 'playwright-core';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const [earlier, folder = join(ROOT, 'docs/pictures')] = process.argv.slice(2);
const PEOPLE = ['mentoren.csv', 'fuehrungskraefte.csv'];
/** Somebody with a tandem, whose papers are shown. */
const MENTOR = '005208';
const NAME = 'Lena Aßmann';
/** So many pages of a paper are shown. */
const MOST_PAGES = 4;

/** The papers, by the name of the picture; an earlier state may not have them. */
const PAPERS = {
  report: 'bericht.html',
  tandems: 'tandems.xlsx',
  proposals: 'vorschlaege.xlsx',
  agreement: 'kit/vereinbarung.html',
  guide: 'kit/sitzungsleitfaden.html',
  'letter-mentor': 'kit/einladung-mentor.html',
  'letter-manager': 'kit/einladung-fuehrungskraft.html',
  workshop: 'kit/workshopplan.html',
  index: 'kit/index.html',
  person: 'person.html',
  council: 'betriebsrat.html',
};

/** Makes every paper by the build in a checkout, and gives the PDF of each that there is. */
async function printed(checkout, work, browser) {
  cpSync(join(ROOT, 'fixtures/company-de'), work, { recursive: true });
  const tandem = (...args) => {
    try {
      execFileSync(process.execPath, [join(checkout, 'bin/tandem.js'), ...args], {
        cwd: work,
        stdio: 'ignore',
      });
    } catch {
      console.warn(`not in ${checkout}: tandem ${args.join(' ')}`);
    }
  };
  tandem('match', ...PEOPLE, '-o', 'tandems.xlsx', '--proposals', 'vorschlaege.xlsx');
  tandem('match', ...PEOPLE, '-o', 'tandems.csv', '--report', 'bericht.html');
  tandem('kit', 'tandems.csv', ...PEOPLE, '-o', 'mappe');
  tandem('explain', ...PEOPLE, '--for', MENTOR, '--out', 'person.html');
  tandem('explain', ...PEOPLE, '--out', 'betriebsrat.html');
  gather(join(work, 'mappe'), join(work, 'kit'));
  execFileSync(
    process.env.SOFFICE ?? '/usr/bin/soffice',
    [
      `-env:UserInstallation=${pathToFileURL(join(work, 'profile')).href}`,
      ...['--headless', '--convert-to', 'pdf', 'tandems.xlsx', 'vorschlaege.xlsx'],
    ],
    { cwd: work, stdio: 'ignore' },
  );
  const pdfs = new Map();
  for (const [name, file] of Object.entries(PAPERS)) {
    const path = join(work, file);
    if (!existsSync(path)) continue;
    const pdf = path.replace(/\.[a-z]+$/, '.pdf');
    if (file.endsWith('.html')) {
      const page = await browser.newPage();
      await page.goto(pathToFileURL(path).href);
      await page.pdf({ path: pdf, preferCSSPageSize: true, format: 'A4' });
      await page.close();
    }
    pdfs.set(name, pdf);
  }
  return pdfs;
}

/** Copies the pages of one tandem, and of the kit itself, into a folder of known names. */
function gather(kit, into) {
  if (!existsSync(kit)) return;
  mkdirSync(into);
  const names = readdirSync(kit, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .filter((name) => readFileSync(join(kit, name), 'utf8').includes(NAME));
  for (const file of Object.values(PAPERS).filter((one) => one.startsWith('kit/'))) {
    const known = file.slice('kit/'.length);
    const name = names.find((one) => one.split(/[/\\]/).at(-1) === known);
    if (name !== undefined) cpSync(join(kit, name), join(into, known));
  }
}

/** The pictures of the first pages of a PDF, and how many pages it has. */
function pagesOf(pdf, density) {
  if (pdf === undefined) return { all: 0, shown: [] };
  const info = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' });
  const all = Number(/^Pages:\s*(\d+)/m.exec(info)?.[1]);
  const base = `${pdf}-${density}`;
  const last = String(Math.min(all, MOST_PAGES));
  execFileSync('pdftoppm', ['-r', String(density), '-png', '-f', '1', '-l', last, pdf, base]);
  const at = join(pdf, '..');
  const shown = readdirSync(at)
    .map((name) => join(at, name))
    .filter((name) => name.startsWith(`${base}-`))
    .toSorted();
  return { all, shown };
}

mkdirSync(folder, { recursive: true });
const work = mkdtempSync(join(tmpdir(), 'tandem-papers-'));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  const states = [];
  for (const checkout of earlier === undefined ? [ROOT] : [earlier, ROOT]) {
    const into = join(work, String(states.length));
    mkdirSync(into);
    states.push(await printed(checkout, into, browser));
  }
  for (const name of Object.keys(PAPERS)) {
    const isShort = states.every((pdfs) => pagesOf(pdfs.get(name), 45).all <= 1);
    const rows = states.map((pdfs) => pagesOf(pdfs.get(name), isShort ? 72 : 45));
    console.log(`${name}: ${rows.map(({ all }) => all).join(' → ')} pages`);
    const framed = [
      '-bordercolor',
      '#999',
      '-border',
      '1',
      '-bordercolor',
      'white',
      '-border',
      '6',
    ];
    const lines = rows
      .filter(({ shown }) => shown.length > 0)
      .flatMap(({ shown }) => ['(', ...shown, ...framed, '+append', ')']);
    execFileSync('convert', [
      ...[...lines, '-background', 'white', isShort ? '+append' : '-append'],
      ...[
        '-dither',
        'None',
        '-colors',
        '24',
        '-strip',
        `PNG8:${join(folder, `paper-${name}.png`)}`,
      ],
    ]);
  }
} finally {
  await browser.close();
  rmSync(work, { recursive: true });
}
