import {
  compare,
  compareJson,
  compareText,
  frontier,
  frontierJson,
  frontierText,
  readInputs,
  safeJson,
  style,
} from '../index.ts';
import type { CommandResult } from './host.ts';
import { findingsOnly, findingsText, isError } from './findings-output.ts';
import type { Call, DecidingOptions, ReadingOptions } from './shell.ts';

/** Options of `tandem compare`, as commander gives them. */
export interface CompareOptions extends ReadingOptions, DecidingOptions {
  readonly frontier?: true;
  readonly skipInvalid?: true;
}

/** Tells how the roster hangs on the programme. */
export async function runCompare(
  call: Call<CompareOptions>,
  mentors: string,
  managers: string,
): Promise<CommandResult> {
  const { options } = call;
  const reading = await readInputs({ ...options, mentors, managers, language: options.lang });
  const { inputs, findings } = reading;
  const failed = findings.some(isError);
  if (!inputs || (failed && !options.skipInvalid)) {
    return findingsOnly(call, findings, reading.language);
  }
  const { people, programme, language } = inputs;
  const { objective, seed } = options;
  const paint = style(call.colour.stdout);
  const asJson = call.format === 'json';
  const stdout = call.compute(() => {
    if (options.frontier) {
      const points = frontier(people, programme);
      return asJson ? safeJson(frontierJson(points)) : frontierText(points, language, paint);
    }
    const onVariant = (number: number, of: number): void => {
      call.progress.step(
        language === 'de' ? `Vergleich ${number} von ${of}` : `comparing ${number} of ${of}`,
      );
    };
    const comparison = compare(people, programme, { objective, seed, onVariant });
    return asJson ? safeJson(compareJson(comparison)) : compareText(comparison, language, paint);
  });
  return { stdout, stderr: findingsText(call, findings, language), exitCode: 0 };
}
