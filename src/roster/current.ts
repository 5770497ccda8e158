import { isCurrent } from './status.ts';
import type { Roster, Tandem } from './tandem.ts';

/** The tandems that meet or are to meet; declined, ended and forbidden ones are history. */
export function currentTandems({ tandems }: Pick<Roster, 'tandems'>): readonly Tandem[] {
  return tandems.filter(({ status }) => isCurrent(status));
}
