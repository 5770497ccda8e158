import { existsSync } from 'node:fs';

import { type Browser, chromium } from 'playwright-core';

const PATH = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Whether there is a browser to look at pages with; where it is missing, tests say so. */
export const hasChromium = existsSync(PATH);
if (!hasChromium) console.warn(`No Chromium at ${PATH}: the pages are not tested in a browser.`);

/** Starts a browser that asks nobody for anything. */
export async function startChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: PATH,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
