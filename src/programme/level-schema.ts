import { z } from 'zod';
import { once } from '../util/once.ts';

/** A level as a programme file writes it, read as thousandths; at most three decimals. */
export const levelSchema = once(() =>
  z
    .number()
    .min(-1000)
    .max(1000)
    .multipleOf(0.001)
    .transform((level) => Math.round(level * 1000)),
);
