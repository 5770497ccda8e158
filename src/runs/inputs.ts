import type { Finding, Language } from '../findings/finding.ts';
import { finding, stopsTheRun } from '../findings/finding.ts';
import {
  concernOf,
  headerLanguage,
  type InvalidRow,
  levelHeaders,
  readPeople,
  recognisesHeader,
  type Understood,
} from '../people/index.ts';
import type { People, Role } from '../people/person.ts';
import {
  defaultProgramme,
  missingColumns,
  readProgramme,
  unfittingDepth,
} from '../programme/index.ts';
import type { Programme } from '../programme/programme.ts';
import {
  besideUnstored,
  identified,
  type Table,
  type TableFacts,
  withoutRows,
} from '../tables/index.ts';
import { isMap } from './options.ts';
import { idleReading } from './idle-options.ts';
import { listsInOneFile, readLists, type SheetOption } from './lists.ts';
import { bytesOf, isText, type ProgrammeSource, type Sources } from './sources.ts';
import { encodeUtf8 } from '../util/bytes.ts';

/** How the people's files are read; rosters, unmatched files and cases are recognised by themselves. */
export interface ReadingOptions {
  /** The worksheet, for workbooks, or that of the mentors and that of the managers. */
  readonly sheet?: SheetOption | undefined;
  readonly encoding?: string | undefined;
  readonly delimiter?: string | undefined;
  /** Headers to be read as canonical columns, `department=Org Unit`. */
  readonly map?: readonly string[] | undefined;
  /** The language of all texts; found out unless given. */
  readonly lang?: Language | undefined;
}

/** Both files and the programme, read and checked. */
export interface Inputs {
  readonly people: People;
  readonly programme: Programme;
  readonly tables: Readonly<Record<Role, TableFacts>>;
  readonly understood: Readonly<Record<Role, Understood>>;
  /** Rows that were left out because of errors. */
  readonly invalid: readonly InvalidRow[];
  readonly findings: readonly Finding[];
  /** The language that was asked for, or that of the programme, or that of the headers. */
  readonly language: Language;
}

/** What became of reading: the inputs, or only findings that say why there are none. */
export interface InputReading {
  readonly inputs: Inputs | undefined;
  readonly findings: readonly Finding[];
  readonly language: Language;
}

/** Is told both lists once they are people; their rows are not kept beyond that. */
export type OnTables = (tables: Readonly<Record<Role, Table>>) => void;

/**
 * Reads the mentors, the managers and the programme. Everything that is wrong with them is found
 * at once.
 */
export async function readInputs(
  sources: Pick<Sources, 'mentors' | 'managers' | 'programme'>,
  options: ReadingOptions = {},
  onTables?: OnTables,
): Promise<InputReading> {
  const findings: Finding[] = [];
  // A file can have more findings than a call can have arguments.
  const report = (all: readonly Finding[]): void => {
    for (const one of all) findings.push(one);
  };
  const { programme, findings: ofProgramme } = programmeOf(sources.programme);
  report(ofProgramme);
  const known = options.lang ?? programme?.language;
  const map = [...(programme?.reading.map ?? []), ...mappings(options.map ?? [], findings)];
  const skill = programme?.skill ?? {};
  const recognises = (header: string): boolean => recognisesHeader(header, { skill, map });
  const isLevel = levelHeaders({ skill, map });
  const reading = { ...options, recognises, isLevel, concernOf };
  const twice = await listsInOneFile(sources, reading, programme && { ...programme.reading, map });
  if (twice) {
    const language = known ?? headerLanguage(twice.header) ?? 'en';
    return { inputs: undefined, findings: [...findings, ...twice.findings], language };
  }
  const readings = await readLists(sources, reading);
  report(readings.mentors.findings);
  report(readings.managers.findings);
  const mentors = readings.mentors.table;
  const managers = readings.managers.table;
  // Where the mentors cannot be read, the other file tells whom the findings are for.
  const language = known ?? headerLanguage((mentors ?? managers)?.header ?? []) ?? 'en';
  if (mentors && managers) report(idleReading(options, [mentors, managers]));
  if (!programme || !mentors || !managers) return { inputs: undefined, findings, language };

  const tables = { mentor: mentors, manager: managers };
  const found = readPeople(mentors, managers, { ...programme.reading, map });
  nameRows(findings, tables, found.idColumn);
  report(besideUnstored(findings, found.findings));
  report(missingColumns(programme.custom, found.people));
  report(unfittingDepth(programme, found.people));
  if (findings.some(stopsTheRun)) return { inputs: undefined, findings, language };
  onTables?.(tables);
  const { people, understood, invalid } = found;
  const facts = { mentor: withoutRows(mentors), manager: withoutRows(managers) };
  return {
    inputs: { people, programme, tables: facts, understood, invalid, findings, language },
    findings,
    language,
  };
}

