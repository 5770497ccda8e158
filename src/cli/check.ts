import type { CaseResults, Finding, Inputs } from '../index.ts';
import {
  checkCases,
  checkJson,
  checkSummary,
  exitCodeFor,
  mostTandems,
  readCaseFile,
  readInputs,
  remediesOf,
  remediesText,
  style,
  understoodLines,
} from '../index.ts';
import { checkedResult } from './check-result.ts';
import type { CommandResult } from './host.ts';
import { invalidCounts, quoted, readCounts } from './input-counts.ts';
import type { Call, ReadingOptions } from './shell.ts';

/** Options of `tandem check`, as commander gives them. */
export interface CheckOptions extends ReadingOptions {
  readonly cases?: string;
  readonly remedies?: true;
}

type Told = (findings: readonly Finding[], json: object, pretty: string) => CommandResult;

/** Checks both files and the programme, and tells how many tandems are possible. */
export async function runCheck(
  call: Call<CheckOptions>,
  mentors: string,
  managers: string,
): Promise<CommandResult> {
  const { options } = call;
  const reading = await readInputs({ ...options, mentors, managers, language: options.lang });
  const { inputs, findings, language } = reading;
  const files = [mentors, managers, ...(options.cases === undefined ? [] : [options.cases])];
  const told: Told = (findings, json, pretty) =>
    checkedResult(call, { title: 'tandem check', findings, files, language, json, pretty });
  if (!inputs) return told(findings, checkJson(undefined, undefined, findings, language), '');
  return await checked(call, inputs, told, ['tandem match', mentors, managers]);
}

async function checked(
  call: Call<CheckOptions>,
  inputs: Inputs,
  told: Told,
  next: readonly [string, ...string[]],
): Promise<CommandResult> {
  const { people, programme, language, invalid } = inputs;
  const tried = await tryCaseFile(call, inputs);
  const findings = [...inputs.findings, ...tried.findings];
  if (exitCodeFor(findings) === 2) {
    return told(findings, checkJson(undefined, undefined, findings, language), '');
  }
  const possible = call.compute(() => mostTandems(people, programme, { invalid }));
  const remedies =
    call.options.remedies === true
      ? call.compute(() => remediesOf(people, programme, stepped(call, language)))
      : undefined;
  const paint = style(call.colour.stdout);
  const [command, ...files] = next;
  const pretty = [
    understoodLines(inputs, language, paint),
    checkSummary(
      {
        ...possible,
        read: readCounts(inputs),
        invalid: invalidCounts(inputs),
        cases: tried.results,
        next: exitCodeFor(findings) === 0 ? [command, ...files.map(quoted)].join(' ') : undefined,
      },
      language,
      paint,
    ),
    ...(remedies ? [remediesText(remedies, language, paint)] : []),
  ].join('\n');
  const json = checkJson(possible, tried.results, findings, language, remedies);
  return told(findings, json, pretty);
}

/** Says how far the search for remedies is. */
function stepped(
  { progress }: Call<CheckOptions>,
  language: Inputs['language'],
): (number: number, of: number) => void {
  return (number, of) => {
    progress.step(language === 'de' ? `Regel ${number} von ${of}` : `rule ${number} of ${of}`);
  };
}

async function tryCaseFile(
  { options }: Call<CheckOptions>,
  { people, programme }: Inputs,
): Promise<{ results: CaseResults | undefined; findings: readonly Finding[] }> {
  if (options.cases === undefined) return { results: undefined, findings: [] };
  const { cases, findings } = await readCaseFile(options.cases, programme, options);
  if (!cases) return { results: undefined, findings };
  const results = checkCases(cases, people, programme);
  return { results, findings: [...findings, ...results.findings] };
}
