import type { Finding } from '../../findings/finding.ts';
import { finding } from '../../findings/finding.ts';
import type { Table } from '../../tables/index.ts';
import { entryOf } from '../../util/entry.ts';
import { isNothing } from '../cells/words.ts';
import { answerOf } from '../cells/yes-no.ts';
import type { PeopleOptions } from '../options.ts';
import { termKey } from '../term.ts';
import { labelRowsOf } from './label-rows.ts';
import { isProtected } from './protected.ts';

/** A header with one of these asks who takes part. */
const STRONG =
  /teilnehm|teilnahm|mitmach|mitzumach|participat|take part|taking part|opt in|freiwillig|volunt| (?:nehmen?|nehmt|nimmst|nimmt) (?:\p{L}+ )*teil | mach(?:e|en|st|t) (?:\p{L}+ )*mit +$/u;

/** One of these alone may ask for consent to something else. */
const WEAK = /bereit|einverstand|einwillig|zustimm|consent|willing/;

/** A header with one of these asks for something else. */
const OTHER_MATTER =
  /(?:^| )(?:bereits|bisher|letzte\p{L}*|already|previous|teilgenommen|participated|bild|daten|data|photo|privacy)(?: |$)|vorjahr|foto|datenschutz|newsletter|bescheinigung|certificate|bereitschaftsdienst/u;

/** A header with one of these asks who does not take part, or no longer. */
const WITHDRAWN =
  / (?:widerruf|widerrufen|withdrawn|withdrawal) | opt(?:ed|ing)? out |abmeld|abgemeldet|unsubscri/;

/** Beside a strong stem, one of these turns the question round, so that a yes means no. */
const NEGATION =
  / (?:nicht|not|nie|never|ohne|without|don t|cannot) | kein|verzicht|abgesagt|absag|ausgeschlossen|ausschlu|ausschliess|ablehn|abgelehnt|beende|abbrech|abgebroch|storn|widerruf|zurückge|zurückz|rückzug|austritt|withdr|cancel|declin|exclud|refus|reject|revok| stop/;

/** What the answers in a column come to. */
interface Answers {
  readonly mostlyAnswers: boolean;
  readonly some: boolean;
  readonly no: boolean;
}

/**
 * Finds the column that asks who takes part, where no header is known for it: a form's question
 * such as “Möchten Sie als Mentor/in teilnehmen?”. A no is never overruled silently: a column that
 * may be a consent and holds one stops the run until the programme says what it is.
 */
export function findConsent(
  table: Table,
  isFree: (column: number) => boolean,
  options: Pick<PeopleOptions, 'unasked'>,
  findings: Finding[],
): number | undefined {
  const candidates: number[] = [];
  const doubtful: number[] = [];
  const negated: number[] = [];
  table.header.forEach((header, column) => {
    if (!isFree(column) || isProtected(header)) return;
    const kind = kindOf(header);
    if (kind === undefined) return;
    const { mostlyAnswers, some, no } = answersOf(table, column);
    if (!mostlyAnswers) return;
    if (kind === 'asks') candidates.push(column);
    else if (kind === 'negated' ? some : no) (kind === 'negated' ? negated : doubtful).push(column);
  });
  // A yes there is a no: one beside a question that is read would be overruled silently, too.
  for (const column of negated) {
    const header = entryOf(table.header, column);
    findings.push(finding('consent-unread', table.place(-1, column), { header }));
  }
  const [first, second] = candidates;
  const header = (column: number): string => entryOf(table.header, column);
  if (first !== undefined && second !== undefined) {
    const headers = [header(first), header(second)] as const;
    const related = [table.place(-1, first)];
    findings.push(finding('two-consent-columns', table.place(-1, second), { headers }, related));
    return first;
  }
  if (first !== undefined) {
    findings.push(finding('consent-guessed', table.place(-1, first), { header: header(first) }));
    return first;
  }
  for (const column of doubtful) {
    findings.push(finding('consent-unread', table.place(-1, column), { header: header(column) }));
  }
  if (doubtful.length + negated.length === 0 && options.unasked === 'warn') {
    findings.push(finding('nobody-asked', table.place(-1), {}));
  }
  return undefined;
}

/** Whether a header asks who takes part, or who does not, or only sounds like it. */
function kindOf(header: string): 'asks' | 'negated' | 'sounds' | undefined {
  const words = ` ${termKey(header).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `;
  // “Bereits” says when, not whether somebody is ready.
  const isWeak = WEAK.test(words.replaceAll(' bereits ', ' '));
  const isStrong = STRONG.test(words);
  const isOther = OTHER_MATTER.test(words);
  if (!isOther && (WITHDRAWN.test(words) || (isStrong && NEGATION.test(words)))) return 'negated';
  if (!isStrong && !isWeak) return undefined;
  return isStrong && !isOther ? 'asks' : 'sounds';
}

function answersOf(table: Table, column: number): Answers {
  let [filled, answered, no] = [0, 0, false];
  for (const cells of table.rows.slice(labelRowsOf(table))) {
    const cell = entryOf(cells, column);
    if (cell === '' || isNothing(cell)) continue;
    filled++;
    const answer = answerOf(cell);
    if (answer !== undefined) answered++;
    no ||= answer === false;
  }
  return { mostlyAnswers: 2 * answered >= filled, some: answered > 0, no };
}
