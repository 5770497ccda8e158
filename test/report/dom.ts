import { parseHTML } from 'linkedom';

/** What the tests need of the browser's elements, whose types belong to another library. */
export interface Element {
  readonly textContent: string;
  getAttribute(name: string): string | null;
  closest(selector: string): Element | null;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): ArrayLike<Element> & Iterable<Element>;
}

/** A parsed page. */
export function parse(page: string): Element & { readonly documentElement: Element } {
  const { document } = parseHTML(page) as unknown as {
    document: Element & { readonly documentElement: Element };
  };
  return document;
}
