import type { Finding, Language } from '../findings/finding.ts';
import { finding, stopsTheRun } from '../findings/finding.ts';
import {
  headerLanguage,
  type InvalidRow,
  readPeople,
  recognisesHeader,
  type Understood,
} from '../people/index.ts';
import type { People, Role } from '../people/person.ts';
import { defaultProgramme, missingColumns, readProgramme } from '../programme/index.ts';
import type { Programme } from '../programme/programme.ts';
import { loadFile } from '../files/index.ts';
import { readTable, type Table } from '../tables/index.ts';

/** Which files to read and how. */
export interface InputRequest {
  /** Path of the mentors file; `-` is standard input. */
  readonly mentors: string;
  readonly managers: string;
  /** Path of the programme; without it `programme.yaml` beside the mentors file, or the built-in one. */
  readonly programme?: string | undefined;
  readonly sheet?: string | undefined;
  readonly encoding?: string | undefined;
  readonly delimiter?: string | undefined;
  /** Headers to be read as canonical columns, `department=Org Unit`. */
  readonly map?: readonly string[] | undefined;
  /** Rows with errors are left out instead of stopping the run. */
  readonly skipInvalid?: boolean | undefined;
  readonly language?: Language | undefined;
}

/** Both files and the programme, read and checked. */
export interface Inputs {
  readonly people: People;
  readonly programme: Programme;
  readonly tables: Readonly<Record<Role, Table>>;
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

/** The name under which a programme is found beside the mentors file. */
const PROGRAMME_FILE = 'programme.yaml';

/**
 * Reads the mentors file, the managers file and the programme. Everything that is wrong with
 * them is found at once.
 */
export async function readInputs(request: InputRequest): Promise<InputReading> {
  const findings: Finding[] = [];
  // A file can have more findings than a call can have arguments.
  const report = (all: readonly Finding[]): void => {
    for (const one of all) findings.push(one);
  };
  const { programme, findings: ofProgramme } = await loadProgramme(request);
  report(ofProgramme);
  const known = request.language ?? programme?.language;
  if (request.mentors === request.managers) {
    const what = request.mentors === '-' ? 'stdin' : 'both files';
    findings.push(finding('same-file-twice', { file: request.mentors }, { what }));
    return { inputs: undefined, findings, language: known ?? 'en' };
  }
  const map = [...(programme?.reading.map ?? []), ...mappings(request.map ?? [], findings)];
  const skill = programme?.skill ?? {};
  const recognises = (header: string): boolean => recognisesHeader(header, { skill, map });
  const read = async (file: string): Promise<Table | undefined> => {
    const loaded = await loadFile(file);
    if (!loaded.source) {
      report(loaded.findings);
      return undefined;
    }
    const reading = await readTable(loaded.source, { ...request, recognises });
    report(reading.findings);
    return reading.table;
  };
  const mentors = await read(request.mentors);
  const managers = await read(request.managers);
  // Where the mentors cannot be read, the other file tells whom the findings are for.
  const language = known ?? headerLanguage((mentors ?? managers)?.header ?? []) ?? 'en';
  if (!programme || !mentors || !managers) return { inputs: undefined, findings, language };

  const reading = readPeople(mentors, managers, {
    ...programme.reading,
    map,
  });
  report(reading.findings);
  report(missingColumns(programme.custom, reading.people));
  if (findings.some(stopsTheRun)) return { inputs: undefined, findings, language };
  const { people, understood, invalid } = reading;
  const tables = { mentor: mentors, manager: managers };
  return {
    inputs: { people, programme, tables, understood, invalid, findings, language },
    findings,
    language,
  };
}

/** A programme, or only findings that say why there is none. */
export interface ProgrammeReading {
  readonly programme: Programme | undefined;
  readonly findings: readonly Finding[];
}

/** Loads the programme in force: the one named, the one beside the mentors file, or the built-in one. */
export async function loadProgramme(request: {
  readonly mentors?: string | undefined;
  readonly programme?: string | undefined;
}): Promise<ProgrammeReading> {
  const file = request.programme ?? besideMentors(request.mentors);
  if (file === undefined) return { programme: defaultProgramme(), findings: [] };
  const loaded = await loadFile(file);
  if (loaded.source) return readProgramme(loaded.source);
  const none = loaded.findings.every(({ code }) => code === 'missing-file');
  return request.programme === undefined && none
    ? { programme: defaultProgramme(), findings: [] }
    : { programme: undefined, findings: loaded.findings };
}

function besideMentors(mentors: string | undefined): string | undefined {
  if (mentors === undefined || mentors === '-') return undefined;
  const folder = /^.*[/\\]/s.exec(mentors)?.[0] ?? '';
  return `${folder}${PROGRAMME_FILE}`;
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
