import { type Finding, isOf, type Language } from '../findings/finding.ts';
import {
  concernOf,
  headerLanguage,
  nearestColumn,
  readPeople,
  recognisesHeader,
} from '../people/index.ts';
import type { Role } from '../people/person.ts';
import { defaultProgramme } from '../programme/index.ts';
import { type Outcome, outcome } from './outcome.ts';
import { listsInOneFile, type ListSources, readLists, type SheetOption } from './lists.ts';
import { nameOf } from './sources.ts';
import { inBoth } from '../util/language.ts';
import { encodeUtf8 } from '../util/bytes.ts';
import { PROGRAMME_SCHEMA } from '../util/schema-id.ts';

const TEXTS = inBoth(
  {
    top: (mentors: string, managers: string) =>
      `A programme for ${mentors} and ${managers}. Every line that begins with # is a proposal:\n# check it, then take the # away.`,
    columns: 'Headers that were not understood, and the column that each may be',
    ignore: 'Headers that were not understood and are not read; list here what only looks alike',
    values: 'Words where values belong, with how many people have them, and a proposed value',
    scale: 'A header gives another scale, or says that 1 is the best level; give its ends',
    unsure: 'please decide',
    alone: (count: number) =>
      count === 1
        ? '1 word that only one person has is not listed; tandem check names the cell'
        : `${count} words that only one person has are not listed; tandem check names the cells`,
  },
  {
    top: (mentors: string, managers: string) =>
      `Ein Programm für ${mentors} und ${managers}. Jede Zeile, die mit # beginnt, ist ein Vorschlag:\n# prüfen, dann das # entfernen.`,
    columns:
      'Überschriften, die nicht verstanden wurden, und welche Spalte jeweils gemeint sein kann',
    ignore: 'Überschriften, die nicht verstanden wurden und nicht gelesen werden',
    values: 'Wörter, wo Werte hingehören, mit der Zahl der Personen und einem Vorschlag',
    scale: 'Eine Überschrift nennt eine andere Skala oder 1 als beste Stufe; deren Enden angeben',
    unsure: 'bitte entscheiden',
    alone: (count) =>
      count === 1
        ? '1 Wort, das nur eine Person hat, fehlt hier; tandem check nennt die Zelle'
        : `${count} Wörter, die nur eine Person hat, fehlen hier; tandem check nennt die Zellen`,
  },
);

/**
 * Proposes a programme for two lists: what their headers and words may mean, commented out, for HR
 * to confirm. Words that one person alone has may be personal and are not in it.
 */
export async function proposeProgramme(
  sources: ListSources,
  lang: Language | undefined,
  sheet?: SheetOption,
): Promise<Outcome> {
  const programme = defaultProgramme();
  const recognises = (header: string): boolean => recognisesHeader(header, programme.reading);
  const options = { sheet, recognises, concernOf };
  const twice = await listsInOneFile(sources, options, programme.reading);
  if (twice) return outcome(twice.findings, lang ?? headerLanguage(twice.header) ?? 'en');
  const { mentors, managers } = await readLists(sources, options);
  const findings = [...mentors.findings, ...managers.findings];
  const language = lang ?? headerLanguage((mentors.table ?? managers.table)?.header ?? []) ?? 'en';
  if (!mentors.table || !managers.table) return outcome(findings, language);
  const reading = readPeople(mentors.table, managers.table, programme.reading);
  const names = {
    mentor: nameOf(sources.mentors, 'mentors'),
    manager: nameOf(sources.managers, 'managers'),
  };
  const text = programmeText(reading, names, language);
  const bytes = encodeUtf8(text);
  return outcome([], language, { files: [{ name: 'programme.yaml', kind: 'template', bytes }] });
}

