import type { AppOptions } from '../app.ts';
import type { Register } from '../shell.ts';

export const register: Register = (program, { say, examples, action }) => {
  program
    .command('app')
    .description(
      say(
        'write the page: everything in one HTML file, for a PC without Node',
        'die Seite schreiben: alles in einer HTML-Datei, für PCs ohne Node',
      ),
    )
    .option('-o, --out <file>', say('the page', 'die Seite'))
    .option('--open', say('open it in the browser', 'im Browser öffnen'))
    .option('--force', say('replace files that exist', 'vorhandene Dateien ersetzen'))
    .addHelpText('after', examples(EXAMPLES))
    .action(
      action<[], AppOptions>(['pretty'], async (call) => {
        const { runApp } = await import('../app.ts');
        return runApp(call);
      }),
    );
};

const EXAMPLES = `
  tandem app --open
  tandem app -o tandem.html`;
