/** docs/reference/programme.md: every key of a programme file, from its JSON Schema. */
export function programmeReference(schema) {
  const [root] = Object.values(schema.$defs);
  return [
    '# The keys of a programme file',
    '',
    '<!-- Made by `npm run docs` from the schema in src/programme; change it there. -->',
    '',
    'Every key of `programme.yaml` with its type and default; each may be left out. What rules and',
    'criteria do, with examples, is told in [rules.md](rules.md). `tandem init` writes a file with all of',
    'them; the JSON Schema is `schema/programme.schema.json`.',
    '',
    '| key | type | default | meaning |',
    '| --- | --- | --- | --- |',
    ...rows(root.properties, ''),
    '',
    'A key that is not in this table is an error, and the nearest one is suggested. Numbers are plain',
    'digits with a point.',
    '',
  ].join('\n');
}

function rows(properties, above) {
  return Object.entries(properties).flatMap(([key, schema]) => {
    const path = `${above}${key}`;
    const standard = schema.default === undefined ? '' : `\`${written(schema.default)}\``;
    const row = `| \`${path}\` | ${typeOf(schema)} | ${standard} | ${schema.description ?? ''} |`;
    const settings = (schema.anyOf ?? []).map((one) => one.properties ?? {});
    const below = schema.properties ?? schema.items?.properties ?? Object.assign({}, ...settings);
    return [row, ...rows(below, `${path}${schema.items === undefined ? '.' : '[].'}`)];
  });
}

function typeOf(schema) {
  const { type, anyOf, items, additionalProperties, minimum, maximum, maxLength } = schema;
  if (anyOf !== undefined) return [...new Set(anyOf.map(typeOf))].join(', or ');
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (schema.enum !== undefined) return schema.enum.map((value) => `\`${value}\``).join(', ');
  if (type === 'array') return items.type === 'object' ? 'list of entries' : 'list of texts';
  if (type === 'object') {
    if (typeof additionalProperties !== 'object') return 'settings';
    return additionalProperties.type === 'array' ? 'names with lists' : 'names with texts';
  }
  if (type === 'boolean') return '`true`, `false`';
  if (type === 'string') return maxLength === undefined ? 'text' : `text, at most ${maxLength}`;
  const kind = type === 'integer' ? 'whole number' : 'number';
  return `${kind} from ${minimum} to ${maximum}`;
}

/** As YAML writes it on one line. */
function written(value) {
  if (typeof value !== 'object') return String(value);
  const entries = Object.entries(value).map(([key, one]) => `${key}: ${one}`);
  return `{ ${entries.join(', ')} }`;
}
