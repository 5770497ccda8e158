import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { parse } from 'yaml';

export const root = join(import.meta.dirname, '../..');

export interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly 'working-directory'?: string;
}

export interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

export const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Action;

/** A job of GitHub, as far as a composite action and its steps see it. */
export interface Job {
  /** The checkout: `GITHUB_WORKSPACE`. */
  readonly workspace: string;
  /** Where the runner keeps its own files. */
  readonly runner: string;
  /** Whether the cache has the build already. */
  readonly cached: boolean;
  /** The checkout of the action. */
  readonly actionPath?: string;
}

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** What GitHub shows on the page of the job. */
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** A job in which the action has been built before. */
export function jobIn(workspace: string, folder: string): Job {
  return { workspace, runner: mkdtempSync(join(folder, 'runner-')), cached: true };
}

/** The lines of shell that the action runs, step by step, as the runner would run them. */
export function runAction(given: Readonly<Record<string, string>>, job: Job): Ran {
  const { workspace, runner, cached, actionPath = root } = job;
  const inputs = new Map(
    Object.entries(action.inputs).map(([name, { default: value = '' }]) => [name, value]),
  );
  for (const [name, value] of Object.entries(given)) inputs.set(name, value);
  const files = { output: join(runner, 'output'), path: join(runner, 'path') };
  const summary = join(runner, 'summary.md');
  for (const file of [files.output, files.path, summary]) writeFileSync(file, '');
  mkdirSync(join(runner, 'temp'), { recursive: true });

  const value = (expression: string): string => {
    const name = /^inputs\.([\w-]+)$/.exec(expression)?.[1];
    if (name !== undefined && inputs.has(name)) return inputs.get(name) ?? '';
    if (expression === 'github.action_path') return actionPath;
    throw new Error(`nobody has told the test what ${expression} is`);
  };
  const filled = (text: string): string =>
    text.replaceAll(/\$\{\{ (.*?) \}\}/g, (_, expression: string) => value(expression));
  const isDue = ({ if: condition }: Step): boolean => {
    if (condition === undefined) return true;
    if (condition === "steps.cache.outputs.cache-hit != 'true'") return !cached;
    if (condition === "inputs.run != ''") return inputs.get('run') !== '';
    throw new Error(`nobody has told the test what ${condition} means`);
  };

  const ran = { code: 0, stdout: '', stderr: '' };
  for (const step of action.runs.steps.filter(({ run }) => run !== undefined)) {
    if (ran.code !== 0 || !isDue(step)) continue;
    const env = Object.fromEntries(
      Object.entries(step.env ?? {}).map(([name, text]) => [name, filled(text)]),
    );
    const onPath = readFileSync(files.path, 'utf8').split('\n').filter(Boolean);
    const { status, stdout, stderr } = spawnSync(
      'bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run ?? ''],
      {
        cwd: join(workspace, filled(step['working-directory'] ?? '.')),
        encoding: 'utf8',
        env: {
          ...{ HOME: runner, CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: workspace },
          ...{ GITHUB_OUTPUT: files.output, GITHUB_PATH: files.path, GITHUB_STEP_SUMMARY: summary },
          RUNNER_TEMP: join(runner, 'temp'),
          PATH: [...onPath.toReversed(), process.env['PATH']].join(delimiter),
          ...env,
        },
      },
    );
    ran.code = status ?? -1;
    ran.stdout += stdout;
    ran.stderr += stderr;
  }
  const outputs = Object.fromEntries(
    readFileSync(files.output, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split('=', 2)),
  ) as Record<string, string>;
  return { ...ran, summary: readFileSync(summary, 'utf8'), outputs };
}

/** What a repository has in it before a job. */
export function change(file: string, edit: (text: string) => string): void {
  const before = readFileSync(file, 'utf8');
  const after = edit(before);
  if (after === before) throw new Error(`${file} is as it was`);
  writeFileSync(file, after);
}

/** Adds a line at the end of a file. */
export function addLine(file: string, line: string): void {
  appendFileSync(file, `${line}\n`);
}
