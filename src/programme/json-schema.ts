import { z } from 'zod';
import { defaultProgramme } from './build.ts';
import { CRITERIA } from './criteria/index.ts';
import { type Frame, type RuleDefinition, usualOf } from './define.ts';
import { RULES } from './rules/index.ts';
import { schemaId } from '../util/schema-id.ts';
import { programmeSchema } from './schema.ts';

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** What an editor shows of a key beside its type. */
interface Note {
  readonly description?: string;
  readonly default: z.core.util.JSONType;
}

/** The JSON Schema of a programme file, for editors. */
export function programmeJsonSchema(): object {
  const schema = z.toJSONSchema(programmeSchema(), {
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
  const { $schema, ...described } = schema;
  return { ...($schema && { $schema }), $id: schemaId('programme'), ...described };
}

/** The defaults, and the words of rules and criteria that stand with each of them. */
function notes(): [path: string[], Note][] {
  const { scales } = defaultProgramme();
  const frame: Frame = { skill: undefined, scales };
  return [
    [['scale'], { default: { min: 1, max: 5 } }],
    [['objective'], { default: 'total' }],
    ...RULES.map((rule): [string[], Note] => [
      ['rules', rule.id],
      {
        description: rule.bind(usualOf(rule), frame)?.words.en.says ?? '',
        default: writtenDefault(rule),
      },
    ]),
    ...CRITERIA.map((one): [string[], Note] => [
      ['weights', one.id],
      { description: one.bind(1, frame).words.en.says, default: one.weight },
    ]),
  ];
}

/** What holds of a rule that a programme file does not name, as the file would say it. */
function writtenDefault({ byDefault, setting }: RuleDefinition): z.core.util.JSONType {
  if (byDefault === 'off') return 'off';
  const usual = Object.entries(setting?.written ?? {});
  return usual.length === 0 ? 'required' : Object.fromEntries(usual);
}
