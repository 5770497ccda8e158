import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

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
      call: 'm.csv g.csv --previous last.csv',
    },
    {
      what: 'where both lists have one name',
      names: { mentors: 'list.csv', managers: 'list.csv' },
      call: 'mentors/list.csv managers/list.csv',
    },
    {
      what: 'where the roster of the last wave is called as the new one',
      names: { mentors: 'm.csv', managers: 'g.csv', previous: 'roster.csv' },
      call: 'm.csv g.csv --previous previous/roster.csv',
    },
    {
      what: 'where a name looks like an option',
      names: { mentors: '-m.csv', managers: 'g.csv' },
      call: './-m.csv g.csv',
    },
  ])('writes what the page writes, $what', async ({ names, call }) => {
    const sources = given(names);
    const [shown = ''] = callsOf({ ...START, sources });
    expect(shown).toBe(`tandem match ${call}`);
    const words = shown.split(' ').slice(1);
    const paths = words.filter((word) => word.endsWith('.csv'));
    for (const [k, path] of paths.entries()) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      cpSync(Object.values(FILES)[k] ?? '', join(folder, path));
    }
    const run = await runIn([...words, '--quiet'], { cwd: folder });
    expect([run.code, run.stderr]).toEqual([0, '']);
    const engine = new Engine();
    engine.files(sources);
    await engine.form(NO_PLAN);
    for (const { name, bytes } of await engine.outputs(NO_PLAN)) {
      if (!['roster.csv', 'unmatched.csv', 'audit.json'].includes(name)) continue;
      expect(readFileSync(join(folder, name)).equals(bytes), name).toBe(true);
    }
  });

  it('names a finished roster as it is, since nothing is written over it', () => {
    const [verify] = callsOf({
      ...START,
      sources: { ...given({ mentors: 'm.csv', managers: 'g.csv' }), roster: file('roster.csv') },
    });
    expect(verify).toBe('tandem verify roster.csv m.csv g.csv');
  });
});

function file(name: string): { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> } {
  return { name, bytes: new Uint8Array() };
}
