/** Splits a list at `,`, `;`, `|` and line breaks; blank items are dropped. */
export function parseList(text: string): readonly string[] {
  return text
    .split(/[,;|\r\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
