import { type Document, isCollection, LineCounter, parseDocument } from 'yaml';
import type { Finding, Place } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import type { Source } from '../tables/table.ts';

/** A programme is written by hand; anything larger is another file. */
const LARGEST = 1 << 20;
const MOST_ALIASES = 100;

/** A YAML file as plain data that still knows the place of every key. */
export interface YamlFile {
  readonly data: unknown;
  readonly place: (path: readonly PropertyKey[]) => Place;
}

/** Reads a YAML file. Keys given twice, tabs and broken syntax are findings with their place. */
export function readYaml(source: Source): { yaml?: YamlFile; findings: Finding[] } {
  const { file, bytes } = source;
  if (bytes.length > LARGEST) return { findings: [finding('programme-too-large', { file }, {})] };
  const text = new TextDecoder('utf-8').decode(bytes);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const findings: Finding[] = document.errors.map((error) =>
    finding('invalid-yaml', placeAt(error.pos[0]), { problem: error.code }),
  );
  if (findings.length > 0) return { findings };
  try {
    const data: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    return {
      yaml: { data: data ?? {}, place: (path) => placeOf(document, path, placeAt, file) },
      findings,
    };
  } catch {
    // The library throws where aliases unfold to too much.
    return { findings: [finding('invalid-yaml', { file }, { problem: 'TOO_MANY_ALIASES' })] };
  }
}

/** The place of a key, or of the nearest one above it that is there. */
function placeOf(
  document: Document,
  path: readonly PropertyKey[],
  placeAt: (offset: number) => Place,
  file: string,
): Place {
  const key = path.map(String).join('.');
  for (let length = path.length; length > 0; length--) {
    const parent =
      length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    if (!isCollection(parent)) continue;
    for (const item of parent.items) {
      const node = pairKey(item);
      if (node?.value === last && node?.range) return { ...placeAt(node.range[0]), key };
    }
    const node = document.getIn(path.slice(0, length), true) as { range?: [number] } | undefined;
    if (node?.range) return { ...placeAt(node.range[0]), key };
  }
  return { file, line: 1, ...(key === '' ? {} : { key }) };
}

function pairKey(item: unknown): { value: unknown; range?: [number, number, number] } | undefined {
  return typeof item === 'object' && item !== null && 'key' in item
    ? (item.key as { value: unknown; range?: [number, number, number] })
    : undefined;
}
