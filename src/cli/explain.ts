import {
  explainJson,
  explainPair,
  explainPairJson,
  explainPairText,
  explainPerson,
  explainText,
  type Explainable,
  type Explanation,
  finding,
  type Finding,
  type Inputs,
  invalidRow,
  type InvalidRow,
  match,
  nearest,
  type Person,
  readInputs,
  readWave,
  safeJson,
  confusableKey,
  style,
  type WaveReading,
} from '../index.ts';
import type { CommandResult } from './host.ts';
import { explainProgramme } from './explain-programme.ts';
import { isFinding, keepOf } from './keep.ts';
import { findingsOnly, findingsText, isError } from './findings-output.ts';
import type { Call, ContinuingOptions, DecidingOptions, ReadingOptions } from './shell.ts';

/** Options of `tandem explain`, as commander gives them; `programme` may be a bare flag here. */
export interface ExplainOptions extends ReadingOptions, DecidingOptions, ContinuingOptions {
  readonly for?: string;
  readonly with?: string;
  readonly names?: true;
  readonly skipInvalid?: true;
}

/** Explains a person, a pair, or the programme in force. */
export async function runExplain(
  call: Call<ExplainOptions>,
  mentors: string | undefined,
  managers: string | undefined,
): Promise<CommandResult> {
  const { options } = call;
  const language = options.lang ?? 'en';
  if (options.for === undefined && options.with !== undefined) {
    return findingsOnly(call, [finding('with-without-for', { file: '--with' }, {})], language);
  }
  if (options.for === undefined) return explainProgramme(call, mentors);
  if (mentors === undefined || managers === undefined) {
    return findingsOnly(call, [finding('explain-without-files', { file: '--for' }, {})], language);
  }
  const reading = await readInputs({ ...options, mentors, managers, language: options.lang });
  const { inputs } = reading;
  const findings = [...reading.findings];
  const failed = findings.some(isError);
  if (!inputs || (failed && !options.skipInvalid)) {
    return findingsOnly(call, findings, reading.language);
  }
  const before = await readWave(options, inputs);
  const { wave, waiting } = before;
  findings.push(...before.findings);
  const invalid = options.with === undefined ? leftOut(inputs, options.for) : undefined;
  if (invalid) {
    const stdout = leftOutText(call, inputs, invalid);
    return { stdout, stderr: findingsText(call, findings, inputs.language), exitCode: 0 };
  }
  const known = { ...inputs, roster: before.roster };
  const who = find(known, options.for, '--for');
  const other = options.with === undefined ? undefined : find(known, options.with, '--with');
  const objections: Finding[] = [who, other].filter((one) => one !== undefined && 'code' in one);
  if (isPerson(who) && isPerson(other) && who.role === other.role) {
    objections.push(finding('two-of-one-role', { file: '--with' }, { role: who.role }));
  }
  const keep = keepOf(options, wave, options.objective ?? inputs.programme.objective);
  if (isFinding(keep)) objections.push(keep);
  if (!isPerson(who) || isFinding(keep) || objections.length + errorsIn(before.findings) > 0) {
    return findingsOnly(call, [...findings, ...objections], inputs.language);
  }
  const made = call.compute(() =>
    match(inputs.people, inputs.programme, {
      objective: options.objective,
      seed: options.seed,
      invalid: inputs.invalid,
      ...{ wave, waiting, keep },
      only: new Set(other === undefined ? [who.id] : []),
    }),
  );
  const stdout = call.compute(() =>
    explained(call, inputs, made, who, isPerson(other) ? other : undefined),
  );
  return { stdout, stderr: findingsText(call, findings, inputs.language), exitCode: 0 };
}

function explained(
  call: Call<ExplainOptions>,
  { language }: Inputs,
  made: Explainable,
  who: Person,
  other: Person | undefined,
): string {
  const { criteria } = made.roster;
  const names = call.options.names === true;
  const context = { criteria, language, style: style(call.colour.stdout), names };
  if (!other) {
    const explanation = explainPerson(made, who);
    return call.format === 'json'
      ? safeJson(explainJson(explanation, criteria, language))
      : explainText(explanation, context);
  }
  const [mentor, manager] = who.role === 'mentor' ? [who, other] : [other, who];
  const explanation = explainPair(made, mentor, manager);
  return call.format === 'json'
    ? safeJson(explainPairJson(explanation, criteria, language))
    : explainPairText(explanation, context);
}

function isPerson(one: Person | Finding | undefined): one is Person {
  return one !== undefined && 'role' in one;
}

function errorsIn(findings: readonly Finding[]): number {
  return findings.filter(isError).length;
}

/** The row of an id that was left out because of errors, where nobody else has the id. */
function leftOut({ people, invalid }: Inputs, id: string): InvalidRow | undefined {
  const wanted = asRead(id);
  const isValid = [...people.mentors, ...people.managers].some((person) => person.id === wanted);
  return isValid ? undefined : invalid.find((row) => row.id === wanted);
}

function leftOutText(call: Call<ExplainOptions>, { language }: Inputs, row: InvalidRow): string {
  const explanation: Explanation = {
    ...{ person: row, tandem: undefined, alternatives: [], others: 0 },
    unmatched: invalidRow(row),
  };
  const names = call.options.names === true;
  const context = { criteria: [], language, style: style(call.colour.stdout), names };
  return call.format === 'json'
    ? safeJson(explainJson(explanation, [], language))
    : explainText(explanation, context);
}

/** The person of an id, or what is wrong with the id. */
function find(
  { people, invalid, roster }: Pick<Inputs, 'people' | 'invalid'> & Pick<WaveReading, 'roster'>,
  id: string,
  option: string,
): Person | Finding {
  const all = [...people.mentors, ...people.managers];
  const wanted = asRead(id);
  const found = all.find((person) => person.id === wanted);
  if (found) return found;
  const ids = all.map((person) => person.id);
  // Leading zeros that a spreadsheet dropped, or a letter of another alphabet, before slips.
  const alike = ids.find((one) => confusableKey(one) === confusableKey(wanted));
  const wasThere = roster?.rows.some((row) => [row.mentorId, row.managerId].includes(wanted));
  const known = invalid.some((row) => row.id === wanted)
    ? 'row-left-out'
    : wasThere
      ? 'earlier-wave'
      : undefined;
  const suggestion = alike ?? (known ? undefined : nearest(wanted, ids));
  return finding('unknown-person', { file: option }, { id: wanted, suggestion, known });
}

/** An id as ids are compared. */
function asRead(id: string): string {
  return id.trim().normalize('NFC');
}