/** What was found before anybody knew which column holds the ids is said of them, too. */
function nameRows(
  findings: Finding[],
  tables: Readonly<Record<Role, Table>>,
  idColumn: Readonly<Record<Role, number>>,
): void {
  for (const role of ['mentor', 'manager'] as const) {
    const { rows } = tables[role];
    findings.forEach((one, at) => {
      findings[at] = identified(one, tables[role], (row) => {
        const id = rows[row]?.[idColumn[role]] ?? '';
        return id === '' ? {} : { id };
      });
    });
  }
}

/** A programme, or only findings that say why there is none. */
export interface ProgrammeReading {
  readonly programme: Programme | undefined;
  readonly findings: readonly Finding[];
}

/** The programme in force: the one given, or the built-in one. */
export function programmeOf(source: ProgrammeSource | undefined): ProgrammeReading {
  if (source === undefined) return { programme: defaultProgramme(), findings: [] };
  if (isProgramme(source)) return { programme: source, findings: [] };
  if (!isText(source)) return programmeOfObject(source);
  const loaded = bytesOf(source, 'programme');
  return loaded.source
    ? readProgramme(loaded.source)
    : { programme: undefined, findings: loaded.findings };
}

/** Whether a programme was read before. */
function isProgramme(source: ProgrammeSource): source is Programme {
  return isMap(source) && 'canonical' in source && 'screening' in source;
}

const PROGRAMME = { file: 'programme' };

/** JSON is YAML; the lines of findings would be those of a text that nobody wrote. */
function programmeOfObject(settings: object): ProgrammeReading {
  const json = jsonOf(settings);
  if (json === undefined) {
    const args = { key: '', expected: [{ kind: 'map', keys: [] }] } as const;
    return { programme: undefined, findings: [finding('invalid-setting', PROGRAMME, args)] };
  }
  const bytes = encodeUtf8(json);
  const { programme, findings } = readProgramme({ ...PROGRAMME, bytes });
  return {
    programme: programme && { ...programme, file: undefined },
    findings: findings.map((one) => {
      const { file, key } = one.place;
      return { ...one, place: { file, ...(key === undefined ? {} : { key }) } };
    }),
  };
}

/** Settings as JSON, in which what is no data stands as a text; undefined where that is impossible. */
function jsonOf(settings: unknown): string | undefined {
  if (!isMap(settings)) return JSON.stringify(String(settings));
  const asData = (_: string, value: unknown): unknown =>
    ['bigint', 'function', 'symbol'].includes(typeof value) ? String(value) : value;
  try {
    return JSON.stringify(settings, asData);
  } catch {
    // Circles, and getters that throw.
    return undefined;
  }
}

/** `department=Org Unit` as a pair. */
function mappings(
  texts: readonly string[],
  findings: Finding[],
): (readonly [canonical: string, header: string])[] {
  return texts.flatMap((text) => {
    const [, canonical, header] = /^([^=]+)=(.+)$/s.exec(text) ?? [];
    if (canonical !== undefined && header !== undefined) {
      return [[canonical.trim(), header.trim()] as const];
    }
    findings.push(finding('invalid-map', { file: '--map' }, { text }));
    return [];
  });
}
