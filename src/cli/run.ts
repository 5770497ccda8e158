import type { Command } from 'commander';
import { CommanderError } from 'commander';

import type { Language } from '../findings/finding.ts';
import { createCall } from './call.ts';
import { wrapTo } from './wrap.ts';
import type { CommandResult, Host } from './host.ts';
import type { Printed } from './program.ts';
import { createProgram } from './program.ts';
import type { Call, GlobalOptions, Shell } from './shell.ts';
import { Refused } from '../findings/refused.ts';
import { asksForJson, refusedJson } from './refused-json.ts';
import { withStepSummary } from './step-summary.ts';
import {
  emptyValues,
  refusal,
  rejectMisspeltCommand,
  usageError,
  withoutBareProgramme,
} from './usage.ts';

/** Parses the call and performs the command. What it throws is a bug. */
export async function run(
  argv: readonly string[],
  host: Host,
  compute: Call<object>['compute'],
): Promise<CommandResult> {
  const language = languageOf(argv);
  const printed: Printed = { out: '', width: host.stdout.columns ?? 100 };
  let result: CommandResult = { exitCode: 0 };
  const shell: Shell = {
    say: (en, de) => (language === 'de' ? de : en),
    helpOf: (command) => {
      printed.out = '';
      command.outputHelp();
      return printed.out;
    },
    action:
      (formats, perform) =>
      async (...args) => {
        // Commander passes the operands, the command's own options and the command.
        const command = args.at(-1) as Command;
        await refuseEmptyValues(command);
        const options = command.optsWithGlobals<GlobalOptions>();
        const call = await createCall(host, options, formats, compute);
        try {
          // The declaration of the command vouches for the types of its operands and options.
          result = await perform(call as never, ...(args.slice(0, -2) as never));
        } finally {
          call.progress.done();
        }
        if (options.exitZero === true && result.exitCode === 1) result = { ...result, exitCode: 0 };
        result = await withStepSummary(result, host.env);
        if (call.format === 'pretty') result = await wrapTo(host, result);
      },
  };
  const program = createProgram(shell, printed);
  if (isBare(argv)) return { stdout: shell.helpOf(program), exitCode: 0 };
  try {
    rejectMisspeltCommand(argv, program);
    await program.parseAsync(withoutBareProgramme(argv), { from: 'user' });
    return result;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) {
      return { stdout: printed.out, exitCode: 0 };
    }
    const wrong =
      error instanceof Refused
        ? await refusal(error, language, host)
        : error instanceof CommanderError
          ? await usageError(error.message, language)
          : undefined;
    if (!wrong) throw error;
    const { findings, ...result } = wrong;
    if (!asksForJson(argv)) return result;
    const commands = program.commands.map((one) => one.name());
    const command = argv.find((argument) => commands.includes(argument)) ?? 'match';
    return { ...result, stdout: await refusedJson(command, argv, findings, language) };
  }
}

/** Whether a call names nothing to do, at most a language. */
function isBare(argv: readonly string[]): boolean {
  const [first, second] = argv;
  if (argv.length === 0) return true;
  if (argv.length === 1) return first === '--lang=de' || first === '--lang=en';
  return argv.length === 2 && first === '--lang' && (second === 'de' || second === 'en');
}

/** The language of help and usage errors, which is needed before the call is parsed. */
export function languageOf(argv: readonly string[]): Language {
  const isGerman = (argument: string, at: number): boolean =>
    argument === '--lang=de' || (argument === 'de' && argv[at - 1] === '--lang');
  return argv.some(isGerman) ? 'de' : 'en';
}

async function refuseEmptyValues(command: Command): Promise<void> {
  const empty = emptyValues(command);
  if (empty.length === 0) return;
  const { finding } = await import('../findings/finding.ts');
  throw new Refused(empty.map((what) => finding('empty-value', { file: 'tandem' }, { what })));
}
