/**
 * Reading a million rows: the tool's reader beside csv-parse alone on the same file, each in a
 * process of its own. Writes its section of docs/benchmarks.md. Needs `npm run build`.
 */
import { Buffer } from 'node:buffer';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';

import { record } from './page.js';

const ROWS = 1_000_000;
const ROUNDS = 5;

const departments = ['Vertrieb/DACH', 'Marketing', 'Einkauf', 'Qualität & Prüfung', 'IT'];
const columns = [
  'id',
  'name',
  'email',
  'department',
  'social_media_skill',
  'communication',
  'topics',
];

/** A mentors file as a German Excel saves it. */
function mentors() {
  const lines = [columns.join(';')];
  for (let i = 0; i < ROWS; i++) {
    const id = String(i).padStart(7, '0');
    const levels = `${1 + (i % 5)},${i % 2 ? 5 : 0};${1 + (i % 4)}`;
    lines.push(
      `M${id};Anna Müller ${i};anna.${i}@example.com;${departments[i % 5]};${levels};"video; reels"`,
    );
  }
  return Buffer.from(`${lines.join('\r\n')}\r\n`);
}

const measured = `
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const seconds = performance.now() / 1000;
  console.log(JSON.stringify({ rows, seconds, cpu: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }));
`;
const files = JSON.stringify(new URL('../dist/files/index.js', import.meta.url).href);
const index = JSON.stringify(new URL('../dist/tables/index.js', import.meta.url).href);
const programs = {
  'csv-parse alone': `
    import { readFileSync } from 'node:fs';
    import { parse } from ${JSON.stringify(import.meta.resolve('csv-parse/sync'))};
    const rows = parse(readFileSync(process.argv[1]), { delimiter: ';' }).length - 1;
    ${measured}`,
  'tandem, the reading part': `
    import { loadFile } from ${files};
    import { readTable } from ${index};
    const known = new Set(${JSON.stringify(columns)});
    const { source } = await loadFile(process.argv[1]);
    const { table } = await readTable(source, { recognises: (header) => known.has(header) });
    const rows = table.rows.length;
    ${measured}`,
};

const folder = mkdtempSync(join(tmpdir(), 'reading-'));
try {
  const file = join(folder, 'mentors.csv');
  const bytes = mentors();
  writeFileSync(file, bytes);
  /** @type {Record<string, Record<string, number>[]>} */
  const runs = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, program] of Object.entries(programs)) {
      const args = ['--input-type=module', '-e', program, file];
      const { stdout, status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
      if (status !== 0) throw new Error(stderr);
      const result = JSON.parse(stdout);
      if (result.rows !== ROWS) throw new Error(`${name} read ${result.rows} rows`);
      runs[name].push(result);
    }
  }
  const best = (name, key) => Math.min(...runs[name].map((run) => run[key]));
  const [base] = Object.keys(programs);
  const rows = Object.keys(programs).map((name) => {
    const ratio = best(name, 'cpu') / best(base, 'cpu');
    const figures = [
      `${best(name, 'seconds').toFixed(1)} s`,
      `${best(name, 'cpu').toFixed(1)} s`,
      ratio.toFixed(2),
      `${Math.round(best(name, 'megabytes'))} MB`,
    ];
    return `| ${name} | ${figures.join(' | ')} |`;
  });
  const section = `## Reading

${ROWS.toLocaleString('en')} rows of ${columns.length} columns, ${Math.round(bytes.length / 1e6)} MB of UTF-8 with semicolons, CRLF and one quoted column; whole
process from start to the table in memory, best of ${ROUNDS} runs taken in turn, Node ${process.versions.node},
${cpus()[0]?.model ?? 'unknown processor'}. The tool's reader also finds encoding, delimiter and header, checks every
quote, cleans every cell and hashes the file; places of findings are counted only when asked for.

| | time | processor time | × | memory at most |
| --- | --- | --- | --- | --- |
${rows.join('\n')}

Run it with \`npm run build && node bench/reading.js\`.`;
  console.log(section);
  record('reading', section);
} finally {
  rmSync(folder, { recursive: true });
}
