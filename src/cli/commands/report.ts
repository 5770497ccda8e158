import type { ReportOptions } from '../report.ts';
import type { Register } from '../shell.ts';
import { continuing, reading, twoFiles } from '../shell.ts';

export const register: Register = (program, shell) => {
  const { say, action } = shell;
  const command = twoFiles(
    program.command('report').argument('<roster>', say('the roster', 'die Tandemliste')),
    shell,
  )
    .description(say('show a roster as an HTML page', 'eine Tandemliste als HTML-Seite zeigen'))
    .option('-o, --out <file>', say('the page; - is stdout', 'die Seite; - ist stdout'))
    .addOption(
      program
        .createOption('--audience <audience>', say('who it is for', 'für wen sie ist'))
        .choices(['hr', 'steering'])
        .default('hr'),
    )
    .option(
      '--audit <file>',
      say('prove with it that no roster is better', 'damit beweisen, dass keine Liste besser ist'),
    )
    .option(
      '--today <day>',
      say('count how long tandems have been active', 'zählen, wie lange Tandems schon laufen'),
    )
    .option('--ids-only', say('show no names', 'keine Namen zeigen'))
    .option('--skip-invalid', say('leave rows with errors out', 'fehlerhafte Zeilen auslassen'))
    .option('--force', say('replace a file that exists', 'eine vorhandene Datei ersetzen'));
  reading(continuing(command, shell), shell)
    .addHelpText('after', shell.examples(EXAMPLES))
    .action(
      action<[roster: string, mentors: string, managers: string], ReportOptions>(
        ['pretty'],
        async (call, roster, mentors, managers) => {
          const { reportCommand } = await import('../report.ts');
          return reportCommand(call, roster, mentors, managers);
        },
      ),
    );
};

const EXAMPLES = `
  tandem report roster.csv mentors.csv managers.csv -o report.html
  tandem report roster.csv mentors.csv managers.csv -o steering.html --audience steering`;
