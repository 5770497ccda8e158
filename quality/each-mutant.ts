import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { env } from 'node:process';

import { TestRunner, type RunnerTestCase } from 'vitest';

/** What instrumented sources share with whoever runs them; the names are Stryker's. */
interface Switches {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number;
  /** How often each mutant's place was passed: outside of tests, and in each. */
  mutantCoverage?: {
    static: Record<string, number>;
    perTest: Record<string, Record<string, number>>;
  };
}

const switches = ((globalThis as { __stryker__?: Switches }).__stryker__ ??= {});

/** A mutant that passes its place so many times more often than the sources do is in a loop. */
const LOOP = 100;

// `quality/mutants.js` reads the journal, to see what came out and which mutant hangs, and starts
// this anew after it had to end it: then the journal tells what was done.
const journal = env['TANDEM_JOURNAL']!;
/** Tests that take longer, in milliseconds, judge in a later pass: most mutants are dead by then. */
const longest = Number(env['TANDEM_LONGEST']);

const lines = existsSync(journal) ? readFileSync(journal, 'utf8').split('\n') : [];
const written = new Set(lines);
const decided = new Set(lines.flatMap((line) => /^(?:killed|timeout) (\S+)/.exec(line)?.[1] ?? []));
const durations = new Map(
  lines
    .map((line) => line.split(' '))
    .filter(([kind]) => kind === 'took')
    .map(([, test, took]) => [test, Number(took)]),
);

function write(line: string): void {
  if (written.has(line)) return;
  written.add(line);
  appendFileSync(journal, `${line}\n`);
}

/** Runs a test with a mutant switched on: whether it fails, or goes round in circles. */
async function outcome(
  run: () => unknown,
  mutant: string,
  hits: number,
): Promise<'lived' | 'killed' | 'timeout'> {
  const limit = LOOP * (hits + 10);
  Object.assign(switches, { activeMutant: mutant, hitCount: 0, hitLimit: limit });
  let failed = false;
  try {
    await run();
  } catch {
    failed = true;
  }
  const looped = (switches.hitCount ?? 0) > limit;
  Object.assign(switches, { activeMutant: undefined, hitCount: undefined });
  if (looped) return 'timeout';
  return failed ? 'killed' : 'lived';
}

/** Runs each test as it is, then again with each mutant that it passes by. */
export default class EachMutant extends TestRunner {
  async runTask(test: RunnerTestCase): Promise<void> {
    const done = `done ${test.id}`;
    if (written.has(done) || (durations.get(test.id) ?? 0) > longest) return;
    const run = TestRunner.getTestFn(test);
    switches.currentTestId = test.id;
    const begun = performance.now();
    await run();
    const took = performance.now() - begun;
    const passed = Object.entries(switches.mutantCoverage?.perTest[test.id] ?? {});
    for (const [mutant] of passed) write(`covered ${mutant}`);
    if (took > longest) {
      write(`took ${test.id} ${Math.ceil(took)}`);
      return;
    }

    const left = passed.filter(
      ([mutant]) => !decided.has(mutant) && !written.has(`lived ${mutant} ${test.id}`),
    );
    for (const [mutant, hits] of left) {
      appendFileSync(journal, `try ${mutant} ${Math.ceil(took)}\n`);
      const how = await outcome(run, mutant, hits);
      if (how !== 'lived') decided.add(mutant);
      write(`${how} ${mutant} ${test.id}`);
    }
    // What mutants leave behind in modules must not judge the next one.
    if (left.length > 0) await run();
    write(done);
  }

  override onAfterRunFiles(): void {
    super.onAfterRunFiles();
    for (const mutant of Object.keys(switches.mutantCoverage?.static ?? {})) {
      write(`static ${mutant}`);
    }
  }
}
