import { type Finding, finding } from '../findings/finding.ts';
import { isWorkbookName, type Table } from '../tables/index.ts';

/** An option that does nothing without another, or beside one. */
type Dependence =
  | { readonly option: string; readonly needs: string }
  | { readonly option: string; readonly beside: string };

const KEEPING: readonly Dependence[] = [
  { option: 'keep', needs: 'previous' },
  { option: 'keepWeight', needs: 'previous' },
  { option: 'keep', beside: 'keepWeight' },
];

/** The roster in hand is explained as it stands. */
const OF_ROSTER: readonly Dependence[] = [
  { option: 'keep', beside: 'roster' },
  { option: 'keepWeight', beside: 'roster' },
];

/** Without a person the programme is explained, which depends on none of these. */
const OF_PERSON: readonly Dependence[] = [
  ...['roster', 'names', 'objective', 'seed', 'previous', 'previousUnmatched'],
  ...['keep', 'keepWeight'],
].map((option) => ({ option, needs: 'for' }));

const DEPENDENCES = {
  init: [{ option: 'sheet', needs: 'from' }],
  match: KEEPING,
  verify: KEEPING,
  report: KEEPING,
  explain: [...KEEPING, ...OF_ROSTER],
  'explain programme': OF_PERSON,
  compare: [
    { option: 'objective', beside: 'frontier' },
    { option: 'seed', beside: 'frontier' },
  ],
} as const satisfies Readonly<Record<string, readonly Dependence[]>>;

/**
 * Options that do nothing in this call: whoever forgets `--previous` is not to believe that their
 * tandems were kept. What asks for something that is so anyway (`--force` where nothing exists,
 * `kit --all` of a first roster) is no matter.
 *
 * @param given options and sources by name
 */
export function idleOptions(
  command: keyof typeof DEPENDENCES,
  ...given: readonly object[]
): Finding[] {
  const dependences: readonly Dependence[] = DEPENDENCES[command];
  const isGiven = (name: string): boolean => isAmong(name, given);
  const told = new Set<string>();
  return dependences.flatMap((dependence): Finding[] => {
    const { option } = dependence;
    const isIdle = 'needs' in dependence ? !isGiven(dependence.needs) : isGiven(dependence.beside);
    if (!isGiven(option) || !isIdle || told.has(option)) return [];
    told.add(option);
    const args =
      'needs' in dependence
        ? { needs: typed(dependence.needs) }
        : { beside: typed(dependence.beside) };
    return [withoutEffect(option, args)];
  });
}

/** The kinds of lists by which an option on reading them is meant, and how the finding calls them. */
const OF_LISTS = {
  sheet: { kind: 'workbook', no: 'workbook' },
  encoding: { kind: 'delimited', no: 'text' },
  delimiter: { kind: 'delimited', no: 'text' },
} as const;

/**
 * Options on reading that mean no list: the sheet of a text, the delimiter of a workbook.
 *
 * @param lists what was read; none where the call names no lists
 */
export function idleReading(options: object, lists: readonly Pick<Table, 'dialect'>[]): Finding[] {
  return Object.entries(OF_LISTS)
    .filter(([, { kind }]) => !lists.some(({ dialect }) => dialect.kind === kind))
    .filter(([option]) => isAmong(option, [options]))
    .map(([option, { no }]) => withoutEffect(option, { no }));
}

/** The dialect of texts, where every table is written as a workbook. */
export function idleDialect(
  options: { readonly dialect?: string | undefined },
  tables: readonly (string | undefined)[],
): Finding[] {
  const isText = (name: string | undefined): boolean => name !== undefined && !isWorkbookName(name);
  if (!isAmong('dialect', [options]) || tables.some(isText)) return [];
  return [withoutEffect('dialect', { no: 'text-written' })];
}

function isAmong(name: string, given: readonly object[]): boolean {
  return given.some((all) => {
    const value: unknown = Reflect.get(all, name);
    return value !== undefined && value !== false;
  });
}

function withoutEffect(
  option: string,
  why: Omit<Parameters<typeof finding<'option-without-effect'>>[2], 'option'>,
): Finding {
  const name = typed(option);
  return finding('option-without-effect', { file: name }, { option: name, ...why });
}

/** An option as it is typed: `--previous-unmatched`. */
function typed(name: string): string {
  return `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
