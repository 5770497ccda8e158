import { z } from 'zod';
import { programmeSchema } from './schema.ts';

/** The JSON Schema of a programme file, for editors. */
export function programmeJsonSchema(): object {
  return z.toJSONSchema(programmeSchema, {
    io: 'input',
    override: ({ jsonSchema }) => {
      // Zod bounds every whole number by what a double can hold; that says nothing to an editor.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    },
  });
}
