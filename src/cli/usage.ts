import type { Command } from 'commander';

import type { Finding, Language } from '../findings/finding.ts';
import { germanPlaceholders } from './german-help.ts';
import type { CommandResult, Host } from './host.ts';
import { isColoured } from './host.ts';
import type { Refused } from '../findings/refused.ts';

const CANNOT_RUN = 2;

/** Commander's sentences about a call that is wrong, and the same in German. */
const GERMAN: readonly (readonly [RegExp, string])[] = [
  [/^unknown option '(.*)'$/s, 'unbekannte Option „$1“'],
  [/^unknown command '(.*)'$/s, 'unbekannter Befehl „$1“'],
  [/^missing required argument '(.*)'$/s, 'die Angabe <$1> fehlt'],
  [/^option '(.*)' argument missing$/s, 'der Option „$1“ fehlt ihr Wert'],
  [/^required option '(.*)' not specified$/s, 'die Option „$1“ fehlt'],
  [
    /^option '(.*?)' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/s,
    'Option „$1“: „$2“ gibt es nicht, nur $3',
  ],
  [
    /^option '(.*?)' argument '(.*)' is invalid\. It can be given once\.$/s,
    'Option „$1“ kann nur einmal angegeben werden',
  ],
  [
    /^option '(.*?)' argument '(.*)' is invalid\. It can be given twice\.$/s,
    'Option „$1“ kann höchstens zweimal angegeben werden',
  ],
  [
    /^option '(.*?)' argument '(.*)' is invalid\. A whole number from (\d+) to (\d+)\.$/s,
    'Option „$1“: „$2“ ist keine ganze Zahl von $3 bis $4',
  ],
  [
    /^option '(.*?)' argument '(.*)' is invalid\. One character, or tab\.$/s,
    'Option „$1“: „$2“ ist kein einzelnes Zeichen (und nicht tab)',
  ],
  [
    /^command-argument value '(.*)' is invalid for argument '(.*)'\. Allowed choices are (.*)\.$/s,
    'Angabe „$2“: „$1“ gibt es nicht, nur $3',
  ],
  [
    /^too many arguments(?: for '.*')?\. Expected (\d+) arguments? but got (\d+)\.$/s,
    'zu viele Angaben: $2 statt $1',
  ],
];

const SUGGESTION = /\n\(Did you mean (?:one of )?(.*?)\?\)$/s;

/** A usage error of commander as a sentence and, where there is one, a suggestion. */
export async function usageError(message: string, language: Language): Promise<RefusedCall> {
  const { finding } = await import('../findings/finding.ts');
  const { visible } = await import('../report/text.ts');
  const suggestion = SUGGESTION.exec(message)?.[1];
  const english = message.replace(SUGGESTION, '').replace(/^error: /, '');
  const pattern = GERMAN.find(([one]) => one.test(english));
  const german = germanPlaceholders(pattern === undefined ? english : english.replace(...pattern));
  const lines =
    language === 'en'
      ? [
          `error: ${visible(english)}`,
          ...(suggestion === undefined ? [] : [`  did you mean ${suggestion}?`]),
          '  tandem help shows what there is',
        ]
      : [
          `Fehler: ${visible(german)}`,
          ...(suggestion === undefined ? [] : [`  gemeint war vielleicht ${suggestion}`]),
          '  tandem help --lang de zeigt, was es gibt',
        ];
  const findings = [finding('wrong-call', { file: 'tandem' }, { english, german, suggestion })];
  return { stderr: `${lines.join('\n')}\n`, exitCode: CANNOT_RUN, findings };
}

/** A call that cannot be served, in words and as data. */
export interface RefusedCall extends CommandResult {
  readonly findings: readonly Finding[];
}

/** A refusal in words. */
export async function refusal(
  { findings }: Refused,
  language: Language,
  host: Host,
): Promise<RefusedCall> {
  const { prettyFindings } = await import('../report/findings/pretty.ts');
  const { style } = await import('../report/style.ts');
  const stderr = prettyFindings(findings, {
    language,
    style: style(isColoured(host.env, host.stderr, false)),
  });
  return { stderr, exitCode: CANNOT_RUN, findings };
}

/** The first operand, if only general options stand before it. */
function firstOperand(argv: readonly string[], program: Command): string | undefined {
  for (let at = 0; at < argv.length; at++) {
    const argument = argv[at] ?? '';
    if (argument === '-' || !argument.startsWith('-')) return argument;
    const option = program.options.find(
      ({ short, long }) => argument === short || argument === long,
    );
    if (option === undefined && !argument.includes('=')) return undefined;
    if (option?.required === true) at++;
  }
  return undefined;
}

/**
 * Since `tandem <mentors> <managers>` is short for `match`, a misspelt command would be taken for
 * a file. A first operand without a dot or a slash must be a command.
 */
export function rejectMisspeltCommand(argv: readonly string[], program: Command): void {
  const operand = firstOperand(argv, program);
  if (operand === undefined || operand === '-' || /[./\\]/.test(operand)) return;
  if (program.commands.some((command) => command.name() === operand)) return;
  // Commander's own sentence and suggestion, from a program that has no default command.
  const bare = program
    .createCommand('tandem')
    .exitOverride()
    .configureOutput({ outputError: () => undefined });
  for (const command of program.commands) bare.command(command.name());
  bare.parse([operand], { from: 'user' });
}

/** The operands and options of a call that were given an empty text. */
export function emptyValues(command: Command): readonly string[] {
  const operands = command.registeredArguments
    .filter((_, at) => command.processedArgs[at] === '')
    .map((argument) => `<${argument.name()}>`);
  const values = command.optsWithGlobals<Record<string, unknown>>();
  const options = [command, command.parent]
    .flatMap((one) => one?.options ?? [])
    .filter((option) => [values[option.attributeName()]].flat().includes(''))
    .map(({ long, flags }) => long ?? flags);
  return [...operands, ...options];
}

/**
 * `tandem explain --programme` asks for the programme in force and names none; commander would
 * miss the name of a file.
 */
export function withoutBareProgramme(argv: readonly string[]): string[] {
  if (!argv.includes('explain')) return [...argv];
  return argv.filter(
    (argument, at) => argument !== '--programme' || !/^(?:-|$)/.test(argv[at + 1] ?? ''),
  );
}
