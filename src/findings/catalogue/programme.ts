import { cases } from './programme/cases.ts';
import { expressions } from './programme/expressions.ts';
import { settings } from './programme/settings.ts';
import { yaml } from './programme/yaml.ts';

/** Findings of the station `programme/`. */
export const programme = { ...yaml, ...settings, ...expressions, ...cases };
