import {
  type Document,
  isAlias,
  isCollection,
  isNode,
  isScalar,
  Lexer,
  LineCounter,
  parseDocument,
  Parser,
  type Scalar,
  visit,
} from 'yaml';
import type { YamlProblem } from '../findings/catalogue/programme/yaml.ts';
import type { Finding, Place } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import { rowIdentity } from '../tables/index.ts';
import type { Source } from '../tables/table.ts';

/** A programme is written by hand; anything larger is another file. */
const LARGEST = 1 << 20;
/** Some 5,000 entries: the time for reading a map grows with the square of its keys. */
const MOST_LEXEMES = 40_000;
const MOST_ALIASES = 100;
/** A programme needs about ten open brackets and indentations; the composer recurses over them. */
const DEEPEST = 50;
/** The one way to write a number: no exponents, no other bases, at most three decimals. */
const NUMBER = /^-?\d{1,9}(?:\.\d{1,3})?$/;
const DECIMAL_COMMA = /^-?\d{1,9},\d{1,3}$/;

/** A YAML file as plain data that still knows the place of every key. */
export interface YamlFile {
  readonly data: unknown;
  readonly place: (path: readonly PropertyKey[]) => Place;
}

/** Reads a YAML file. Keys given twice, tabs and broken syntax are findings with their place. */
export function readYaml(source: Source): { yaml?: YamlFile; findings: Finding[] } {
  const { file, bytes } = source;
  if (bytes.length > LARGEST) return { findings: [finding('programme-too-large', { file }, {})] };
  const text = decode(bytes);
  if (text === undefined) return failed(file, 'NOT_UTF8');
  const lines = new LineCounter();
  const excess = excessIn(text);
  if (excess === 'too many') return { findings: [finding('programme-too-large', { file }, {})] };
  if (excess !== undefined) return failed(file, 'TOO_DEEP', excess.deepAt);
  // Whatever the library would warn of on stderr is a finding here, or nothing.
  const quiet = { prettyErrors: false, logLevel: 'error' } as const;
  const document = parseDocument(text, { ...quiet, lineCounter: lines });
  const placeAt: PlaceAt = (offset) => {
    const { line, col } = lines.linePos(offset);
    const start = offset - col + 1;
    const before = text.slice(start, offset);
    const [written = ''] = text.slice(start).split(/[\r\n]/, 1);
    const identity = rowIdentity([written.trim()]);
    return { file, line, column: Array.from(before).length + 1, identity };
  };
  if (document.errors.length > 0) {
    return {
      findings: syntaxErrors(document, text).map(([offset, args]) =>
        finding('invalid-yaml', placeAt(offset), args),
      ),
    };
  }
  const findings = [
    ...oddNumbers(document, placeAt),
    ...unusableKeys(document, placeAt),
    ...unknownAliases(document, placeAt),
    ...tags(document, placeAt),
    ...brokenDecimals(document, text, placeAt),
  ];
  if (findings.length > 0) return { findings };
  const data = toData(document);
  if (data === undefined) {
    const place = firstAlias(document, placeAt);
    return { findings: [finding('invalid-yaml', place, { problem: 'ALIASES' })] };
  }
  return {
    yaml: {
      data: data.value ?? {},
      place: (path) => placeOf(document, path, placeAt, file),
    },
    findings,
  };
}

function failed(file: string, problem: YamlProblem, line = 1): { findings: Finding[] } {
  return { findings: [finding('invalid-yaml', { file, line }, { problem })] };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Whether there is more than can be read, or the line on which nesting passes the limit. The
 * parser keeps its own stack and so can look at any text; the composer after it would run out of
 * the machine's.
 */
function excessIn(text: string): 'too many' | { readonly deepAt: number } | undefined {
  const parser = new Parser();
  let line = 1;
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (++count > MOST_LEXEMES) return 'too many';
    Array.from(parser.next(lexeme));
    if (parser.stack.length > DEEPEST) return { deepAt: line };
    line += lexeme.split('\n').length - 1;
  }
  return undefined;
}

/** The place of an offset, with a hash of its line. */
type PlaceAt = (offset: number) => Place & { readonly identity: string };

type SyntaxError = readonly [offset: number, args: { problem: YamlProblem; detail?: string }];

/** What does not parse, where its cause stands: what follows an open bracket says nothing. */
function syntaxErrors(document: Document, text: string): SyntaxError[] {
  const unclosed = unclosedIn(text);
  if (unclosed.length > 0) return unclosed;
  const first = new Map<number, YamlProblem>();
  for (const { code, pos } of document.errors) if (!first.has(pos[0])) first.set(pos[0], code);
  return [...first].map(([offset, problem]) => [offset, { problem }]);
}

/** Brackets and quotation marks that are opened and never closed, at their opening. */
function unclosedIn(text: string): SyntaxError[] {
  const open: [offset: number, bracket: string][] = [];
  const found: SyntaxError[] = [];
  const close = (): void => {
    const [offset = 0, detail = ''] = open.pop() ?? [];
    found.push([offset, { problem: 'UNCLOSED', detail }]);
  };
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    // A mark before a text or at the end of a document; it is not in the file.
    if (MARKS.has(lexeme)) continue;
    if (lexeme === '{' || lexeme === '[') open.push([offset, lexeme]);
    else if (lexeme === '}' || lexeme === ']') {
      const opening = lexeme === '}' ? '{' : '[';
      if (open.some(([, bracket]) => bracket === opening)) {
        while (open.at(-1)?.[1] !== opening) close();
        open.pop();
      }
    } else if (/^["']/.test(lexeme) && (lexeme.length === 1 || lexeme.at(-1) !== lexeme[0])) {
      return [[offset, { problem: 'UNCLOSED_TEXT' }]];
    }
    offset += lexeme.length;
  }
  while (open.length > 0) close();
  return found.sort(([a], [b]) => a - b);
}

