/** What no shell sees anything in: letters, digits and a few marks. */
const PLAIN = /^[\p{L}\p{M}\p{N}_.:/=+-]+$/u;

/**
 * What shells read differently even between double quotes: `$`, `` ` `` and `!` of POSIX shells and
 * PowerShell, quotes (PowerShell takes the typographic ones for its own), a backslash before one or
 * before another backslash, `%name%` of cmd, and what cannot be typed at all.
 */
const SPECIAL = /[$`!"“”„]|\\(?:\\|$)|%.*%|\p{Cc}/u;

/** A word as cmd, PowerShell and POSIX shells alike take it; undefined where they take none alike. */
function everywhere(word: string): string | undefined {
  if (PLAIN.test(word)) return word;
  return SPECIAL.test(word) ? undefined : `"${word}"`;
}

/** The words of a command that no spelling gives to cmd, PowerShell and POSIX shells alike. */
export function unspellable(words: readonly string[]): readonly string[] {
  return words.filter((word) => everywhere(word) === undefined);
}

/**
 * A command as it is typed. What can be spelt for every shell is spelt so; what can't is spelt for
 * POSIX shells, or on Windows for cmd.
 */
export function commandLine(words: readonly string[], platform = ''): string {
  return words.map((word) => spelt(word, platform === 'win32')).join(' ');
}

function spelt(word: string, isWindows: boolean): string {
  // The separator of its paths; elsewhere a backslash takes the next character as it is.
  if (isWindows && PLAIN.test(word.replaceAll('\\', '/'))) return word;
  const quoted = everywhere(word);
  if (quoted !== undefined) return quoted;
  return isWindows ? `"${word}"` : `'${word.replaceAll("'", `'\\''`)}'`;
}
