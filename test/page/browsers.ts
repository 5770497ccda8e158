import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';

/** The browsers that the page must work in, as Debian packages them. */
export const BROWSERS = [
  { name: 'chrome', path: process.env['CHROMIUM'] ?? '/usr/bin/chromium' },
  { name: 'firefox', path: process.env['FIREFOX'] ?? '/usr/bin/firefox-esr' },
] as const;
export type BrowserName = (typeof BROWSERS)[number]['name'];

/** Those that this machine has; where one is missing, tests say so and are skipped. */
export const installed = BROWSERS.filter(({ name, path }) => {
  const found = existsSync(path);
  if (!found) console.warn(`No browser at ${path}: the page is not tested in ${name}.`);
  return found;
});

export const PAGE = join(import.meta.dirname, '../../dist/tandem.html');

/** The page, opened from the disk, and what it asked for and complained of. */
export interface Opened {
  readonly page: Page;
  /** Whatever was requested beside the page itself and its worker. */
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
  readonly give: (files: Readonly<Record<string, string>>) => Promise<void>;
  readonly stage: () => Promise<string>;
  /** Waits until the work has come so far; fails if it ends elsewhere. */
  readonly reach: (...stages: readonly string[]) => Promise<string>;
  readonly act: (action: string) => Promise<void>;
  /** Acts, and waits until the work that this begins has come so far. */
  readonly finish: (action: string, stage?: string) => Promise<void>;
  readonly go: (screen: string) => Promise<void>;
  /** The bytes of a file that can be saved. */
  readonly saved: (name: string) => Promise<Buffer>;
}

/** Starts a browser that asks nobody for anything. */
export function start(name: BrowserName): Promise<Browser> {
  const { path } = BROWSERS.find((one) => one.name === name) ?? BROWSERS[0];
  return puppeteer.launch({
    browser: name,
    executablePath: path,
    headless: true,
    protocolTimeout: 600_000,
    args:
      name === 'chrome' ? ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] : [],
  });
}

/** Opens the page in a new tab. */
export async function open(
  browser: Browser,
  { width = 1280, height = 900, dark = false } = {},
): Promise<Opened> {
  const page = await browser.newPage();
  // Firefox ESR knows neither; its window is as large as Firefox makes it.
  await page.setViewport({ width, height }).catch(() => undefined);
  await page
    .emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }])
    .catch(() => undefined);
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    // Firefox draws controls with a font that is in the browser itself, as data.
    if (!/^(?:blob|data):/.test(url) && url !== pathToFileURL(PAGE).href) requests.push(url);
  });
  // What the policy stops is not sent, though the browser tells of it.
  page.on('requestfailed', (request) => {
    const at = requests.indexOf(request.url());
    if (at >= 0 && /csp/i.test(request.failure()?.errorText ?? '')) requests.splice(at, 1);
  });
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  // What is to be saved is kept as it is made: the page's policy lets nothing read it back.
  await page.evaluateOnNewDocument(() => {
    const blobs = new Map<string, Blob>();
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const url = make(blob);
      blobs.set(url, blob);
      return url;
    };
    Object.assign(globalThis, { blobs });
  });
  await page.goto(pathToFileURL(PAGE).href);
  await page.waitForSelector('h1');
  const stage = (): Promise<string> =>
    page.evaluate(() => document.documentElement.dataset['state'] ?? '');
  // Asked again and again: what waits inside of a page is compiled there, which its policy forbids.
  const reach = async (...stages: readonly string[]): Promise<string> => {
    for (;;) {
      const now = await stage();
      if (stages.includes(now)) return now;
      await new Promise((resume) => setTimeout(resume, 50));
    }
  };
  return {
    ...{ page, requests, complaints, stage, reach },
    give: async (files) => {
      for (const [kind, path] of Object.entries(files)) {
        const input = await page.$(`input[type=file][name=${kind}]`);
        await input?.uploadFile(path);
      }
    },
    act: (action) => page.click(`[data-action=${action}]`),
    finish: async (action, wanted = 'tandems') => {
      await page.click(`[data-action=${action}]`);
      await new Promise((resume) => setTimeout(resume, 100));
      await reach(wanted);
    },
    go: (screen) => page.click(`[data-go=${screen}]`),
    saved: async (name) => {
      const selector = `a[download][data-file="${name}"][href^="blob:"]`;
      await page.waitForSelector(selector, { timeout: 600_000 });
      const base64 = await page.$eval(selector, async (link) => {
        const { blobs } = globalThis as unknown as { blobs: Map<string, Blob> };
        const blob = blobs.get((link as HTMLAnchorElement).href);
        const bytes = new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0));
        let text = '';
        for (let at = 0; at < bytes.length; at += 8192) {
          text += String.fromCharCode(...bytes.subarray(at, at + 8192));
        }
        return btoa(text);
      });
      return Buffer.from(base64, 'base64');
    },
  };
}

/** What a test has to work with. */
export interface Used {
  readonly opened: Opened;
  readonly folder: string;
}

/**
 * A browser for the tests of a block, and the page and an empty folder for each test, or one of
 * both for all of them. Whatever a test does, the page must ask nobody for anything.
 */
export function usePage(name: BrowserName, { shared = false } = {}): Used {
  let browser: Browser;
  const used: { -readonly [K in keyof Used]?: Used[K] } = {};
  const begin = async (): Promise<void> => {
    used.folder = mkdtempSync(join(tmpdir(), 'tandem-page-'));
    used.opened = await open(browser);
  };
  const end = async (): Promise<void> => {
    const { folder = '', opened } = used;
    rmSync(folder, { recursive: true });
    expect(opened?.requests).toEqual([]);
    if (opened?.page.isClosed() === false) await opened.page.close({ runBeforeUnload: false });
  };
  beforeAll(async () => {
    browser = await start(name);
    if (shared) await begin();
  });
  afterAll(async () => {
    if (shared) await end();
    await browser.close();
  });
  if (!shared) {
    beforeEach(begin);
    afterEach(end);
  }
  // Filled in before any test runs.
  return used as Used;
}
