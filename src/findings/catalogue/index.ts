import type { Definition } from '../definition.ts';
import { command } from './command.ts';
import { kit } from './kit.ts';
import { people } from './people.ts';
import { programme } from './programme.ts';
import { roster } from './roster.ts';
import { tables } from './tables.ts';

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
