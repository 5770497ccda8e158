import type { ExplainOptions } from '../explain.ts';
import type { Register } from '../shell.ts';
import { continuing, deciding, once, reading } from '../shell.ts';

export const register: Register = (program, shell) => {
  const { say, action } = shell;
  const command = program
    .command('explain')
    .argument(
      '[mentors]',
      say('the mentors, CSV, XLSX or ODS', 'die Mentor/innen, CSV, XLSX oder ODS'),
    )
    .argument(
      '[managers]',
      say('the managers, CSV, XLSX or ODS', 'die Führungskräfte, CSV, XLSX oder ODS'),
    )
    .description(
      say(
        'say why a tandem was formed, why another was not, and what it would cost',
        'sagen, warum ein Tandem gebildet wurde, warum ein anderes nicht, und was es kosten würde',
      ),
    )
    .option(
      '--for <id>',
      say('id, address or name of the person', 'Nummer, Adresse oder Name der Person'),
      once,
    )
    .option('--with <id>', say('the other person of the pair', 'die andere Person des Paars'), once)
    .option(
      '-o, --out <file>',
      say(
        'an HTML page for the person (--for), or for a works council (--programme)',
        'eine HTML-Seite für die Person (--for) oder den Betriebsrat (--programme)',
      ),
    )
    .option('--force', say('replace a file that exists', 'eine vorhandene Datei ersetzen'))
    .option(
      '--roster <file>',
      say('explain this roster as it stands', 'diese Tandemliste erklären, wie sie vorliegt'),
    )
    .option('--names', say('show names beside the ids', 'Namen neben den Nummern zeigen'));
  continuing(deciding(command, shell), shell).option(
    '--skip-invalid',
    say('leave rows with errors out', 'fehlerhafte Zeilen auslassen'),
  );
  reading(command, shell)
    .addHelpText('after', shell.examples(EXAMPLES))
    .action(
      action<[mentors: string | undefined, managers: string | undefined], ExplainOptions>(
        ['pretty', 'json'],
        async (call, mentors, managers) => {
          const { explainCommand } = await import('../explain.ts');
          return explainCommand(call, mentors, managers);
        },
      ),
    );
};

const EXAMPLES = `
  tandem explain mentors.csv managers.csv --for G07
  tandem explain mentors.csv managers.csv --for G07 --with M03
  tandem explain --programme programme.yaml
  tandem explain --programme --lang de
  tandem explain mentors.csv managers.csv --for G07 --out sheet.html`;
