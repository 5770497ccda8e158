import type { Host } from './host.ts';
import { isColoured } from './host.ts';
import { progress } from './progress.ts';
import type { Call, Format, GlobalOptions } from './shell.ts';
import { Refused } from '../findings/refused.ts';
import { VERSION } from '../util/version.ts';

/** What a command is given: its options completed by what the environment says. */
export async function createCall(
  host: Host,
  options: GlobalOptions,
  formats: readonly Format[],
  compute: Call<object>['compute'],
): Promise<Call<object>> {
  return {
    host,
    version: VERSION,
    options,
    format: await formatOf(host, options, formats),
    colour: {
      stdout: isColoured(host.env, host.stdout, !options.color),
      stderr: isColoured(host.env, host.stderr, !options.color),
    },
    progress: progress(host, options.quiet === true),
    compute,
  };
}

/** The format asked for; on GitHub the one whose findings show up there, where there is such. */
async function formatOf(
  host: Host,
  options: GlobalOptions,
  formats: readonly Format[],
): Promise<Format> {
  const asked = options.json === true ? 'json' : options.format;
  if (asked === undefined) {
    const onGithub = host.env['GITHUB_ACTIONS'] === 'true' && formats.includes('github');
    return onGithub ? 'github' : 'pretty';
  }
  const found = formats.find((format) => format === asked);
  if (found !== undefined) return found;
  const { finding } = await import('../findings/finding.ts');
  throw new Refused([finding('unknown-format', { file: '--format' }, { asked, formats })]);
}
