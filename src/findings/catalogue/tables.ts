import { characters } from './tables/characters.ts';
import { inputs } from './tables/inputs.ts';
import { kinds } from './tables/kinds.ts';
import { outputs } from './tables/outputs.ts';
import { shape } from './tables/shape.ts';
import { workbooks } from './tables/workbooks.ts';

/** Findings of the station `tables/`. */
export const tables = {
  ...inputs,
  ...kinds,
  ...characters,
  ...shape,
  ...workbooks,
  ...outputs,
};
