import { z } from 'zod';

import type { Finding, Language, Place } from '../../findings/finding.ts';
import { sentence } from '../../findings/sentence.ts';
import { gather } from '../findings/gather.ts';
import { laterSchema } from './later.ts';

const placeSchema = z.strictObject({
  file: z.string().describe('as it was named in the call; - is standard input'),
  sheet: z.string().nullable().describe('the worksheet, for workbooks'),
  line: z.int().min(1).nullable().describe('the line, or the row of a worksheet'),
  column: z.int().min(1).nullable().describe('in code points, or the number of the cell'),
  cell: z.string().nullable().describe('such as C17'),
  header: z.string().nullable().describe('the header of the column, as in the file'),
  id: z.string().nullable().describe('the id of the person in that row'),
  key: z.string().nullable().describe('the key in a programme file'),
});
type PlaceJson = z.infer<typeof placeSchema>;

const rowSchema = placeSchema.pick({ line: true, column: true, cell: true, id: true });

/** A finding in every JSON result. */
export const findingSchema = z.strictObject({
  code: z.string().describe('stable; tandem help <code> explains it'),
  severity: z.enum(['error', 'warning', 'note']),
  message: z.string(),
  fix: z.string(),
  ...placeSchema.shape,
  related: z.array(placeSchema).describe('other places that belong to it'),
  rows: laterSchema(
    z
      .array(rowSchema)
      .describe('every row of the same cause; the first is the place of the finding'),
  ),
});
export type FindingJson = z.infer<typeof findingSchema>;

function placeJson(place: Place): PlaceJson {
  return {
    file: place.file,
    sheet: place.sheet ?? null,
    line: place.line ?? null,
    column: place.column ?? null,
    cell: place.cell ?? null,
    header: place.header ?? null,
    id: place.id ?? null,
    key: place.key ?? null,
  };
}

/** Findings as the `findings` of a JSON result, one for each cause; see `findingSchema`. */
export function jsonFindings(findings: readonly Finding[], language: Language): FindingJson[] {
  return gather(findings).map(({ finding: one, places }) => ({
    code: one.code,
    severity: one.severity,
    ...sentence(one, language),
    ...placeJson(one.place),
    related: one.related.map(placeJson),
    rows: places.map(({ line = null, column = null, cell = null, id = null }) => ({
      ...{ line, column, cell, id },
    })),
  }));
}
