/**
 * Builds the page, `dist/tandem.html`: the view, the core as the text that a worker is made from,
 * and the style, in one file whose policy lets the browser run these and load nothing. Runs after
 * `tsc` (`npm run build`).
 */
import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { rolldown } from 'rolldown';

import { joined, licencesOf } from './licences.js';
import { withoutNode } from './without-node.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const PAGE = join(ROOT, 'src/page');

/** The page must go through a mailbox and open on a slow PC. */
const LARGEST = 2_200_000;

const modules = [];

async function bundled(entry, intro = '') {
  const bundle = await rolldown({
    input: join(PAGE, entry),
    platform: 'browser',
    tsconfig: false,
    plugins: [withoutNode],
    resolve: { conditionNames: ['browser', 'import', 'default'] },
    transform: {
      target: ['chrome111', 'firefox114'],
      define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    },
    onLog(level, log, handler) {
      // A module that would not be in the bundle is one that the browser would have to load.
      if (log.code === 'UNRESOLVED_IMPORT') throw new Error(log.message);
      if (log.code !== 'EVAL' && log.code !== 'CIRCULAR_DEPENDENCY') handler(level, log);
    },
  });
  const { output } = await bundle.generate({
    format: 'iife',
    minify: true,
    codeSplitting: false,
    intro,
    comments: { legal: false, annotation: false, jsdoc: false },
  });
  await bundle.close();
  const [chunk] = output;
  modules.push(...chunk.moduleIds.filter((id) => !id.startsWith('\0')));
  return chunk;
}

/** As a text inside a script element; the view undoes it for the core (see `view/main.ts`). */
const inScript = (text) => text.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');

const hash = (text) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

/** Custom properties and rules keep their meaning without comments and indentation. */
const compact = (css) =>
  css
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/\s*\n\s*/g, '\n')
    .trim();

/** Many packages have the same licence, word for word: its text stands once, under all their names. */
function grouped(sections) {
  const byText = new Map();
  for (const section of sections) {
    const [title, ...text] = section.split('\n\n');
    const copyright = /^.*copyright \(?c?\)?.*\d{4}.*$/gim;
    const whole = text.join('\n\n');
    const terms = whole.replaceAll(copyright, '').replaceAll(/\s+/g, ' ').trim();
    const known = byText.get(terms);
    const holders = (whole.match(copyright) ?? []).map((line) => line.trim());
    const entry = [title, ...holders].join('\n');
    if (known) known.entries.push(entry);
    else byText.set(terms, { entries: [entry], text: whole.replaceAll(copyright, '').trim() });
  }
  return [...byText.values()].map(({ entries, text }) => `${entries.join('\n\n')}\n\n${text}\n`);
}

// Without this zod tries whether it may compile code, which the policy forbids and a browser reports.
const worker = await bundled('worker/main.ts', 'globalThis.__zod_globalConfig={jitless:true};');
const view = await bundled('view/main.ts');
const { STYLE } = await import('../dist/report/html/style.js');
const style = compact(`${STYLE}\n${readFileSync(join(PAGE, 'view/style.css'), 'utf8')}`);
const script = inScript(view.code);
const policy = [
  "default-src 'none'",
  `script-src ${hash(script)}`,
  'worker-src blob:',
  `style-src ${hash(style)}`,
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
const licences = joined(grouped(licencesOf(modules))).replaceAll('--', '- -');

const html = `<!doctype html>
<html lang="en" data-state="empty">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>tandem</title>
<style>${style}</style>
</head>
<body>
<noscript><p>tandem needs JavaScript, which this browser has switched off. &#183; tandem braucht JavaScript, das in diesem Browser ausgeschaltet ist.</p></noscript>
<script type="text/plain" id="core">${inScript(worker.code)}</script>
<script>${script}</script>
</body>
</html>
<!--
${licences}
-->
`;
const file = join(ROOT, 'dist/tandem.html');
writeFileSync(file, html);
const bytes = Buffer.byteLength(html);
const kB = (text) => Math.round(Buffer.byteLength(text) / 1000);
console.log(
  `made tandem.html: ${Math.round(bytes / 1000)} kB (core ${kB(worker.code)}, view ${kB(view.code)}, style ${kB(style)}, licences ${kB(licences)})`,
);
if (process.argv.includes('--sizes')) {
  const sizes = new Map();
  for (const [id, { code }] of Object.entries(worker.modules)) {
    const name = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? 'tandem';
    sizes.set(name, (sizes.get(name) ?? 0) + (code?.length ?? 0));
  }
  console.table([...sizes].sort(([, a], [, b]) => b - a).slice(0, 25));
}
if (bytes > LARGEST) throw new Error(`tandem.html is larger than ${LARGEST} bytes`);
