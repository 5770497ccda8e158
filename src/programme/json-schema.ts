import { z } from 'zod';
import { defaultProgramme } from './build.ts';
import { DEFAULT_WEIGHTS } from './criteria/index.ts';
import { programmeSchema } from './schema.ts';
import { DEFAULT_RULES, type RuleSettings } from './settings.ts';
import { variantOf } from './variant.ts';

type JsonSchema = z.core.JSONSchema.JSONSchema;
type Setting = RuleSettings[keyof RuleSettings];

/** What an editor shows of a key beside its type. */
interface Note {
  readonly description?: string;
  readonly default: z.core.util.JSONType;
}

/** The JSON Schema of a programme file, for editors. */
export function programmeJsonSchema(): object {
  const schema = z.toJSONSchema(programmeSchema, {
    io: 'input',
    override: ({ jsonSchema }) => {
      // Zod bounds every whole number by what a double can hold; that says nothing to an editor.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    },
  });
  for (const [path, note] of notes()) {
    const root = Object.values(schema.$defs ?? {})[0];
    const node = path.reduce<JsonSchema | undefined>(
      (above, key) => above?.properties?.[key] as JsonSchema | undefined,
      root,
    );
    if (node === undefined) throw new Error(`the schema has no ${path.join('.')}`);
    Object.assign(node, note);
  }
  return schema;
}

/** The defaults, and the words of rules and criteria that stand with each of them. */
function notes(): [path: string[], Note][] {
  const defaults = new Map<string, Setting>(Object.entries(DEFAULT_RULES));
  const weights = new Map<string, number>(Object.entries(DEFAULT_WEIGHTS));
  const { screening, pairing, criteria } = variantOf(defaultProgramme(), {
    on: Object.keys(DEFAULT_RULES) as (keyof RuleSettings)[],
    weights: Object.fromEntries([...weights.keys()].map((id) => [id, 1])),
  });
  return [
    [['scale'], { default: { min: 1, max: 5 } }],
    [['objective'], { default: 'total' }],
    ...[...screening, ...pairing]
      .filter(({ id }) => defaults.has(id))
      .map(({ id, words }): [string[], Note] => [
        ['rules', id],
        { description: words.en.says, default: written(defaults.get(id)) },
      ]),
    ...criteria.map(({ id, words }): [string[], Note] => [
      ['weights', id],
      { description: words.en.says, default: weights.get(id) ?? 0 },
    ]),
  ];
}

/** A setting as a programme file says it: minimums of levels in levels, not in thousandths. */
function written(setting: Setting | undefined): z.core.util.JSONType {
  if (typeof setting !== 'object') return setting === true ? 'required' : 'off';
  return 'minimum' in setting ? { minimum: setting.minimum / 1000 } : { ...setting };
}
