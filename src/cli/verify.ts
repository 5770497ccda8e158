import type { AuditFile, Finding, Inputs, RosterFile, WaveReading } from '../index.ts';
import {
  finding,
  readAuditFile,
  readInputs,
  readRosterFile,
  readWave,
  style,
  understoodLines,
  verify,
  verifyJson,
  verifySummary,
} from '../index.ts';
import { checkedResult } from './check-result.ts';
import type { CommandResult } from './host.ts';
import { skippedErrors } from './findings-output.ts';
import type { Call, ReadingOptions } from './shell.ts';

/** Options of `tandem verify`, as commander gives them. */
export interface VerifyOptions extends ReadingOptions {
  readonly audit?: string;
  readonly previous?: string;
  readonly previousUnmatched?: string;
  readonly skipInvalid?: true;
}

/** Checks a roster against data and programme and tells what is wrong with it. */
export async function runVerify(
  call: Call<VerifyOptions>,
  rosterFile: string,
  mentors: string,
  managers: string,
): Promise<CommandResult> {
  const { options } = call;
  const { encoding, delimiter } = options;
  const files = [rosterFile, mentors, managers];
  const twice = sameFiles([...files, ...(options.audit === undefined ? [] : [options.audit])]);
  const reading = await readInputs({ ...options, mentors, managers, language: options.lang });
  const { inputs, language } = reading;
  const read =
    twice.length > 0
      ? { roster: undefined, findings: twice }
      : await readRosterFile(rosterFile, { encoding, delimiter });
  const audited =
    options.audit === undefined || twice.length > 0
      ? { audit: undefined, findings: [] }
      : await readAuditFile(options.audit);
  const wave = inputs && (await readWave(options, inputs));
  const before = [
    ...reading.findings,
    ...read.findings,
    ...audited.findings,
    ...(wave?.findings ?? []),
  ];

  // Rows that were left out when the roster was made count no more now.
  const skipped = skippedErrors(reading, options.skipInvalid);
  const told = (findings: readonly Finding[], json: object, pretty: string): CommandResult =>
    checkedResult(call, {
      ...{ title: 'tandem verify', findings, files, language, json, pretty },
      counted: findings.filter((one) => !skipped.has(one)),
    });
  const unreadable = options.audit !== undefined && audited.audit === undefined;
  const noWave = options.previous !== undefined && wave?.roster === undefined;
  if (!inputs || !read.roster || unreadable || noWave) {
    return told(before, verifyJson(undefined, before, language), '');
  }
  return verified(call, told, { inputs, roster: read.roster, audit: audited.audit, wave, before });
}

function verified(
  call: Call<VerifyOptions>,
  told: (findings: readonly Finding[], json: object, pretty: string) => CommandResult,
  checked: {
    readonly inputs: Inputs;
    readonly roster: RosterFile;
    readonly audit: AuditFile | undefined;
    readonly wave: WaveReading | undefined;
    readonly before: readonly Finding[];
  },
): CommandResult {
  const { inputs, roster, audit, wave, before } = checked;
  const { language } = inputs;
  const verdict = call.compute(() => verify(inputs, roster, audit, wave));
  const findings = [...before, ...verdict.findings];
  const paint = style(call.colour.stdout);
  const pretty = [
    understoodLines(inputs, language, paint),
    verifySummary(verdict, roster, language, paint),
  ].join('\n');
  return told(findings, verifyJson(verdict, findings, language), pretty);
}

/** Files that were given for two different things. */
function sameFiles(files: readonly string[]): Finding[] {
  const [twice] = files.filter((file, at) => files.indexOf(file) !== at);
  if (twice === undefined) return [];
  const what = twice === '-' ? 'stdin' : 'two of the files';
  return [finding('same-file-twice', { file: twice }, { what })];
}
