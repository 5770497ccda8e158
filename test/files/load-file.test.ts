import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { Readable } from 'node:stream';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { stopsTheRun } from '../../src/findings/finding.ts';
import { loadFile } from '../../src/files/index.ts';

const windows = process.platform === 'win32';
const root = process.getuid?.() === 0;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'load-'));
  writeFileSync(join(folder, 'people.csv'), 'id;name\n');
  writeFileSync(join(folder, 'secret.csv'), '');
  chmodSync(join(folder, 'secret.csv'), 0);
  writeFileSync(join(folder, 'huge.csv'), '');
  truncateSync(join(folder, 'huge.csv'), 2 ** 40);
  if (!windows) execFileSync('mkfifo', [join(folder, 'pipe')]);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('loads the bytes of a file under the name it was given', async () => {
  const file = join(folder, 'people.csv');
  const { source } = await loadFile(file);
  expect(source?.file).toBe(file);
  expect(Buffer.from(source?.bytes ?? []).toString()).toBe('id;name\n');
});

describe('what can not be read is said, and stops the run', () => {
  it.each([
    ['a file that is not there', 'missing.csv', 'missing-file', true],
    ['a folder that is not there', 'missing/people.csv', 'missing-file', true],
    ['a file taken for a folder', 'people.csv/people.csv', 'missing-file', true],
    ['a folder', '.', 'not-a-file', true],
    ['a pipe, without waiting for a writer', 'pipe', 'not-a-file', !windows],
    ['a file of others', 'secret.csv', 'no-permission', !windows && !root],
    ['a file of a terabyte, before its content is read', 'huge.csv', 'file-too-large', !windows],
  ])('says why it cannot read %s', async (_, name, code, possible) => {
    if (!possible) return;
    const { findings } = await loadFile(join(folder, name));
    expect(findings).toMatchObject([{ code }]);
    expect(findings?.every(stopsTheRun)).toBe(true);
  });

  it.skipIf(windows)('an endless device', async () => {
    const { findings } = await loadFile('/dev/zero');
    expect(findings).toMatchObject([{ code: 'not-a-file', args: { kind: 'device' } }]);
  });
});

describe('standard input', () => {
  it('is read to its end', async () => {
    const { source } = await loadFile(
      '-',
      Readable.from([Buffer.from('id;'), Buffer.from('name')]),
    );
    expect(Buffer.from(source?.bytes ?? []).toString()).toBe('id;name');
  });

  it('is refused when it does not end', async () => {
    const chunk = Buffer.alloc(64 * 1024 * 1024);
    const endless = Readable.from(
      (function* () {
        for (;;) yield chunk;
      })(),
    );
    const { findings } = await loadFile('-', endless);
    expect(findings).toMatchObject([{ code: 'file-too-large' }]);
  });
});
