import {
  auditedInput,
  auditOf,
  auditText,
  commitFiles,
  dialectOf,
  drawnByLot,
  encodeSheets,
  exitCodeFor,
  changesOfWave,
  finding,
  type Finding,
  htmlReport,
  type Inputs,
  match,
  type Match,
  type MatchOptions,
  matchJson,
  matchSummary,
  type Output,
  OUTPUT_DIALECTS,
  proposalsOf,
  proposalsSheet,
  readInputs,
  readWave,
  refusalPrices,
  rosterSheet,
  rowsOf,
  safeJson,
  sha256,
  standingOf,
  style,
  terminalWords,
  summarySheet,
  unmatchedSheet,
  understoodLines,
  type WaveReading,
} from '../index.ts';
import type { CommandResult } from './host.ts';
import { invalidCounts, quoted, readCounts } from './input-counts.ts';
import { isFinding, keepOf } from './keep.ts';
import { phaseClock } from './phases.ts';
import { reportInput } from './report-input.ts';
import { findingsOnly, findingsText, isError, skippedErrors } from './findings-output.ts';
import type { Call, ContinuingOptions, DecidingOptions, ReadingOptions } from './shell.ts';

/** Options of `tandem match`, as commander gives them. */
export interface MatchCallOptions extends ReadingOptions, DecidingOptions, ContinuingOptions {
  readonly out?: string;
  readonly unmatched?: string;
  readonly audit?: string;
  readonly report?: string;
  readonly dialect?: 'excel-de' | 'excel' | 'rfc4180';
  readonly today?: string;
  readonly proposals?: string;
  readonly force?: true;
  readonly requireAll?: true;
  readonly skipInvalid?: true;
  readonly idsOnly?: true;
}

const STDOUT = '-';

/** Forms the tandems, writes the files and tells what came of it. */
export async function runMatch(
  call: Call<MatchCallOptions>,
  mentors: string,
  managers: string,
): Promise<CommandResult> {
  const { options } = call;
  const phases = phaseClock();
  phases.begin('read');
  const reading = await readInputs({ ...options, mentors, managers, language: options.lang });
  const { inputs } = reading;
  const findings = [...reading.findings];
  const hasErrors = findings.some(isError);
  if (!inputs) return findingsOnly(call, findings, reading.language);
  if (hasErrors && !options.skipInvalid) return refusedForErrors(call, findings, inputs);
  const { language, programme } = inputs;
  const coinciding = onStdoutTwice(call);
  if (coinciding) return findingsOnly(call, [...findings, coinciding], language);
  const before = await readWave(options, inputs);
  findings.push(...before.findings);
  const { wave, waiting } = before;
  const keep = keepOf(options, wave, options.objective ?? programme.objective);
  if (isFinding(keep)) findings.push(keep);
  if (before.findings.some(isError) || isFinding(keep)) {
    return findingsOnly(call, findings, language);
  }
  const matchOptions: MatchOptions = {
    objective: options.objective,
    seed: options.seed,
    invalid: inputs.invalid,
    keep,
    waiting,
    wave,
  };
  const summarised = call.format !== 'json' && options.quiet !== true;
  const { made, prices, drawn } = call.compute(() => {
    const made = match(inputs.people, programme, { ...matchOptions, onPhase: phases.begin });
    const file = options.previous ?? '';
    const prices = wave ? refusalPrices(inputs, wave, made, matchOptions, file) : [];
    const drawn =
      summarised && options.seed !== undefined
        ? drawnByLot(inputs.people, programme, matchOptions, made)
        : undefined;
    return { made, prices, drawn };
  });
  findings.push(...prices);

  phases.begin('write');
  const outputs = await outputsOf(call, inputs, made, { before, keep });
  const files = outputs.filter(({ file }) => file !== STDOUT);
  const objections = await commitFiles(files, {
    force: options.force === true,
    inputs: [mentors, managers, programme.file, options.previous, options.previousUnmatched].filter(
      (file) => file !== undefined,
    ),
  });
  if (objections.length > 0) return findingsOnly(call, [...findings, ...objections], language);

  const times = options.verbose ? phases.told(language) : '';
  const all = [...findings, ...unserved(made, options.requireAll === true)];
  const skipped = skippedErrors(reading, options.skipInvalid);
  const counted = all.filter((one) => !skipped.has(one));
  const exitCode = exitCodeFor(counted, options.strict);
  const toStdout = outputs.find(({ file }) => file === STDOUT);
  const result = toStdout?.bytes;
  if (call.format === 'json') {
    const json = matchJson(made.roster, made.objective, all, language);
    return { stdout: safeJson(json), stderr: times, exitCode };
  }
  const said = findingsText(call, all, language) + times;
  if (options.quiet) return { stdout: result ?? '', stderr: said, exitCode };
  const paint = style(result === undefined ? call.colour.stdout : call.colour.stderr);
  const summary = [
    understoodLines(inputs, language, paint),
    matchSummary(
      {
        ...made,
        read: readCounts(inputs),
        invalid: invalidCounts(inputs),
        written: files.map(({ file }) => file),
        drawn,
        changes: wave && changesOfWave(made.roster, wave),
        next: nextCommand(options, files, mentors, managers),
      },
      language,
      paint,
    ),
  ].join('\n');
  return result === undefined
    ? { stdout: summary, stderr: said, exitCode }
    : { stdout: result, stderr: `${summary}\n${said}`, exitCode };
}

