import { createHash, type Hash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { type PairOfFiles, pairsOfFiles } from '../page/pairs.ts';
import { runIn } from './run-in-memory.ts';

/*
 * What every command prints and writes for every pair of lists under fixtures/, in both languages,
 * as hashes: a change that should not alter any output leaves them alone. After one that should,
 * `npm run pins` updates them; the lines that differ name the commands.
 */

/** Stands for the id of the mentor in the first tandem. */
const FIRST = 'FIRST';

const ROSTERS = ['roster.csv', 'unmatched.csv', 'audit.json'] as const;

/** Every command; those that read a roster follow the one that writes it. */
function calls({ mentors, managers }: PairOfFiles): Record<string, readonly string[]> {
  const lists = [mentors, managers];
  const [roster, unmatched, audit] = ROSTERS;
  const outputs = ['-o', roster, '--unmatched', unmatched, '--audit', audit];
  return {
    check: ['check', ...lists],
    'check --json': ['check', ...lists, '--json'],
    'check --format github': ['check', ...lists, '--format', 'github'],
    'check --format junit': ['check', ...lists, '--format', 'junit'],
    'check --format sarif': ['check', ...lists, '--format', 'sarif'],
    match: ['match', ...lists, ...outputs, '--report', 'report.html'],
    'match --json': ['match', ...lists, '-o', '-', '--json'],
    'match to a workbook': ['match', ...lists, '-o', 'roster.xlsx'],
    verify: ['verify', roster, ...lists, '--audit', audit],
    'verify --json': ['verify', roster, ...lists, '--json'],
    status: ['status', roster, ...lists],
    'status --json': ['status', roster, ...lists, '--json'],
    compare: ['compare', ...lists],
    'compare --json': ['compare', ...lists, '--json'],
    explain: ['explain', ...lists, '--for', FIRST],
    'explain --json': ['explain', ...lists, '--for', FIRST, '--json'],
    report: ['report', roster, ...lists, '-o', 'steering.html', '--audience', 'steering'],
    kit: ['kit', roster, ...lists, '-o', 'kit'],
    'explain --programme': ['explain', ...lists],
    'explain --programme for a works council': ['explain', ...lists, '-o', 'council.html'],
    init: ['init', 'sample'],
    'init --tutorial': ['init', 'tutorial', '--tutorial'],
    'init --from': ['init', 'own', '--from', ...lists],
    'match of a later wave': [
      ...['match', ...lists, '--previous', roster, '--previous-unmatched', unmatched],
      ...['-o', 'later.csv', '--audit', 'later.json'],
    ],
  };
}

/** Runs every call in a copy of the folder; adds what each printed and wrote to its hash. */
async function run(pair: PairOfFiles, language: string, hashes: Map<string, Hash>): Promise<void> {
  const cwd = mkdtempSync(join(tmpdir(), 'pins-'));
  try {
    cpSync(pair.folder, cwd, { recursive: true });
    const written = new Set(filesIn(cwd));
    for (const [name, argv] of Object.entries(calls(pair))) {
      const words = argv.map((word) => (word === FIRST ? firstMentor(cwd) : word));
      const { code, stdout, stderr } = await runIn([...words, '--lang', language], { cwd });
      const hash = hashes.get(name) ?? createHash('sha256');
      hashes.set(name, hash.update(JSON.stringify([pair.name, code, stdout, stderr])));
      for (const file of filesIn(cwd).filter((one) => !written.has(one))) {
        written.add(file);
        hash.update(file).update(readFileSync(join(cwd, file)));
      }
    }
  } finally {
    rmSync(cwd, { recursive: true });
  }
}

function firstMentor(folder: string): string {
  const roster = join(folder, ROSTERS[0]);
  const [, first = ''] = existsSync(roster) ? readFileSync(roster, 'utf8').split('\n') : [];
  return first.split(/[;,]/)[2] ?? FIRST;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();
}

it.each(['en', 'de'])(
  'every command prints and writes for all fixtures what it did, in language %s',
  async (language) => {
    const hashes = new Map<string, Hash>();
    for (const pair of pairsOfFiles()) await run(pair, language, hashes);
    const pins = Array.from(hashes, ([name, hash]) => [name, hash.digest('hex').slice(0, 16)]);
    expect(Object.fromEntries(pins)).toMatchSnapshot();
  },
  600_000,
);
