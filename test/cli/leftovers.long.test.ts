import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { runIn, runInMemory } from './run-in-memory.ts';

const folder = mkdtempSync(join(tmpdir(), 'tandem-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const write = (name: string, ...lines: string[]): void => {
  writeFileSync(join(folder, name), [...lines, ''].join('\n'));
};

write(
  'mentors.csv',
  'id,name,department,volunteers,social_media_skill,communication',
  'M1,Ada Kurz,IT,yes,5,4',
  'M2,Bo Lang,IT,yes,4,4',
);
write('managers.csv', 'id,name,department,volunteers', 'G1,Cy Groß,HR,yes', 'G2,Di Klein,HR,yes');
const roster = (...pairs: string[]): void => {
  write('roster.csv', 'status,mentor_id,manager_id', ...pairs);
};

const kit = (...more: string[]) =>
  runIn(['kit', 'roster.csv', 'mentors.csv', 'managers.csv', '-o', 'kit', '--force', ...more], {
    cwd: folder,
  });
const folders = (): string[] =>
  readdirSync(join(folder, 'kit')).filter((name) => name.includes('–'));

describe('a kit over an earlier one', () => {
  it('names former tandems by their number alone, and deletes nothing unasked', async () => {
    roster('proposed,M1,G1', 'proposed,M2,G2');
    expect((await kit()).stderr).toBe('');
    expect((await kit()).stderr).toBe('');
    roster('proposed,M1,G2', 'completed,M1,G1', 'declined,M2,G2');
    const { code, stderr } = await kit();
    expect(code).toBe(0);
    expect(stderr).toContain('warning[kit-leftovers]: 2 folders of an earlier kit are still there');
    expect(stderr).not.toMatch(/Kurz|Groß|Lang|Klein/);
    expect(folders()).toHaveLength(3);
    expect((await kit('--strict')).code).toBe(1);
    expect((await kit('--lang', 'de')).stderr).toContain('2 Ordner einer früheren Mappe sind');
  });

  it.each<[what: string, before: string[], now: string[], more: string[]]>([
    ['the same again', ['proposed,M1,G1'], ['active,M1,G1'], []],
    ['one more', ['proposed,M1,G1'], ['active,M1,G1', 'proposed,M2,G2'], []],
    [
      'only those that are new, beside those that go on',
      ['proposed,M1,G1'],
      ['active,M1,G1', 'proposed,M2,G2'],
      ['--previous', 'before.csv'],
    ],
    ['in another language', ['proposed,M1,G1'], ['proposed,M1,G1'], ['--lang', 'de']],
    ['papers of its own beside', [], ['proposed,M1,G1'], []],
  ])('names nothing of %s', async (_, before, now, more) => {
    rmSync(join(folder, 'kit'), { recursive: true, force: true });
    write('before.csv', 'status,mentor_id,manager_id', 'active,M1,G1');
    if (before.length > 0) {
      roster(...before);
      await kit();
    }
    roster(...now);
    expect((await kit(...more)).stderr).toBe('');
  });
});

describe('half of the inputs', () => {
  it.each([
    [['explain', 'mentors.csv'], 'managers-not-given'],
    [['explain', 'mentors.csv', '--json'], 'managers-not-given'],
    [['init', '--from', 'a.csv', 'b.csv', 'folder'], 'wrong-call'],
    [['kit', 'roster.csv', 'mentors.csv', 'managers.csv', '-o', 'kit.zip'], 'output-ending'],
    [['check', '-', '-'], 'standard input is named twice'],
    [['check', '-', '-', '--lang', 'de'], 'die Standardeingabe ist zweimal genannt'],
    [['check', 'mentors.csv', 'mentors.csv'], '<mentors>, <managers> are the same file'],
  ])('%j is refused in words that fit', async (argv, says) => {
    const { code, stdout, stderr } = await runIn(argv, { cwd: folder });
    expect([code, stdout + stderr]).toEqual([2, expect.stringContaining(says)]);
  });

  it.each([
    [['explain']],
    [['explain', '--programme']],
    [['explain', join(folder, 'mentors.csv'), join(folder, 'managers.csv')]],
    [['explain', '--lang', 'de']],
    [['explain', '--json']],
  ])('%j is answered', async (argv) => {
    expect((await runInMemory(argv)).code).toBe(0);
  });
});
