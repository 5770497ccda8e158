import type { CommandShape } from './tree.ts';

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

/** Completion for fish: commands and options with what they do, their values, else files. */
export function fish(commands: readonly CommandShape[]): string {
  const lines = commands.flatMap(({ name, description, options, operands }) => [
    `complete -c tandem -n __fish_use_subcommand -a ${name} -d ${quoted(description)}`,
    ...(operands.length > 0
      ? [
          `complete -c tandem -n '__fish_seen_subcommand_from ${name}' -f -a ${quoted(operands.join(' '))}`,
        ]
      : []),
    ...options.map(({ flags, description: what, takesValue, choices }) =>
      [
        `complete -c tandem -n '__fish_seen_subcommand_from ${name}'`,
        ...flags.map((flag) =>
          flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag[1] ?? ''}`,
        ),
        ...(takesValue ? ['-r'] : []),
        ...(choices.length > 0 ? [`-f -a ${quoted(choices.join(' '))}`] : []),
        `-d ${quoted(what)}`,
      ].join(' '),
    ),
  ]);
  return `# fish completion for tandem: tandem completion fish | source\n${lines.join('\n')}\n`;
}
