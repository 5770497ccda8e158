import type { Language } from '../../util/language.ts';
import type { Inputs } from '../../runs/inputs.ts';
import { type Context, contextOf } from '../../report/html/context.ts';
import { type Section, sectionHtml } from '../../report/html/parts.ts';
import { figuresSection } from '../../report/html/sections/figures.ts';
import { matrixSection } from '../../report/html/sections/matrix.ts';
import { scoresSection } from '../../report/html/sections/scores.ts';
import { programmeStatusSection } from '../../report/html/sections/programme-status.ts';
import type { ProgrammeStatus } from '../../roster/wave/programme-status.ts';
import type { Roster } from '../../roster/tandem.ts';
import type { Both, Pictures } from '../protocol.ts';

/** Parts of the report about a roster and where its programme stands, in both languages. */
export function picturesOf(
  { people, programme }: Inputs,
  roster: Roster,
  status: ProgrammeStatus,
): Pictures {
  const context = (language: Language): Context =>
    contextOf({
      ...{ roster, people, programme, language, status },
      audience: 'hr',
      sources: [],
      proof: { valid: true, optimal: true },
      version: '',
    });
  const contexts = { en: context('en'), de: context('de') };
  const picture = (section: (context: Context) => Section | undefined): Both => ({
    en: htmlOf(section(contexts.en)),
    de: htmlOf(section(contexts.de)),
  });
  return {
    figures: picture(figuresSection),
    standing: picture(programmeStatusSection),
    matrix: picture(matrixSection),
    scores: picture(scoresSection),
  };
}

/** The page's policy allows no style in the markup; the view sets it from the data (see `main.ts`). */
function htmlOf(section: Section | undefined): string {
  return section ? sectionHtml(section).html.replaceAll(' style="', ' data-style="') : '';
}
