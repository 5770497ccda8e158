import { characters } from './tables/characters.ts';
import { inputs } from './tables/inputs.ts';
import { outputs } from './tables/outputs.ts';
import { shape } from './tables/shape.ts';

/** Findings of the station `tables/`. */
export const tables = { ...inputs, ...characters, ...shape, ...outputs };
