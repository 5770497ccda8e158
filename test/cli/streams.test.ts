import { readFileSync } from 'node:fs';

import { describe, expect, it, vi } from 'vitest';

import { bugReport } from '../../src/cli/bug.ts';
import type { Host, OutputStream, Signal } from '../../src/cli/host.ts';
import { writer } from '../../src/cli/output.ts';
import { progress } from '../../src/cli/progress.ts';
import { onInterruption } from '../../src/cli/signals.ts';

describe('a reader', () => {
  it('that is slow gets everything before the program ends', async () => {
    const order: string[] = [];
    const slow: OutputStream = {
      write: (text, done) => {
        setTimeout(() => {
          order.push(text as string);
          done();
        }, 20);
        return false;
      },
      on: () => undefined,
    };
    await writer(slow)('all of it');
    expect(order).toEqual(['all of it']);
  });

  it('that has gone ends the output quietly, and what else breaks the stream is told', async () => {
    const broken = (code: string): OutputStream => ({
      write: (_, done) => {
        done(Object.assign(new Error('broken'), { code }));
        return false;
      },
      on: () => undefined,
    });
    expect(await writer(broken('EPIPE'))('text')).toBeUndefined();
    expect(await writer(broken('ENOSPC'))('text')).toMatchObject({ code: 'ENOSPC' });
  });
});

describe('an interruption', () => {
  function fakeHost(): { host: Host; ends: number[]; listeners: Map<Signal, () => void> } {
    const listeners = new Map<Signal, () => void>();
    const ends: number[] = [];
    const stream: OutputStream = { write: () => true, on: () => undefined };
    const host: Host = {
      stdout: stream,
      stderr: stream,
      env: {},
      platform: 'linux',
      cwd: () => '/',
      on: (signal, listener) => listeners.set(signal, listener),
      off: (signal) => listeners.delete(signal),
      exit: (code) => ends.push(code),
    };
    return { host, ends, listeners };
  }

  it.each<[Signal, number]>([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])('by %s cleans up and then ends with %i', async (signal, code) => {
    const { host, ends, listeners } = fakeHost();
    const cleanUp = vi.fn(() => Promise.resolve());
    onInterruption(host, cleanUp);
    listeners.get(signal)?.();
    await vi.waitFor(() => {
      expect(ends).toEqual([code]);
    });
    expect(cleanUp).toHaveBeenCalledOnce();
  });

  it('is left to the signal itself while a run computes', async () => {
    const { host, listeners } = fakeHost();
    const { compute, release } = onInterruption(host, () => Promise.resolve());
    expect(await compute(() => listeners.size)).toBe(0);
    expect(listeners.size).toBe(2);
    await expect(
      compute(() => {
        throw new Error('solver');
      }),
    ).rejects.toThrow('solver');
    expect(listeners.size).toBe(2);
    release();
    expect(listeners.size).toBe(0);
  });
});

describe('progress', () => {
  function steps(isTTY: boolean, quiet: boolean, env: Host['env'] = {}): string {
    let printed = '';
    const stderr: OutputStream = {
      isTTY,
      write: (text) => (printed += text as string) !== '',
      on: () => undefined,
    };
    const now = vi.spyOn(performance, 'now').mockReturnValue(0);
    const line = progress({ stderr, env } as Host, quiet);
    line.step('reading');
    now.mockReturnValue(1500);
    line.step('solving');
    line.done();
    now.mockRestore();
    return printed;
  }

  it('starts after a second, on a terminal only, and leaves nothing behind', () => {
    expect(steps(true, false)).toBe('\r\u001B[Ksolving …\r\u001B[K');
  });

  it.each([
    ['without a terminal', steps(false, false)],
    ['when it is to be quiet', steps(true, true)],
    ['in a CI job', steps(true, false, { CI: 'true' })],
  ])('says nothing %s', (_, printed) => {
    expect(printed).toBe('');
  });
});

describe('a bug', () => {
  it('is reported with its stack, without folders of this machine and without its message', () => {
    const error = new RangeError('the salary is 99999');
    error.stack = [
      'RangeError: the salary is 99999',
      '    at solve (file:///home/alice/lib/node_modules/tandem-mentoring/dist/assignment/solve.js:12:3)',
      String.raw`    at parse (C:\Users\bob\app\node_modules\csv-parse\lib\index.js:1:2)`,
      String.raw`    at new Table (D:\alice (HR) ü\tandem.exe:4321:7)`,
      '    at /srv/bob (old)/tandem:99:1',
      '    at main (file:///srv/src/bob/dist/cli/main.js:9:9)',
      '    at node:internal/process:5:1',
      '    at async Promise.all (index 0)',
      '    at eval (eval at run (/home/alice/dist/x.js:1:1), <anonymous>:1:1)',
    ].join('\n');
    const report = bugReport(error, '1.2.3');
    expect(report.split('\n').slice(2, 10)).toEqual([
      '  RangeError',
      '    at solve (node_modules/tandem-mentoring/dist/assignment/solve.js:12:3)',
      String.raw`    at parse (node_modules\csv-parse\lib\index.js:1:2)`,
      '    at new Table (…:4321:7)',
      '    at …:99:1',
      '    at main (dist/cli/main.js:9:9)',
      '    at node:internal/process:5:1',
      '    at async Promise.all (index 0)',
    ]);
    expect(report).toContain('tandem 1.2.3');
    const { bugs } = JSON.parse(readFileSync('package.json', 'utf8')) as { bugs: string };
    expect(report).toContain(`: ${bugs}\n`);
    expect(report).not.toMatch(/salary|99999|alice|bob/);
  });

  it.each([
    [new Error('invariant: the flow is balanced'), 'Error: invariant: the flow is balanced'],
    [new TypeError("reading 'x'"), "TypeError: reading 'x'"],
    ['no error at all', 'Error'],
  ])('keeps what holds nothing of the inputs: %s', (error, text) => {
    expect(bugReport(error, '1.2.3')).toContain(text);
  });
});
