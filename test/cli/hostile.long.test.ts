import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, expect, it } from 'vitest';

import { visible } from '../../src/report/text.ts';
import { runInMemory } from './run-in-memory.ts';

/** What a terminal would obey: colours, a forged line, a title, the clipboard, a bell, bidi. */
const PAYLOADS = [
  '\u001B[31mred',
  '\u001B[1A\u001B[2KOK',
  '\u001B]0;title\u0007',
  '\u001B]52;c;eA==\u0007',
  '\u009B2J',
  '\u202Egnp.exe',
  '\u2066x\u2069',
  'a\rb',
  '::error::x',
];

const root = mkdtempSync(join(tmpdir(), 'tandem-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

/** The escapes of our own six styles. */
// eslint-disable-next-line no-control-regex -- that is what they are made of
const OWN = /\u001B\[(?:1|2|22|31|32|33|36|39)m/g;
const UNSAFE = /(?![\n\u200C\u200D])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/** A folder, files, headers and cells that all hold the payload; the ids do not fit together. */
function hostileFiles(payload: string, at: number): { folder: string; inputs: string[] } {
  const folder = join(root, `${at}${payload}`);
  mkdirSync(folder);
  const quoted = `"${payload}"`;
  const mentors = [
    `id,name,department,social_media_skill,communication,topics,excludes,${quoted}`,
    `"M1${payload}",${quoted},${quoted},5,5,${quoted},${quoted},x`,
    `M2,Ada,IT${payload},"4${payload}",5,${quoted},,x`,
    `M3,Bea,HR,5,5,${quoted},,x`,
  ];
  const managers = [
    `id,name,department,topics,${quoted}`,
    `"F1${payload}",${quoted},Sales,${quoted},x`,
    `F2,Cem,Finance,${quoted},x`,
  ];
  // Enough harmless rows that the files are still taken for text.
  for (let row = 0; row < 100; row++) {
    mentors.push(`N${row},Eva,Legal/Contracts and Compliance,1,1,,,x`);
    managers.push(`G${row},Finn,Legal/Contracts and Compliance,,x`);
  }
  const roster = ['mentor_id,manager_id,status', `${quoted},F2,${quoted}`, `M3,F2,proposed`];
  const files = { [`m${payload}.csv`]: mentors, [`f${payload}.csv`]: managers, 'r.csv': roster };
  for (const [name, lines] of Object.entries(files)) {
    writeFileSync(join(folder, name), lines.map((line) => `${line}\n`).join(''));
  }
  writeFileSync(join(folder, 'p.yaml'), `"rules${JSON.stringify(payload).slice(1, -1)}": {}\n`);
  return {
    folder,
    inputs: [join(folder, `m${payload}.csv`), join(folder, `f${payload}.csv`)],
  };
}

it.each(PAYLOADS.map((payload, at) => [payload, at] as const))(
  'shows %j wherever it stands, and never obeys it',
  async (payload, at) => {
    const { folder, inputs } = hostileFiles(payload, at);
    const calls = [
      ['match', ...inputs, '-o', join(folder, `out${payload}.csv`)],
      ['match', ...inputs, '-o', join(folder, `out${payload}.csv`), '--skip-invalid', '--verbose'],
      ['match', ...inputs, '-o', join(folder, 'again.csv'), '--skip-invalid', '--json'],
      ['match', ...inputs, '-o', join(folder, 'x.csv'), '-p', join(folder, 'p.yaml')],
      ['match', ...inputs, `--${payload}`],
      ['match', ...inputs, '--sheet', payload, '--encoding', payload],
      ['match', ...inputs, '--map', `id=${payload}`],
      ...['pretty', 'json', 'github', 'junit', 'sarif'].flatMap((format) => [
        ['check', ...inputs, '--cases', join(folder, 'r.csv'), '--format', format],
        ['verify', join(folder, 'r.csv'), ...inputs, '--format', format],
      ]),
      ['check', ...inputs.toReversed()],
      ['help', payload],
      [payload],
    ];
    let everything = '';
    for (const argv of calls) {
      const { code, stdout, stderr } = await runInMemory(argv, { env: { FORCE_COLOR: '3' } });
      expect([argv, code]).not.toEqual([argv, 70]);
      const bare = (stdout + stderr).replaceAll(OWN, '');
      expect([argv, UNSAFE.exec(bare)?.[0]]).toEqual([argv, undefined]);
      everything += bare;
      // A line that GitHub would take for a command is one of ours.
      const commands = bare.split('\n').filter((line) => line.startsWith('::'));
      expect(commands.filter((line) => !/^::(?:error|warning|notice) title=/.test(line))).toEqual(
        [],
      );
    }
    expect(everything).toContain(visible(payload));
    expect(everything).toMatch(/"tandems": [1-9]/);
  },
);
