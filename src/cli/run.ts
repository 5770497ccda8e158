import type { Command } from 'commander';
import { CommanderError } from 'commander';

import { createCall } from './call.ts';
import { languageAsked, languageOfFiles } from './call-language.ts';
import { wrapTo } from './wrap.ts';
import { germanExamples } from './german-help.ts';
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
  // Whoever asks for help has German files or has not.
  const ofFiles = isBare(argv) || asksForHelp(argv);
  const known = languageAsked(argv) ?? (ofFiles ? await languageOfFiles(argv) : undefined);
  const language = known ?? 'en';
  const printed: Printed = { out: '', width: host.stdout.columns ?? 100 };
  let result: CommandResult = { exitCode: 0 };
  const shell: Shell = {
    say: (en, de) => (language === 'de' ? de : en),
    examples: (calls) =>
      language === 'de' ? `\nBeispiele:${germanExamples(calls)}` : `\nExamples:${calls}`,
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
    const isRefused = error instanceof Refused || error instanceof CommanderError;
    if (!isRefused) throw error;
    const spoken = known ?? (await languageOfFiles(argv));
    const wrong =
      error instanceof Refused
        ? await refusal(error, spoken, host)
        : await usageError(error.message, spoken);
    const { findings, ...result } = wrong;
    if (!asksForJson(argv)) return result;
    const commands = program.commands.map((one) => one.name());
    const command = argv.find((argument) => commands.includes(argument)) ?? 'match';
    return { ...result, stdout: await refusedJson(command, argv, findings, spoken) };
  }
}

/** Whether a call names nothing to do, at most a language. */
function isBare(argv: readonly string[]): boolean {
  const [first, second] = argv;
  if (argv.length === 0) return true;
  if (argv.length === 1) return first === '--lang=de' || first === '--lang=en';
  return argv.length === 2 && first === '--lang' && (second === 'de' || second === 'en');
}

/** Whether a call asks for help, by the command or by an option. */
function asksForHelp(argv: readonly string[]): boolean {
  return argv.some((argument) => argument === 'help' || argument === '--help' || argument === '-h');
}

async function refuseEmptyValues(command: Command): Promise<void> {
  const empty = emptyValues(command);
  if (empty.length === 0) return;
  const { finding } = await import('../findings/finding.ts');
  throw new Refused(empty.map((what) => finding('empty-value', { file: 'tandem' }, { what })));
}
