import { Command, Help } from 'commander';

import { germanHelp } from './german-help.ts';
import { commands } from './commands/index.ts';
import type { Shell } from './shell.ts';
import { FORMATS } from './shell.ts';
import { VERSION } from '../util/version.ts';

/** Where commander prints help and the version; its usage errors are thrown and not printed. */
export interface Printed {
  out: string;
  /** Columns to which help is wrapped. */
  readonly width: number;
}

/** The command line as commander sees it. It prints nothing and never ends the process. */
export function createProgram(shell: Shell, printed: Printed): Command {
  const { say } = shell;
  const isGerman = say('en', 'de') === 'de';
  const program = new Command('tandem');
  program
    .description(
      say(
        'Forms cross-mentoring tandems for reverse mentoring from two spreadsheets.',
        'Bildet aus zwei Tabellen Cross-Mentoring-Tandems für das Reverse Mentoring.',
      ),
    )
    .usage('[command] [options]')
    .version(VERSION, '-V, --version', say('print the version', 'Version ausgeben'))
    .helpOption('-h, --help', say('print help', 'Hilfe ausgeben'))
    .option(
      '-p, --programme <file>',
      say('pairing rules and weights', 'Paarungsregeln und Gewichte'),
    )
    .addOption(
      program
        .createOption('--format <format>', say('form of the result', 'Form des Ergebnisses'))
        .choices(FORMATS),
    )
    .option('--json', say('the same as --format json', 'dasselbe wie --format json'))
    .addOption(
      program
        .createOption('--lang <language>', say('language of the texts', 'Sprache der Texte'))
        .choices(['de', 'en']),
    )
    .option('--strict', say('warnings count as findings', 'Warnungen zählen wie Fehler'))
    .option('--exit-zero', say('exit with 0 despite findings', 'trotz Befunden mit 0 enden'))
    .option('--quiet', say('print only the result', 'nur das Ergebnis ausgeben'))
    .option(
      '--verbose',
      say(
        'print every finding, and how long each step took',
        'jeden Befund und die Dauer jedes Schritts ausgeben',
      ),
    )
    .option('--no-color', say('no colours', 'keine Farben'))
    .addHelpText('after', shell.examples(examples(shell)))
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        printed.out += text;
      },
      writeErr: () => undefined,
      getOutHelpWidth: () => printed.width,
    })
    .configureHelp({
      showGlobalOptions: true,
      // What a command takes stands in its own help; here it would leave no room for what it does.
      subcommandTerm: (command) => command.name(),
      ...(isGerman && germanHelp(Help)),
    });
  for (const register of commands) register(program, shell);
  return program;
}

function examples({ say }: Shell): string {
  return `
  tandem init demo
  tandem check demo/mentors.csv demo/managers.csv
  tandem demo/mentors.csv demo/managers.csv     ${say('the same as tandem match', 'dasselbe wie tandem match')}`;
}
