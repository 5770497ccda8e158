import type { Language } from '../../findings/finding.ts';
import type { Understood } from '../../people/index.ts';
import type { Role } from '../../people/person.ts';
import type { Programme } from '../../programme/programme.ts';
import type { TableFacts } from '../../tables/table.ts';
import type { Style } from '../style.ts';
import { visible } from '../text.ts';
import { names } from '../titles.ts';
import { type Labelled, labelled } from './layout.ts';
import { type TerminalWords, terminalWords } from './words.ts';

/** What was read, as far as the first lines of every output tell it. */
export interface UnderstoodInput {
  readonly tables: Readonly<Record<Role, TableFacts>>;
  readonly understood: Readonly<Record<Role, Understood>>;
  readonly programme: Programme;
}

/** How each file was understood, so that a wrong guess is seen at once. */
export function understoodLines(
  { tables, understood, programme }: UnderstoodInput,
  language: Language,
  style: Style,
): string {
  const words = terminalWords(language);
  const off =
    programme.off.length === 0
      ? []
      : [words.off(programme.off.map(names(language, programme).quoted).join(', '))];
  const entries: Labelled[] = [
    file(tables.mentor, understood.mentor, words),
    file(tables.manager, understood.manager, words),
    [
      words.programme,
      programme.file === undefined ? words.builtIn : visible(programme.file),
      ...off.map((line) => style.warning(line)),
    ],
  ];
  return `${labelled(entries, style.strong).join('\n')}\n`;
}

function file(table: TableFacts, understood: Understood, words: TerminalWords): Labelled {
  const { dialect, headerLine } = table;
  const parts = [
    dialect.kind === 'workbook' ? words.workbook(visible(table.sheet ?? '')) : dialect.encoding,
    ...(dialect.delimiter === '' ? [] : [words.delimiter(dialect.delimiter)]),
    ...(dialect.kind === 'delimited' && dialect.decimalMark === ',' ? [words.decimalComma] : []),
    words.headerIn(headerLine),
    words.rows(understood.rows),
  ];
  const renamed = understood.columns
    .filter(({ header, column }) => header !== column)
    .map(({ header, column }) => `${visible(header)} → ${column}`);
  const names = (protectedOnes: boolean): string =>
    understood.notNeeded
      .filter((one) => one.protected === protectedOnes)
      .map(({ header }) => visible(header))
      .join(', ');
  const unused = names(false);
  const never = names(true);
  return [
    visible(table.file),
    parts.join(', '),
    ...(renamed.length === 0 ? [] : [renamed.join(' · ')]),
    ...(unused === '' ? [] : [`${words.notNeeded}: ${unused}`]),
    ...(never === '' ? [] : [`${words.neverCounts}: ${never}`]),
    ...(understood.everyoneVolunteers ? [words.everyoneVolunteers] : []),
  ];
}
