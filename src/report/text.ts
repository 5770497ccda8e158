/** Pictures for the control characters U+0000…U+001F start here; U+2421 stands for DEL. */
const CONTROL_PICTURES = 0x2400;
const DELETE_PICTURE = '\u2421';

/**
 * Everything that a terminal would obey, or that would hide or reorder text or break XML: control
 * and format characters (bidi, zero width, tags), line and paragraph separators, lone surrogates,
 * two noncharacters. The two joiners are left alone: names in Persian and Hindi need them.
 */
const UNSAFE = /(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\uFFFE\uFFFF]/gu;

function picture(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCharCode(CONTROL_PICTURES + code);
  if (code === 0x7f) return DELETE_PICTURE;
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}

/**
 * Makes a foreign text safe to print on one line: what a terminal would obey is shown instead
 * (`␛[31m`, `<U+202E>`). For every text that the program did not write itself.
 */
export function visible(text: string): string {
  return text.replace(UNSAFE, picture);
}

/** The same JSON value with everything unsafe for a terminal written as `\u` escapes. */
export function safeJson(value: unknown): string {
  const escape = (unsafe: string): string =>
    unsafe === '\n'
      ? unsafe
      : unsafe
          .split('')
          .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
          .join('');
  // Line feeds stand only between the values: inside texts JSON has escaped them already.
  return `${JSON.stringify(value, undefined, 2).replace(UNSAFE, escape)}\n`;
}
