import type { CommandShape } from '../completion/tree.ts';
import type { Register } from '../shell.ts';
import { encodeUtf8 } from '../../util/bytes.ts';

const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;

/** How each shell's script is made. */
const SCRIPTS: Readonly<
  Record<(typeof SHELLS)[number], () => Promise<(commands: readonly CommandShape[]) => string>>
> = {
  bash: async () => (await import('../completion/bash.ts')).bash,
  zsh: async () => (await import('../completion/zsh.ts')).zsh,
  fish: async () => (await import('../completion/fish.ts')).fish,
  powershell: async () => (await import('../completion/powershell.ts')).powershell,
};

export const register: Register = (program, { say, examples, action }) => {
  program
    .command('completion')
    .description(
      say(
        'print a script that completes tandem in a shell',
        'Skript zur Vervollständigung ausgeben',
      ),
    )
    .addArgument(program.createArgument('<shell>', say('your shell', 'Ihre Shell')).choices(SHELLS))
    .addHelpText('after', examples(EXAMPLES))
    .action(
      action<[shell: (typeof SHELLS)[number]]>(['pretty'], async (_, shell) => {
        const { shapesOf } = await import('../completion/tree.ts');
        const script = await SCRIPTS[shell]();
        return { stdout: encodeUtf8(script(shapesOf(program))), exitCode: 0 };
      }),
    );
};

const EXAMPLES = `
  eval "$(tandem completion bash)"
  source <(tandem completion zsh)
  tandem completion fish | source
  tandem completion powershell | Out-String | Invoke-Expression`;
