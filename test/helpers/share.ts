/**
 * How many of so many rounds to run: `TANDEM_SHARE=0.2` runs a fifth of all that the slow suite
 * draws or repeats, `TANDEM_SHARE=10` ten times as much; at least one, and all without it.
 */
export function share(rounds: number): number {
  return Math.max(1, Math.round(rounds * Number(process.env['TANDEM_SHARE'] ?? '1')));
}
