import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import * as fc from 'fast-check';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';

import { runInMemory } from './run-in-memory.ts';

type Files = Readonly<Record<string, string>>;

const HEADER = 'id,name,department,social_media_skill,communication,email';
/** Rows with a fault each, of every station that looks at rows; several have no id. */
const FAULTY = [
  'M01,Ada,IT,9,4,',
  'M02,Bea,IT,high,4,',
  ',Cleo,IT,5,4,',
  ',Dora,Sales,5,4,',
  ',Elsa,Sales,7,4,',
  'M06,Fay,IT,5,4,,one too many',
  'M07,Gil,IT,5,4,,one too many',
  'M08,Hal "the great",IT,5,4,',
  'M09,Ida "the short",IT,5,4,',
  'M10,Jo\uFFFDy,IT,5,4,',
  'M11,Ki\uFFFDm,IT,5,4,',
  '12.05.2024,Lou,IT,5,4,',
  'M13,Max,IT,5,4,post@firm.example',
  'M14,Ned,IT,5,4,post@firm.example',
  'M15,Oda,Markting,5,4,',
];
const SOUND = ['M90,Pia,Marketing,5,4,', 'M91,Rea,Marketing,4,4,', 'M92,Ron,IT,4,4,'];
const MANAGERS = 'id,name,department\nL1,Uta,Marketing\nL2,Vera,Sales\nL3,Will,IT\n';

const mentors = (rows: readonly string[]): string => [HEADER, ...rows, ''].join('\n');

/** The finding codes and fingerprints of a call, as they would reach code scanning. */
async function fingerprints(argv: readonly string[], files: Files): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-prints-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const call = argv.map((part) => (part in files ? join(folder, part) : part));
  const { stdout } = await runInMemory([...call, '--format', 'sarif', '--lang', 'en'], {
    cwd: () => folder,
  });
  const { results = [] } = (JSON.parse(stdout) as Log).runs[0]!;
  return results
    .map(
      ({ ruleId, partialFingerprints }) =>
        `${ruleId} ${partialFingerprints?.['primaryLocationLineHash']}`,
    )
    .sort();
}

const check = (rows: readonly string[]): Promise<string[]> =>
  fingerprints(['check', 'mentors.csv', 'managers.csv'], {
    'mentors.csv': mentors(rows),
    'managers.csv': MANAGERS,
  });

describe('fingerprints of findings about rows', () => {
  const rows = [...FAULTY, ...SOUND];

  it('are all different, those of rows without an id among them', async () => {
    const prints = await check(rows);
    expect(prints.length).toBeGreaterThanOrEqual(FAULTY.length);
    expect(new Set(prints).size).toBe(prints.length);
    expect(prints.filter((print) => !print.endsWith(':1'))).toEqual([]);
  });

  it('stay when rows change places and others come in between', async () => {
    const before = await check(rows);
    const shuffled = fc.shuffledSubarray(rows, { minLength: rows.length });
    await fc.assert(
      fc.asyncProperty(shuffled, fc.nat(rows.length), async (moved, at) => {
        const more = moved.toSpliced(at, 0, 'M99,Sue,IT,3,4,', 'M98,Tom,Sales,3,4,');
        expect(await check(more)).toEqual(before);
      }),
      { numRuns: 8 },
    );
  });

  it.each(FAULTY.map((row) => [row.replaceAll('\uFFFD', '·'), row]))(
    'of all others stay when the row %s goes',
    async (_, row) => {
      const before = await check(rows);
      const after = await check(rows.filter((one) => one !== row));
      expect(after.length).toBeLessThan(before.length);
      expect(before).toEqual(expect.arrayContaining(after));
    },
  );

  it('of a row stay when another of its cells is mended', async () => {
    const before = await check(['M1,Ada,IT,9,high,,one too many', ...SOUND]);
    const after = await check(['M1,Ada,IT,5,high,,one too many', ...SOUND]);
    expect(after).toHaveLength(before.length - 1);
    expect(before).toEqual(expect.arrayContaining(after));
  });

  it('hold no text that could be read', async () => {
    const prints = await check(rows);
    for (const print of prints) expect(print).toMatch(/^[a-z-]+ [0-9a-f]{16}:1$/);
  });
});

