import type { Finding } from '../../findings/finding.ts';
import { finding } from '../../findings/finding.ts';
import type { Table } from '../../tables/index.ts';
import { entryOf } from '../../util/entry.ts';
import { isNothing } from '../cells/words.ts';
import {
  answerOf,
  beginsWithYes,
  isAgreement,
  isEntered,
  isPlainRefusal,
  refuses,
} from '../cells/yes-no.ts';
import { looksLikeDate } from '../cells/parsed.ts';
import type { PeopleOptions } from '../options.ts';
import { isLaterAnswer, kindOf } from './consent-headers.ts';
import { labelRowsOf } from './label-rows.ts';
import { isProtected } from './protected.ts';

/** What the cells of a column come to. */
interface Answers {
  /** At least half of what is filled in is a yes or a no. */
  readonly mostlyAnswers: boolean;
  readonly some: boolean;
  readonly no: boolean;
  /** Some cell is a no or refuses in other words. */
  readonly refused: boolean;
  /** Some cell says anything but a no. */
  readonly entered: boolean;
  /** Whether some agree and others do not; purely, if nothing else stands there. */
  readonly divides: 'purely' | 'partly' | 'not';
}

/** A column that takes back what the consent says, and which of its cells do. */
interface Against {
  readonly column: number;
  readonly cells: keyof typeof CELLS;
}

const CELLS = {
  yes: { does: isYes, says: 'yes' },
  refusal: { does: (cell: string) => isNo(cell) || refuses(cell), says: 'no' },
  no: { does: isRefusal, says: 'no' },
  entry: { does: isEntered, says: 'entry' },
  mark: { does: isMark, says: 'entry' },
} as const;

/** How a no looks in an answer that takes the place of another, by what the header asks. */
const LATER = { asks: 'refusal', plain: 'refusal', reply: 'no', named: 'no' } as const;

/** A column that is known as the consent. */
interface Known {
  readonly column: number;
  /** The programme or the call names it. */
  readonly chosen: boolean;
}

/**
 * Finds the column that asks who takes part, where no header is known for it: a form's question
 * such as “Möchten Sie als Mentor/in teilnehmen?”. A no is never overruled silently: a column that
 * may be a consent and holds one stops the run until the programme says what it is, and so does,
 * beside a consent, one in which somebody takes it back.
 */
export function findConsent(
  table: Table,
  isFree: (column: number) => boolean,
  options: Pick<PeopleOptions, 'unasked'>,
  known: Known | undefined,
  findings: Finding[],
): number | undefined {
  const candidates: number[] = [];
  /** What may be the consent or its opposite, and must not be passed over where nothing else is. */
  const doubtful: { readonly column: number; readonly negated: boolean }[] = [];
  /** What takes back a consent that was given, and the cells that do. */
  const against: Against[] = [];
  /** What may be the consent as well as the one that is, though its header says less. */
  const plain: number[] = [];
  /** The headers of columns that some have ticked and others have not, whatever they ask. */
  const telling: string[] = [];
  table.header.forEach((header, column) => {
    if (!isFree(column) || isProtected(header)) return;
    const kind = kindOf(header);
    // What asks for nothing is worth naming only where nobody may have been asked.
    if (kind === undefined && (known !== undefined || options.unasked !== 'warn')) return;
    const answers = answersOf(table, column);
    const { mostlyAnswers, some, entered, divides } = answers;
    if (divides === 'purely') telling.push(header);
    if (kind === 'negated' || kind === 'withdrawn') {
      const isWithdrawal = kind === 'withdrawn';
      // The day or the reason of a withdrawal is one, too.
      if ((mostlyAnswers && some) || (isWithdrawal && entered)) {
        doubtful.push({ column, negated: true });
        against.push({ column, cells: isWithdrawal ? 'entry' : 'yes' });
      }
    } else if (kind === 'out') {
      if (marksPeople(table, column)) {
        doubtful.push({ column, negated: true });
        against.push({ column, cells: 'mark' });
      }
    } else if (kind === 'asks' && mostlyAnswers) {
      candidates.push(column);
    } else if (kind === 'unclear') {
      if (mostlyAnswers && some) doubtful.push({ column, negated: false });
    } else if (mayRefuse(kind, answers)) {
      doubtful.push({ column, negated: false });
      if (kind === 'plain' || kind === 'reply') plain.push(column);
    } else if (
      kind === 'asks' ||
      kind === 'plain' ||
      kind === 'reply' ||
      (kind === 'named' && mostlyAnswers)
    ) {
      // A tick for some says no for the others, where not all are known to have volunteered.
      if (divides !== 'not' && options.unasked === 'warn') {
        doubtful.push({ column, negated: false });
      }
    }
    if (kind !== undefined && kind in LATER && isLaterAnswer(header, kind)) {
      against.push({ column, cells: LATER[kind as keyof typeof LATER] });
    }
  });
  const header = (column: number): string => entryOf(table.header, column);
  const consent = known?.column ?? candidates[0];
  if (consent === undefined) {
    for (const { column, negated } of doubtful) {
      const args = { header: header(column), negated };
      findings.push(finding('consent-unread', table.place(-1, column), args));
    }
    if (doubtful.length === 0 && options.unasked === 'warn') {
      const args = { perhaps: telling };
      findings.push(finding('nobody-asked', table.place(-1), args));
    }
    return undefined;
  }
  const related = [table.place(-1, consent)];
  for (const { column, cells } of against) {
    const { does, says } = CELLS[cells];
    const count = countRows(table, consent, column, does);
    const args = { header: header(column), consent: header(consent), count, says };
    if (count > 0) {
      findings.push(finding('consent-withdrawn', table.place(-1, column), args, related));
    }
  }
  const contradicting = known === undefined ? plain : [...candidates, ...plain];
  for (const column of known?.chosen === true ? [] : contradicting) {
    if (against.some((one) => one.column === column)) continue;
    const count = countRows(table, consent, column, isRefusal);
    const args = { header: header(column), consent: header(consent), count };
    if (count > 0) {
      findings.push(finding('consent-contradicted', table.place(-1, column), args, related));
    }
  }
  if (known !== undefined) return consent;
  const [, second] = candidates;
  if (second !== undefined) {
    const headers = [header(consent), header(second)] as const;
    findings.push(finding('two-consent-columns', table.place(-1, second), { headers }, related));
  } else {
    findings.push(
      finding('consent-guessed', table.place(-1, consent), { header: header(consent) }),
    );
  }
  return consent;
}

