import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

const FIXTURES = join(import.meta.dirname, '../../fixtures');

/** Two lists that belong together, and the files that stand beside them. */
export interface PairOfFiles {
  readonly name: string;
  readonly folder: string;
  readonly mentors: string;
  readonly managers: string;
  readonly programme?: string;
}

const MENTORS = /^(?:mentors|mentoren)\.(?:csv|xlsx)$/;
const MANAGERS = /^(?:managers|fuehrungskraefte|führungskräfte)\.(?:csv|xlsx)$/;

/** Every pair of lists under fixtures/. */
export function pairsOfFiles(): PairOfFiles[] {
  const folders = readdirSync(FIXTURES, { recursive: true, withFileTypes: true })
    .filter((one) => one.isDirectory())
    .map((one) => join(one.parentPath, one.name))
    .sort();
  return folders.flatMap((folder): PairOfFiles[] => {
    const files = readdirSync(folder).map((file) => file.normalize('NFC'));
    const [mentors] = files.filter((file) => MENTORS.test(file));
    const [managers] = files.filter((file) => MANAGERS.test(file));
    if (mentors === undefined || managers === undefined) return [];
    const programme = existsSync(join(folder, 'programme.yaml')) ? 'programme.yaml' : undefined;
    const name = relative(FIXTURES, folder);
    return [{ name, folder, mentors, managers, ...(programme !== undefined && { programme }) }];
  });
}

/** Every spreadsheet under fixtures/spreadsheets, whatever it holds. */
export function spreadsheets(): string[] {
  const folder = join(FIXTURES, 'spreadsheets');
  return readdirSync(folder)
    .filter((file) => /\.(?:csv|xlsx?|txt)$/.test(file))
    .sort()
    .map((file) => join(folder, file));
}

export const SMALL = join(FIXTURES, 'small');
