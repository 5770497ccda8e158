import { expect, it } from 'vitest';

import { isColoured } from '../../src/cli/host.ts';
import { runInMemory } from './run-in-memory.ts';

it.each([
  [[], 0],
  [['--help'], 0],
  [['-h'], 0],
  [['--version'], 0],
  [['help'], 0],
  [['help', 'help'], 0],
  [['help', 'unknown-format'], 0],
])('%j says something on standard output and ends with %i', async (argv, code) => {
  const outcome = await runInMemory(argv);
  expect(outcome).toMatchObject({ code, stderr: '' });
  expect(outcome.stdout).not.toBe('');
});

it.each([
  [['hlep'], 'did you mean help?'],
  [['help', '--qiet'], 'did you mean --quiet?'],
  [['help', '--qiet', '--lang', 'de'], 'gemeint war vielleicht --quiet'],
  [['help', 'unknown-formt'], 'did you mean tandem help unknown-format?'],
  [['help', 'help', 'help'], 'too many arguments'],
  [['--quiet', '--lang=en', '-p', 'help', 'mtach', 'a.csv', 'b.csv'], 'did you mean match?'],
  [['help', '--format', 'jsn'], 'Allowed choices are pretty, json'],
  [['help', '--lang', 'fr'], 'Allowed choices are de, en'],
  [['help', '--lang=de', '--format'], 'fehlt ihr Wert'],
])('%j is refused with 2 and a hint', async (argv, hint) => {
  const outcome = await runInMemory(argv);
  expect(outcome).toMatchObject({ code: 2, stdout: '' });
  expect(outcome.stderr).toContain(hint);
});

it('says as JSON that a command has no JSON where JSON is asked for', async () => {
  const { code, stdout, stderr } = await runInMemory(['help', '--format', 'json']);
  expect(code).toBe(2);
  expect(stderr).toContain('use pretty');
  expect(JSON.parse(stdout)).toMatchObject({
    schemaVersion: 1,
    findings: [{ code: 'unknown-format', fix: 'use pretty' }],
  });
});

it('shows what a terminal would obey in an argument instead of passing it on', async () => {
  const { stderr } = await runInMemory(['help', '--\u001B]0;x\u0007\u202Enoitpo\n::error::']);
  expect(stderr).toContain('␛]0;x␇<U+202E>noitpo␊::error::');
});

it.each([
  ['a terminal', {}, true, false, true],
  ['no terminal', {}, false, false, false],
  ['a dumb terminal', { TERM: 'dumb' }, true, false, false],
  ['NO_COLOR', { NO_COLOR: '1' }, true, false, false],
  ['an empty NO_COLOR, which says nothing', { NO_COLOR: '' }, true, false, true],
  ['FORCE_COLOR against NO_COLOR', { FORCE_COLOR: '1', NO_COLOR: '1' }, false, false, true],
  ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, true, false, false],
  ['--no-color against FORCE_COLOR', { FORCE_COLOR: '3' }, true, true, false],
])('decides on colour by %s', (_, env, isTTY, refused, coloured) => {
  expect(isColoured(env, { isTTY }, refused)).toBe(coloured);
});

it('prints the same help by the command and by the option, with examples', async () => {
  const { stdout } = await runInMemory(['help', 'completion']);
  expect(stdout).toContain('tandem completion fish | source');
  expect(await runInMemory(['completion', '--help'])).toMatchObject({
    code: 0,
    stdout,
    stderr: '',
  });
});

it.each([
  [['help', '--qiet'], 'unbekannte Option „--qiet“'],
  [['hlep'], 'unbekannter Befehl „hlep“'],
  [['completion'], 'die Angabe <shell> fehlt'],
  [['help', '--programme'], 'der Option „-p, --programme <datei>“ fehlt ihr Wert'],
  [
    ['help', '--format', 'xml'],
    'Option „--format <format>“: „xml“ gibt es nicht, nur pretty, json',
  ],
  [['help', 'a', 'b'], 'zu viele Angaben: 2 statt 1'],
])('says in German what is wrong with %j', async (argv, sentence) => {
  const { code, stderr } = await runInMemory(['--lang', 'de', ...argv]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^Fehler: /);
  expect(stderr).toContain(sentence);
});

it('breaks what it says to people at the width of the terminal, and nothing else', async () => {
  const lists = ['fixtures/company/mentors.csv', 'fixtures/company/managers.csv'];
  const env = { NO_COLOR: '1' };
  const linesOf = (text: string): string[] =>
    text.split('\n').filter((line) => !line.startsWith('Next: tandem match'));
  const plain = await runInMemory(['check', ...lists]);
  const narrow = await runInMemory(['check', ...lists], { env, isTTY: true, columns: 60 });
  expect(Math.max(...linesOf(plain.stdout).map((line) => line.length))).toBeGreaterThan(100);
  expect(Math.max(...linesOf(narrow.stdout).map((line) => line.length))).toBeLessThanOrEqual(60);
  expect(narrow.stdout.split(/\s+/)).toEqual(plain.stdout.split(/\s+/));

  for (const columns of [0, 39, 1000]) {
    expect(await runInMemory(['check', ...lists], { env, isTTY: true, columns })).toEqual(plain);
  }
  for (const call of [
    ['check', ...lists, '--json'],
    ['match', ...lists, '-o', '-', '--quiet'],
    ['completion', 'bash'],
  ]) {
    expect(await runInMemory(call, { env, isTTY: true, columns: 60 })).toEqual(
      await runInMemory(call, { env }),
    );
  }
});
