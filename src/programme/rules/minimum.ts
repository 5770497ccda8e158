import type { Language } from '../../findings/finding.ts';
import type { ScreeningRule, Words } from '../rule.ts';
import { levelText } from './text.ts';

interface Minimum {
  readonly id: string;
  readonly field: 'skill' | 'communication';
  readonly column: 'social_media_skill' | 'communication';
  /** In thousandths. */
  readonly minimum: number;
  /** What the level is called. */
  readonly label: Readonly<Record<Language, string>>;
}

/** A mentor's level must reach a minimum. */
export function mentorMinimum({ id, field, column, minimum, label }: Minimum): ScreeningRule {
  const words = (language: Language): Words => {
    const level = levelText(minimum, language);
    return language === 'de'
      ? {
          title: `${label.de} mindestens ${level}`,
          says: `Bei Mentorinnen und Mentoren steht unter ${label.de} mindestens ${level}.`,
        }
      : {
          title: `${label.en} at least ${level}`,
          says: `A mentor's ${label.en} is at least ${level}.`,
        };
  };
  return {
    kind: 'screening',
    id,
    role: 'mentor',
    columns: { mentor: [column], manager: [] },
    words: { en: words('en'), de: words('de') },
    // A mentor without the level can't be read at all; were there one, it would not pass.
    passes: (person) => (person[field] ?? -Infinity) >= minimum,
    because: (person, language) => {
      const [own, least] = [levelText(person[field], language), levelText(minimum, language)];
      return language === 'de'
        ? `${label.de} ${own}, mindestens ${least} verlangt`
        : `${label.en} ${own}, at least ${least} required`;
    },
  };
}
