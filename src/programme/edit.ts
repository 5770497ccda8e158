import { type Document, isCollection, isNode, type Node, parseDocument, YAMLMap } from 'yaml';

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
