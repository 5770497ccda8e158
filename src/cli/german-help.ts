import type { Command, Help } from 'commander';

/** The headings of commander's help. */
const TITLES: ReadonlyMap<string, string> = new Map([
  ['Usage:', 'Aufruf:'],
  ['Arguments:', 'Argumente:'],
  ['Options:', 'Optionen:'],
  ['Global Options:', 'Allgemeine Optionen:'],
  ['Commands:', 'Befehle:'],
]);

/** What stands in place of a value, in help and in the sentences about a call that is wrong. */
const PLACEHOLDERS: ReadonlyMap<string, string> = new Map([
  ['mentors', 'mentoren'],
  ['managers', 'führungskräfte'],
  ['roster', 'tandemliste'],
  ['file', 'datei'],
  ['files...', 'dateien...'],
  ['file.html', 'datei.html'],
  ['folder', 'ordner'],
  ['day', 'tag'],
  ['date', 'tag'],
  ['time', 'abstand'],
  ['number', 'anzahl'],
  ['people', 'personen'],
  ['pairs', 'paare'],
  ['points', 'punkte'],
  ['objective', 'ziel'],
  ['dialect', 'dialekt'],
  ['audience', 'publikum'],
  ['language', 'sprache'],
  ['column=header', 'spalte=überschrift'],
  ['character', 'zeichen'],
  ['topic', 'thema'],
  ['options', 'Optionen'],
  ['command', 'Befehl'],
]);

/** The names of files in examples. */
const FILES: readonly (readonly [RegExp, string])[] = [
  // What tandem init writes keeps its names.
  [/(?<!demo\/)\bmentors\.csv/g, 'mentoren.csv'],
  [/(?<!demo\/)\bmanagers\.csv/g, 'fuehrungskraefte.csv'],
  [/\broster(-\d)?\./g, 'tandems$1.'],
  [/\b(?:previous|before)\./g, 'vorher.'],
  [/\bletters\./g, 'briefe.'],
  [/\bcases\./g, 'faelle.'],
  [/\breport\./g, 'bericht.'],
  [/\bsteering\./g, 'lenkungskreis.'],
  [/\bsheet\./g, 'blatt.'],
  [/-o kit\b/g, '-o mappe'],
];

/** The placeholder of a value; its name where there is no other. */
function germanPlaceholder(name: string): string {
  return PLACEHOLDERS.get(name) ?? name;
}

/** Examples of calls with the file names that a German reader has. */
export function germanExamples(text: string): string {
  return FILES.reduce((shown, [pattern, name]) => shown.replaceAll(pattern, name), text);
}

/** A text with the placeholders in angle or square brackets in German. */
export function germanPlaceholders(text: string): string {
  return text.replaceAll(
    /([<[])([^>\]]+)([>\]])/g,
    (_, open: string, name: string, close: string) => open + germanPlaceholder(name) + close,
  );
}

/** What commander adds to a description by itself. */
function additions(text: string): string {
  return text.replace('(choices: ', '(möglich: ').replace('(default: ', '(Vorgabe: ');
}

/** Commander's own words in German. */
export function germanHelp({ prototype: usual }: typeof Help): Partial<Help> {
  return {
    styleTitle: (title) => TITLES.get(title) ?? title,
    commandUsage(command: Command) {
      return germanPlaceholders(usual.commandUsage.call(this, command));
    },
    argumentTerm: (argument) => germanPlaceholder(argument.name()),
    argumentDescription(argument) {
      return additions(usual.argumentDescription.call(this, argument));
    },
    optionTerm: (option) => germanPlaceholders(option.flags),
    optionDescription(option) {
      return additions(usual.optionDescription.call(this, option));
    },
  };
}
