import {
  explainJson,
  explainPair,
  explainPairJson,
  explainPairText,
  explainPerson,
  explainText,
  type Explainable,
  finding,
  type Finding,
  type Inputs,
  match,
  nearest,
  type Person,
  readInputs,
  readWave,
  safeJson,
  style,
} from '../index.ts';
import type { ExplainOptions } from './commands/explain.ts';
import type { CommandResult } from './host.ts';
import { explainProgramme } from './explain-programme.ts';
import { findingsOnly, findingsText, isError } from './said.ts';
import type { Call } from './shell.ts';

/** Explains a person, a pair, or the programme in force. */
export async function runExplain(
  call: Call<ExplainOptions>,
  mentors: string | undefined,
  managers: string | undefined,
): Promise<CommandResult> {
  const { options } = call;
  const language = options.lang ?? 'en';
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
  const { wave, findings: ofWave } = await readWave(options, inputs);
  const who = find(inputs, options.for, '--for');
  const other = options.with === undefined ? undefined : find(inputs, options.with, '--with');
  const objections: Finding[] = [who, other].filter((one) => one !== undefined && 'code' in one);
  if (isPerson(who) && isPerson(other) && who.role === other.role) {
    objections.push(finding('two-of-one-role', { file: '--with' }, { role: who.role }));
  }
  objections.push(...ofWave.filter(isError));
  if (!isPerson(who) || objections.length > 0) {
    return findingsOnly(call, [...findings, ...objections], inputs.language);
  }
  const made = call.compute(() =>
    match(inputs.people, inputs.programme, {
      objective: options.objective,
      seed: options.seed,
      invalid: inputs.invalid,
      language: inputs.language,
      wave,
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
      ? safeJson(explainJson(explanation, criteria))
      : explainText(explanation, context);
  }
  const [mentor, manager] = who.role === 'mentor' ? [who, other] : [other, who];
  const explanation = explainPair(made, mentor, manager, language);
  return call.format === 'json'
    ? safeJson(explainPairJson(explanation, criteria))
    : explainPairText(explanation, context);
}

function isPerson(one: Person | Finding | undefined): one is Person {
  return one !== undefined && 'role' in one;
}

/** The person of an id, or what is wrong with the id. */
function find({ people }: Inputs, id: string, option: string): Person | Finding {
  const all = [...people.mentors, ...people.managers];
  const wanted = id.trim().normalize('NFC');
  return (
    all.find((person) => person.id === wanted) ??
    finding(
      'unknown-person',
      { file: option },
      {
        id: wanted,
        suggestion: nearest(
          wanted,
          all.map((person) => person.id),
        ),
      },
    )
  );
}
