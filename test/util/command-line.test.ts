import { spawnSync } from 'node:child_process';

import { describe, expect, it } from 'vitest';

import { commandLine, unspellable } from '../../src/util/command-line.ts';

describe('a word of a command', () => {
  it.each([
    ['mentors.csv', 'mentors.csv'],
    ['out/roster-2.csv', 'out/roster-2.csv'],
    ['Führungskräfte.xlsx', 'Führungskräfte.xlsx'],
    ['--map', '--map'],
    ['department=Org', 'department=Org'],
    ['', '""'],
    ['my list.csv', '"my list.csv"'],
    ['R&D.csv', '"R&D.csv"'],
    ['100% fertig.csv', '"100% fertig.csv"'],
    ["Doris' Liste.csv", `"Doris' Liste.csv"`],
    ['a,b.csv', '"a,b.csv"'],
    ['@list.csv', '"@list.csv"'],
    ['~home.csv', '"~home.csv"'],
    ['(1).csv', '"(1).csv"'],
    ['C:\\Users\\doris\\list.csv', '"C:\\Users\\doris\\list.csv"'],
  ])('is spelt alike for every shell: %s', (word, spelt) => {
    expect(unspellable([word])).toEqual([]);
    expect(commandLine([word])).toBe(spelt);
    expect(readBySh(spelt)).toBe(word);
  });

  it.each([
    ['$HOME.csv', `'$HOME.csv'`, '"$HOME.csv"'],
    ['now!.csv', `'now!.csv'`, '"now!.csv"'],
    ['`x`.csv', "'`x`.csv'", '"`x`.csv"'],
    ['%TEMP%.csv', `'%TEMP%.csv'`, '"%TEMP%.csv"'],
    ['„neu“.csv', `'„neu“.csv'`, '"„neu“.csv"'],
    ["it's $5.csv", `'it'\\''s $5.csv'`, `"it's $5.csv"`],
    ['my lists\\', `'my lists\\'`, '"my lists\\"'],
  ])('is spelt for the shell at hand where no spelling fits all: %s', (word, posix, windows) => {
    expect(unspellable(['a.csv', word])).toEqual([word]);
    expect(commandLine([word], 'linux')).toBe(posix);
    expect(readBySh(posix)).toBe(word);
    expect(commandLine([word], 'win32')).toBe(windows);
  });

  it('keeps a path of Windows as it is typed there', () => {
    expect(commandLine(['lists\\mentors.csv'], 'win32')).toBe('lists\\mentors.csv');
    expect(commandLine(['my lists\\mentors.csv'], 'win32')).toBe('"my lists\\mentors.csv"');
  });
});

/** What a POSIX shell makes of a word. */
function readBySh(word: string): string {
  const { stdout } = spawnSync('sh', ['-c', `printf %s ${word}`], { encoding: 'utf8' });
  return stdout;
}
