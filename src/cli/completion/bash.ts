import type { CommandShape } from './tree.ts';
import { choicesOf } from './tree.ts';

/** Completion for bash 3.2 and later: commands, options, their values, else files. */
export function bash(commands: readonly CommandShape[]): string {
  const names = commands.map(({ name }) => name);
  const values = [
    ...choicesOf(commands).map(({ flags, choices }) => [flags, choices] as const),
    ...commands.map(({ name, operands }) => [[name], operands] as const),
  ]
    .filter(([, words]) => words.length > 0)
    .map(([before, words]) => `    ${before.join('|')}) words='${words.join(' ')}' ;;`);
  const options = commands.map(
    ({ name, options }) =>
      `      ${name}) words='${options.flatMap(({ flags }) => flags).join(' ')}' ;;`,
  );
  return `# bash completion for tandem: eval "$(tandem completion bash)"
_tandem() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]}
  local command= words= word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in
      ${names.join('|')}) command=$word; break ;;
    esac
  done
  case $previous in
${values.join('\n')}
  esac
  if [[ -z $words && $current == -* ]]; then
    case \${command:-match} in
${options.join('\n')}
    esac
  elif [[ -z $words && -z $command ]]; then
    words='${names.join(' ')}'
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _tandem tandem
`;
}
