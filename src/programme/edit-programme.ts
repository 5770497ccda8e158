import {
  type Document,
  isCollection,
  isMap,
  isNode,
  type Node,
  parseDocument,
  YAMLMap,
} from 'yaml';

import { LEVEL_COLUMNS } from '../people/person.ts';

/** A value as a programme file may hold it. */
export type SettingValue =
  string | number | boolean | readonly SettingValue[] | { readonly [key: string]: SettingValue };

/** A setting to change: where it stands in the file, and what it shall be. */
export interface SettingEdit {
  readonly path: readonly string[];
  /** `undefined` takes the setting out, so that its default holds. */
  readonly value: SettingValue | undefined;
}

/**
 * Changes settings in the text of a programme file. Everything else stays as it was written,
 * comments too, so that a file that HR keeps by hand is still theirs after a program changed it.
 */
export function editProgramme(text: string, edits: readonly SettingEdit[]): string {
  const document = parseDocument(text, { logLevel: 'error' });
  for (const { path, value } of edits) {
    if (path[0] === 'scale' && path.length > 1) scalePerColumn(document);
    if (value === undefined) document.deleteIn(path);
    else {
      // A section whose lines are all commented out, or that a word switches, holds nothing yet.
      for (let length = 1; length < path.length; length++) {
        const above = path.slice(0, length);
        if (!isCollection(document.getIn(above, true))) put(document, above, new YAMLMap());
      }
      put(document, path, document.createNode(value, { flow: true }));
    }
  }
  // Lines stay as long as they were.
  return document.toString({ lineWidth: 0 });
}

/** Where one scale holds for all columns, gives each of them that scale, so that one can differ. */
function scalePerColumn(document: Document): void {
  const scale = document.get('scale');
  if (!isMap(scale) || !ENDS.some((end) => scale.has(end))) return;
  const ends = scale.toJSON() as Record<string, SettingValue>;
  const isUsual = ends['min'] === 1 && ends['max'] === 5;
  const columns = isUsual ? [] : LEVEL_COLUMNS.map((column) => [column, ends] as const);
  put(document, ['scale'], document.createNode(Object.fromEntries(columns), { flow: true }));
}

const ENDS = ['min', 'max', 'best', 'worst'];

/** Puts a value in its place; comments beside what stood there stay. */
function put(document: Document, path: readonly string[], value: Node): void {
  const before = document.getIn(path, true);
  if (isNode(before)) {
    const { comment, commentBefore, spaceBefore } = before;
    Object.assign(value, { comment, commentBefore, spaceBefore });
  }
  if (!isCollection(document.contents)) document.contents = null;
  document.setIn(path, value);
}
