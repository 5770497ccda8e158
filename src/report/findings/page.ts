import { catalogue } from '../../findings/catalogue/index.ts';
import type { FindingCode } from '../../findings/finding.ts';
import { inBoth, type Language } from '../../util/language.ts';
import { about } from '../../findings/sentence.ts';
import { wrap } from '../columns.ts';
import { severityName } from './severity.ts';

/** How many columns of a terminal a line of text takes. */
const LINE = 80;

const EXIT_CODE = inBoth('exit code', 'Exit-Code');

function consequence(code: FindingCode, language: Language): string {
  const { severity } = catalogue[code];
  const stops = 'stops' in catalogue[code];
  const exitCode = severity === 'error' ? `, ${EXIT_CODE[language]} ${stops ? 2 : 1}` : '';
  return severityName(severity, language) + exitCode;
}

/** What there is to know about a kind of finding, as text for a terminal. */
export function findingPage(code: FindingCode, language: Language): string {
  const text = about(code, language)
    .split('\n')
    .map((paragraph) => wrap(paragraph, LINE))
    .join('\n');
  return `${code} (${consequence(code, language)})\n\n${text}\n`;
}

/** docs/reference/findings.md: every kind of finding in both languages, by code. */
export function findingsReference(): string {
  const codes = (Object.keys(catalogue) as FindingCode[]).toSorted((a, b) => (a < b ? -1 : 1));
  return [
    '# Findings',
    '',
    'Every finding has a stable code; `tandem help <code>` prints its section of this page. Errors',
    'make a run fail, warnings only with `--strict`, notes never. How they are printed for CI',
    'servers and scanners is described in [ci.md](../how-to/ci.md).',
    '',
    '<!-- Made by `npm run docs` from src/findings/catalogue; change it there. -->',
    ...codes.flatMap((code) => [
      '',
      `## ${code}`,
      '',
      `*${consequence(code, 'en')}*`,
      '',
      about(code, 'en'),
      '',
      `> ${about(code, 'de').replaceAll('\n', '\n> ')}`,
    ]),
    '',
  ].join('\n');
}
