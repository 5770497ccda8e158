import { cells } from './people/cells.ts';
import { consent } from './people/consent.ts';
import { headers } from './people/headers.ts';
import { persons } from './people/persons.ts';

/** Findings of the station `people/`. */
export const people = { ...headers, ...consent, ...cells, ...persons };
