import type { Command, Option } from 'commander';
import { InvalidArgumentError } from 'commander';

import type { Language } from '../findings/finding.ts';
import type { CommandResult, Host } from './host.ts';
import type { Progress } from './progress.ts';

/** The forms in which a result is printed; each command has some of them. */
export const FORMATS = ['pretty', 'json', 'github', 'junit', 'sarif'] as const;
export type Format = (typeof FORMATS)[number];

/** Options that every command has. */
export interface GlobalOptions {
  readonly programme?: string;
  readonly format?: Format;
  readonly json?: true;
  readonly lang?: Language;
  readonly quiet?: true;
  readonly verbose?: true;
  readonly strict?: true;
  readonly exitZero?: true;
  readonly color: boolean;
}

/** Options of the commands that read people; see `reading`. */
export interface ReadingOptions {
  readonly sheet?: string | readonly [mentors: string, managers: string];
  /** `canonical=header` as typed, in order. */
  readonly map: readonly string[];
  readonly encoding?: string;
  readonly delimiter?: string;
}

/** One call of a command, as its implementation sees it. */
export interface Call<Options> {
  readonly host: Host;
  readonly version: string;
  readonly options: Options & GlobalOptions;
  /** The form asked for; one of those that the command declared. */
  readonly format: Format;
  /** Whether the streams are coloured. */
  readonly colour: { readonly stdout: boolean; readonly stderr: boolean };
  readonly progress: Progress;
  /** Does a run, so that it can still be interrupted while it blocks; not for writing files. */
  readonly compute: <T>(work: () => T | Promise<T>) => Promise<T>;
}

type Run<Operands extends readonly unknown[], Options> = (
  call: Call<Options>,
  ...operands: Operands
) => Promise<CommandResult>;

/** What the declaration of a command is given. */
export interface Shell {
  /** A text of the help in the language asked for. */
  readonly say: <Text extends string>(en: Text, de: Text) => Text;
  /** Examples of calls, one a line, as they stand under a command's help. */
  readonly examples: (calls: string) => string;
  /** The whole help of a command, with its examples. */
  readonly helpOf: (command: Command) => string;
  /** Makes commander's action of a command that prints the given forms. */
  readonly action: <Operands extends readonly unknown[], Options = object>(
    formats: readonly Format[],
    run: Run<Operands, Options>,
  ) => (...args: unknown[]) => Promise<void>;
}

/**
 * Declares a command. It stays light, since every start of the program runs it: what the command
 * works with is imported inside its action, by `import()`.
 */
export type Register = (program: Command, shell: Shell) => void;

/** Adds the options of commands that read people. The two escape hatches are for findings to name. */
export function reading(command: Command, shell: Shell): Command {
  const { say } = shell;
  const collect = (value: string, all: readonly string[]): readonly string[] => [...all, value];
  return command
    .addOption(sheetOption(command, shell))
    .addOption(
      command
        .createOption(
          '--map <column=header>',
          say(
            'read a header as a column; repeatable',
            'Überschrift als Spalte lesen; wiederholbar',
          ),
        )
        .argParser(collect)
        .default([], say('none', 'keine')),
    )
    .addOption(command.createOption('--encoding <name>').hideHelp())
    .addOption(command.createOption('--delimiter <character>').argParser(oneCharacter).hideHelp());
}

/** The option that names the worksheet of both lists, or that of either. */
export function sheetOption(command: Command, { say }: Shell): Option {
  return command
    .createOption(
      '--sheet <name>',
      say(
        'worksheet to read, for workbooks; twice: of the mentors, then of the managers',
        'Tabellenblatt, bei Arbeitsmappen; zweimal: der Mentor/innen, dann der Führungskräfte',
      ),
    )
    .argParser((value: string, before: ReadingOptions['sheet']): ReadingOptions['sheet'] => {
      if (typeof before === 'object') throw new InvalidArgumentError('It can be given twice.');
      return before === undefined ? value : [before, value];
    });
}

/** Adds the two files that most commands are about. */
export function twoFiles(command: Command, { say }: Shell): Command {
  return command
    .argument(
      '<mentors>',
      say('the mentors, CSV, XLSX or ODS', 'die Mentor/innen, CSV, XLSX oder ODS'),
    )
    .argument(
      '<managers>',
      say('the managers, CSV, XLSX or ODS', 'die Führungskräfte, CSV, XLSX oder ODS'),
    );
}

/** Options that decide which of the possible rosters is formed. */
export interface DecidingOptions {
  readonly objective?: 'total' | 'fair';
  readonly seed?: string;
}

/** Adds the options that decide which of the possible rosters is formed. */
export function deciding(command: Command, { say }: Shell): Command {
  return command
    .addOption(
      command
        .createOption(
          '--objective <objective>',
          say('which roster counts as best', 'welche Liste als beste gilt'),
        )
        .choices(['total', 'fair']),
    )
    .option(
      '--seed <text>',
      say('draw ties by lot from this text', 'Gleichstände mit diesem Text auslosen'),
    );
}

/** Options that say what goes on from the wave before. */
export interface ContinuingOptions {
  readonly previous?: string;
  readonly previousUnmatched?: string;
  readonly keep?: 'proposed';
  readonly keepWeight?: string;
}

/** Adds the options that say what goes on from the wave before. */
export function continuing(command: Command, { say }: Shell): Command {
  return command
    .option(
      '--previous <roster>',
      say('the roster of the wave before', 'die Tandemliste der Runde davor'),
    )
    .option(
      '--previous-unmatched <file>',
      say('those who waited come first', 'wer gewartet hat, kommt zuerst'),
    )
    .addOption(
      command
        .createOption(
          '--keep <pairs>',
          say(
            'prefer proposed pairs among equals',
            'vorgeschlagene Paare bei Gleichstand behalten',
          ),
        )
        .choices(['proposed']),
    )
    .option(
      '--keep-weight <points>',
      say('bonus for keeping a proposed pair', 'Bonus in Punkten für ein behaltenes Paar'),
    );
}

/** The value of an option that means one thing only: a second would silently replace the first. */
export function once(value: string, before: string | undefined): string {
  if (before !== undefined) throw new InvalidArgumentError('It can be given once.');
  return value;
}

/** A delimiter as typed: a character, or the name of the one that is hard to type. */
function oneCharacter(value: string): string {
  if (value === 'tab' || value === String.raw`\t`) return '\t';
  if (Array.from(value).length > 1) throw new InvalidArgumentError('One character, or tab.');
  return value;
}
