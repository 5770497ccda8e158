import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { NO_PLAN, type SourceKind, type Sources } from '../../src/page/protocol.ts';
import { callsOf } from '../../src/page/view/calls.ts';
import { START } from '../../src/page/view/state.ts';
import { Engine } from '../../src/page/worker/engine.ts';
import { runIn } from '../cli/run-in-memory.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');
const FILES: Readonly<Partial<Record<SourceKind, string>>> = {
  mentors: join(FIXTURES, 'company/mentors.csv'),
  managers: join(FIXTURES, 'company/managers.csv'),
  previous: join(FIXTURES, 'waves/roster.csv'),
};

const PAIR = { mentor: '008084', manager: '002186' };

/** The files of the company under other names. */
function given(names: Readonly<Partial<Record<SourceKind, string>>>): Sources {
  return Object.fromEntries(
    Object.entries(names).map(([kind, name]) => [
      kind,
      { name, bytes: new Uint8Array(readFileSync(FILES[kind as SourceKind] ?? '')) },
    ]),
  );
}

describe('the call that the page shows', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tandem-calls-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it.each([
    {
      what: 'with names as they are',
      names: { mentors: 'm.csv', managers: 'g.csv', previous: 'last.csv' },
      call: 'm.csv g.csv --previous last.csv --programme programme.yaml',
    },
    {
      what: 'where both lists have one name',
      names: { mentors: 'list.csv', managers: 'list.csv' },
      call: 'mentors/list.csv managers/list.csv --programme programme.yaml',
    },
    {
      what: 'where the roster of the last wave is called as the new one',
      names: { mentors: 'm.csv', managers: 'g.csv', previous: 'roster.csv' },
      call: 'm.csv g.csv --previous previous/roster.csv --programme programme.yaml',
    },
    {
      what: 'where a name looks like an option',
      names: { mentors: '-m.csv', managers: 'g.csv' },
      call: './-m.csv g.csv --programme programme.yaml',
    },
  ])('writes what the page writes, $what', async ({ names, call }) => {
    const sources = given(names);
    const [shown = ''] = callsOf({ ...START, sources }).calls;
    expect(shown).toBe(`tandem match ${call}`);
    const words = shown.split(' ').slice(1);
    const paths = words.filter((word) => word.endsWith('.csv'));
    for (const [k, path] of paths.entries()) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      cpSync(Object.values(FILES)[k] ?? '', join(folder, path));
    }
    const engine = new Engine();
    engine.files(sources);
    const written = await engine.outputs(NO_PLAN);
    const programme = written.find(({ name }) => name === 'programme.yaml');
    writeFileSync(join(folder, 'programme.yaml'), programme?.bytes ?? '');
    const run = await runIn([...words, '--quiet'], { cwd: folder });
    expect([run.code, run.stderr]).toEqual([0, '']);
    for (const { name, bytes } of written) {
      if (!['roster.csv', 'unmatched.csv', 'audit.json'].includes(name)) continue;
      expect(readFileSync(join(folder, name)).equals(bytes), name).toBe(true);
    }
  });

  it('names a finished roster as it is, since nothing is written over it', () => {
    const [verify] = callsOf({
      ...START,
      sources: { ...given({ mentors: 'm.csv', managers: 'g.csv' }), roster: file('roster.csv') },
    }).calls;
    expect(verify).toBe('tandem verify roster.csv m.csv g.csv --programme programme.yaml');
  });

  it('names what command lines read differently, and only that', () => {
    const sources = given({ mentors: 'R&D, Führung.csv', managers: 'g.csv' });
    expect(callsOf({ ...START, sources }).unspellable).toEqual([]);
    const odd = given({ mentors: 'now!.csv', managers: 'g.csv' });
    expect(callsOf({ ...START, sources: odd }).unspellable).toEqual(['now!.csv']);
  });

  it('writes every output of the command line, byte for byte, by the calls that are shown', async () => {
    const sources = given({ mentors: 'my mentors.csv', managers: 'g.csv', previous: 'last.csv' });
    const texts = { 'agreement.md': '# {{mentor.name}}\n', 'session-guide.de.md': '# Leitfaden\n' };
    const templates = Object.entries(texts).map(([name, text]) => ({
      name,
      bytes: new TextEncoder().encode(text),
    }));
    const writing = { firstMeeting: '2027-01-12T14:00', weeks: 3, sessions: 4, templates };
    const plan = { ...NO_PLAN, nevers: [PAIR], seed: 'Sommerfest 2027', today: '2026-11-01' };
    const steps = [...START.steps, { decided: { kind: 'never' as const, ...PAIR }, plan }];
    const { calls, unspellable } = callsOf({ ...START, sources, steps, at: 1, writing });
    expect(unspellable).toEqual([]);
    for (const [kind, { name, bytes }] of Object.entries(sources)) {
      expect(kind).not.toBe('');
      writeFileSync(join(folder, name), bytes);
    }
    mkdirSync(join(folder, 'templates'));
    for (const [name, text] of Object.entries(texts)) {
      writeFileSync(join(folder, 'templates', name), text);
    }
    const engine = new Engine();
    engine.files(sources);
    for (const { name, bytes } of await engine.outputs(plan)) {
      if (['programme.yaml', 'decisions.csv'].includes(name)) {
        writeFileSync(join(folder, name), bytes);
      }
    }
    for (const call of calls) {
      const run = await runIn([...wordsOf(call), '--quiet'], { cwd: folder });
      expect([call, run.code]).toEqual([call, 0]);
    }
    const { file: archive } = await engine.file(plan, 'tandem.zip', writing);
    const saved = unzipSync(archive?.bytes ?? new Uint8Array());
    const written = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => relative(folder, join(one.parentPath, one.name)))
      .filter(
        (name) =>
          !name.startsWith('templates') && !Object.values(sources).some((one) => one.name === name),
      );
    expect(Object.keys(saved).sort()).toEqual(written.sort());
    expect(written.some((name) => name.endsWith('.ics'))).toBe(true);
    for (const [name, bytes] of Object.entries(saved)) {
      expect(readFileSync(join(folder, name)).equals(bytes), name).toBe(true);
    }
  });
});

/** The words of a call after the name of the program. */
function wordsOf(call: string): string[] {
  return [...call.matchAll(/"([^"]*)"|(\S+)/g)]
    .slice(1)
    .map(([, quoted, plain]) => quoted ?? plain ?? '');
}

function file(name: string): { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> } {
  return { name, bytes: new Uint8Array() };
}