function programmeText(
  { understood, words, findings }: ReturnType<typeof readPeople>,
  names: Readonly<Record<Role, string>>,
  language: Language,
): string {
  const texts = TEXTS[language];
  const columns = new Map<string, Set<string>>();
  const ignore = new Set<string>();
  const propose = (column: string, header: string): void => {
    const headers = columns.get(column) ?? new Set<string>();
    columns.set(column, headers.add(header));
  };
  for (const finding of findings) {
    const { code } = finding;
    if (isOf(finding, 'consent-guessed')) propose('volunteers', finding.args.header);
    // What asks who does not take part would be read the wrong way round.
    if (isOf(finding, 'consent-unread') && !finding.args.negated) {
      propose('volunteers', finding.args.header);
    }
    if (isOf(finding, 'unread-vetoes')) {
      for (const header of [...finding.args.known, finding.args.header])
        propose('excludes', header);
    }
    if (isOf(finding, 'unread-line-managers')) propose('reports_to', finding.args.header);
    if (isOf(finding, 'two-consent-columns')) propose('volunteers', finding.args.headers[0]);
    if (code === 'missing-column' && isOf(finding, 'missing-column') && finding.args.meant) {
      propose(finding.args.column, finding.args.meant.header);
    }
  }
  const proposed = new Set([...columns.values()].flatMap((headers) => [...headers]));
  const pointedAt = new Set(findings.flatMap(headersIn));
  for (const { notNeeded } of [understood.mentor, understood.manager]) {
    for (const { header, protected: isProtected } of notNeeded) {
      if (isProtected || proposed.has(header)) continue;
      const column = nearestColumn(header);
      if (column === undefined) {
        // What a finding is about is for somebody to decide: to ignore it would only silence that.
        if (!pointedAt.has(header)) ignore.add(header);
      } else propose(column, header);
    }
  }
  const values = new Map<string, Map<string, number>>();
  const alone = new Map<string, number>();
  for (const { column, words: found, alone: count } of [...words.mentor, ...words.manager]) {
    alone.set(column, (alone.get(column) ?? 0) + count);
    const counts = values.get(column) ?? new Map<string, number>();
    values.set(column, counts);
    for (const { text, count } of found) counts.set(text, (counts.get(text) ?? 0) + count);
  }
  const scales = new Map<string, string>();
  for (const one of findings) {
    if (isOf(one, 'one-is-best')) scales.set(one.args.column, '{ best: 1, worst: 6 }');
    if (!isOf(one, 'scale-in-header')) continue;
    const { column, min, max } = one.args;
    scales.set(column, `{ min: ${min}, max: ${max} }`);
  }
  const quoted = (text: string): string => JSON.stringify(text);
  const section = (title: string, key: string, lines: readonly string[]): string[] =>
    lines.length === 0
      ? []
      : ['', `## ${title}`, `# ${key}:`, ...lines.map((line) => `#   ${line}`)];
  return [
    `# yaml-language-server: $schema=${PROGRAMME_SCHEMA}`,
    `# ${texts.top(names.mentor, names.manager)}`,
    'objective: total',
    ...section(
      texts.columns,
      'columns',
      [...columns].map(
        ([column, headers]) => `${column}: [${[...headers].map(quoted).join(', ')}]`,
      ),
    ),
    ...(ignore.size === 0
      ? []
      : ['', `## ${texts.ignore}`, `# ignore: [${[...ignore].map(quoted).join(', ')}]`]),
    ...section(
      texts.scale,
      'scale',
      Array.from(scales, ([column, ends]) => `${column}: ${ends}`),
    ),
    ...section(
      texts.values,
      'values',
      [...values].flatMap(([column, counts]) => [
        `${column}:`,
        ...[...counts].map(([text, count]) => {
          const value = proposedValue(column, text);
          const unsure = value.isSure ? '' : `; ${texts.unsure}`;
          return `  ${quoted(text)}: ${value.value} # ${count}${unsure}`;
        }),
        ...((alone.get(column) ?? 0) > 0 ? [`  # ${texts.alone(alone.get(column) ?? 0)}`] : []),
      ]),
    ),
    '',
  ].join('\n');
}

/** The headers of columns to which a finding points, be it only as what may say who takes part. */
function headersIn(one: Finding): readonly string[] {
  if (isOf(one, 'nobody-asked')) return one.args.perhaps;
  const { header } = one.args as { readonly header?: unknown };
  return typeof header === 'string' ? [header] : [];
}

/** Words of surveys, from the best level down. */
const LEVEL_WORDS: readonly RegExp[] = [
  /^(?:sehr (?:gut|hoch|sicher)|very (?:good|high)|excellent|ausgezeichnet|hervorragend|exzellent|strongly agree|stimme (?:voll|völlig).*zu|trifft voll.*zu|expert\p{L}*|profi)$/u,
  /^(?:gut|good|hoch|high|agree|stimme (?:eher )?zu|trifft (?:eher )?zu|fortgeschritten\p{L}*|advanced|sicher)$/u,
  /^(?:mittel|medium|average|befriedigend|neutral|teils.*|intermediate|ok(?:ay)?|neither.*|weder.*)$/u,
  /^(?:gering|niedrig|low|ausreichend|fair|basic|basics|grundkenntnisse|disagree|stimme (?:eher )?nicht zu|trifft eher nicht zu)$/u,
  /^(?:sehr (?:gering|niedrig)|very low|mangelhaft|ungenügend|schlecht|poor|strongly disagree|stimme (?:gar|überhaupt).*|trifft (?:gar |überhaupt )?nicht zu|anfänger\p{L}*|beginner)$/u,
];

/** What a word most likely means in a column; levels are those of the usual scale, 1 to 5. */
export function proposedValue(
  column: string,
  word: string,
): { readonly value: string; readonly isSure: boolean } {
  const text = word.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
  if (column === 'status') {
    const works = /teilzeit|vollzeit|full.?time|part.?time|permanent|befristet|angestellt/.test(
      text,
    );
    const away = /zeit|leave|urlaub|sabbat|karenz|schutz|krank|freigestellt|ruh|absen/.test(text);
    return { value: works ? 'active' : 'inactive', isSure: works || away };
  }
  if (column === 'volunteers' || column === 'sponsor') {
    const agrees = /^(?:gern|klar|sure|of course|natürlich|ok|einverstanden|dabei)/.test(text);
    return { value: agrees ? 'yes' : 'no', isSure: agrees };
  }
  const number = /^(\d{1,2})(?!\d)/.exec(text)?.[1];
  const at = LEVEL_WORDS.findIndex((words) => words.test(text));
  if (number !== undefined) return { value: number, isSure: true };
  return at < 0 ? { value: '3', isSure: false } : { value: String(5 - at), isSure: true };
}
