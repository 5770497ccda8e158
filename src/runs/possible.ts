import { watchExpressions } from './expression-failures.ts';
import type { Finding } from '../findings/finding.ts';
import { stopsTheRun } from '../findings/finding.ts';
import type { People } from '../people/person.ts';
import { type Case, readCases, recognisesCaseHeader } from '../programme/index.ts';
import type { Programme } from '../programme/programme.ts';
import { type CaseResults, tryCases } from '../roster/cases.ts';
import { type TableSource, tableOf } from './sources.ts';

/** Cases that were read, or only findings that say why there are none. */
export interface CaseReading {
  readonly cases: readonly Case[] | undefined;
  readonly findings: readonly Finding[];
}

/** Reads cases. */
export async function readCaseFile(
  source: TableSource,
  programme: Programme,
): Promise<CaseReading> {
  const read = await tableOf(source, 'cases', { recognises: recognisesCaseHeader });
  if (!read.table) return { cases: undefined, findings: read.findings };
  const { cases, findings } = readCases(read.table, programme);
  const all = [...read.findings.filter(({ code }) => code !== 'no-rows'), ...findings];
  return { cases: all.some(stopsTheRun) ? undefined : cases, findings: all };
}

/**
 * Tries the cases of a programme on people.
 *
 * @throws Refused if a custom expression fails on values that occur
 */
export function checkCases(
  cases: readonly Case[],
  people: People,
  programme: Programme,
): CaseResults {
  const { onFailure, refuse } = watchExpressions(programme);
  const results = tryCases(cases, people, programme, onFailure);
  refuse();
  return results;
}
