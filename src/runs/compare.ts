import type { Comparison, Frontier } from '../roster/explain/comparison.ts';
import { idleOptions } from './idle-options.ts';
import { compare, frontier } from './comparison.ts';
import { type Inputs, readInputs, type ReadingOptions } from './inputs.ts';
import type { DecidingOptions } from './match.ts';
import { isError, type Outcome, outcome, refusalOf, type RunOptions, stepsTo } from './outcome.ts';
import type { Sources } from './sources.ts';

/** What a comparison reads. */
export type CompareSources = Pick<Sources, 'mentors' | 'managers' | 'programme'>;

/** The options of `compare`, named as on the command line. */
export interface CompareRunOptions extends ReadingOptions, DecidingOptions, RunOptions {
  /** The trade-off between total and lowest score, instead of the variants. */
  readonly frontier?: boolean | undefined;
  readonly skipInvalid?: boolean | undefined;
}

/** How the roster depends on the programme, or findings that say why nobody can tell. */
export interface CompareRun extends Outcome {
  readonly inputs: Inputs | undefined;
  readonly comparison: Comparison | undefined;
  readonly frontier: Frontier | undefined;
}

/** Works out how the roster changes when weights, rules or the objective change. */
export async function runCompare(
  sources: CompareSources,
  options: CompareRunOptions = {},
): Promise<CompareRun> {
  options.onPhase?.('read');
  const read = await readInputs(sources, options);
  const reading = { ...read, findings: [...idleOptions('compare', options), ...read.findings] };
  const { inputs, language } = reading;
  const errors = reading.findings.filter(isError);
  const nothing = { comparison: undefined, frontier: undefined };
  const refused = (findings: CompareRun['findings']): CompareRun => ({
    ...outcome(findings, language, options),
    ...{ inputs, ...nothing },
  });
  if (!inputs || (errors.length > 0 && !options.skipInvalid)) return refused(reading.findings);
  const { people, programme } = inputs;
  const { objective, seed } = options;
  const onVariant = stepsTo(options, language);
  try {
    const compared = options.frontier
      ? { frontier: frontier(people, programme) }
      : {
          comparison: compare(people, programme, {
            ...{ objective, seed, onVariant },
          }),
        };
    const { findings } = reading;
    return {
      ...outcome(findings, language, { ...options, skipped: new Set(errors) }),
      ...{ inputs, ...nothing, ...compared },
    };
  } catch (error) {
    return refused([...reading.findings, ...refusalOf(error)]);
  }
}
