import type { Language } from '../../findings/finding.ts';
import type { Register, Shell } from '../shell.ts';
import { Refused } from '../../findings/refused.ts';

export const register: Register = (program, { say, examples, helpOf, action }) => {
  program
    .command('help')
    .argument(
      '[topic]',
      say(
        'a command, the code of a finding, or a word that outputs show',
        'Befehl, Code eines Befunds oder ein Wort aus den Ausgaben',
      ),
    )
    .description(
      say(
        'explain a command, a finding, a rule, a reason or a status',
        'Befehl, Befund, Regel, Grund oder Status erklären',
      ),
    )
    .addHelpText('after', examples(EXAMPLES))
    .action(
      action<[topic: string | undefined]>(['pretty'], async (_, topic) => {
        const commands = new Map(program.commands.map((one) => [one.name(), one]));
        const command = topic === undefined ? program : commands.get(topic.toLowerCase());
        if (topic === undefined || command !== undefined) {
          return { stdout: helpOf(command ?? program), exitCode: 0 };
        }
        return { stdout: await pageOn(topic, [...commands.keys()], say), exitCode: 0 };
      }),
    );
};

/** The page on a kind of finding, or on a word that outputs show. */
async function pageOn(
  topic: string,
  commands: readonly string[],
  say: Shell['say'],
): Promise<string> {
  const { catalogue } = await import('../../findings/catalogue/index.ts');
  const { finding, isFindingCode } = await import('../../findings/finding.ts');
  const { findingPage } = await import('../../report/findings/page.ts');
  const { nearest } = await import('../../util/nearest.ts');
  const { HELP_TOPICS, helpPage } = await import('../../report/help-topics.ts');
  const language = say<Language>('en', 'de');
  const code = topic.toLowerCase();
  if (isFindingCode(code)) return findingPage(code, language);
  const page = helpPage(topic, language);
  if (page !== undefined) return page;
  const suggestion = nearest(code, [...commands, ...Object.keys(catalogue), ...HELP_TOPICS]);
  throw new Refused([finding('unknown-topic', { file: 'tandem help' }, { topic, suggestion })]);
}

const EXAMPLES = `
  tandem help match
  tandem help disk-full
  tandem help competition`;
