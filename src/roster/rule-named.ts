import type { RuleNamed } from '../findings/rule-named.ts';
import type { PairingRule, ScreeningRule } from '../programme/rule.ts';

/** A rule as findings name it. */
export function ruleNamed({
  id,
  words,
}: Pick<PairingRule | ScreeningRule, 'id' | 'words'>): RuleNamed {
  return { id, de: words.de.title };
}
