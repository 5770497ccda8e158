import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

import { runIn } from './run-in-memory.ts';

const folder = mkdtempSync(join(tmpdir(), 'tandem-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const inFolder = (name: string, files: Readonly<Record<string, string>>): string => {
  const path = mkdtempSync(join(folder, name));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text);
  return path;
};
const GERMAN = 'Personalnummer;Abteilung;Kommunikation\nM1;IT;5\n';
const ENGLISH = 'id,department,communication\nM1,IT,5\n';

const lists = inFolder('lists', { 'mentoren.csv': GERMAN, 'mentors.csv': ENGLISH });
const german = inFolder('german', { 'programme.yaml': 'language: de\n' });
const faulty = inFolder('faulty', { 'programme.yaml': 'langage: de\n', 'mentoren.csv': GERMAN });

describe('without --lang, help and what is wrong with a call are', () => {
  it.each<[language: string, what: string, cwd: string, argv: string[]]>([
    ['German', 'an unknown option beside a German list', lists, ['check', 'mentoren.csv', '--foo']],
    ['German', 'a missing file beside a German list', lists, ['check', 'mentoren.csv']],
    [
      'German',
      'help on a command beside a German list',
      lists,
      ['match', 'mentoren.csv', '--help'],
    ],
    ['German', 'a call of nothing beside a German programme', german, []],
    ['German', 'help beside a German programme', german, ['help', 'match']],
    ['German', 'a word explained beside a German programme', german, ['help', 'competition']],
    ['German', 'a misspelt command beside a German programme', german, ['chekc']],
    ['German', 'a list although the programme cannot be used', faulty, ['check', 'mentoren.csv']],
    [
      'English',
      'an unknown option beside an English list',
      lists,
      ['check', 'mentors.csv', '--foo'],
    ],
    ['English', 'a list that is not there', lists, ['check', 'mentoren-2.csv']],
    ['English', 'a call of nothing where nothing lies', lists, []],
    ['English', 'help where English is asked for', german, ['help', 'match', '--lang', 'en']],
    ['English', 'a value of an option that looks German', lists, ['check', '--seed', 'de']],
  ])('said in %s: %s', async (language, _, cwd, argv) => {
    const { stdout, stderr } = await runIn(argv, { cwd });
    const text = stdout + stderr;
    const isGerman = /Fehler|Aufruf|Konkurrenz/.test(text);
    expect([language, text]).toEqual([isGerman ? 'German' : 'English', text]);
    if (isGerman) expect(text).not.toMatch(/Usage|Options:|\berror\b|\boptions\b|choices|default/);
  });

  it('are German down to placeholders and the rest of a sentence', async () => {
    const call = async (...argv: string[]): Promise<string> =>
      (await runIn([...argv, '--lang', 'de'], { cwd: folder })).stderr;
    expect(await call('kit', 'a', 'b', 'c', '--sessions', '0')).toContain(
      'Fehler: Option „--sessions <anzahl>“: „0“ ist keine ganze Zahl von 1 bis 99\n',
    );
    expect(await call('kit', 'a', 'b', 'c', '--group-size', 'x')).toContain('von 1 bis 9999\n');
    expect(await call('check', 'a.csv')).toContain('Fehler: die Angabe <führungskräfte> fehlt\n');
  });
});
