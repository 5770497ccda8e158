import { z } from 'zod';
import type { Expected } from '../findings/catalogue/programme/expected.ts';
import { programmeSchema } from './schema.ts';

type Node = z.core.JSONSchema.JSONSchema;

let schema: Node | undefined;

/** What the schema of a programme file expects at a path, to be told where something else stands. */
export function expectedAt(path: readonly PropertyKey[]): readonly Expected[] {
  schema ??= Object.values(z.toJSONSchema(programmeSchema(), { io: 'input' }).$defs ?? {})[0];
  const nodes = path.reduce<Node[]>(
    (above, key) => above.flatMap((node) => below(node, key)),
    [schema ?? {}],
  );
  const all = nodes.flatMap(alternatives).map(expected);
  // Words that can also be written as true or false: the words say the same.
  const said = all.filter((one) => one !== undefined);
  return said.filter((one, i) => said.findIndex((other) => isSame(one, other)) === i);
}

function below(node: Node, key: PropertyKey): Node[] {
  const found = alternatives(node).map(({ properties, items, additionalProperties }) => {
    if (typeof key === 'number') return Array.isArray(items) ? items[key] : items;
    return properties?.[String(key)] ?? additionalProperties;
  });
  return found.filter((one): one is Node => typeof one === 'object');
}

function alternatives(node: Node): Node[] {
  const { anyOf } = node;
  return anyOf === undefined ? [node] : anyOf.flatMap(alternatives);
}

function expected(node: Node): Expected | undefined {
  const { type, minimum, maximum, minLength, maxLength, pattern, properties } = node;
  if (node.enum !== undefined) return { kind: 'words', words: node.enum.map(String) };
  if (node.const !== undefined) return { kind: 'words', words: [String(node.const)] };
  switch (type) {
    case 'integer':
    case 'number':
      return { kind: type, min: minimum ?? 0, max: maximum ?? 0 };
    case 'string':
      return pattern === undefined
        ? { kind: 'text', least: minLength ?? 0, most: maxLength ?? 0 }
        : { kind: 'id' };
    case 'array':
      return { kind: 'list' };
    case 'object':
      return { kind: 'map', keys: Object.keys(properties ?? {}) };
    default:
      return undefined;
  }
}

function isSame(a: Expected, b: Expected): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
