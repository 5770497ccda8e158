import { inBoth, type Language } from '../../util/language.ts';
import type { ProgrammeDescription } from '../../programme/index.ts';
import type { Programme } from '../../programme/programme.ts';
import { wrap } from '../columns.ts';
import type { Style } from '../style.ts';
import { visible } from '../text.ts';

const BUILT_IN = inBoth('built-in programme', 'eingebautes Programm');

/** Lines are as long as a page of text. */
const WIDTH = 88;

/** The programme in plain sentences, for people who have to agree to it. */
export function programmeText(
  { title, preface, sections, objective }: ProgrammeDescription,
  programme: Programme,
  language: Language,
  style: Style,
): string {
  const said = (text: string, indent = ''): string[] =>
    wrap(visible(text), WIDTH - indent.length)
      .split('\n')
      .map((line) => `${indent}${line}`);
  const origin = programme.file === undefined ? BUILT_IN[language] : visible(programme.file);
  const lines = [style.strong(title), style.faint(`${origin} · SHA-256 ${programme.sha256}`), ''];
  for (const text of preface) lines.push(...said(text));
  for (const section of sections) {
    lines.push('', style.strong(section.title), ...said(section.says));
    for (const { title: name, says, share, id } of section.items) {
      lines.push(
        ...said(`• ${name} (${id}${share === undefined ? '' : `, ${share}`}): ${says}`, '  '),
      );
    }
  }
  lines.push('');
  for (const text of objective) lines.push(...said(text));
  return `${lines.join('\n')}\n`;
}
