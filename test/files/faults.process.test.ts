import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { type Finding, stopsTheRun } from '../../src/findings/finding.ts';
import { commitFiles, commitFolder } from '../../src/files/index.ts';
import { faults } from './faults.ts';

vi.mock('node:fs', async (original) => {
  const { faulty } = await import('./faults.ts');
  return faulty<object>(await original(), ['rmSync', 'default']);
});
vi.mock('node:fs/promises', async (original) => {
  const { faulty } = await import('./faults.ts');
  return faulty<object>(await original(), ['default']);
});

const {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} = await vi.importActual<typeof import('node:fs')>('node:fs');
const names = ['audit.json', 'fresh.csv', 'roster.csv'];
const codes = ['ENOSPC', 'EIO', 'EACCES', 'EMFILE', 'EROFS', 'EXDEV', 'EBUSY', 'EPERM'];

let folder: string;
const at = (name: string) => join(folder, name);
const content = (name: string) => readFileSync(at(name), 'utf8');

/** Two old files to be replaced, one new one between them. */
function commit() {
  const outputs = ['roster.csv', 'fresh.csv', 'audit.json'].map((name) => ({
    file: at(name),
    bytes: Buffer.from('new'),
  }));
  return commitFiles(outputs, { force: true, inputs: [at('input.csv')] });
}

function lay() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const name of ['roster.csv', 'audit.json', 'input.csv']) writeFileSync(at(name), 'old');
}

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'faults-')), 'out');
});
afterEach(() => {
  faults.disarm();
  chmodSync(folder, 0o700);
  rmSync(join(folder, '..'), { recursive: true });
});

describe('a file system that fails once', () => {
  it.each(codes)('%s at any call leaves all old or all new, and no leftovers', async (code) => {
    for (let nth = 1; ; nth++) {
      lay();
      faults.arm((call) => call === nth, code);
      const findings = await commit();
      const met = faults.calls >= nth;
      faults.disarm();
      if (findings.length === 0) {
        expect(names.map(content)).toEqual(['new', 'new', 'new']);
        expect(readdirSync(folder).sort()).toEqual([...names, 'input.csv'].sort());
      } else {
        expect(findings.every(stopsTheRun)).toBe(true);
        expect(readdirSync(folder).sort()).toEqual(['audit.json', 'input.csv', 'roster.csv']);
        expect([content('roster.csv'), content('audit.json')]).toEqual(['old', 'old']);
      }
      expect(content('input.csv')).toBe('old');
      if (!met) {
        // Loops over every call that a whole run makes.
        expect(nth).toBeGreaterThan(20);
        break;
      }
    }
  });

  it('leaves a folder of files whole or absent', async () => {
    for (let nth = 1; ; nth++) {
      lay();
      const files = ['a.html', 'deep/b.html'].map((file) => ({ file, bytes: Buffer.from('new') }));
      faults.arm((call) => call === nth);
      const findings = await commitFolder(at('kit'), files, { force: false, inputs: [] });
      const met = faults.calls >= nth;
      faults.disarm();
      const left = readdirSync(folder).sort();
      if (findings.length === 0) {
        expect(left).toEqual(['audit.json', 'input.csv', 'kit', 'roster.csv']);
        expect(readFileSync(at('kit/deep/b.html'), 'utf8')).toBe('new');
      } else {
        expect(left).toEqual(['audit.json', 'input.csv', 'roster.csv']);
      }
      if (!met) break;
    }
  });
});

describe('a file system that fails from some call on', () => {
  it.each(codes)('%s leaves every file whole, and the message says which is new', async (code) => {
    let mixed = 0;
    for (let nth = 1; ; nth++) {
      lay();
      faults.arm((call) => call >= nth, code);
      const findings = await commit();
      const met = faults.calls >= nth;
      faults.disarm();
      for (const name of ['roster.csv', 'audit.json']) {
        expect(['old', 'new']).toContain(content(name));
      }
      expect(content('input.csv')).toBe('old');
      if (findings.length === 0) expect(names.map(content)).toEqual(['new', 'new', 'new']);
      const state = (name: string) => (existsSync(at(name)) ? content(name) : 'absent');
      const isNew = names.map((name) => state(name) === 'new');
      if (findings.length > 0 && isNew.includes(true)) {
        mixed++;
        const { code: said, args } = findings[0] as Finding<'outputs-mixed'>;
        expect(said).toBe('outputs-mixed');
        expect(names.map((name) => args.fresh.includes(at(name)))).toEqual(isNew);
        expect(names.map((name) => args.old.includes(at(name)))).toEqual(isNew.map((one) => !one));
      }
      if (!met) {
        expect(mixed).toBeGreaterThan(0);
        break;
      }
    }
  });
});
