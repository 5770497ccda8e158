import { readFileSync } from 'node:fs';

import { CRITERIA, defaultProgramme, RULES } from '../../dist/programme/index.js';

const page = new URL('../../docs/reference/rules.md', import.meta.url);

/** docs/reference/rules.md, its tables of rules and criteria made from the files that state them. */
export function rulesReference() {
  const text = readFileSync(page, 'utf8');
  return filled(filled(text, 'rules', rulesTable()), 'criteria', criteriaTable());
}

/** Puts a table between the two marks of its name. */
function filled(text, name, table) {
  const [begin, end] = [`<!-- ${name} -->\n\n`, `\n\n<!-- /${name} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`the page has no place for ${name}`);
  return text.slice(0, from + begin.length) + table.join('\n') + text.slice(to);
}

function rulesTable() {
  const frame = { skill: undefined, scales: defaultProgramme().scales };
  return [
    '| id | about | default | a person or pair is allowed when |',
    '| --- | --- | --- | --- |',
    ...RULES.map((rule) => {
      const bound = rule.bind(usualOf(rule), frame);
      if (!bound) throw new Error(`${rule.id} asks for nothing by its usual settings`);
      const { says } = bound.words.en;
      const about = rule.kind === 'screening' ? 'one person' : 'two people';
      return `| \`${rule.id}\` | ${about} | ${defaultOf(rule)} | ${says} |`;
    }),
  ];
}

function usualOf({ setting }) {
  return setting === undefined ? true : setting.usual;
}

function defaultOf({ byDefault, setting }) {
  if (byDefault === 'always') return 'always in force';
  const usual = Object.entries(setting?.written ?? {}).map(([key, value]) => `${key}: ${value}`);
  const on = usual.length === 0 ? '' : `\`{ ${usual.join(', ')} }\``;
  if (byDefault === 'off') return on === '' ? '`off`' : `\`off\`; on: ${on}`;
  return on === '' ? '`required`' : on;
}

function criteriaTable() {
  return [
    '| id | weight | value × 1000 | counts when |',
    '| --- | --- | --- | --- |',
    ...CRITERIA.map((one) => {
      return `| \`${one.id}\` | ${one.weight} | ${one.formula} | ${countsWhen(one)} |`;
    }),
  ];
}

function countsWhen({ counts, columns }) {
  const header = `\`${[...columns.mentor, ...columns.manager][0]}\``;
  switch (counts) {
    case 'always':
      return 'always';
    case 'both':
      return `both files have ${header}`;
    case 'either':
      return `either file has ${header}`;
    default:
      return `${counts}s have ${header}`;
  }
}
