import type { CompareOptions } from '../compare.ts';
import type { Register } from '../shell.ts';
import { deciding, reading, twoFiles } from '../shell.ts';

export const register: Register = (program, shell) => {
  const { say, action } = shell;
  const command = twoFiles(program.command('compare'), shell)
    .description(
      say(
        'say how the roster depends on weights, rules and objective; writes nothing',
        'sagen, wie die Liste von Gewichten, Regeln und Ziel abhängt; schreibt nichts',
      ),
    )
    .option(
      '--frontier',
      say('the trade-off between total and lowest score', 'Summe gegen niedrigste Punktzahl'),
    );
  deciding(command, shell).option(
    '--skip-invalid',
    say('leave rows with errors out', 'fehlerhafte Zeilen auslassen'),
  );
  reading(command, shell)
    .addHelpText('after', shell.examples(EXAMPLES))
    .action(
      action<[mentors: string, managers: string], CompareOptions>(
        ['pretty', 'json'],
        async (call, mentors, managers) => {
          const { compareCommand } = await import('../compare.ts');
          return compareCommand(call, mentors, managers);
        },
      ),
    );
};

const EXAMPLES = `
  tandem compare mentors.csv managers.csv
  tandem compare mentors.csv managers.csv --frontier
  tandem compare mentors.csv managers.csv --json`;
