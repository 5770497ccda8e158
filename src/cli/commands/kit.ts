import { InvalidArgumentError } from 'commander';

import type { KitOptions } from '../kit.ts';
import type { Register } from '../shell.ts';
import { reading, twoFiles } from '../shell.ts';

export const register: Register = (program, shell) => {
  const { say, action } = shell;
  const command = twoFiles(
    program.command('kit').argument('<roster>', say('the roster', 'die Tandemliste')),
    shell,
  )
    .description(
      say(
        'write what the tandems get: invitations, agreement, session guide',
        'schreiben, was die Tandems bekommen: Einladungen, Vereinbarung, Leitfaden',
      ),
    )
    .option('-o, --out <folder>', say('the folder of the kit', 'der Ordner der Mappe'))
    .addOption(
      program
        .createOption(
          '--group-size <people>',
          say('the most mentors in a workshop', 'höchstens so viele in einem Workshop'),
        )
        .argParser(groupSize)
        .default(8),
    )
    .option('--templates <folder>', say('your own templates', 'eigene Vorlagen'))
    .option('--mail-merge <file>', say('a table for form letters', 'eine Tabelle für Serienbriefe'))
    .option(
      '--previous <roster>',
      say(
        'the previous roster: papers for new tandems only',
        'die Liste davor: Unterlagen nur für neue Tandems',
      ),
    )
    .option('--all', say('papers for every tandem anyway', 'trotzdem für alle Tandems'))
    .option(
      '--first-meeting <date>',
      say(
        'a calendar for each tandem from 2027-01-12 or 2027-01-12T14:00',
        'ein Kalender für jedes Tandem ab 2027-01-12 oder 2027-01-12T14:00',
      ),
    )
    .option(
      '--every <time>',
      say(
        'from meeting to meeting, 10d or 2w (default: 2w)',
        'Abstand der Treffen, 10d oder 2w (Vorgabe: 2w)',
      ),
    )
    .addOption(
      program
        .createOption(
          '--sessions <number>',
          say('how many meetings (default: 6)', 'wie viele Treffen (Vorgabe: 6)'),
        )
        .argParser(sessions),
    )
    .option('--skip-invalid', say('leave rows with errors out', 'fehlerhafte Zeilen auslassen'))
    .option('--force', say('replace files that exist', 'vorhandene Dateien ersetzen'));
  reading(command, shell)
    .addHelpText('after', shell.examples(EXAMPLES))
    .action(
      action<[roster: string, mentors: string, managers: string], KitOptions>(
        ['pretty'],
        async (call, roster, mentors, managers) => {
          const { kitCommand } = await import('../kit.ts');
          return kitCommand(call, roster, mentors, managers);
        },
      ),
    );
};

function groupSize(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text))
    throw new InvalidArgumentError('A whole number from 1 to 9999.');
  return Number(text);
}

function sessions(text: string): number {
  if (!/^[1-9]\d?$/.test(text)) throw new InvalidArgumentError('A whole number from 1 to 99.');
  return Number(text);
}

const EXAMPLES = `
  tandem kit roster.csv mentors.csv managers.csv -o kit
  tandem kit roster.csv mentors.csv managers.csv -o kit --group-size 6 --mail-merge letters.csv
  tandem kit roster-2.csv mentors.csv managers.csv -o kit-2 --previous roster.csv
  tandem kit roster.csv mentors.csv managers.csv -o kit --first-meeting 2027-01-12T14:00 --every 2w --sessions 6`;
