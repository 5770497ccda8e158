import type { Finding } from '../findings/finding.ts';
import { exitCodeFor } from '../report/findings/exit-code.ts';
import type { CaseResults } from '../roster/cases.ts';
import type { Remedies } from '../roster/explain/remedies.ts';
import { match, type Match } from './decide.ts';
import { type Inputs, type OnTables, readInputs, type ReadingOptions } from './inputs.ts';
import { sameFileAsList } from './same-file.ts';
import { nextCommand } from './next-command.ts';
import { type Outcome, outcome, refusalOf, type RunOptions, stepsTo } from './outcome.ts';
import { checkCases, readCaseFile } from './possible.ts';
import { remediesOf } from './remedies.ts';
import type { Sources } from './sources.ts';

/** What a check reads. */
export type CheckSources = Pick<Sources, 'mentors' | 'managers' | 'programme' | 'cases'>;

/** The options of `check`, named as on the command line. */
export interface CheckRunOptions extends ReadingOptions, RunOptions {
  /** Also work out what each rule costs and which mentor would help most. */
  readonly remedies?: boolean | undefined;
}

/** What a check gives: how many tandems are possible, or findings that say why nobody can tell. */
export interface CheckRun extends Outcome {
  readonly inputs: Inputs | undefined;
  /** The roster that a match would form: as many tandems as there can be. */
  readonly possible: Match | undefined;
  readonly cases: CaseResults | undefined;
  readonly remedies: Remedies | undefined;
  /** The command to go on with, word by word; undefined while there are findings. */
  readonly next: readonly string[] | undefined;
}

/** Reads people and programme, tries the cases, and says how many tandems are possible. */
export async function runCheck(
  sources: CheckSources,
  options: CheckRunOptions = {},
  onTables?: OnTables,
): Promise<CheckRun> {
  options.onPhase?.('read');
  const reading = await readInputs(sources, options, onTables);
  const { inputs, language } = reading;
  const findings: Finding[] = [...reading.findings];
  const nothing = { possible: undefined, cases: undefined, remedies: undefined, next: undefined };
  const refused = (): CheckRun => ({
    ...outcome(findings, language, options),
    ...{ inputs, ...nothing },
  });
  if (!inputs) return refused();
  const { people, programme, invalid } = inputs;
  try {
    let cases: CaseResults | undefined;
    if (sources.cases !== undefined) {
      const twice = sameFileAsList(sources, ['mentors', 'managers', 'cases']);
      const read = twice
        ? { cases: undefined, findings: [twice] }
        : await readCaseFile(sources.cases, programme);
      findings.push(...read.findings);
      cases = read.cases && checkCases(read.cases, people, programme);
      findings.push(...(cases?.findings ?? []));
    }
    if (exitCodeFor(findings) === 2) return refused();
    // The roster that a match without options forms, so that both name the same people left over.
    const possible = match(people, programme, { invalid });
    const remedies = options.remedies
      ? remediesOf(people, programme, stepsTo(options, language))
      : undefined;
    return {
      ...outcome(findings, language, options),
      ...{ inputs, possible, cases, remedies },
      next: exitCodeFor(findings) === 0 ? nextCommand(['match'], sources, options) : undefined,
    };
  } catch (error) {
    findings.push(...refusalOf(error));
    return refused();
  }
}
