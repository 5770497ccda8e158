import { numbers } from '../../../util/numbers.ts';
import { define } from '../../definition.ts';
import type { RuleNamed } from '../../rule-named.ts';
import { STATUS_WORDS } from '../../status-words.ts';

const becauseEn = (why: Release['why']): string =>
  typeof why === 'string' ? 'somebody is no longer in the files' : `it now breaks ${why.id}`;
const becauseDe = (why: Release['why']): string =>
  typeof why === 'string'
    ? 'jemand steht nicht mehr in den Listen'
    : `es verletzt jetzt die Regel „${why.de}“`;

const inColumnsEn = (columns: readonly string[]): string =>
  `the ${columns.length === 1 ? 'column' : 'columns'} ${columns.join(', ')}`;
const inColumnsDe = (columns: readonly string[]): string =>
  `${columns.length === 1 ? 'der Spalte' : 'den Spalten'} ${columns.map((one) => `„${one}“`).join(', ')}`;

/** A status in German, as outputs show it. */
function german(status: keyof (typeof STATUS_WORDS)['de']): string {
  return STATUS_WORDS.de[status];
}

export interface Release {
  readonly mentor: string;
  readonly manager: string;
  /** The rule that it breaks, or what is the matter with one of the two. */
  readonly why: RuleNamed | 'gone' | 'invalid';
}

