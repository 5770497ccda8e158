// Writes fixtures/tutorial as `tandem init --tutorial` writes it. Run it after a change of the lists in
// src/programme/template/tutorial.ts: npm run build && node scripts/make-tutorial.js

import { mkdirSync, writeFileSync } from 'node:fs';

import { runInit } from '../dist/runs/init.js';

for (const lang of /** @type {const} */ (['en', 'de'])) {
  const folder = new URL(`../fixtures/tutorial/${lang}/`, import.meta.url);
  mkdirSync(folder, { recursive: true });
  const { files } = await runInit({ lang, tutorial: true });
  for (const { name, bytes } of files) writeFileSync(new URL(name, folder), bytes);
}
