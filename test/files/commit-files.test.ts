import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { commitFiles, commitFolder } from '../../src/files/index.ts';
import type { Output } from '../../src/tables/index.ts';

let folder: string;
const at = (name: string) => join(folder, name);
const output = (name: string, text = `new ${name}`) => ({
  file: at(name),
  bytes: Buffer.from(text),
});
const commit = (outputs: Output[], force = false, inputs: string[] = []) =>
  commitFiles(outputs, { force, inputs });
const mode = (path: string) => statSync(path).mode & 0o777;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tables-'));
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true });
});

describe('all outputs appear, or none', () => {
  it('writes new files that only the owner can read', async () => {
    expect(await commit([output('roster.csv'), output('audit.json')])).toEqual([]);
    expect(readdirSync(folder).sort()).toEqual(['audit.json', 'roster.csv']);
    expect(readFileSync(at('roster.csv'), 'utf8')).toBe('new roster.csv');
    expect(mode(at('roster.csv'))).toBe(0o600);
  });

  it('replaces old files only with force, and then closes them to others', async () => {
    writeFileSync(at('roster.csv'), 'old', { mode: 0o644 });
    const outputs = [output('audit.json'), output('roster.csv')];
    expect(await commit(outputs)).toMatchObject([
      { code: 'output-exists', place: { file: at('roster.csv') } },
    ]);
    expect(readdirSync(folder)).toEqual(['roster.csv']);
    expect(await commit(outputs, true)).toEqual([]);
    expect(readFileSync(at('roster.csv'), 'utf8')).toBe('new roster.csv');
    expect(mode(at('roster.csv'))).toBe(0o600);
  });

  it('writes bytes that are made piece by piece in one place', async () => {
    const pieces = function* (): Generator<Uint8Array> {
      const place = new Uint8Array(1);
      for (const letter of 'pieces') {
        place[0] = letter.charCodeAt(0);
        yield place;
      }
    };
    expect(await commit([{ file: at('roster.csv'), bytes: pieces() }])).toEqual([]);
    expect(readFileSync(at('roster.csv'), 'utf8')).toBe('pieces');
  });

  it('leaves all as it was where a piece can not be made, and passes on why', async () => {
    writeFileSync(at('roster.csv'), 'old');
    const broken = function* (): Generator<Uint8Array> {
      yield Buffer.from('new');
      throw new Error('not as it was meant');
    };
    const outputs = [output('audit.json'), { file: at('roster.csv'), bytes: broken() }];
    await expect(commit(outputs, true)).rejects.toThrow('not as it was meant');
    expect(readdirSync(folder)).toEqual(['roster.csv']);
    expect(readFileSync(at('roster.csv'), 'utf8')).toBe('old');
  });
});

describe('an input is never written, not even with force', () => {
  beforeEach(() => {
    writeFileSync(at('mentors.csv'), 'input');
    symlinkSync('mentors.csv', at('soft.csv'));
    linkSync(at('mentors.csv'), at('hard.csv'));
    mkdirSync(at('x'));
  });

  it.each(['mentors.csv', 'x/../mentors.csv', 'soft.csv', 'hard.csv'])(
    'refuses to write %s',
    async (name) => {
      const findings = await commitFiles([{ file: `${folder}/${name}`, bytes: Buffer.from('x') }], {
        force: true,
        inputs: [at('mentors.csv')],
      });
      expect(findings).toMatchObject([{ code: 'output-is-input' }]);
      expect(readFileSync(at('mentors.csv'), 'utf8')).toBe('input');
    },
  );
});

