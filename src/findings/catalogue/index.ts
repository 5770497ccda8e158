import type { Definition } from '../definition.ts';
import { command } from './command.ts';
import { kit } from './kit.ts';
import { cells } from './people/cells.ts';
import { consent } from './people/consent.ts';
import { headers } from './people/headers.ts';
import { persons } from './people/persons.ts';
import { cases } from './programme/cases.ts';
import { expressions } from './programme/expressions.ts';
import { settings } from './programme/settings.ts';
import { yaml } from './programme/yaml.ts';
import { audits } from './roster/audits.ts';
import { cases as caseResults } from './roster/cases.ts';
import { rosterFiles } from './roster/files.ts';
import { forming } from './roster/forming.ts';
import { rosterRows } from './roster/rows.ts';
import { waves } from './roster/waves.ts';
import { characters } from './tables/characters.ts';
import { inputs } from './tables/inputs.ts';
import { kinds } from './tables/kinds.ts';
import { outputs } from './tables/outputs.ts';
import { shape } from './tables/shape.ts';
import { workbooks } from './tables/workbooks.ts';

const tables = { ...inputs, ...kinds, ...characters, ...shape, ...workbooks, ...outputs };
const people = { ...headers, ...consent, ...cells, ...persons };
const programme = { ...yaml, ...settings, ...expressions, ...cases };
const roster = {
  ...rosterFiles,
  ...rosterRows,
  ...audits,
  ...caseResults,
  ...waves,
  ...forming,
};

/** The kinds of findings by what they are about: the station that finds them. */
export const subjects = { call: command, files: tables, people, rules: programme, roster, kit };

/** Every kind of finding, by its stable code, in the order of the stations that find them. */
export const catalogue = { ...command, ...tables, ...people, ...programme, ...roster, ...kit };

export type FindingCode = keyof typeof catalogue;

/** What fills the sentences of a code; of several codes, the arguments of any of them. */
export type ArgsOf<C extends FindingCode> = C extends FindingCode
  ? (typeof catalogue)[C] extends Definition<infer Args>
    ? Args
    : never
  : never;