/** Whether somebody may refuse below a header to take part. */
function mayRefuse(
  kind: ReturnType<typeof kindOf>,
  { mostlyAnswers, no, refused }: Pick<Answers, 'mostlyAnswers' | 'no' | 'refused'>,
): boolean {
  if (kind === 'other') return mostlyAnswers && no;
  // “Mentor” may as well be followed by people, of whom some have none.
  if (kind === 'named') return mostlyAnswers && refused;
  return kind !== undefined && refused;
}

/** How many people said yes in one column, and something else in the other. */
function countRows(
  table: Table,
  consent: number,
  other: number,
  does: (cell: string) => boolean,
): number {
  let count = 0;
  for (const cells of table.rows.slice(labelRowsOf(table))) {
    if (does(entryOf(cells, other)) && answerOf(entryOf(cells, consent)) === true) count++;
  }
  return count;
}

/** Whether a cell is a yes, with whatever remark: below a question that is turned round, it is a no. */
function isYes(cell: string): boolean {
  return answerOf(cell) === true || beginsWithYes(cell);
}

function isNo(cell: string): boolean {
  return answerOf(cell) === false;
}

/** A no, or a word that says nothing but no: `No thanks`, `declined`. */
function isRefusal(cell: string): boolean {
  return isNo(cell) || isPlainRefusal(cell);
}

/** A cross or a day, below a header that says who is left out. */
function isMark(cell: string): boolean {
  return isYes(cell) || looksLikeDate(cell) || SINCE.test(cell);
}

/** Whether some cell of a column is a cross or a day, and most of the others are, too, or say no. */
function marksPeople(table: Table, column: number): boolean {
  const cells = table.rows.slice(labelRowsOf(table)).map((row) => entryOf(row, column));
  const filled = cells.filter((cell) => cell !== '' && !isNothing(cell));
  const telling = filled.filter((cell) => isMark(cell) || isNo(cell));
  return filled.some(isMark) && 2 * telling.length >= filled.length;
}

/** From when or until when: `seit Mai`, `until June`. */
const SINCE = /^(?:seit|ab|bis|vom|since|from|until|till) \S/iu;

/** Whether a column holds answers: most of its filled cells are a yes or a no. */
export function holdsAnswers(table: Table, column: number): boolean {
  const { mostlyAnswers, some } = answersOf(table, column);
  return mostlyAnswers && some;
}

function answersOf(table: Table, column: number): Answers {
  let [filled, answered, agreed, said] = [0, 0, 0, 0];
  let [no, refused, entered] = [false, false, false];
  const rows = table.rows.slice(labelRowsOf(table));
  for (const cells of rows) {
    const cell = entryOf(cells, column);
    if (cell === '' || isNothing(cell)) continue;
    filled++;
    const answer = answerOf(cell);
    const isAnswer = answer !== undefined || beginsWithYes(cell);
    const refusal = answer === false || refuses(cell);
    const agrees = !refusal && (isAnswer || isAgreement(cell));
    if (isAnswer) answered++;
    if (agrees) agreed++;
    if (agrees || refusal) said++;
    no ||= answer === false;
    refused ||= refusal;
    entered ||= answer !== false;
  }
  return {
    ...{ mostlyAnswers: 2 * answered >= filled, some: answered > 0, no, refused, entered },
    divides: agreed === 0 || agreed === rows.length ? 'not' : said === filled ? 'purely' : 'partly',
  };
}
