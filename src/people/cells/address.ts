/** The address in `Ada Kurz <ada@firm.example>` or `mailto:ada@firm.example`; blank without one. */
export function addressIn(text: string): string {
  const bracketed = /^[^<>@]*<([^<>]*)>$/u.exec(text)?.[1] ?? text;
  return /^(?:mailto:)?([^\s@?]+@[^\s@?]+)(?:\?\S*)?$/iu.exec(bracketed.trim())?.[1] ?? '';
}

/** What an address alone has none of. */
const COMPANY = /[\s<>():;,?]/u;

/**
 * An e-mail cell as the address that counts: without `mailto:`, name and remark, the first of
 * several. What holds no address stays as it is.
 */
export function emailOf(text: string): string {
  if (!COMPANY.test(text) || !text.includes('@')) return text;
  return /[^\s<>():;,?]+@[^\s<>():;,?]+/u.exec(text)?.[0] ?? text;
}