describe('outputs that can not be', () => {
  it.each([
    ['a folder', 'folder', 'output-not-a-file'],
    ['a symbolic link', 'link', 'output-not-a-file'],
    ['a link to nowhere', 'dangling', 'output-not-a-file'],
    ['a file in a folder that is not there', 'nowhere/roster.csv', 'no-output-folder'],
    ['a file that LibreOffice has open', 'open.csv', 'output-locked'],
    ['a file that Excel has open', 'open.xlsx', 'output-locked'],
  ])('refuses to write %s', async (_, name, code) => {
    mkdirSync(at('folder'));
    for (const file of ['plain', 'open.csv', '.~lock.open.csv#', 'open.xlsx', '~$open.xlsx']) {
      writeFileSync(at(file), file);
    }
    symlinkSync('plain', at('link'));
    symlinkSync('missing', at('dangling'));
    const before = readdirSync(folder);
    expect(await commit([output('fresh'), output(name)], true)).toMatchObject([{ code }]);
    expect(readdirSync(folder)).toEqual(before);
    expect(readFileSync(at('plain'), 'utf8')).toBe('plain');
    expect(lstatSync(at('link')).isSymbolicLink()).toBe(true);
  });

  it('two outputs that are one file', async () => {
    writeFileSync(at('a'), '');
    linkSync(at('a'), at('b'));
    for (const [one, two] of [
      ['a', 'b'],
      ['new', 'new'],
      ['new.csv', 'NEW.csv'],
    ] as const) {
      const findings = await commit([output(one), output(two)], true);
      expect(findings).toMatchObject([{ code: 'outputs-coincide' }]);
    }
  });

  it.skipIf(process.platform === 'win32')('devices are written, not replaced', async () => {
    const place = (file: string) => ({ file, bytes: Buffer.from('x') });
    expect(await commitFiles([place('/dev/null')], { force: false, inputs: [] })).toEqual([]);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
    const findings = await commit([output('roster.csv'), place('/dev/full')]);
    expect(findings).toMatchObject([{ code: 'disk-full', place: { file: '/dev/full' } }]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'a folder that may not be written',
    async () => {
      chmodSync(folder, 0o500);
      expect(await commit([output('roster.csv')])).toMatchObject([{ code: 'output-read-only' }]);
    },
  );
});

describe('leftovers of killed runs', () => {
  it('are removed, those of living ones are not', async () => {
    // No system gives out process ids this large.
    writeFileSync(at('.tandem-999999999-1.tmp'), 'left over');
    writeFileSync(at('.tandem-lock.tmp'), '999999999');
    writeFileSync(at(`.tandem-${process.ppid}-1.tmp`), 'in use');
    expect(await commit([output('roster.csv')])).toEqual([]);
    expect(readdirSync(folder).sort()).toEqual([`.tandem-${process.ppid}-1.tmp`, 'roster.csv']);
  });

  it('a run in progress keeps others out of its folder', async () => {
    writeFileSync(at('.tandem-lock.tmp'), String(process.ppid));
    expect(await commit([output('roster.csv')])).toMatchObject([{ code: 'output-busy' }]);
    expect(readdirSync(folder)).toEqual(['.tandem-lock.tmp']);
  });
});

describe('a folder of files', () => {
  const files = [
    { file: 'guide.html', bytes: Buffer.from('guide') },
    { file: 'tandems/T1.html', bytes: Buffer.from('T1') },
  ];
  const options = { force: false, inputs: [] };

  it('appears as a whole, for the owner alone', async () => {
    expect(await commitFolder(at('kit'), files, options)).toEqual([]);
    expect(readFileSync(at('kit/tandems/T1.html'), 'utf8')).toBe('T1');
    expect([mode(at('kit')), mode(at('kit/tandems')), mode(at('kit/guide.html'))]).toEqual([
      0o700, 0o700, 0o600,
    ]);
    expect(readdirSync(folder)).toEqual(['kit']);
  });

  it('is written into an empty folder, and into a full one only with force', async () => {
    mkdirSync(at('kit'));
    expect(await commitFolder(at('kit'), files, options)).toEqual([]);
    writeFileSync(at('kit/own.txt'), 'mine');
    expect(await commitFolder(at('kit'), files, options)).toMatchObject([
      { code: 'folder-not-empty' },
    ]);
    expect(await commitFolder(at('kit'), files, { ...options, force: true })).toEqual([]);
    expect(readdirSync(at('kit')).sort()).toEqual(['guide.html', 'own.txt', 'tandems']);
  });

  it('is not written through a link, over a file or below a folder that is not there', async () => {
    mkdirSync(at('real'));
    symlinkSync('real', at('link'));
    writeFileSync(at('file'), '');
    for (const [name, code] of [
      ['link', 'output-not-a-file'],
      ['file', 'output-not-a-file'],
      ['missing/kit', 'no-output-folder'],
    ] as const) {
      expect(await commitFolder(at(name), files, options)).toMatchObject([{ code }]);
    }
    expect(existsSync(at('real/guide.html'))).toBe(false);
  });
});
