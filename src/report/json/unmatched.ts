import { z } from 'zod';

import type { Unmatched } from '../../roster/tandem.ts';
import type { Language } from '../../util/language.ts';
import { remedyText, unmatchedReason } from '../reasons.ts';

/** Those left over, in every JSON result that names them. */
export const unmatchedSchema = z.array(
  z.looseObject({
    role: z.enum(['mentor', 'manager']),
    id: z.string(),
    reasonCode: z.string(),
    reason: z.string(),
    remedy: z.string().optional().describe('who would help, where somebody would'),
    group: z
      .strictObject({ members: z.array(z.string()), partners: z.array(z.string()) })
      .optional()
      .describe('the people who compete, where the code is competition'),
  }),
);

/** Those left over as data. */
export function unmatchedJson(
  unmatched: readonly Unmatched[],
  language: Language,
): z.infer<typeof unmatchedSchema> {
  return unmatched.map((one) => {
    const { role, id, reasonCode, remedy, group } = one;
    return {
      ...{ role, id, reasonCode, reason: unmatchedReason(one, language) },
      ...(remedy && { remedy: remedyText(remedy, language) }),
      ...(group && { group: { members: [...group.members], partners: [...group.partners] } }),
    };
  });
}
