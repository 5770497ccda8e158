import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Log } from 'sarif';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { runIn } from '../cli/run-in-memory.ts';
import { addLine, change, jobIn, type Ran, root, runAction, type Step } from './action.ts';

const template = join(root, 'fixtures/ci');
const folder = mkdtempSync(join(tmpdir(), 'tandem-template-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}
const { jobs } = parse(
  readFileSync(join(template, '.github/workflows/tandem.yml'), 'utf8'),
) as Workflow;

let workspace: string;
const at = (name: string): string => join(workspace, name);
beforeEach(() => {
  workspace = mkdtempSync(join(folder, 'checkout-'));
  cpSync(template, workspace, { recursive: true });
});

/** A job of the template's workflow: what the action ran, and which files were uploaded. */
function run(name: string, event: { fork?: boolean; folder?: string } = {}): Ran & { sent: Log[] } {
  const steps = jobs[name]?.steps ?? [];
  const ours = steps.find(({ uses }) => uses?.includes('/tandem@'));
  const given = event.folder === undefined ? {} : { 'working-directory': event.folder };
  const ran = runAction({ ...ours?.with, ...given }, jobIn(workspace, folder));
  const upload = steps.find(({ uses }) => uses?.includes('/upload-sarif@'));
  if (upload === undefined) return { ...ran, sent: [] };
  expect(upload.if).toBe('always() && github.event.pull_request.head.repo.fork != true');
  if (event.fork === true) return { ...ran, sent: [] };
  const sent = ['check.sarif', 'verify.sarif'].map(
    (file) => JSON.parse(readFileSync(join(workspace, event.folder ?? '.', file), 'utf8')) as Log,
  );
  return { ...ran, sent };
}

const codesOf = (logs: readonly Log[]): string[] =>
  logs.flatMap(({ runs }) => runs.flatMap(({ results = [] }) => results.map((r) => r.ruleId!)));

it('holds the roster and the audit that match makes of its lists (UPDATE_DOCS=1 writes them)', async () => {
  const argv = [
    'match',
    'mentors.csv',
    'managers.csv',
    '-o',
    'roster.csv',
    '--audit',
    'audit.json',
  ];
  expect(await runIn([...argv, '--force'], { cwd: workspace })).toMatchObject({ code: 0 });
  for (const name of ['roster.csv', 'audit.json']) {
    const made = readFileSync(at(name), 'utf8');
    if (process.env['UPDATE_DOCS'] === '1') writeFileSync(join(template, name), made);
    expect(readFileSync(join(template, name), 'utf8')).toBe(made);
  }
});

describe('a green repository', () => {
  it('says so in one line per call, and counts the cases on the page of the job', () => {
    const { code, stdout, summary } = run('rules');
    expect(code).toBe(0);
    expect(stdout).toBe(
      'tandem check: nothing to object to, 4 cases passed\ntandem verify: nothing to object to\n',
    );
    expect(summary).toContain('4 cases passed.');
  });

  it('sends two logs without results, each under a name of its own', () => {
    const { code, sent } = run('scan');
    expect(code).toBe(0);
    expect(codesOf(sent)).toEqual([]);
    const names = sent.map(({ runs }) => runs[0]?.automationDetails?.id);
    expect(names).toEqual(['tandem/check/mentors.csv/', 'tandem/verify/roster.csv/']);
  });
});

it.each<[what: string, spoil: () => void, annotation: RegExp, codes: string[]]>([
  [
    'a rule that is switched off',
    () => {
      change(at('programme.yaml'), (text) => text.replace('{ depth: 1 }', 'off'));
    },
    /^::error title=failed-case,file=cases\.csv,line=2,col=7::M1 with L2: expected cross-department, but it is allowed \(note: nobody meets their own department\)/m,
    ['failed-case'],
  ],
  [
    'a case that fails',
    () => {
      addLine(at('cases.csv'), 'M3,L1,forbidden,never before the merger');
    },
    /^::error title=failed-case,file=cases\.csv,line=6,col=7::.*never before the merger/m,
    ['failed-case'],
  ],
  [
    'a roster with a forbidden pair',
    () => {
      change(at('roster.csv'), (text) => text.replace(/,M\d,/, ',M2,'));
    },
    /^::error title=[\w-]+,file=roster\.csv,line=2/m,
    ['broken-rule'],
  ],
  [
    'a roster that is cut off',
    () => {
      change(at('roster.csv'), (text) => text.slice(0, text.indexOf('\n') + 1));
    },
    /^::error title=[\w-]+,file=(?:roster\.csv|audit\.json)/m,
    [],
  ],
  [
    'a level that is no number',
    () => {
      change(at('mentors.csv'), (text) => text.replace('IT,5,4,', 'IT,five,4,'));
    },
    /^::error title=[\w-]+,file=mentors\.csv,line=2,col=\d+::/m,
    [],
  ],
])(
  'is red because of %s, at its place, and code scanning hears of it',
  (_, spoil, annotation, codes) => {
    spoil();
    const rules = run('rules');
    expect(rules.code).toBeGreaterThan(0);
    expect(rules.stdout).toMatch(annotation);
    const { code, sent } = run('scan');
    expect(code).toBeGreaterThan(0);
    const found = codesOf(sent);
    expect(found.length).toBeGreaterThan(0);
    for (const one of codes) expect(found).toContain(one);
  },
);

describe('a checkout that git fills with other line endings', () => {
  /** The repository as a colleague on Windows gets it. */
  const clone = (): string => {
    const git = (...args: string[]): void => {
      execFileSync('git', ['-c', 'user.name=HR', '-c', 'user.email=hr@firm.example', ...args], {
        stdio: 'ignore',
      });
    };
    git('init', workspace);
    git('-C', workspace, 'add', '--all');
    git('-C', workspace, 'commit', '-m', 'Rules');
    const copy = mkdtempSync(join(folder, 'clone-'));
    git('clone', '-c', 'core.autocrlf=true', workspace, copy);
    return copy;
  };

  it('is green, because the template tells git to leave them', () => {
    workspace = clone();
    expect(run('rules').code).toBe(0);
  });

  it('without that names the files that are not as they were', () => {
    rmSync(at('.gitattributes'));
    workspace = clone();
    const { stdout } = run('rules');
    expect(stdout.match(/^::\w+ title=audit-[\w-]+,file=audit\.json::/gm)).toHaveLength(2);
    expect(stdout).not.toContain('tandem verify: nothing to object to');
  });
});

it('gives places that lead from the repository, for rules in a folder below it', () => {
  mkdirSync(at('hr/rules'), { recursive: true });
  cpSync(template, at('hr/rules'), { recursive: true });
  addLine(at('hr/rules/cases.csv'), 'M3,L1,forbidden,');
  expect(run('rules', { folder: 'hr/rules' }).stdout).toContain('file=hr/rules/cases.csv,line=6');
  const { sent } = run('scan', { folder: 'hr/rules' });
  const [result] = sent[0]?.runs[0]?.results ?? [];
  expect(result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(
    'hr/rules/cases.csv',
  );
  expect(sent[0]?.runs[0]?.automationDetails?.id).toBe('tandem/check/hr/rules/mentors.csv/');
});

it('uploads nothing for a fork, which may not, and is red all the same', () => {
  addLine(at('cases.csv'), 'M3,L1,forbidden,');
  const { code, sent } = run('scan', { fork: true });
  expect({ code, sent }).toEqual({ code: 1, sent: [] });
});

it('keeps a fingerprint when a finding before it is mended and rows move', () => {
  addLine(at('cases.csv'), 'M3,L1,forbidden,\nM1,L3,forbidden,');
  const print = (log: Log | undefined): unknown =>
    log?.runs[0]?.results?.at(-1)?.partialFingerprints?.['primaryLocationLineHash'];
  const before = print(run('scan').sent[0]);
  change(at('cases.csv'), (text) =>
    text.replace('M3,L1,forbidden,\n', '').replace('M1,L1,allowed,\n', ''),
  );
  const { sent } = run('scan');
  expect(sent[0]?.runs[0]?.results).toHaveLength(1);
  expect(print(sent[0])).toBe(before);
});
