/**
 * The little of a browser's document that drawing a chart needs: elements with attributes, texts,
 * and their text as SVG. What the charting library does not ask for is not here.
 */
export class SvgDocument {
  readonly documentElement: SvgElement = new SvgElement(this, 'svg');

  createElement(name: string): SvgElement {
    return new SvgElement(this, name);
  }

  createElementNS(_: string, name: string): SvgElement {
    return new SvgElement(this, name);
  }

  createTextNode(text: string): SvgText {
    return new SvgText(text);
  }
}

type Node = SvgElement | SvgText;

/** A text in an element. */
export class SvgText {
  parentNode: SvgElement | null = null;
  textContent: string;

  constructor(text: string) {
    this.textContent = text;
  }

  get outerHTML(): string {
    return escaped(this.textContent);
  }
}

/** An element of a drawing. */
export class SvgElement {
  readonly ownerDocument: SvgDocument;
  readonly localName: string;
  readonly namespaceURI = 'http://www.w3.org/2000/svg';
  parentNode: SvgElement | null = null;
  readonly childNodes: Node[] = [];
  readonly #attributes = new Map<string, string>();

  constructor(document: SvgDocument, name: string) {
    this.ownerDocument = document;
    this.localName = name;
  }

  get firstChild(): Node | null {
    return this.childNodes[0] ?? null;
  }

  get children(): SvgElement[] {
    return this.childNodes.filter((one) => one instanceof SvgElement);
  }

  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null;
  }

  setAttribute(name: string, value: unknown): void {
    this.#attributes.set(name, String(value));
  }

  setAttributeNS(_: string | null, name: string, value: unknown): void {
    this.setAttribute(name, value);
  }

  removeAttribute(name: string): void {
    this.#attributes.delete(name);
  }

  hasAttribute(name: string): boolean {
    return this.#attributes.has(name);
  }

  get textContent(): string {
    return this.childNodes.map(({ textContent }) => textContent).join('');
  }

  set textContent(text: string) {
    this.childNodes.length = 0;
    if (text !== '') this.appendChild(new SvgText(text));
  }

  appendChild<Child extends Node>(child: Child): Child {
    return this.insertBefore(child, null);
  }

  append(...children: readonly (Node | string)[]): void {
    for (const child of children) {
      this.appendChild(typeof child === 'string' ? new SvgText(child) : child);
    }
  }

  insertBefore<Child extends Node>(child: Child, before: Node | null): Child {
    if (child.parentNode) child.parentNode.removeChild(child);
    const at = before === null ? -1 : this.childNodes.indexOf(before);
    this.childNodes.splice(at < 0 ? this.childNodes.length : at, 0, child);
    child.parentNode = this;
    return child;
  }

  removeChild<Child extends Node>(child: Child): Child {
    this.childNodes.splice(this.childNodes.indexOf(child), 1);
    child.parentNode = null;
    return child;
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }

  /** All elements below this one, in the order of the document. */
  *descendants(): Generator<SvgElement> {
    for (const child of this.children) {
      yield child;
      yield* child.descendants();
    }
  }

  querySelector(selector: string): SvgElement | null {
    return this.querySelectorAll(selector)[0] ?? null;
  }

  /** By the name of the element, by `[attribute]`, or by `.class`. */
  querySelectorAll(selector: string): SvgElement[] {
    return [...this.descendants()].filter((one) => one.#matches(selector));
  }

  #matches(selector: string): boolean {
    if (selector.startsWith('[')) return this.hasAttribute(selector.slice(1, -1));
    if (selector.startsWith('.')) {
      return (this.getAttribute('class') ?? '').split(' ').includes(selector.slice(1));
    }
    return this.localName === selector;
  }

  get outerHTML(): string {
    // The last one first: reports were always written so, and the same input keeps its bytes.
    const attributes = [...this.#attributes].reverse();
    const start = attributes.reduce(
      (text, [name, value]) => `${text} ${name}="${quoted(value)}"`,
      `<${this.localName}`,
    );
    if (this.childNodes.length === 0) return `${start} />`;
    const inside = this.childNodes.map(({ outerHTML }) => outerHTML).join('');
    return `${start}>${inside}</${this.localName}>`;
  }
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\u00a0', '&#160;');
}

function quoted(text: string): string {
  return escaped(text).replaceAll('"', '&quot;');
}
