/**
 * How many of so many rounds to run: `TANDEM_SHARE=0.2` runs a fifth of all that the slow suite
 * draws or repeats, `TANDEM_SHARE=10` ten times as much; so many at least, and all without it. A file
 * of another suite that asks for it runs a small share there, and in the slow suite all.
 */
export function share(rounds: number, least = 1): number {
  return Math.max(least, Math.round(rounds * Number(process.env['TANDEM_SHARE'] ?? '1')));
}
