import { watchExpressions } from './expression-failures.ts';
import type { Finding } from '../findings/finding.ts';
import { stopsTheRun } from '../findings/finding.ts';
import { match, type Match, type MatchOptions } from './decide.ts';
import type { People } from '../people/person.ts';
import { type Case, readCases, recognisesCaseHeader } from '../programme/index.ts';
import type { Programme } from '../programme/programme.ts';
import { type CaseResults, tryCases } from '../roster/cases.ts';
import { loadFile } from '../files/index.ts';
import { readTable } from '../tables/index.ts';

/** Cases that were read, or only findings that say why there are none. */
export interface CaseReading {
  readonly cases: readonly Case[] | undefined;
  readonly findings: readonly Finding[];
}

/** Reads a file of cases; `-` is standard input. */
export async function readCaseFile(
  file: string,
  programme: Programme,
  options: { readonly encoding?: string | undefined; readonly delimiter?: string | undefined } = {},
): Promise<CaseReading> {
  const loaded = await loadFile(file);
  if (!loaded.source) return { cases: undefined, findings: loaded.findings };
  const recognises = recognisesCaseHeader;
  const read = await readTable(loaded.source, { ...options, recognises });
  if (!read.table) return { cases: undefined, findings: read.findings };
  const { cases, findings } = readCases(read.table, programme);
  const all = [...read.findings.filter(({ code }) => code !== 'no-rows'), ...findings];
  return { cases: all.some(stopsTheRun) ? undefined : cases, findings: all };
}

/**
 * Forms as many tandems as there can be, whatever their scores: how many are possible, how many
 * sponsors can be served at that, and why others are left over.
 */
export function mostTandems(
  people: People,
  programme: Programme,
  options: Pick<MatchOptions, 'invalid'>,
): Match {
  return match(people, { ...programme, criteria: [] }, { ...options, objective: 'total' });
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
