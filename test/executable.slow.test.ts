import { execFileSync, spawnSync } from 'node:child_process';
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
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { PROGRAM } from './cli/spawn.ts';

const root = join(import.meta.dirname, '..');

let folder: string;
let executable: string;
let nothing: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tandem executable ü '));
  nothing = join(folder, 'nothing');
  mkdirSync(nothing);
  execFileSync(process.execPath, [join(root, 'scripts/executable.js'), folder], { stdio: 'pipe' });
  // Under another name, far from the sources that it was built from.
  executable = join(nothing, 'tandem für HR');
  cpSync(join(folder, 'tandem'), executable);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const CUSTOM = `custom:
  rules:
    - id: not-with-finance
      expression: mentor.site != manager.site || !manager.department.startsWith("Finanzen")
      message: not with finance of the same site
`;

interface Outcome {
  readonly said: readonly { status: number | null; stdout: string; stderr: string }[];
  readonly written: readonly (readonly [file: string, bytes: string])[];
}

/** What the program says and writes in a folder of its own, without Node where it can be found. */
function outcome(command: readonly string[], calls: readonly string[][]): Outcome {
  const [program = '', ...before] = command;
  const work = join(folder, 'work');
  cpSync(join(root, 'fixtures/company'), work, { recursive: true });
  writeFileSync(join(work, 'custom.yaml'), CUSTOM);
  const said = calls.map((args) => {
    const ran = spawnSync(program, [...before, ...args], {
      cwd: work,
      encoding: 'utf8',
      env: { PATH: nothing },
    });
    return { status: ran.status, stdout: ran.stdout, stderr: ran.stderr };
  });
  const files = readdirSync(work, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  const written = files.map(
    (file) => [file.slice(work.length), readFileSync(file, 'hex')] as const,
  );
  rmSync(work, { recursive: true });
  return { said, written };
}

describe('the executable, without Node on the machine', () => {
  const lists = ['mentors.csv', 'managers.csv'];
  it.each<[string, string[][]]>([
    ['tells its version', [['--version']]],
    ['explains a finding', [['help', 'output-exists', '--lang', 'de']]],
    [
      'starts a programme',
      [
        ['init', 'new'],
        ['check', 'new/mentors.csv', 'new/managers.csv'],
      ],
    ],
    [
      'forms tandems, proves them, reports them and writes the papers',
      [
        ['match', ...lists, '-o', 'r.csv', '--unmatched', 'u.csv', '--audit', 'a.json'],
        ['verify', 'r.csv', ...lists, '--audit', 'a.json'],
        ['report', 'r.csv', ...lists, '-o', 'r.html'],
        ['kit', 'r.csv', ...lists, '-o', 'kit'],
        ['explain', ...lists, '--for', '002186'],
      ],
    ],
    ['applies a rule written as an expression', [['check', ...lists, '-p', 'custom.yaml']]],
    [
      'writes and reads workbooks',
      [
        ['match', ...lists, '-o', 'r.xlsx'],
        ['verify', 'r.xlsx', ...lists],
      ],
    ],
  ])('%s, to the byte like the package', (_, calls) => {
    const there = outcome([executable], calls);
    expect(there.said.map(({ status }) => status)).toEqual(calls.map(() => 0));
    expect(there).toEqual(outcome([process.execPath, PROGRAM], calls));
  });

  it('refuses what the package refuses', () => {
    const slip = [['macth', ...lists]];
    const there = outcome([executable], slip);
    expect(there.said[0]?.status).toBe(2);
    expect(there).toEqual(outcome([process.execPath, PROGRAM], slip));
  });

  it('comes with the licences of all that is inside', () => {
    const licences = readFileSync(join(folder, 'LICENCES.txt'), 'utf8');
    for (const part of ['tandem-mentoring', 'Node.js v', 'zod', 'hucre', 'd3-array']) {
      expect(licences).toMatch(new RegExp(`^${part}`, 'm'));
    }
  });
});
