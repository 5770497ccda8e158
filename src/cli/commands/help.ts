import type { Language } from '../../findings/finding.ts';
import type { Register, Shell } from '../shell.ts';
import { Refusal } from '../shell.ts';

export const register: Register = (program, { say, helpOf, action }) => {
  program
    .command('help')
    .argument(
      '[topic]',
      say('a command or the code of a finding', 'Befehl oder Code eines Befunds'),
    )
    .description(say('explain a command or a finding', 'einen Befehl oder einen Befund erklären'))
    .addHelpText(
      'after',
      `
${say('Examples', 'Beispiele')}:
  tandem help match
  tandem help disk-full`,
    )
    .action(
      action<[topic: string | undefined]>(['pretty'], async (_, topic) => {
        const commands = new Map(program.commands.map((one) => [one.name(), one]));
        const command = topic === undefined ? program : commands.get(topic);
        if (topic === undefined || command !== undefined) {
          return { stdout: helpOf(command ?? program), exitCode: 0 };
        }
        return { stdout: await pageOn(topic, [...commands.keys()], say), exitCode: 0 };
      }),
    );
};

/** The page on a kind of finding. */
async function pageOn(
  topic: string,
  commands: readonly string[],
  say: Shell['say'],
): Promise<string> {
  const { catalogue } = await import('../../findings/catalogue/index.ts');
  const { finding, isFindingCode } = await import('../../findings/finding.ts');
  const { findingPage } = await import('../../report/findings/page.ts');
  const { nearest } = await import('../../util/nearest.ts');
  if (isFindingCode(topic)) return findingPage(topic, say<Language>('en', 'de'));
  const suggestion = nearest(topic, [...commands, ...Object.keys(catalogue)]);
  throw new Refusal([finding('unknown-topic', { file: 'tandem help' }, { topic, suggestion })]);
}
