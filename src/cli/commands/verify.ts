import type { VerifyOptions } from '../verify.ts';
import type { Register } from '../shell.ts';
import { continuing, reading, twoFiles } from '../shell.ts';

export const register: Register = (program, shell) => {
  const { say, action } = shell;
  const command = twoFiles(
    program
      .command('verify')
      .argument(
        '<roster>',
        say('the roster, as written or edited', 'die Tandemliste, auch bearbeitet'),
      ),
    shell,
  )
    .description(
      say(
        'check a roster against data and rules, and prove it; writes nothing',
        'eine Tandemliste gegen Daten und Regeln prüfen; schreibt nichts',
      ),
    )
    .option(
      '--audit <file>',
      say('prove with it that no roster is better', 'damit beweisen, dass keine Liste besser ist'),
    );
  continuing(command, shell).option(
    '--skip-invalid',
    say('leave rows with errors out', 'fehlerhafte Zeilen auslassen'),
  );
  reading(command, shell)
    .addHelpText('after', shell.examples(EXAMPLES))
    .action(
      action<[roster: string, mentors: string, managers: string], VerifyOptions>(
        ['pretty', 'json', 'github', 'junit', 'sarif'],
        async (call, roster, mentors, managers) => {
          const { verifyCommand } = await import('../verify.ts');
          return verifyCommand(call, roster, mentors, managers);
        },
      ),
    );
};

const EXAMPLES = `
  tandem verify roster.csv mentors.csv managers.csv
  tandem verify roster.csv mentors.csv managers.csv --audit audit.json
  tandem verify roster.csv mentors.csv managers.csv --audit audit.json --previous before.csv
  tandem verify roster.xlsx mentors.csv managers.csv --format junit`;
