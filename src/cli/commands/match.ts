import type { MatchCallOptions } from '../match.ts';
import type { Register } from '../shell.ts';
import { continuing, deciding, reading, twoFiles } from '../shell.ts';

export const register: Register = (program, shell) => {
  const { say, action } = shell;
  const command = twoFiles(program.command('match', { isDefault: true }), shell)
    .description(
      say('form the tandems and write the roster', 'Tandems bilden und die Liste schreiben'),
    )
    .option('-o, --out <file>', say('the roster; - is stdout', 'die Tandemliste; - ist stdout'))
    .option('--unmatched <file>', say('everyone left over', 'alle ohne Tandem'))
    .option('--audit <file>', say('what proves the roster', 'der Nachweis zur Liste'))
    .option('--report <file>', say('the roster as an HTML page', 'die Liste als HTML-Seite'));
  deciding(command, shell).addOption(
    program
      .createOption(
        '--dialect <dialect>',
        say('for which program CSV is written', 'für welches Programm CSV geschrieben wird'),
      )
      .choices(['excel-de', 'excel', 'rfc4180']),
  );
  continuing(command, shell)
    .option(
      '--today <day>',
      say('warn of tandems past their end', 'Tandems melden, deren Ende überschritten ist'),
    )
    .option(
      '--proposals <file>',
      say('a discreet sheet for the managers', 'ein diskretes Blatt für die Führungskräfte'),
    )
    .option('--force', say('replace files that exist', 'vorhandene Dateien ersetzen'))
    .option(
      '--require-all',
      say(
        'a manager without a tandem is a finding',
        'eine Führungskraft ohne Tandem ist ein Befund',
      ),
    )
    .option('--skip-invalid', say('leave rows with errors out', 'fehlerhafte Zeilen auslassen'))
    .option(
      '--ids-only',
      say('write no names and no e-mail addresses', 'keine Namen und E-Mail-Adressen schreiben'),
    );
  reading(command, shell)
    .addHelpText('after', shell.examples(EXAMPLES))
    .action(
      action<[mentors: string, managers: string], MatchCallOptions>(
        ['pretty', 'json'],
        async (call, mentors, managers) => {
          const { matchCommand } = await import('../match.ts');
          return matchCommand(call, mentors, managers);
        },
      ),
    );
};

const EXAMPLES = `
  tandem match mentors.csv managers.csv
  tandem mentors.csv managers.csv -o roster.xlsx --force
  tandem match mentors.csv managers.csv --objective fair --json`;
