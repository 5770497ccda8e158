import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { runIn } from './run-in-memory.ts';

const shipped = (): Buffer => readFileSync(join(import.meta.dirname, '../../dist/tandem.html'));

describe('tandem app', () => {
  let cwd: string;
  beforeEach(() => {
    cwd = mkdtempSync(join(tmpdir(), 'tandem-app-'));
  });
  afterEach(() => {
    rmSync(cwd, { recursive: true });
  });

  it('writes the page that the package ships, and tells its hash', async () => {
    const { code, stdout, stderr } = await runIn(['app'], { cwd });
    expect([code, stderr]).toEqual([0, '']);
    const page = readFileSync(join(cwd, 'tandem.html'));
    expect(page.equals(shipped())).toBe(true);
    expect(stdout).toContain(createHash('sha256').update(page).digest('hex'));
    expect(statSync(join(cwd, 'tandem.html')).mode & 0o777).toBe(0o600);
  });

  it('replaces no file unless it is told to', async () => {
    writeFileSync(join(cwd, 'page.html'), 'mine');
    const refused = await runIn(['app', '-o', 'page.html'], { cwd });
    expect(refused.code).toBe(2);
    expect(readFileSync(join(cwd, 'page.html'), 'utf8')).toBe('mine');
    const forced = await runIn(['app', '-o', 'page.html', '--force', '--quiet'], { cwd });
    expect(forced).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(cwd, 'page.html')).equals(shipped())).toBe(true);
  });

  it('speaks German where it is asked to', async () => {
    const { stdout } = await runIn(['app', '--lang', 'de'], { cwd });
    expect(stdout).toContain('im Browser öffnen');
  });

  it.skipIf(process.platform === 'win32')('opens the page by what the system has set', async () => {
    const opener = join(cwd, process.platform === 'darwin' ? 'open' : 'xdg-open');
    writeFileSync(opener, `#!/bin/sh\necho "$1" > '${join(cwd, 'opened')}'\n`);
    chmodSync(opener, 0o755);
    const path = process.env['PATH'] ?? '';
    try {
      process.env['PATH'] = `${cwd}:${path}`;
      const { code } = await runIn(['app', '--open', '--quiet'], { cwd });
      expect(code).toBe(0);
      while (!existsSync(join(cwd, 'opened')) || readFileSync(join(cwd, 'opened'), 'utf8') === '') {
        await new Promise((resume) => setTimeout(resume, 20));
      }
      expect(readFileSync(join(cwd, 'opened'), 'utf8').trim()).toBe(join(cwd, 'tandem.html'));
      process.env['PATH'] = join(cwd, 'nowhere');
      const none = await runIn(['app', '--open', '--force'], { cwd });
      expect(none.code).toBe(2);
      expect(none.stderr).toContain('no-opener');
    } finally {
      process.env['PATH'] = path;
    }
  });
});
