import { describeProgramme, loadProgramme, programmeText, safeJson, style } from '../index.ts';
import type { CommandResult } from './host.ts';
import { findingsOnly } from './findings-output.ts';
import type { Call, ReadingOptions } from './shell.ts';

/** Prints rules, weights and objective of the programme in force, in plain words. */
export async function explainProgramme(
  call: Call<ReadingOptions>,
  mentors: string | undefined,
): Promise<CommandResult> {
  const { options } = call;
  const { programme, findings } = await loadProgramme({ mentors, programme: options.programme });
  const language = options.lang ?? programme?.language ?? 'en';
  if (!programme) return findingsOnly(call, findings, language);
  const description = describeProgramme(programme, language);
  const stdout =
    call.format === 'json'
      ? safeJson({ schemaVersion: 1, sha256: programme.sha256, ...description })
      : programmeText(description, programme, language, style(call.colour.stdout));
  return { stdout, exitCode: 0 };
}