describe('fingerprints of cases', () => {
  const cases = (lines: readonly string[]): Promise<string[]> =>
    fingerprints(['check', 'mentors.csv', 'managers.csv', '--cases', 'cases.csv'], {
      'mentors.csv': mentors(SOUND),
      'managers.csv': MANAGERS,
      'cases.csv': ['mentor_id,manager_id,expect,note', ...lines, ''].join('\n'),
    });
  const lines = [
    'M90,L2,forbidden,one',
    'M91,L2,forbidden,two',
    'M90,L1,allowed,three',
    'm90,L1,allowed,an unknown id',
    'M92,L1,allowd,a misspelt word',
    ',L1,allowed,no mentor',
    ',L2,allowed,no mentor either',
  ];

  it('stay when others are mended and lines move', async () => {
    const before = await cases(lines);
    expect(before.length).toBeGreaterThanOrEqual(lines.length);
    expect(new Set(before).size).toBe(before.length);
    expect(await cases(['M91,L3,allowed,', ...lines.toReversed()])).toEqual(before);
    for (const line of lines) {
      const after = await cases(lines.filter((one) => one !== line));
      expect(after).toHaveLength(before.length - 1);
      expect(before).toEqual(expect.arrayContaining(after));
    }
  });
});

describe('fingerprints of a roster', () => {
  const verify = (lines: readonly string[]): Promise<string[]> =>
    fingerprints(['verify', 'roster.csv', 'mentors.csv', 'managers.csv'], {
      'mentors.csv': mentors(SOUND),
      'managers.csv': MANAGERS,
      'roster.csv': ['tandem_id,status,mentor_id,manager_id,score', ...lines, ''].join('\n'),
    });
  const lines = [
    ',proposed,M90,L1,50',
    ',proposed,M91,L2,50',
    ',proposed,M92,L3,50',
    ',proposed,M93,L2,50',
    ',propsed,M91,L3,50',
    ',proposed,,L3,50',
    ',proposed,,L2,50',
    ',proposed,M90,L2,50,too much',
  ];

  it('stay when others are mended and lines move', async () => {
    const before = await verify(lines);
    expect(before.length).toBeGreaterThan(lines.length);
    expect(await verify(lines.toReversed())).toEqual(before);
    for (const line of lines) {
      const after = await verify(lines.filter((one) => one !== line));
      const kept = after.filter((print) => !print.startsWith('person-in-two-tandems'));
      expect(before).toEqual(expect.arrayContaining(kept));
    }
  });
});

describe('fingerprints of broken rules', () => {
  const verify = (people: readonly string[]): Promise<string[]> =>
    fingerprints(['verify', 'roster.csv', 'mentors.csv', 'managers.csv'], {
      'mentors.csv': mentors(people),
      'managers.csv': 'id,name,department,social_media_skill\nL1,Uta,IT,5\n',
      'roster.csv': 'tandem_id,status,mentor_id,manager_id\n,proposed,M1,L1\n',
    });

  it('of one pair differ by the rule, and one stays when the other is mended', async () => {
    const broken = (prints: readonly string[]): string[] =>
      prints.filter((print) => print.startsWith('broken-rule'));
    const both = broken(await verify(['M1,Ada,IT,4,4,']));
    expect(both).toHaveLength(2);
    for (const print of both) expect(print).toMatch(/:1$/);
    const one = broken(await verify(['M1,Ada,Sales,4,4,']));
    expect(one).toHaveLength(1);
    expect(both).toEqual(expect.arrayContaining(one));
  });
});

describe('fingerprints of a programme', () => {
  const programme = (text: string): Promise<string[]> =>
    fingerprints(['check', 'mentors.csv', 'managers.csv', '-p', 'programme.yaml'], {
      'mentors.csv': mentors(SOUND),
      'managers.csv': MANAGERS,
      'programme.yaml': text,
    });
  const rule = (id: string, expression: string): string =>
    `    - { id: ${id}, expression: '${expression}' }\n`;
  const first = rule('one', 'mentor.nothing == 1');
  const second = rule('two', 'mentor.level ==');
  const third = rule('three', '1 + 1');

  it('stay when an entry of a list goes or comes', async () => {
    const of = (...rules: string[]): Promise<string[]> =>
      programme(`custom:\n  rules:\n${rules.join('')}`);
    const before = await of(first, second, third);
    expect(before).toHaveLength(3);
    expect(await of(rule('zero', 'true'), third, second, first)).toEqual(before);
    const after = await of(second, third);
    expect(after).toHaveLength(before.length - 1);
    expect(before).toEqual(expect.arrayContaining(after));
  });

  it('stay when a mistake above is mended', async () => {
    const before = await programme(
      'rules: { senority: off }\nweights:\n  topics: 1e3\n  level: 1e4\n',
    );
    const after = await programme(
      'rules: { senority: off }\nweights:\n  topics: 10\n  level: 1e4\n',
    );
    expect(before).toEqual(expect.arrayContaining(after));
  });
});
