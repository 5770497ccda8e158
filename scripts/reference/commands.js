import { createProgram } from '../../dist/cli/program.js';

/** What an exit code of 1 means, for the commands that can end so. */
const OBJECTIONS = new Map([
  ['check', 'a row that cannot be used, or a case that fails'],
  ['match', 'a row that cannot be used; with `--require-all`, a manager without a tandem'],
  ['verify', 'a roster that breaks a rule or is not the best'],
  ['explain', 'a row that cannot be used'],
  ['compare', 'a row that cannot be used'],
  ['report', 'a row that cannot be used, or a roster that does not fit the lists'],
  [
    'status',
    'a row of a list or of the roster that cannot be used, or a tandem that breaks a rule',
  ],
  ['kit', 'a row that cannot be used, or a roster that does not fit the lists'],
]);

/** docs/reference/commands.md: every command as commander knows it. */
export function commandsReference() {
  const printed = { out: '', width: 100 };
  const formats = [];
  const shell = {
    say: (english) => english,
    examples: (calls) => `\nExamples:${calls}`,
    helpOf: (command) => command.helpInformation(),
    action: (declared) => {
      formats.push(declared);
      return () => Promise.resolve();
    },
  };
  const program = createProgram(shell, printed);
  return [
    '# Commands',
    '',
    '<!-- Made by `npm run docs` from src/cli/commands; change it there. -->',
    '',
    '`tandem <mentors> <managers>` is short for `tandem match <mentors> <managers>`. Results go to',
    'standard output, everything else to standard error. `-` in place of one file means standard',
    'input, or standard output. `tandem help <command>` prints the same in short, in German with',
    '`--lang de`.',
    '',
    '## Options of every command',
    '',
    ...table(program.options),
    '',
    'Colours follow `--no-color`, then `FORCE_COLOR` and `NO_COLOR`, then whether there is a terminal.',
    'In a terminal, long lines break between words; elsewhere no line is broken.',
    'Without `--lang` and without `language` in the programme, the language is that of the headers of',
    'the mentors file, or of the other where that cannot be read; of `tandem status` with a roster alone,',
    'that of the headers of the roster, where it is a workbook.',
    ...program.commands.flatMap((command, index) => section(command, formats[index], printed)),
    '',
    '## Exit codes',
    '',
    '| code | meaning |',
    '| --- | --- |',
    '| 0 | done, nothing to object to; with `--exit-zero` also in place of 1 |',
    '| 1 | something to object to; with `--strict` also a warning |',
    '| 2 | cannot run: an unknown option, an unreadable file, an unusable programme, a missing column, an output that exists without `--force` |',
    '| 70 | a bug in tandem; nothing half-written is left |',
    '| 130, 143 | interrupted, or told to stop; nothing half-written is left |',
    '',
  ].join('\n');
}

function section(command, formats, printed) {
  const objection = OBJECTIONS.get(command.name());
  const examples = examplesOf(command, printed);
  return [
    '',
    `## tandem ${command.name()}`,
    '',
    sentence(command.description()),
    '',
    '```text',
    `tandem ${command.name()} ${command.usage()}`,
    '```',
    ...(command.registeredArguments.length === 0 ? [] : ['', ...operands(command)]),
    ...(command.options.length === 0 ? [] : ['', ...table(command.options)]),
    '',
    ...(formats.length > 1 ? [`Formats: ${formats.map(code).join(', ')}.`] : []),
    `Exit codes: 0${objection === undefined ? '' : `, 1 (${objection})`}, 2.`,
    ...(examples === '' ? [] : ['', '```sh', examples, '```']),
  ];
}

function operands(command) {
  return [
    '| argument | |',
    '| --- | --- |',
    ...command.registeredArguments.map((argument) => {
      const name = argument.required ? `<${argument.name()}>` : `[${argument.name()}]`;
      return `| \`${name}\` | ${argument.description} |`;
    }),
  ];
}

function table(options) {
  return [
    '| option | | default |',
    '| --- | --- | --- |',
    ...options.map((option) => {
      const { flags, description, argChoices, defaultValue, defaultValueDescription } = option;
      const says = description || 'only where a finding asks for it';
      const choices = argChoices === undefined ? '' : `: ${argChoices.map(code).join(', ')}`;
      const value = defaultValueDescription ?? (option.negate ? undefined : defaultValue);
      return `| \`${flags}\` | ${says}${choices} | ${value === undefined ? '' : code(value)} |`;
    }),
  ];
}

/** The lines of commands that commander prints below the help. */
function examplesOf(command, printed) {
  printed.out = '';
  command.outputHelp();
  const lines = printed.out.slice(command.helpInformation().length).split('\n');
  return lines
    .filter((line) => line.startsWith('  tandem '))
    .map((line) => line.trim())
    .join('\n');
}

const code = (text) => `\`${text}\``;
const sentence = (text) => `${text[0].toUpperCase()}${text.slice(1)}.`;
