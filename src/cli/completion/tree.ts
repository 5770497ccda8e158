import type { Command, Option } from 'commander';

/** An option as a shell completes it. */
export interface OptionShape {
  /** `--out` and, where there is one, `-o`. */
  readonly flags: readonly string[];
  readonly description: string;
  readonly takesValue: boolean;
  /** The values it takes; none where any will do, such as a file. */
  readonly choices: readonly string[];
}

/** A command as a shell completes it, with the options that every command has. */
export interface CommandShape {
  readonly name: string;
  readonly description: string;
  readonly options: readonly OptionShape[];
  /** What its first operand can be; none where it is a file. */
  readonly operands: readonly string[];
}

function optionShape({ short, long, description, flags, argChoices }: Option): OptionShape {
  return {
    flags: [long, short].filter((flag) => flag !== undefined),
    description,
    takesValue: /[<[]/.test(flags),
    choices: argChoices ?? [],
  };
}

/** What can be completed: read off commander's own tree, so that it is never out of step. */
export function shapesOf(program: Command): readonly CommandShape[] {
  const help = program.createHelp();
  const general = help.visibleOptions(program).map(optionShape);
  return help.visibleCommands(program).map((command) => {
    const own = help.visibleOptions(command).map(optionShape);
    const known = new Set(own.flatMap(({ flags }) => flags));
    const others = general.filter(({ flags }) => !flags.some((flag) => known.has(flag)));
    return {
      name: command.name(),
      description: command.summary() || command.description(),
      options: [...own, ...others],
      operands: command.registeredArguments[0]?.argChoices ?? [],
    };
  });
}

/** The options that take one of few values, each once, over all commands. */
export function choicesOf(commands: readonly CommandShape[]): readonly OptionShape[] {
  const byFlag = new Map<string, OptionShape>();
  for (const option of commands.flatMap(({ options }) => options)) {
    const [flag = ''] = option.flags;
    if (option.choices.length > 0 && !byFlag.has(flag)) byFlag.set(flag, option);
  }
  return [...byFlag.values()];
}