/** Findings about carrying a roster from one wave to the next. */
export const waves = {
  'tandem-released': define<Release>({
    severity: 'warning',
    en: {
      message: ({ mentor, manager, why }) =>
        `the active tandem of ${mentor} and ${manager} is released: ${becauseEn(why)}`,
      fix: () => 'let both people know; anyone still there takes part in this wave',
      about:
        'An active tandem goes on from wave to wave. If one of the two has left, or the tandem now breaks a rule, it ends: its row gets the status ended, the pair is not formed again, and whoever is still there is free.',
    },
    de: {
      message: ({ mentor, manager, why }) =>
        `das aktive Tandem von ${mentor} und ${manager} wird aufgelöst: ${becauseDe(why)}`,
      fix: () => 'beiden Bescheid geben; wer noch da ist, nimmt an dieser Runde teil',
      about:
        'Ein aktives Tandem besteht von Runde zu Runde fort. Ist jemand ausgeschieden oder verletzt das Tandem jetzt eine Regel, so endet es: Seine Zeile bekommt den Status „beendet“, das Paar wird nicht wieder gebildet, und wer noch da ist, ist frei.',
    },
  }),
  'locked-tandem-broken': define<Release>({
    severity: 'error',
    en: {
      message: ({ mentor, manager, why }) =>
        `the locked tandem of ${mentor} and ${manager} can't stay: ${becauseEn(why)}`,
      fix: () => 'set its status to ended, or correct the data; a lock does not override a rule',
      about:
        'A locked tandem is one that HR has fixed. It is kept whatever the scores say, but a hard rule is a hard rule: where the lock and a rule contradict each other, somebody has to decide.',
    },
    de: {
      message: ({ mentor, manager, why }) =>
        `das feste Tandem von ${mentor} und ${manager} kann nicht bleiben: ${becauseDe(why)}`,
      fix: () =>
        'den Status auf „beendet“ setzen oder die Daten berichtigen; „fest“ hebt keine Regel auf',
      about:
        'Ein festes Tandem hat die Personalentwicklung festgelegt. Es bleibt, gleich was die Punkte sagen. Eine Regel geht trotzdem vor: Wo sich beide widersprechen, muss jemand entscheiden.',
    },
  }),
  'tandem-unread': define<{ mentor: string; manager: string }>({
    severity: 'error',
    en: {
      message: ({ mentor, manager }) =>
        `${mentor} and ${manager} are a tandem, but the row of one of them has errors`,
      fix: () => 'correct that row; nobody in an active tandem can be left out',
      about:
        'With --skip-invalid, rows with errors are left out of the wave. Somebody in an active or locked tandem cannot be left out: the tandem would end although both are still there.',
    },
    de: {
      message: ({ mentor, manager }) =>
        `${mentor} und ${manager} sind ein Tandem, aber eine ihrer Zeilen hat Fehler`,
      fix: () =>
        'diese Zeile berichtigen; wer in einem laufenden Tandem ist, lässt sich nicht auslassen',
      about:
        'Mit --skip-invalid bleiben fehlerhafte Zeilen außen vor. Wer in einem aktiven oder festen Tandem ist, lässt sich nicht auslassen: Das Tandem würde enden, obwohl beide noch da sind.',
    },
  }),
  'proposal-dropped': define<Release>({
    severity: 'note',
    en: {
      message: ({ mentor, manager, why }) =>
        why === 'invalid'
          ? `the proposed tandem of ${mentor} and ${manager} is dropped: one of their rows has errors`
          : `the proposed tandem of ${mentor} and ${manager} is dropped: ${becauseEn(why)}`,
      fix: () => 'nothing to do; anyone still there takes part in this wave',
      about:
        'Every wave works out the proposed tandems again. If one of the two is gone by then, the pair is no longer possible.',
    },
    de: {
      message: ({ mentor, manager, why }) =>
        why === 'invalid'
          ? `das vorgeschlagene Tandem von ${mentor} und ${manager} entfällt: eine ihrer Zeilen hat Fehler`
          : `das vorgeschlagene Tandem von ${mentor} und ${manager} entfällt: ${becauseDe(why)}`,
      fix: () => 'nichts zu tun; wer noch da ist, nimmt an dieser Runde teil',
      about:
        'Vorgeschlagene Tandems werden in jeder Runde neu gebildet. Ist bis dahin jemand ausgeschieden, ist das Paar nicht mehr möglich.',
    },
  }),
  'text-not-carried': define<{
    mentor: string;
    manager: string;
    columns: readonly string[];
    /** The pair is in the new roster, and only these cells were replaced. */
    stays: boolean;
  }>({
    severity: 'warning',
    en: {
      message: ({ mentor, manager, columns, stays }) =>
        stays
          ? `the row of ${mentor} and ${manager} goes on, but what was written into ${inColumnsEn(columns)} is not in the new roster`
          : `${mentor} and ${manager} are not proposed again, so what was written into ${inColumnsEn(columns)} is not in the new roster`,
      fix: ({ stays }) =>
        stays
          ? 'write it into a column of your own in the previous roster and match again: those are carried on'
          : 'copy it from the previous roster if it is still needed; a row whose status is declined, ended or never is carried on whole',
      about:
        'Every wave works out the proposals again, and a row that is not proposed again is not in the new roster, nor are remarks in it. In rows that go on, your own columns are carried on, while names, points and the reason are written again. The previous roster itself is not changed.',
    },
    de: {
      message: ({ mentor, manager, columns, stays }) =>
        stays
          ? `die Zeile von ${mentor} und ${manager} besteht fort, aber der eigene Text in ${inColumnsDe(columns)} steht nicht in der neuen Liste`
          : `${mentor} und ${manager} werden nicht wieder vorgeschlagen, der eigene Text in ${inColumnsDe(columns)} steht daher nicht in der neuen Liste`,
      fix: ({ stays }) =>
        stays
          ? 'den Text in der vorigen Liste in eine eigene Spalte schreiben und neu bilden lassen: eigene Spalten bleiben erhalten'
          : 'den Text bei Bedarf aus der vorigen Liste übernehmen; Zeilen mit dem Status „abgelehnt“, „beendet“ oder „nie“ bleiben ganz erhalten',
      about:
        'Vorschläge werden in jeder Runde neu gebildet. Eine Zeile, die nicht wieder vorgeschlagen wird, steht nicht in der neuen Liste, und mit ihr entfallen eigene Bemerkungen. In Zeilen, die fortbestehen, bleiben eigene Spalten erhalten; Namen, Punkte und Begründung werden neu geschrieben. Die vorige Liste selbst bleibt, wie sie ist.',
    },
  }),
  'remark-declines': define<{ mentor: string; manager: string; column: string }>({
    severity: 'warning',
    en: {
      message: ({ mentor, manager, column }) =>
        `${mentor} and ${manager} are still proposed, although the column “${column}” seems to say that one of them declined`,
      fix: () =>
        'read the cell; if so, write declined into the column “status”; whoever takes no part at all also gets no in the list of people',
      about:
        'Only the status column counts. If it still says proposed, the same pair may be proposed again to somebody who has already said no. In the other columns of such a row, tandem recognises a few plain phrases (“has declined”, “withdrew”) and nothing else; messages never repeat what a cell says.',
    },
    de: {
      message: ({ mentor, manager, column }) =>
        `${mentor} und ${manager} stehen noch als „vorgeschlagen“ in der Liste, obwohl in der Spalte „${column}“ offenbar steht, dass jemand abgelehnt hat`,
      fix: () =>
        'die Zelle lesen; wenn es stimmt, in der Spalte „Status“ abgelehnt eintragen; wer gar nicht teilnimmt, erhält auch in der Personenliste ein Nein',
      about:
        'Nur der Status einer Zeile zählt. Ein Paar, das noch vorgeschlagen ist, wird neu gebildet und womöglich jemandem wieder vorgeschlagen, der schon Nein gesagt hat. In den übrigen Spalten einer solchen Zeile wird nach wenigen eindeutigen Wendungen gesucht („hat abgesagt“, „zieht zurück“); eine Bemerkung in anderen Worten wird nicht gefunden, und keine Meldung gibt wieder, was in einer Zelle steht.',
    },
  }),
  'tandem-was-declined': define<{
    mentor: string;
    manager: string;
    status: keyof (typeof STATUS_WORDS)['de'];
  }>({
    severity: 'warning',
    en: {
      message: ({ mentor, manager, status }) =>
        `${mentor} and ${manager} are ${status} in one row and declined in another`,
      fix: () => 'keep the row that is true and delete the other',
      about:
        'An active or locked tandem goes on, even if another row of the same pair says that somebody declined. One of the two rows is probably out of date. A pair that was completed or ended once and is active again is no contradiction.',
    },
    de: {
      message: ({ mentor, manager, status }) =>
        `${mentor} und ${manager} stehen in einer Zeile als „${german(status)}“ und in einer anderen als „abgelehnt“`,
      fix: () => 'die Zeile behalten, die stimmt, und die andere löschen',
      about:
        'Ein aktives oder festes Tandem besteht fort, auch wenn eine andere Zeile desselben Paars sagt, dass jemand abgelehnt hat. Eine der beiden Zeilen ist wahrscheinlich veraltet. Ein Paar, das schon einmal abgeschlossen oder beendet wurde und wieder läuft, ist kein Widerspruch.',
    },
  }),
  'tandem-not-continued': define<{
    mentor: string;
    manager: string;
    status: keyof (typeof STATUS_WORDS)['de'];
  }>({
    severity: 'error',
    en: {
      message: ({ mentor, manager, status }) =>
        `${mentor} and ${manager} were ${status} in the previous roster and are not active or locked in this one`,
      fix: () => 'put the row back, or end the tandem in the previous roster and match again',
      about:
        'Active and locked tandems of the wave before go on. A roster that belongs to that wave has them as active or locked.',
    },
    de: {
      message: ({ mentor, manager, status }) =>
        `${mentor} und ${manager} stehen in der vorigen Liste als „${german(status)}“, in dieser aber weder als „aktiv“ noch als „fest“`,
      fix: () =>
        'die Zeile wieder einsetzen oder das Tandem in der vorigen Liste beenden und neu bilden lassen',
      about:
        'Aktive und feste Tandems der vorigen Runde bestehen fort. Eine Liste, die auf diese Runde folgt, führt sie als „aktiv“ oder „fest“.',
    },
  }),
  'history-row-missing': define<{
    mentor: string;
    manager: string;
    status: keyof (typeof STATUS_WORDS)['de'];
  }>({
    severity: 'error',
    en: {
      message: ({ mentor, manager, status }) =>
        `the row of ${mentor} and ${manager} (${status}) of the previous roster is missing`,
      fix: () => 'put the row back: the roster is the memory of the programme',
      about:
        'Completed, ended and declined tandems and forbidden pairs are carried on from wave to wave. Without their rows the next wave could form a pair again that must not be formed.',
    },
    de: {
      message: ({ mentor, manager, status }) =>
        `die Zeile von ${mentor} und ${manager} („${german(status)}“) aus der vorigen Liste fehlt`,
      fix: () => 'die Zeile wieder einsetzen: die Liste ist das Gedächtnis des Programms',
      about:
        'Abgeschlossene, beendete und abgelehnte Tandems und verbotene Paare werden von Runde zu Runde weitergeführt. Ohne ihre Zeilen könnte die nächste Runde ein Paar bilden, das nicht sein darf.',
    },
  }),
  'tandem-overdue': define<{ mentor: string; manager: string; days: number }>({
    severity: 'warning',
    en: {
      message: ({ mentor, manager, days }) =>
        `the tandem of ${mentor} and ${manager} is ${days} ${days === 1 ? 'day' : 'days'} past its end`,
      fix: () => 'set its status to completed, or agree on a later date in the column ends',
      about:
        'Reverse mentoring is a project: a tandem ends when its goal is reached. Tandems whose date in the column ends lies before the day given by --today are listed.',
    },
    de: {
      message: ({ mentor, manager, days }) =>
        `das Tandem von ${mentor} und ${manager} ist seit ${days} ${days === 1 ? 'Tag' : 'Tagen'} über sein Ende hinaus`,
      fix: () =>
        'den Status auf „abgeschlossen“ setzen oder in der Spalte „endet“ ein späteres Datum eintragen',
      about:
        'Reverse Mentoring hat Projektcharakter: Ein Tandem endet, wenn sein Ziel erreicht ist. Genannt werden Tandems, deren Datum in der Spalte „endet“ vor dem mit --today angegebenen Tag liegt.',
    },
  }),
  'ended-goes-on': define<{
    column: string;
    status: keyof (typeof STATUS_WORDS)['de'];
  }>({
    severity: 'warning',
    en: {
      message: ({ column, status }) =>
        `the column ${column} says on which day this tandem ended, but its status is ${status}`,
      fix: () =>
        'set the status to ended or completed; a day that is only planned belongs in the column ends',
      about:
        'What becomes of a tandem depends on its status, never on a date. If the column ended has a date and the status was left as it was, the tandem goes on, or the same pair may be formed again.',
    },
    de: {
      message: ({ column, status }) =>
        `laut der Spalte „${column}“ ist dieses Tandem vorbei, sein Status ist aber „${german(status)}“`,
      fix: () =>
        'den Status auf „beendet“ oder „abgeschlossen“ setzen; ein nur geplanter Tag gehört in die Spalte „endet“',
      about:
        'Was aus einem Tandem wird, entscheidet der Status und nie ein Datum. Steht in der Spalte „beendet“ ein Tag und ist der Status geblieben, wie er war, dann läuft es weiter, oder dasselbe Paar kann neu gebildet werden.',
    },
  }),
  'unreadable-day': define<{ column: string }>({
    severity: 'warning',
    en: {
      message: ({ column }) => `the cell in the column ${column} is not a date`,
      fix: () => 'write it like 2026-03-01 or 01.03.2026',
      about:
        'The columns since, ends and ended hold days: when a tandem began, when it is to end and when it did. Anything else is not counted.',
    },
    de: {
      message: ({ column }) => `in der Spalte „${column}“ steht kein Datum`,
      fix: () => 'so schreiben: 2026-03-01 oder 01.03.2026',
      about:
        'Die Spalten „seit“, „endet“ und „beendet“ nennen, wann ein Tandem begann, wann es enden soll und wann es endete. Was kein Datum ist, wird nicht mitgezählt.',
    },
  }),
  'invalid-date': define<{ what: string }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ what }) => `${what} is not a date`,
      fix: () => 'write it like 2026-03-01 or 01.03.2026',
      about: 'Dates are written as 2026-03-01 or 01.03.2026.',
    },
    de: {
      message: ({ what }) => `${what} ist kein Datum`,
      fix: () => 'so schreiben: 2026-03-01 oder 01.03.2026',
      about: 'Ein Datum wird als 2026-03-01 oder 01.03.2026 geschrieben.',
    },
  }),
  'refusal-price': define<{
    mentor: string;
    manager: string;
    tandems: number;
    sponsors: number;
    /** In tenths. */
    points: number;
  }>({
    severity: 'note',
    en: {
      message: ({ mentor, manager, tandems, sponsors, points }) =>
        tandems > 0
          ? `keeping ${manager} and ${mentor} apart costs ${tandems} ${tandems === 1 ? 'tandem' : 'tandems'}`
          : sponsors > 0
            ? `keeping ${manager} and ${mentor} apart leaves a sponsor without a tandem`
            : `keeping ${manager} and ${mentor} apart costs ${numbers('en').tenths(points)} points in all`,
      fix: () => 'nothing to do; a refusal needs no reason',
      about:
        'A proposal that somebody declined is never repeated. The price is what the best roster would gain if that pair were allowed again.',
    },
    de: {
      message: ({ mentor, manager, tandems, sponsors, points }) =>
        tandems > 0
          ? `dass ${manager} und ${mentor} kein Tandem sind, kostet ${tandems} ${tandems === 1 ? 'Tandem' : 'Tandems'}`
          : sponsors > 0
            ? `dass ${manager} und ${mentor} kein Tandem sind, lässt einen Förderer ohne Tandem`
            : `dass ${manager} und ${mentor} kein Tandem sind, kostet insgesamt ${numbers('de').tenths(points)} Punkte`,
      fix: () => 'nichts zu tun; eine Absage braucht keinen Grund',
      about:
        'Ein abgelehnter Vorschlag wird nie wiederholt. Der Preis ist, was die beste Liste gewönne, wäre das Paar wieder erlaubt.',
    },
  }),
  'refusals-not-priced': define<{ priced: number; others: number }>({
    severity: 'note',
    en: {
      message: ({ priced, others }) =>
        `the first ${priced} refusals are priced, ${others} more are not`,
      fix: () => 'nothing to do; tandem explain --for --with prices any single pair',
      about:
        'What a refusal costs is found by solving once more with the pair allowed. That is done for the first 25 rows that say declined.',
    },
    de: {
      message: ({ priced, others }) =>
        `für die ersten ${priced} Absagen ist der Preis genannt, für ${others} weitere nicht`,
      fix: () => 'nichts zu tun; tandem explain --for --with nennt den Preis jedes einzelnen Paars',
      about:
        'Was eine Absage kostet, ergibt sich, indem mit erlaubtem Paar noch einmal gelöst wird. Das geschieht für die ersten 25 abgelehnten Paare.',
    },
  }),
};
