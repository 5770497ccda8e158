import type { Register } from '../shell.ts';
import { reading, type ReadingOptions } from '../shell.ts';

/** Options of `tandem compare`, as commander gives them. */
export interface CompareOptions extends ReadingOptions {
  readonly frontier?: true;
  readonly objective?: 'total' | 'fair';
  readonly seed?: string;
  readonly skipInvalid?: true;
}

export const register: Register = (program, shell) => {
  const { say, action } = shell;
  const command = program
    .command('compare')
    .argument('<mentors>', say('the mentors, CSV or XLSX', 'die Mentor(inn)en, CSV oder XLSX'))
    .argument('<managers>', say('the managers, CSV or XLSX', 'die Führungskräfte, CSV oder XLSX'))
    .description(
      say(
        'say how the roster hangs on weights, rules and objective; writes nothing',
        'sagen, wie die Liste von Gewichten, Regeln und Ziel abhängt; schreibt nichts',
      ),
    )
    .option(
      '--frontier',
      say('the trade-off between total and lowest score', 'Summe gegen niedrigste Punktzahl'),
    )
    .addOption(
      program
        .createOption('--objective <objective>', say('what is best', 'was am besten heißt'))
        .choices(['total', 'fair']),
    )
    .option(
      '--seed <text>',
      say('draw ties by lot from this text', 'Gleichstände mit diesem Text auslosen'),
    )
    .option('--skip-invalid', say('leave rows with errors out', 'fehlerhafte Zeilen auslassen'));
  reading(command, shell)
    .addHelpText('after', examples)
    .action(
      action<[mentors: string, managers: string], CompareOptions>(
        ['pretty', 'json'],
        async (call, mentors, managers) => {
          const { runCompare } = await import('../compare.ts');
          return runCompare(call, mentors, managers);
        },
      ),
    );
};

const examples = `
  tandem compare mentors.csv managers.csv
  tandem compare mentors.csv managers.csv --frontier
  tandem compare mentors.csv managers.csv --json`;