/** Standard output takes one of the files or the JSON, not two of them. */
function onStdoutTwice({ options, format }: Call<MatchCallOptions>): Finding | undefined {
  const { out, unmatched, audit, report, proposals } = options;
  const files = [out, unmatched, audit, report, proposals].filter((file) => file === STDOUT);
  if (files.length + Number(format === 'json') < 2) return undefined;
  const file = '--out, --unmatched, --audit, --report, --proposals, --json';
  return finding('outputs-coincide', { file }, {});
}

/** The files that the call asks for; without `--out` all three, in the current folder. */
async function outputsOf(
  call: Call<MatchCallOptions>,
  inputs: Inputs,
  made: Match,
  { before, keep }: { before: WaveReading; keep: MatchOptions['keep'] },
): Promise<Output[]> {
  const { options } = call;
  const all = options.out === undefined;
  const rosterFile = options.out ?? 'roster.csv';
  const unmatchedFile = options.unmatched ?? (all ? 'unmatched.csv' : undefined);
  const auditFile = options.audit ?? (all ? 'audit.json' : undefined);

  const dialect =
    options.dialect === undefined
      ? dialectOf(inputs.tables.mentor)
      : OUTPUT_DIALECTS[options.dialect];
  const has = (column: 'name' | 'email'): boolean =>
    !options.idsOnly &&
    (inputs.people.columns.mentor.has(column) || inputs.people.columns.manager.has(column));
  const { language } = inputs;
  const shown = { names: has('name'), emails: has('email'), language };
  const unmatched = unmatchedSheet(made.roster.unmatched, shown);
  const roster = rosterSheet(made.roster, shown);

  const outputs = [
    await encodeSheets(rosterFile, [roster, unmatched, summarySheet(made.roster)], dialect),
  ];
  const kinds: ('roster' | 'unmatched' | 'proposals' | 'report')[] = ['roster'];
  if (unmatchedFile !== undefined) {
    outputs.push(await encodeSheets(unmatchedFile, [unmatched], dialect));
    kinds.push('unmatched');
  }
  if (options.proposals !== undefined) {
    const proposals = proposalsOf(made);
    const sheet = proposalsSheet(proposals, shown);
    outputs.push(await encodeSheets(options.proposals, [sheet], dialect));
    kinds.push('proposals');
  }
  if (options.report !== undefined) {
    const { roster } = made;
    const proof = { valid: true, optimal: true };
    const page = await htmlReport(
      reportInput(call, inputs, {
        ...{ roster, proof, idsOnly: options.idsOnly },
        deciding: { objective: options.objective, seed: options.seed },
        standing: standingOf(rowsOf(roster), { today: before.today }),
      }),
    );
    outputs.push({ file: options.report, bytes: new TextEncoder().encode(page) });
    kinds.push('report');
  }
  if (auditFile !== undefined) {
    const audit = auditOf({
      ...made,
      version: call.version,
      seed: options.seed,
      invalidRows: inputs.invalid.length,
      keep,
      inputs: [
        auditedInput('mentors', inputs.tables.mentor),
        auditedInput('managers', inputs.tables.manager),
        ...before.inputs,
      ],
      outputs: kinds.map((kind, i) => ({
        kind,
        sha256: sha256(outputs[i]?.bytes ?? new Uint8Array()),
      })),
    });
    outputs.push({ file: auditFile, bytes: new TextEncoder().encode(auditText(audit)) });
  }
  return outputs;
}

/** Rows with errors: what was understood, the findings, and that nothing was written. */
function refusedForErrors(
  call: Call<MatchCallOptions>,
  findings: readonly Finding[],
  inputs: Inputs,
): CommandResult {
  const said = findingsOnly(call, findings, inputs.language);
  if (said.stderr === undefined || call.options.quiet) return said;
  const { nothingWritten } = terminalWords(inputs.language);
  const paint = style(call.colour.stderr);
  const understood = understoodLines(inputs, inputs.language, paint);
  const closing = paint.strong(nothingWritten(findings.filter(isError).length));
  return { ...said, stderr: `${understood}\n${said.stderr}\n${closing}\n` };
}

/** With `--require-all`, each manager who takes part and has no tandem is a finding. */
function unserved(made: Match, required: boolean): Finding[] {
  if (!required) return [];
  const takingPart = new Set(made.pairing.managers.people.map(({ id }) => id));
  return made.roster.unmatched
    .filter(({ role, id }) => role === 'manager' && takingPart.has(id))
    .map(({ id, reasonCode }) =>
      finding('manager-without-tandem', { file: 'roster', id }, { id, reasonCode }),
    );
}

/** What to do with the roster now: the check that reads everything as this run did. */
function nextCommand(
  options: Call<MatchCallOptions>['options'],
  files: readonly Output[],
  mentors: string,
  managers: string,
): string | undefined {
  const [roster] = files;
  if (!roster || roster.file === options.unmatched || roster.file === options.audit)
    return undefined;
  const option = (name: string, value: string | undefined): string[] =>
    value === undefined ? [] : [name, quoted(value)];
  return [
    'tandem verify',
    ...[roster.file, mentors, managers].map(quoted),
    ...option('--audit', options.out === undefined ? 'audit.json' : options.audit),
    ...option('--previous', options.previous),
    ...option('--previous-unmatched', options.previousUnmatched),
    ...option('--programme', options.programme),
    ...option('--sheet', options.sheet),
    ...options.map.flatMap((one) => option('--map', one)),
    ...option('--encoding', options.encoding),
    ...option('--delimiter', options.delimiter),
    ...(options.skipInvalid ? ['--skip-invalid'] : []),
  ].join(' ');
}
