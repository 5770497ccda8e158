import type { Language } from '../../findings/finding.ts';
import { PROGRAMME_DE } from './programme-de.ts';
import { PROGRAMME_EN } from './programme-en.ts';
import { SAMPLES } from './samples.ts';

export { TUTORIAL_FILES, TUTORIAL_SHEETS } from './tutorial.ts';

/** A file that `tandem init` writes. */
export interface TemplateFile {
  readonly name: string;
  readonly text: string;
}

/**
 * What a new programme starts from: the built-in programme with every line explained, and a few
 * invented people with cases to try it on. German texts begin with a byte order mark where Excel
 * opens them.
 */
export function initTemplate(language: Language): readonly TemplateFile[] {
  const { mentors, managers, cases } = SAMPLES[language];
  const table = (text: string): string => (language === 'de' ? `\ufeff${text}` : text);
  return [
    { name: 'programme.yaml', text: language === 'de' ? PROGRAMME_DE : PROGRAMME_EN },
    { name: 'mentors.csv', text: table(mentors) },
    { name: 'managers.csv', text: table(managers) },
    { name: 'cases.csv', text: table(cases) },
  ];
}
