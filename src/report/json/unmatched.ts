import { z } from 'zod';

import type { Unmatched } from '../../roster/tandem.ts';
import type { Language } from '../../util/language.ts';
import { remedyText, unmatchedReason, unmatchedRule } from '../reasons.ts';

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
  return unmatched.map((one) => ({
    ...entryJson(one, unmatchedReason(one, language)),
    ...(one.remedy && { remedy: remedyText(one.remedy, language) }),
  }));
}

/**
 * Those left over as data that may stand in the log of a CI job: rules and counts, no level and no
 * department, and so no remedy, which names the department that somebody is in.
 */
export function unmatchedByRule(
  unmatched: readonly Unmatched[],
  language: Language,
): z.infer<typeof unmatchedSchema> {
  return unmatched.map((one) => entryJson(one, unmatchedRule(one, language)));
}

function entryJson(
  { role, id, reasonCode, group }: Unmatched,
  reason: string,
): z.infer<typeof unmatchedSchema>[number] {
  return {
    ...{ role, id, reasonCode, reason },
    ...(group && { group: { members: [...group.members], partners: [...group.partners] } }),
  };
}
