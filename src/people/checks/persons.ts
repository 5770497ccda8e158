import type { Finding } from '../../findings/finding.ts';
import type { Files } from '../rows.ts';
import { checkDepartments } from './departments.ts';
import { checkEmails } from './emails.ts';
import { checkGrades } from './grades.ts';
import { checkIdLengths } from './id-lengths.ts';
import { type ById, checkLookAlikes, checkUnique } from './ids.ts';
import { checkLists } from './lists.ts';
import { checkReportingLines } from './reporting-lines.ts';

/** Everything that only shows when people of both files are seen together. */
export function checkPersons(files: Files, byId: ById): Finding[] {
  return [
    ...checkUnique(files, byId),
    ...checkLookAlikes(files, byId),
    ...checkIdLengths(files.mentor),
    ...checkIdLengths(files.manager),
    ...checkEmails(files, byId),
    ...checkReportingLines(files, byId),
    ...checkDepartments(files),
    ...checkGrades(files),
    ...checkLists(files),
  ];
}
