import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const bin = fileURLToPath(new URL('../../bin/tandem.js', import.meta.url));
const company = new URL('../../fixtures/company/', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'tandem-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const hasTaskset = spawnSync('taskset', ['-c', '0', 'true']).status === 0;
/** Path of a Node of another version, to compare with; without it that test is skipped. */
const otherNode = process.env['TANDEM_OTHER_NODE'] ?? '';

const OUTPUTS = ['roster.csv', 'unmatched.csv', 'audit.json', 'report.html'];

/** Runs match on the company in a folder of its own and hashes what it wrote. */
function hashes(
  name: string,
  given: {
    env?: Record<string, string>;
    /** How Node is started: another one, or something before it. */
    command?: readonly string[];
    node?: string[];
    shuffle?: number;
    seed?: string;
  } = {},
): Record<string, string> {
  const cwd = join(folder, name.replaceAll(/\W/g, '-'));
  cpSync(company, cwd, { recursive: true });
  if (given.shuffle !== undefined) {
    for (const file of ['mentors.csv', 'managers.csv']) shuffleRows(join(cwd, file), given.shuffle);
  }
  const [command = '', ...before] = given.command ?? [process.execPath];
  execFileSync(
    command,
    [
      ...before,
      ...(given.node ?? []),
      bin,
      'mentors.csv',
      'managers.csv',
      '--report',
      'report.html',
      ...(given.seed === undefined ? [] : ['--seed', given.seed]),
    ],
    { cwd, env: { ...process.env, ...given.env }, stdio: 'ignore' },
  );
  return Object.fromEntries(
    OUTPUTS.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(cwd, file)))
        .digest('hex'),
    ]),
  );
}

/** Puts the rows below the header into another order, the same for the same number. */
function shuffleRows(file: string, by: number): void {
  const [header = '', ...rows] = readFileSync(file, 'utf8').trimEnd().split(/\r?\n/);
  const lot = (row: string): string => createHash('sha256').update(`${by}${row}`).digest('hex');
  const drawn = rows.map((row) => [lot(row), row] as const).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(file, [header, ...drawn.map(([, row]) => row)].join('\n'));
}

const here = hashes('here');

describe('the same people and programme give the same bytes', () => {
  it.each<[what: string, given: Parameters<typeof hashes>[1]]>([
    ['in the C locale', { env: { LANG: 'C', LC_ALL: 'C' } }],
    ['in German', { env: { LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' } }],
    [
      'in Turkish, where I is not the capital of i',
      { env: { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } },
    ],
    ['at UTC', { env: { TZ: 'UTC' } }],
    ['on the far side of the date line', { env: { TZ: 'Pacific/Kiritimati' } }],
    ['in a zone off by half an hour', { env: { TZ: 'America/St_Johns' } }],
    ['in Swedish', { env: { LANG: 'sv_SE.UTF-8', LC_ALL: 'sv_SE.UTF-8' } }],
    ['in Japanese', { env: { LANG: 'ja_JP.UTF-8', LC_ALL: 'ja_JP.UTF-8' } }],
    ['with one thread', { env: { UV_THREADPOOL_SIZE: '1' } }],
    ['with little memory', { node: ['--max-old-space-size=64'] }],
    ['with a short stack', { node: ['--stack-size=200'] }],
    ['without a compiler', { node: ['--jitless'] }],
    ['without __proto__', { node: ['--disable-proto=throw'] }],
  ])('%s', (what, given) => {
    expect(hashes(what, given)).toEqual(here);
  });

  it.skipIf(!hasTaskset)('on one core', () => {
    expect(hashes('core', { command: ['taskset', '-c', '0', process.execPath] })).toEqual(here);
  });

  it.skipIf(otherNode === '')('in another version of Node', () => {
    expect(hashes('node', { command: [otherNode] })).toEqual(here);
  });

  it.each(Array.from({ length: 24 }, (_, k) => k + 1))(
    'in row order %i: roster and unmatched',
    (shuffle) => {
      const shuffled = hashes(`order ${shuffle}`, { shuffle });
      expect(shuffled['roster.csv']).toBe(here['roster.csv']);
      expect(shuffled['unmatched.csv']).toBe(here['unmatched.csv']);
    },
  );

  it('with the same seed, whatever the row order', () => {
    const drawn = hashes('seed', { seed: 'spring' });
    expect(hashes('seed again', { seed: 'spring', shuffle: 5 })['roster.csv']).toBe(
      drawn['roster.csv'],
    );
  });
});

describe('what is written', () => {
  it.each(['000', '022', '077'])('is readable by its owner alone under umask %s', (umask) => {
    const cwd = join(folder, `umask-${umask}`);
    cpSync(company, cwd, { recursive: true });
    const call = `umask ${umask}; exec "${process.execPath}" "${bin}" mentors.csv managers.csv`;
    expect(spawnSync('sh', ['-c', call], { cwd }).status).toBe(0);
    for (const file of OUTPUTS.slice(0, 3)) {
      expect((statSync(join(cwd, file)).mode & 0o777).toString(8), file).toBe('600');
    }
  });

  it('keeps names, levels and addresses out of messages and audit', () => {
    const cwd = join(folder, 'canaries');
    cpSync(company, cwd, { recursive: true });
    const header = 'id,name,email,department,social_media_skill,communication,volunteers,comment';
    const rows = Array.from({ length: 40 }, (_, i) => {
      const level = i % 4 === 0 ? `CNRY-L${i}` : i % 7 === 0 ? '4.875' : '5';
      return `M${i},CNRY-N${i},CNRY-E${i}@x.example,D${i % 5},${level},${i % 9 === 0 ? 'CNRY-C' : '4'},yes,CNRY-X${i}`;
    });
    writeFileSync(join(cwd, 'mentors.csv'), [header, ...rows].join('\n'));
    rmSync(join(cwd, 'programme.yaml'), { force: true });
    const run = (...args: string[]): string => {
      const { stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
        cwd,
        encoding: 'utf8',
      });
      return stdout + stderr;
    };
    const said = [
      ...['pretty', 'json', 'github', 'junit', 'sarif'].map((format) =>
        run('check', 'mentors.csv', 'managers.csv', '--format', format),
      ),
      run('match', 'mentors.csv', 'managers.csv'),
      run('match', 'mentors.csv', 'managers.csv', '--skip-invalid'),
      readFileSync(join(cwd, 'audit.json'), 'utf8'),
    ];
    for (const text of said) expect(text).not.toMatch(/CNRY/);
    expect(readFileSync(join(cwd, 'roster.csv'), 'utf8')).toMatch(/CNRY-N/);
  });
});

it('says how many tandems the lottery decided, and none where nothing is equal', () => {
  const cwd = join(folder, 'lottery');
  cpSync(company, cwd, { recursive: true });
  const call = [bin, 'mentors.csv', 'managers.csv', '--force'];
  const lottery = (...more: string[]): string | undefined =>
    /^Lottery +(\d+) tandem/m.exec(
      spawnSync(process.execPath, [...call, ...more], { cwd, encoding: 'utf8' }).stdout,
    )?.[1];
  const ids = (): Set<string> =>
    new Set(readFileSync(join(cwd, 'roster.csv'), 'utf8').match(/^T-\w+/gm));
  expect(lottery()).toBeUndefined();
  const canonical = ids();
  const drawn = lottery('--seed', 'spring');
  expect(Number(drawn)).toBe([...ids()].filter((id) => !canonical.has(id)).length);
});
