import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { runIn } from '../cli/run-in-memory.ts';
import { share } from '../helpers/share.ts';
import { installed, type Opened, usePage } from './browsers.ts';
import { pairsOfFiles, SMALL, spreadsheets } from './pairs.ts';

/** What `match` says of findings: how often each code occurs. */
type Codes = Readonly<Record<string, number>>;

interface Expected {
  readonly code: number;
  readonly codes: Codes;
}

/** As many of them as the share asks for, spread over all. */
function some<One>(all: readonly One[]): One[] {
  const step = all.length / Math.min(all.length, share(all.length));
  return Array.from(
    { length: Math.round(all.length / step) },
    (_, k) => all[Math.floor(k * step)],
  ).filter((one) => one !== undefined);
}

/** The command line on files in a folder. */
async function commandLine(folder: string, files: readonly string[]): Promise<Expected> {
  const checked = await runIn(['check', ...files, '--json'], { cwd: folder });
  const { findings } = JSON.parse(checked.stdout) as {
    findings: { code: string; rows?: unknown[] }[];
  };
  const codes: Record<string, number> = {};
  // The page counts the rows of a cause.
  for (const { code, rows } of findings) codes[code] = (codes[code] ?? 0) + (rows?.length ?? 1);
  return { code: checked.code, codes };
}

/** What the page says of the findings. */
function codesOn({ page }: Opened): Promise<Codes> {
  return page.$$eval('[data-finding]', (groups) =>
    Object.fromEntries(
      groups.map((group) => [
        group.getAttribute('data-finding') ?? '',
        Number(group.getAttribute('data-count')),
      ]),
    ),
  );
}

describe.each(installed)('the page in $name', ({ name }) => {
  const used = usePage(name);
  let opened: Opened;
  let folder: string;
  beforeEach(() => {
    ({ opened, folder } = used);
  });
  afterEach(() => {
    expect(opened.complaints).toEqual([]);
  });

  it.each(some(pairsOfFiles()))(
    'says and writes of $name what the command line does',
    async ({ folder: from, mentors, managers, programme }) => {
      cpSync(from, folder, { recursive: true });
      const { codes } = await commandLine(folder, [mentors, managers]);
      await opened.give({
        mentors: join(folder, mentors),
        managers: join(folder, managers),
        ...(programme !== undefined && { programme: join(folder, programme) }),
      });
      await opened.reach('columns', 'findings');
      expect(await codesOn(opened)).toEqual(codes);
      const formable = await opened.page.$('[data-action=form]');
      // Some folders hold a roster already.
      const match = ['match', mentors, managers, '--force'];
      const { code } = await runIn([...match, '--quiet'], { cwd: folder });
      expect(formable !== null).toBe(code === 0);
      if (formable === null) return;
      await opened.act('form');
      await opened.reach('tandems');
      const papers = ['--report', 'report.html', '--proposals', 'proposals.csv'];
      const again = [...match, '-o', 'roster.xlsx', ...papers, '--quiet'];
      expect((await runIn(again, { cwd: folder })).code).toBe(0);
      for (const file of [
        'roster.csv',
        'unmatched.csv',
        'audit.json',
        'roster.xlsx',
        'report.html',
        'proposals.csv',
      ]) {
        const saved = await opened.saved(file);
        expect(saved.equals(readFileSync(join(folder, file))), file).toBe(true);
      }
    },
  );

  it.each(some(spreadsheets().map((path) => ({ path, file: basename(path) }))))(
    'says of $file what the command line does',
    async ({ path, file }) => {
      cpSync(SMALL, folder, { recursive: true });
      cpSync(path, join(folder, file));
      const { codes } = await commandLine(folder, [file, 'managers.csv']);
      await opened.give({ mentors: join(folder, file), managers: join(folder, 'managers.csv') });
      await opened.reach('columns', 'findings');
      expect(await codesOn(opened)).toEqual(codes);
    },
  );
});

it('has files to compare', () => {
  expect(pairsOfFiles().length).toBeGreaterThan(50);
  expect(spreadsheets().length).toBeGreaterThan(60);
  expect(readdirSync(SMALL)).toContain('mentors.csv');
});
