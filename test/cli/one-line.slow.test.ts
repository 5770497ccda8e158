import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

import { afterAll, describe, expect, it } from 'vitest';

import { tandem } from './spawn.ts';

const MIB = 1 << 20;
const MANAGERS = join(import.meta.dirname, '../../fixtures/company/managers.csv');

/** Says at the end how much memory the process has taken, in MiB. */
const PROBE =
  "data:text/javascript,process.on('exit',()=>process.stderr.write(`\\npeak ${process.resourceUsage().maxRSS>>10} MiB`))";

const folder = mkdtempSync(join(tmpdir(), 'tandem-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Writes a file of one line: a beginning, then one text again and again. */
function writeLine(name: string, mebibytes: number, begin: Buffer, again: Buffer): string {
  const file = join(folder, name);
  const descriptor = openSync(file, 'w');
  const chunk = Buffer.alloc(MIB, again);
  writeSync(descriptor, begin);
  for (let written = 0; written < mebibytes; written++) writeSync(descriptor, chunk);
  ftruncateSync(descriptor, mebibytes * MIB);
  closeSync(descriptor);
  return file;
}

const ascii = (text: string): Buffer => Buffer.from(text, 'latin1');

describe('a file of one line is refused with a reason, in bounded time and memory', () => {
  // The largest files that are read have just less than 512 MiB.
  it.each([
    ['a gigabyte', 1024, '', 'x', 'file-too-large', 5, 200],
    ['one cell', 511, '', 'x', 'line-too-long', 20, 1000],
    ['many cells', 511, '', 'id;na', 'too-many-columns', 20, 1000],
    ['nothing but quotes', 511, '', '"', 'line-too-long', 20, 1000],
    ['a quote that never closes', 511, 'id;"', 'x', 'line-too-long', 20, 1000],
    ['a code page', 511, 'id;', 'M\xfcller;', 'too-many-columns', 60, 3000],
    ['UTF-16', 511, 'i\0d\0;\0', 'n\0;\0', 'too-many-columns', 60, 3000],
    ['nearly all of it UTF-8', 511, 'id;\xff', 'M\xc3\xbcller;', 'too-many-columns', 60, 3000],
    ['no text at all', 511, '', '\0', 'not-a-table-file', 20, 1000],
  ])('%s', async (_, mebibytes, begin, again, code, seconds, memory) => {
    const file = writeLine('line.csv', mebibytes, ascii(begin), ascii(again));
    const started = performance.now();
    const { code: exitCode, stderr } = await tandem(['check', file, MANAGERS], {
      cwd: folder,
      env: { NODE_OPTIONS: `--import "${PROBE}"` },
    });
    const peak = Number(/peak (\d+) MiB$/.exec(stderr)?.[1]);
    expect(stderr).toContain(`[${code}]`);
    expect(exitCode).toBe(2);
    expect(performance.now() - started).toBeLessThan(1000 * seconds);
    expect(peak).toBeGreaterThan(10);
    expect(peak).toBeLessThan(memory);
  });
});
