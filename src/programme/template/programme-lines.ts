import type { Language } from '../../findings/finding.ts';
import { CRITERIA } from '../criteria/index.ts';
import type { RuleDefinition } from '../define.ts';
import { SWITCHED_RULES } from '../settings.ts';

/** The lines of `rules:` for one kind of rule, each with its default and its comment. */
export function ruleLines(kind: RuleDefinition['kind'], language: Language): string {
  return lines(
    SWITCHED_RULES.filter((rule) => rule.kind === kind).map((rule) => {
      const on = writtenOn(rule);
      return rule.byDefault === 'off'
        ? `${rule.id}: off # ${{ en: 'or', de: 'oder' }[language]} ${on}: ${rule.comment[language]}`
        : `${rule.id}: ${on} # ${rule.comment[language]}`;
    }),
  );
}

/** The lines of `weights:`. */
export function weightLines(language: Language): string {
  return lines(
    CRITERIA.map(({ id, weight, comment }) => `${id}: ${weight} # ${comment[language]}`),
  );
}

/** A rule that is on, as YAML says it. */
function writtenOn({ setting }: RuleDefinition): string {
  const settings = Object.entries(setting?.written ?? {}).map(([key, value]) => `${key}: ${value}`);
  return settings.length === 0 ? 'required' : `{ ${settings.join(', ')} }`;
}

function lines(all: readonly string[]): string {
  return all.map((line) => `  ${line}`).join('\n');
}
