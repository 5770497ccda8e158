import { type Finding, finding } from '../findings/finding.ts';

/** Two options that ask for different things, of which one would be ignored. */
export function bothGiven(command: string, first: string, second: string): Finding {
  const english = `${first} and ${second} cannot be combined`;
  const german = `${first} und ${second} passen nicht zusammen`;
  return finding('wrong-call', { file: command }, { english, german, suggestion: undefined });
}
