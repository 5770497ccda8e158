import type { InitOptions } from '../init.ts';
import type { Register } from '../shell.ts';
import { sheetOption } from '../shell.ts';

export const register: Register = (program, shell) => {
  const { say, examples, action } = shell;
  program
    .command('init')
    .argument(
      '[folder]',
      say('where to write; the working folder if left out', 'wohin; sonst in den aktuellen Ordner'),
    )
    .description(
      say(
        'write a commented programme and sample files; never overwrites',
        'kommentiertes Programm und Beispieldateien schreiben; überschreibt nie',
      ),
    )
    .addOption(
      program.createOption(
        '--from <files...>',
        say(
          'the mentors and the managers: write only a programme for these two files',
          'Mentor/innen und Führungskräfte: nur ein Programm für diese beiden Dateien schreiben',
        ),
      ),
    )
    .addOption(sheetOption(program, shell))
    .option(
      '--tutorial',
      say('the lists of the tutorial instead', 'stattdessen die Listen der Anleitung'),
    )
    .addHelpText('after', examples(EXAMPLES))
    .action(
      action<[folder: string | undefined], InitOptions>(
        ['pretty', 'json'],
        async (call, folder = '') => {
          const { initCommand } = await import('../init.ts');
          return initCommand(call, folder);
        },
      ),
    );
};

const EXAMPLES = `
  tandem init demo
  tandem init --from mentors.csv managers.csv
  tandem init --tutorial mentoring
  tandem init demo --lang de`;
