import type { StatusOptions } from '../status.ts';
import type { Register } from '../shell.ts';
import { reading } from '../shell.ts';

export const register: Register = (program, shell) => {
  const { say, action } = shell;
  const command = program
    .command('status')
    .argument('<roster>', say('the roster of the programme', 'die Tandemliste des Programms'))
    .argument(
      '[mentors]',
      say('the mentors, to see who is free', 'die Mentor/innen, um zu sehen, wer frei ist'),
    )
    .argument('[managers]', say('the managers', 'die Führungskräfte'))
    .description(
      say(
        'say where a programme stands; writes nothing',
        'sagen, wo ein Programm steht; schreibt nichts',
      ),
    )
    .option(
      '--today <day>',
      say(
        'count how long tandems have been active, up to this day',
        'zählen, wie lange Tandems bis zu diesem Tag laufen',
      ),
    )
    .option(
      '--previous <roster>',
      say(
        'say what has changed since this roster',
        'sagen, was sich seit dieser Tandemliste geändert hat',
      ),
    );
  reading(command, shell)
    .addHelpText('after', shell.examples(EXAMPLES))
    .action(
      action<[roster: string, mentors?: string, managers?: string], StatusOptions>(
        ['pretty', 'json'],
        async (call, roster, mentors, managers) => {
          const { statusCommand } = await import('../status.ts');
          return statusCommand(call, roster, mentors, managers);
        },
      ),
    );
};

const EXAMPLES = `
  tandem status roster.csv
  tandem status roster.csv mentors.csv managers.csv --today 2026-06-30
  tandem status roster.csv mentors.csv managers.csv --previous previous.csv`;
