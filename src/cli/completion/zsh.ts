import type { CommandShape, OptionShape } from './tree.ts';

/** A text between single quotes, in which the given characters mean something to `_arguments`. */
function quoted(text: string, special: RegExp): string {
  return `'${text.replace(special, '\\$&').replaceAll("'", String.raw`'\''`)}'`;
}

function specification({ flags, description, takesValue, choices }: OptionShape): string[] {
  const action = choices.length > 0 ? `(${choices.join(' ')})` : '_files';
  return flags.map((flag) => {
    const label = `${flag}[${description.replace(/[[\]\\:]/g, '\\$&')}]`;
    return quoted(takesValue ? `${label}:value:${action}` : label, /(?!)/g);
  });
}

/** Completion for zsh: commands and options with what they do, their values, else files. */
export function zsh(commands: readonly CommandShape[]): string {
  const names = commands.map(
    ({ name, description }) => `    ${quoted(`${name}:${description}`, /\\/g)}`,
  );
  const options = commands.map(({ name, options, operands }) =>
    [
      `    ${name})`,
      '      options=(',
      ...options.flatMap(specification).map((line) => `        ${line}`),
      `        '*:operand:${operands.length > 0 ? `(${operands.join(' ')})` : '_files'}'`,
      '      ) ;;',
    ].join('\n'),
  );
  return `#compdef tandem
# zsh completion for tandem: source <(tandem completion zsh)
_tandem() {
  local -a commands options
  commands=(
${names.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    _files
    return
  fi
  case $words[2] in
${options.join('\n')}
  esac
  _arguments -s $options
}
compdef _tandem tandem
`;
}
