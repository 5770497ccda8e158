import type { CheckOptions } from '../check.ts';
import type { Register } from '../shell.ts';
import { reading, twoFiles } from '../shell.ts';

export const register: Register = (program, shell) => {
  const { say, action } = shell;
  const command = twoFiles(program.command('check'), shell)
    .description(
      say(
        'check the data and say how many tandems are possible; writes nothing',
        'Daten prüfen und sagen, wie viele Tandems möglich sind; schreibt nichts',
      ),
    )
    .option(
      '--cases <file>',
      say(
        'cases that the pairing rules must pass',
        'Fälle, die die Paarungsregeln bestehen müssen',
      ),
    );
  command.option(
    '--remedies',
    say('what each rule costs and what would help', 'was jede Regel kostet und was helfen würde'),
  );
  reading(command, shell)
    .addHelpText('after', shell.examples(EXAMPLES))
    .action(
      action<[mentors: string, managers: string], CheckOptions>(
        ['pretty', 'json', 'github', 'junit', 'sarif'],
        async (call, mentors, managers) => {
          const { checkCommand } = await import('../check.ts');
          return checkCommand(call, mentors, managers);
        },
      ),
    );
};

const EXAMPLES = `
  tandem check mentors.csv managers.csv
  tandem check mentoren.csv fuehrungskraefte.csv --map department="Org-Einheit"
  tandem check mentors.csv managers.csv --cases cases.csv --format junit`;
