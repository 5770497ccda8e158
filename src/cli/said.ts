import type { Finding, Language } from '../index.ts';
import { exitCodeFor, jsonFindings, prettyFindings, style } from '../index.ts';
import type { CommandResult } from './host.ts';
import type { Call } from './shell.ts';

/** Findings alone, where there is no result: on stderr for people, as JSON on stdout for programs. */
export function findingsOnly(
  call: Call<object>,
  findings: readonly Finding[],
  language: Language,
): CommandResult {
  const exitCode = exitCodeFor(findings, call.options.strict);
  if (call.format === 'json') {
    const stdout = `${JSON.stringify({ findings: jsonFindings(findings, language) }, null, 2)}\n`;
    return { stdout, exitCode };
  }
  return { stderr: findingsText(call, findings, language), exitCode };
}

/** Findings for people on stderr; with `--quiet` only those that make the run fail. */
export function findingsText(
  call: Call<object>,
  findings: readonly Finding[],
  language: Language,
): string {
  const { quiet, strict, verbose } = call.options;
  const shown = quiet ? findings.filter((one) => exitCodeFor([one], strict) > 0) : findings;
  return prettyFindings(shown, {
    language,
    style: style(call.colour.stderr),
    all: verbose === true,
  });
}