/** Lexemes of the library that stand for no text: document, end of a flow, scalar. */
const MARKS: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f']);

/** Aliases of anchors that do not stand before them. */
function unknownAliases(document: Document, placeAt: PlaceAt): Finding[] {
  const anchors = new Set<string>();
  const findings: Finding[] = [];
  visit(document, {
    Node(_, node) {
      if (isAlias(node)) {
        if (anchors.has(node.source)) return;
        const args = { problem: 'UNKNOWN_ALIAS', detail: node.source };
        findings.push(finding('invalid-yaml', placeAt(node.range?.[0] ?? 0), args));
      } else if (node.anchor !== undefined) anchors.add(node.anchor);
    },
  });
  return findings;
}

/** The plain data; undefined where aliases unfold to too much. */
function toData(document: Document): { value: unknown } | undefined {
  try {
    return { value: document.toJS({ maxAliasCount: MOST_ALIASES }) as unknown };
  } catch {
    return undefined;
  }
}

/** Numbers are judged by how they are written, before any conversion. */
function oddNumbers(document: Document, placeAt: PlaceAt): Finding[] {
  const findings: Finding[] = [];
  visit(document, {
    Scalar(_, node: Scalar) {
      const { source = '', value, range } = node;
      const place = (): Place => placeAt(range?.[0] ?? 0);
      if (node.type !== 'PLAIN') return;
      if (DECIMAL_COMMA.test(source)) {
        const better = source.replace(',', '.');
        findings.push(finding('decimal-comma', place(), { written: source, better }));
      } else if (typeof value === 'number' && !NUMBER.test(source)) {
        findings.push(finding('odd-number', place(), { written: source }));
      }
    },
  });
  return findings;
}

/** Types that are stated: a programme has plain values, and a type that nobody knows means nothing. */
function tags(document: Document, placeAt: PlaceAt): Finding[] {
  const findings: Finding[] = [];
  visit(document, {
    Node(_, node) {
      if (isAlias(node) || node.tag === undefined) return;
      const detail = node.tag.replace(/^tag:yaml[.]org,2002:/, '!!');
      findings.push(
        finding('invalid-yaml', placeAt(node.range?.[0] ?? 0), { problem: 'TAG', detail }),
      );
    },
  });
  return findings;
}

/** In `{ minimum: 3,5 }` YAML sees a key named 5 without a value, right behind the 3. */
function brokenDecimals(document: Document, text: string, placeAt: PlaceAt): Finding[] {
  const findings: Finding[] = [];
  visit(document, {
    Map(_, { items }) {
      items.forEach(({ key, value }, at) => {
        const whole = items[at - 1]?.value;
        if (!isScalar(key) || !isScalar(whole)) return;
        const start = key.range?.[0] ?? 0;
        const isBlank = value === null || (isScalar(value) && value.value === null);
        if (!isBlank || !/^\d{1,3}$/.test(key.source ?? '')) return;
        const end = whole.range?.[1] ?? 0;
        if (typeof whole.value !== 'number' || text.slice(end, start) !== ',') return;
        const [before, after] = [whole.source ?? '', key.source ?? ''];
        const args = { written: `${before},${after}`, better: `${before}.${after}` };
        findings.push(finding('decimal-comma', placeAt(whole.range?.[0] ?? 0), args));
      });
    },
  });
  return findings;
}

/** Keys that are no text, and the one that JavaScript's objects don't hold like any other. */
function unusableKeys(document: Document, placeAt: PlaceAt): Finding[] {
  const findings: Finding[] = [];
  visit(document, {
    Pair(_, pair) {
      const { key } = pair;
      if (!isNode(key)) return;
      const problem = !isScalar(key)
        ? 'KEY_IS_NO_TEXT'
        : key.value === '__proto__'
          ? 'RESERVED_KEY'
          : undefined;
      if (problem === undefined) return;
      findings.push(finding('invalid-yaml', placeAt(key.range?.[0] ?? 0), { problem }));
    },
  });
  return findings;
}

function firstAlias(document: Document, placeAt: PlaceAt): Place {
  let at = 0;
  visit(document, {
    Alias(_, node) {
      at = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return placeAt(at);
}

/** The place of a key, or of the nearest one above it that is there. */
function placeOf(
  document: Document,
  path: readonly PropertyKey[],
  placeAt: PlaceAt,
  file: string,
): Place {
  const key = path.map(String).join('.');
  const isListed = path.some((part) => typeof part === 'number');
  const placeOfKey = (offset: number): Place => {
    const { identity, ...place } = placeAt(offset);
    return { ...place, ...(isListed ? { identity } : {}), key };
  };
  for (let length = path.length; length > 0; length--) {
    const parent =
      length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    if (!isCollection(parent)) continue;
    for (const item of parent.items) {
      const node = pairKey(item);
      if (node?.range && String(node.value) === String(last)) return placeOfKey(node.range[0]);
    }
    const node = document.getIn(path.slice(0, length), true) as { range?: [number] } | undefined;
    if (node?.range) return placeOfKey(node.range[0]);
  }
  return { file, line: 1, ...(key === '' ? {} : { key }) };
}

function pairKey(item: unknown): { value: unknown; range?: [number, number, number] } | undefined {
  return typeof item === 'object' && item !== null && 'key' in item
    ? (item.key as { value: unknown; range?: [number, number, number] })
    : undefined;
}
