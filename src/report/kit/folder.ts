import type { Tandem } from '../../roster/tandem.ts';

/** The folder of a tandem's papers; whatever a roster edited by hand calls it, it is one folder. */
export function kitFolder({ id }: Pick<Tandem, 'id'>): string {
  return id.replace(/[^A-Za-z0-9-]/g, '_');
}
