import { z } from 'zod';
import { finding } from '../../findings/finding.ts';
import { LANGUAGES } from '../../util/language.ts';
import { perKey } from '../../util/per-key.ts';
import type { LevelColumn, Person } from '../../people/person.ts';
import { type Frame, type RuleDefinition, screeningRule } from '../define.ts';
import { levelSchema } from '../level-schema.ts';
import { better } from '../scale.ts';
import type { Words } from '../rule.ts';
import { levelText } from './level-text.ts';
import type { InBoth } from '../../util/language.ts';

interface Minimum<Id extends string> {
  readonly id: Id;
  readonly column: LevelColumn;
  readonly level: (person: Person) => number | undefined;
  /** In whole levels, on the scale from 1 to 5. */
  readonly usual: number;
  readonly comment: InBoth<string>;
  /** What the level is called. */
  readonly label: (frame: Frame) => InBoth<string>;
}

/** In thousandths. */
export interface MinimumSetting {
  readonly minimum: number;
}

/** A mentor's level must reach a minimum; on school grades that is the number or a smaller one. */
export function mentorMinimum<const Id extends string>({
  id,
  column,
  level,
  usual,
  comment,
  label,
}: Minimum<Id>): RuleDefinition<Id, MinimumSetting> {
  return screeningRule<Id, MinimumSetting>({
    id,
    byDefault: 'required',
    setting: {
      schema: () => z.strictObject({ minimum: levelSchema().describe('The least level.') }),
      usual: { minimum: usual * 1000 },
      written: { minimum: usual },
    },
    role: 'mentor',
    columns: { mentor: [column], manager: [] },
    comment,
    words: ({ minimum }, frame) => {
      const names = label(frame);
      return {
        en: atLeast(names.en, levelText(minimum, 'en')),
        de: mindestens(names.de, levelText(minimum, 'de')),
      };
    },
    // A mentor without the level can't be read at all; were there one, it would not pass.
    passes: (person, { minimum }, { scales }) => {
      const own = level(person);
      return own !== undefined && better(own, minimum, scales[column]) >= 0;
    },
    because: ({ minimum }, frame) => {
      // Many may miss the minimum, and levels are few.
      const ofLevel = perKey((own: number | undefined) => {
        const names = label(frame);
        const [en, de] = LANGUAGES.map((language) =>
          [own, minimum].map((one) => levelText(one, language)),
        );
        return {
          en: `${names.en} ${en?.[0]}, at least ${en?.[1]} required`,
          de: `${names.de} ${de?.[0]}, mindestens ${de?.[1]} verlangt`,
        };
      });
      return (person) => ofLevel(level(person));
    },
    objection: ({ minimum }, { scales }, given) => {
      const { worst, best } = scales[column];
      const ends = { worst: worst / 1000, best: best / 1000 };
      if (!given && (worst !== 1000 || best !== 5000)) {
        return (place) => finding('minimum-missing', place, { rule: id, column, ...ends });
      }
      return better(minimum, best, scales[column]) > 0
        ? (place) =>
            finding('minimum-beyond-scale', place, {
              rule: id,
              minimum: minimum / 1000,
              ...ends,
            })
        : undefined;
    },
  });
}

function atLeast(name: string, level: string): Words {
  return { title: `${name} at least ${level}`, says: `A mentor's ${name} is at least ${level}.` };
}

function mindestens(name: string, level: string): Words {
  return {
    title: `${name} mindestens ${level}`,
    says: `Mentor/innen erreichen bei „${name}“ mindestens die Stufe ${level}.`,
  };
}
