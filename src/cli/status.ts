import { readStanding, statusJson, statusText, style } from '../index.ts';
import { checkedResult } from './check-result.ts';
import type { CommandResult } from './host.ts';
import type { Call, ReadingOptions } from './shell.ts';

/** Options of `tandem status`, as commander gives them. */
export interface StatusOptions extends ReadingOptions {
  readonly today?: string;
}

/** Tells where a programme stands, from its roster. */
export async function runStatus(
  call: Call<StatusOptions>,
  roster: string,
  mentors: string | undefined,
  managers: string | undefined,
): Promise<CommandResult> {
  const { options } = call;
  const { standing, findings, language } = await readStanding({
    ...options,
    ...{ roster, mentors, managers, language: options.lang },
  });
  const paint = style(call.colour.stdout);
  return checkedResult(call, {
    title: 'tandem status',
    files: [roster, mentors, managers].filter((file) => file !== undefined),
    ...{ findings, language },
    json: statusJson(standing, findings, language),
    pretty: standing ? statusText(standing, roster, language, paint) : '',
  });
}
