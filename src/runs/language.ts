import type { Language } from '../findings/finding.ts';
import { headerLanguage, recognisesHeader } from '../people/index.ts';
import { programmeOf } from './inputs.ts';
import { type ProgrammeSource, type TableSource, tableOf } from './sources.ts';

/** The language that a programme says; undefined where it says none or cannot be read. */
export function languageOfProgramme(source: ProgrammeSource): Language | undefined {
  return programmeOf(source).programme?.language;
}

/** The language of the headers of a list; undefined where neither leads. */
export async function languageOfTable(source: TableSource): Promise<Language | undefined> {
  const recognises = (header: string): boolean => recognisesHeader(header, { skill: {}, map: [] });
  const { table } = await tableOf(source, 'mentors', { recognises });
  return headerLanguage(table?.header ?? []);
}
