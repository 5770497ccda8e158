import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { parse } from '../report/dom.ts';
import { type Outcome, runInMemory } from './run-in-memory.ts';

const company = (file: string): string =>
  fileURLToPath(new URL(`../../fixtures/company/${file}`, import.meta.url));
const FILES = [company('mentors.csv'), company('managers.csv')];

const folder = mkdtempSync(join(tmpdir(), 'tandem-'));
const at = (name: string): string => join(folder, name);
const roster = at('roster.csv');
const run = (...argv: string[]): Promise<Outcome> => runInMemory(argv);

beforeAll(async () => {
  await run('match', ...FILES, '-o', roster, '--report', at('match.html'), '--audit', at('a.json'));
  const lines = readFileSync(roster, 'utf8').split('\n');
  writeFileSync(at('twice.csv'), [...lines.slice(0, 2), ...lines.slice(1)].join('\n'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('tandem report', () => {
  it('shows the roster as match shows it, and what it was read from', async () => {
    const { code, stdout, stderr } = await run('report', roster, ...FILES, '-o', at('report.html'));
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`Report on 34 tandems → ${at('report.html')}\n`);
    const [ours, theirs] = ['report.html', 'match.html'].map((name) =>
      parse(readFileSync(at(name), 'utf8')),
    );
    for (const section of ['#figures', '#matrix', '#scores', '#tandems', '#left-over']) {
      expect(ours!.querySelector(section)!.textContent).toBe(
        theirs!.querySelector(section)!.textContent,
      );
    }
    expect(ours!.querySelector('#proof')!.textContent).toContain('Roster');
    expect(ours!.querySelector('.seal')!.textContent).toContain('Every rule is kept');
  });

  it('tells how sure the tandems are, and what either objective reaches, of the best roster alone', async () => {
    const sections = async (file: string, ...more: string[]): Promise<boolean[]> => {
      const { stdout } = await run('report', file, ...FILES, '-o', '-', ...more);
      const page = parse(stdout);
      return ['#stability', '#objectives'].map((id) => page.querySelector(id) !== null);
    };
    expect(await sections(roster)).toEqual([true, true]);
    expect(await sections(roster, '--audience', 'steering')).toEqual([false, false]);
    writeFileSync(at('active.csv'), readFileSync(roster, 'utf8').replace(',proposed,', ',active,'));
    expect(await sections(at('active.csv'))).toEqual([false, false]);
  });

  it('is readable by its owner alone', () => {
    expect(statSync(at('match.html')).mode & 0o777).toBe(0o600);
  });

  it('is listed in the audit', () => {
    const { outputs } = JSON.parse(readFileSync(at('a.json'), 'utf8')) as {
      outputs: { kind: string }[];
    };
    expect(outputs.map(({ kind }) => kind)).toEqual(['roster', 'report']);
  });

  it('goes to stdout, in German, for the steering group', async () => {
    const { code, stdout } = await run(
      ...['report', roster, ...FILES, '-o', '-', '--audience', 'steering', '--lang', 'de'],
    );
    expect(code).toBe(0);
    expect(parse(stdout).querySelector('.kicker')!.textContent).toBe(
      'Bericht für den Lenkungskreis',
    );
    expect(stdout).not.toContain('Brenner');
  });

  it('leaves rows with errors out, if match did', async () => {
    const [header = '', ...rows] = readFileSync(FILES[0]!, 'utf8').split('\n');
    const broken = rows[0]!.replace(/^[^,]*/, '');
    writeFileSync(at('broken.csv'), [header, broken, ...rows.slice(1)].join('\n'));
    const files = [at('broken.csv'), FILES[1]!];
    const part = at('part.csv');
    await run('match', ...files, '-o', part, '--skip-invalid', '--quiet');
    expect((await run('report', part, ...files, '-o', '-')).code).toBe(1);
    const { code, stdout } = await run('report', part, ...files, '-o', '-', '--skip-invalid');
    expect(code).toBe(0);
    expect(stdout).toContain('The row could not be read');
  });

  it('says of a roster that names somebody twice that it is not valid', async () => {
    const { code, stdout, stderr } = await run('report', at('twice.csv'), ...FILES, '-o', '-');
    expect(code).toBe(1);
    expect(stderr).toContain('roster-not-valid');
    const page = parse(stdout);
    expect(page.querySelector('.seal.broken')!.textContent).toContain('This roster is not valid');
    // What the broken rule would have seen to is not claimed.
    expect(page.querySelector('.lead')!.textContent).not.toContain('across departments');
    const written = await run('report', at('twice.csv'), ...FILES, '-o', at('twice.html'));
    expect(written.code).toBe(1);
    expect(written.stdout).toContain('the roster is not valid, and the page says so at its head\n');
    const valid = await run('report', roster, ...FILES, '-o', '-');
    expect(parse(valid.stdout).querySelector('.lead')!.textContent).toContain('across departments');
  });

  it.each([
    ['an output that exists', [roster, ...FILES, '-o', roster]],
    ['a roster that is none', [FILES[0]!, ...FILES, '-o', '-']],
    ['a missing roster', [at('none.csv'), ...FILES, '-o', '-']],
    ['the roster and the mentors both from stdin', ['-', '-', FILES[1]!, '-o', '-']],
    ['an unknown audience', [roster, ...FILES, '--audience', 'everyone']],
  ])('refuses %s', async (_, argv) => {
    const { code, stdout } = await run('report', ...argv);
    expect([code, stdout]).toEqual([2, '']);
  });
});

describe('tandem kit', () => {
  it('writes a folder for each tandem, for its owner alone', async () => {
    const { code, stdout, stderr } = await run('kit', roster, ...FILES, '-o', at('kit'));
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`Kit for 34 tandems, 5 workshop groups: 343 files → ${at('kit')}\n`);
    const folders = readdirSync(at('kit')).filter((name) => name.includes(' – '));
    expect(folders).toHaveLength(34);
    expect(readdirSync(at('kit'))).toHaveLength(36);
    for (const path of ['kit', `kit/${folders[0]!}`])
      expect(statSync(at(path)).mode & 0o777).toBe(0o700);
    expect(statSync(at(`kit/${folders[0]!}/agreement.md`)).mode & 0o777).toBe(0o600);
  });

  it('opens every paper from its index', () => {
    const links = parse(readFileSync(at('kit/index.html'), 'utf8')).querySelectorAll('a');
    expect(links).toHaveLength(34 * 4 + 1);
    for (const link of links) {
      expect(
        statSync(at(`kit/${decodeURIComponent(link.getAttribute('href')!)}`)).size,
      ).toBeGreaterThan(0);
    }
  });

  it('tells nobody a score, a level or another name', () => {
    const people = FILES.flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .slice(1, -1)
        .map((line) => line.split(',')),
    );
    const names = people.map(([, name]) => name!);
    const rows = readFileSync(roster, 'utf8').split('\n').slice(1, -1);
    for (const folder of readdirSync(at('kit')).filter((name) => name.includes(' – '))) {
      const [mentor, manager] = folder.split(' – ');
      const row = rows.find((one) => one.includes(mentor!) && one.includes(manager!))!;
      for (const file of readdirSync(at(`kit/${folder}`)).filter(
        (name) => !name.endsWith('.eml'),
      )) {
        const text = readFileSync(at(`kit/${folder}/${file}`), 'utf8');
        expect(text).not.toMatch(/\bscore|\blevel|\bpoints\b/i);
        for (const name of names.filter((name) => text.includes(name))) {
          expect(row).toContain(name);
        }
      }
    }
    expect(rows).toHaveLength(34);
  });

  it('leaves out tandems of the previous roster unless all are asked for', async () => {
    const lines = readFileSync(roster, 'utf8').split('\n');
    // Ten go on, and the rest are new.
    const before = lines.slice(0, 11).map((line) => line.replace(',proposed,', ',active,'));
    writeFileSync(at('before.csv'), `${before.join('\n')}\n`);
    // The roster of the wave after, in which those ten go on.
    const next = ['match', ...FILES, '--previous', at('before.csv'), '-o', at('next.csv')];
    expect(await run(...next)).toMatchObject({ code: 0 });
    const argv = ['kit', at('next.csv'), ...FILES, '--previous', at('before.csv'), '-o'];
    const { code, stdout } = await run(...argv, at('kit-new'));
    expect(code).toBe(0);
    expect(stdout).toContain('Kit for 24 tandems');
    expect(stdout).toContain('10 tandems have papers since the previous roster');
    const all = await run(...argv, at('kit-all'), '--all');
    expect(all.stdout).toContain('Kit for 34 tandems');
  });

  it('writes calendars from the dates of the call, the same bytes each time', async () => {
    const argv = [
      'kit',
      roster,
      ...FILES,
      '--first-meeting',
      '2027-01-12T14:00',
      '--sessions',
      '3',
    ];
    const calendars = async (folder: string): Promise<string[]> => {
      const { code } = await run(...argv, '-o', at(folder));
      expect(code).toBe(0);
      return readdirSync(at(folder))
        .filter((name) => name.includes(' – '))
        .map((name) => readFileSync(at(`${folder}/${name}/meetings.ics`), 'utf8'));
    };
    const first = await calendars('kit-ics');
    expect(first).toHaveLength(34);
    expect(first[0]!.match(/^DTSTART:(.*)\r$/gm)).toHaveLength(3);
    expect(await calendars('kit-ics-2')).toEqual(first);
  });

  it.each([
    ['--first-meeting', '2027-02-30'],
    ['--every', 'often'],
  ])('refuses %s %s and writes nothing', async (option, value) => {
    const argv = ['--first-meeting', '2027-01-12', option, value, '-o', at('kit-none')];
    const { code, stderr } = await run('kit', roster, ...FILES, ...argv);
    expect(code).toBe(2);
    expect(stderr).toContain('error[invalid-meeting]');
    expect(readdirSync(folder)).not.toContain('kit-none');
  });

  it.each([
    ['--every', '1w'],
    ['--sessions', '4'],
  ])('refuses %s without the day of the first meeting', async (option, value) => {
    const argv = [option, value, '-o', at('kit-none')];
    const { code, stderr } = await run('kit', roster, ...FILES, ...argv);
    expect(code).toBe(2);
    expect(stderr).toContain(`${option} needs the day of the first meeting`);
    expect(readdirSync(folder)).not.toContain('kit-none');
  });

  it('writes the table for form letters, and groups of the size asked for', async () => {
    const { stdout } = await run(
      ...['kit', roster, ...FILES, '-o', at('kit-6'), '--group-size', '6'],
      ...['--mail-merge', at('letters.csv'), '--lang', 'de'],
    );
    expect(stdout).toContain('6 Workshopgruppen');
    expect(readFileSync(at('letters.csv'), 'utf8').trim().split(/\r?\n/)).toHaveLength(69);
    expect(readFileSync(at('kit-6/hr/workshopplan.md'), 'utf8').match(/^## Gruppe/gm)).toHaveLength(
      6,
    );
  });

  it('uses your own templates', async () => {
    mkdirSync(at('own'));
    writeFileSync(at('own/agreement.md'), '\ufeff# Ours: {{mentor.name}}\r\n');
    const { code } = await run(
      'kit',
      roster,
      ...FILES,
      '-o',
      at('kit-own'),
      '--templates',
      at('own'),
    );
    expect(code).toBe(0);
    const [first] = readdirSync(at('kit-own'));
    const text = readFileSync(at(`kit-own/${first!}/agreement.md`), 'utf8');
    expect(text).toMatch(/^# Ours: \S[^\r]*\n$/);
  });

  it('refuses templates that cannot be used, naming the file', async () => {
    mkdirSync(at('bad'));
    writeFileSync(at('bad/agreement.md'), '{{mentor.score}}');
    const { code, stderr } = await run(
      'kit',
      roster,
      ...FILES,
      '-o',
      at('x'),
      '--templates',
      at('bad'),
    );
    expect(code).toBe(2);
    expect(stderr).toContain('bad/agreement.md');
    expect(readdirSync(folder)).not.toContain('x');
  });

  it.each([
    [1, 'a roster that names somebody twice', [at('twice.csv'), ...FILES, '-o', at('x')]],
    [2, 'a folder that is not empty', [roster, ...FILES, '-o', at('kit')]],
    [2, 'a group of nobody', [roster, ...FILES, '-o', at('x'), '--group-size', '0']],
    [2, 'templates that are not there', [roster, ...FILES, '-o', at('x'), '--templates', at('no')]],
  ])('ends with %i for %s', async (expected, _, argv) => {
    const { code, stdout } = await run('kit', ...argv);
    expect([code, stdout]).toEqual([expected, '']);
    expect(readdirSync(folder)).not.toContain('x');
  });
});
