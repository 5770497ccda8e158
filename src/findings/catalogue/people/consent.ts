import { define } from '../../definition.ts';

/** So many headers are named where nobody was asked. */
const MOST_NAMED = 3;

/** Findings about who volunteers. */
export const consent = {
  'consent-guessed': define<{ header: string }>({
    severity: 'warning',
    en: {
      message: ({ header }) =>
        `the column “${header}” was read as the answer to who takes part, because its header sounds like it`,
      fix: ({ header }) =>
        `if so, confirm it in the programme: columns: { volunteers: ${JSON.stringify(header)} }; if not: ignore: [${JSON.stringify(header)}]`,
      about:
        'No header of the file is known to say who volunteers, but one sounds like it and most of its cells are yes or no. It is read as the consent to take part: anyone who did not say yes does not take part. Confirm it in the programme or with --map, so that nothing is guessed.',
    },
    de: {
      message: ({ header }) =>
        `die Spalte „${header}“ wurde als Antwort darauf gelesen, wer teilnimmt; ihre Überschrift klingt danach`,
      fix: ({ header }) =>
        `wenn das stimmt, im Programm bestätigen: columns: { volunteers: ${JSON.stringify(header)} }; wenn nicht: ignore: [${JSON.stringify(header)}]`,
      about:
        'Keine Überschrift der Datei sagt sicher, wer freiwillig teilnimmt; eine klingt aber danach, und die meisten ihrer Zellen sind Ja oder Nein. Sie wird als Zustimmung zur Teilnahme gelesen: wer nicht Ja gesagt hat, nimmt nicht teil. Im Programm oder mit --map bestätigen, damit nichts vermutet werden muss.',
    },
  }),
  'two-consent-columns': define<{ headers: readonly [string, string] }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ headers: [a, b] }) =>
        `both “${a}” and “${b}” may say who takes part, and only one can count`,
      fix: ({ headers: [a, b] }) =>
        `choose one in the programme: columns: { volunteers: ${JSON.stringify(a)} }, or leave one out: ignore: [${JSON.stringify(b)}]; on the command line: --map volunteers="…"`,
      about:
        'Two headers sound as if they ask who takes part. Which of them is the consent is not guessed, since somebody who said no must not be paired. Name the one that counts in the programme or with --map, or list the other under ignore.',
    },
    de: {
      message: ({ headers: [a, b] }) =>
        `sowohl „${a}“ als auch „${b}“ könnte sagen, wer teilnimmt; nur eine der Spalten kann gelten`,
      fix: ({ headers: [a, b] }) =>
        `im Programm eine auswählen: columns: { volunteers: ${JSON.stringify(a)} }, oder eine weglassen: ignore: [${JSON.stringify(b)}]; auf der Befehlszeile: --map volunteers="…"`,
      about:
        'Zwei Überschriften klingen, als fragten sie nach der Teilnahme. Welche die Zustimmung ist, wird nicht vermutet: wer Nein gesagt hat, darf nicht gepaart werden. Die geltende Spalte im Programm oder mit --map nennen oder die andere unter ignore aufführen.',
    },
  }),
  'consent-unread': define<{ header: string; negated: boolean }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ header }) =>
        `the column “${header}” may say who takes part and who doesn't, and nothing else does`,
      fix: ({ header, negated }) =>
        negated
          ? `it seems to ask who does not take part: put the opposite into a column of its own that says who does, such as “volunteers”; if it means something else: ignore: [${JSON.stringify(header)}]`
          : `say in the programme whether it is the consent to take part: columns: { volunteers: ${JSON.stringify(header)} }, or not: ignore: [${JSON.stringify(header)}]; on the command line: --map volunteers="…"`,
      about:
        'The header may ask for the consent to take part, or for something else. Somebody seems to say there that they do not want to take part, and no other column says who volunteers, so that person could be paired against their will. Say in the programme which it is.',
    },
    de: {
      message: ({ header }) =>
        `die Spalte „${header}“ sagt vielleicht, wer teilnimmt und wer nicht, und keine andere sagt es`,
      fix: ({ header, negated }) =>
        negated
          ? `sie fragt offenbar, wer nicht teilnimmt: das Gegenteil in eine eigene Spalte schreiben, die sagt, wer teilnimmt, etwa „Freiwillig“; bedeutet sie etwas anderes: ignore: [${JSON.stringify(header)}]`
          : `im Programm sagen, ob sie die Zustimmung zur Teilnahme ist: columns: { volunteers: ${JSON.stringify(header)} }, oder nicht: ignore: [${JSON.stringify(header)}]; auf der Befehlszeile: --map volunteers="…"`,
      about:
        'Die Überschrift kann nach der Zustimmung zur Teilnahme fragen oder nach etwas anderem. Jemand sagt dort offenbar, nicht teilzunehmen, und keine andere Spalte sagt, wer freiwillig teilnimmt; diese Person könnte also gegen ihren Willen gepaart werden. Im Programm ist zu sagen, was gilt.',
    },
  }),
  'consent-withdrawn': define<{
    header: string;
    consent: string;
    count: number;
    says: 'yes' | 'no' | 'entry';
  }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ header, consent, count, says }) =>
        says === 'entry'
          ? `${count === 1 ? 'somebody who says' : `${count} people who say`} yes in “${consent}” ${count === 1 ? 'has' : 'have'} an entry in “${header}” as well, which sounds like taking it back`
          : `${count === 1 ? 'somebody who says' : `${count} people who say`} yes in “${consent}” ${count === 1 ? 'says' : 'say'} ${says} in “${header}”${says === 'yes' ? ' as well' : ''}, which sounds like taking it back`,
      fix: ({ header, consent }) =>
        `write no in “${consent}” where that holds; or, if it means something else, say so in the programme: ignore: [${JSON.stringify(header)}]`,
      about:
        'A column beside the consent sounds as if what stands there means that somebody does not take part, or no longer does: a yes below a question that is turned round, the day or the reason of a withdrawal, a cross for whoever is not to be matched, a no in a later answer. The yes would count, and these people would be paired against their will, so nothing is paired until the yes is a no or the programme ignores the column. A no in an answer of which it is not clear that it came later is the warning consent-contradicted.',
    },
    de: {
      message: ({ header, consent, count, says }) =>
        says === 'entry'
          ? `bei ${count === 1 ? 'einer Person, die' : `${count} Personen, die`} in „${consent}“ Ja ${count === 1 ? 'sagt' : 'sagen'}, steht auch in „${header}“ etwas, und das klingt nach einem Widerruf`
          : `${count === 1 ? 'eine Person, die' : `${count} Personen, die`} in „${consent}“ Ja ${count === 1 ? 'sagt, sagt' : 'sagen, sagen'} ${says === 'yes' ? `auch in „${header}“ Ja` : `in „${header}“ Nein`}, und das klingt nach einem Widerruf`,
      fix: ({ header, consent }) =>
        `wo das zutrifft, in „${consent}“ Nein eintragen; bedeutet die Spalte etwas anderes, gehört das ins Programm: ignore: [${JSON.stringify(header)}]`,
      about:
        'Eine Spalte neben der Zustimmung klingt, als hieße das, was dort steht, dass jemand nicht oder nicht mehr teilnimmt: ein Ja unter einer umgekehrten Frage, Tag oder Grund eines Rückzugs, ein Kreuz bei denen, die nicht eingeteilt werden sollen, ein Nein in einer späteren Antwort. Das Ja würde gelten, und diese Personen würden gegen ihren Willen gepaart; deshalb wird niemand gepaart, bis in der Zustimmung ein Nein steht oder das Programm die Spalte übergeht. Ein Nein in einer Antwort, die nicht sicher die spätere ist, ist die Warnung consent-contradicted.',
    },
  }),
  'consent-contradicted': define<{ header: string; consent: string; count: number }>({
    severity: 'warning',
    en: {
      message: ({ header, consent, count }) =>
        `${count === 1 ? 'somebody who says' : `${count} people who say`} yes in “${consent}” ${count === 1 ? 'says' : 'say'} no in “${header}”; “${consent}” counts`,
      fix: ({ header, consent }) =>
        `if “${header}” is the consent to take part, say so in the programme: columns: { volunteers: ${JSON.stringify(header)} }; if not: ignore: [${JSON.stringify(header)}]; or confirm the other: columns: { volunteers: ${JSON.stringify(consent)} }`,
      about:
        'Two columns seem to ask who takes part, and they disagree. The one with the clearer header counts. Make sure that nobody is paired against their will.',
    },
    de: {
      message: ({ header, consent, count }) =>
        `${count === 1 ? 'eine Person, die' : `${count} Personen, die`} in „${consent}“ Ja ${count === 1 ? 'sagt, sagt' : 'sagen, sagen'} in „${header}“ Nein; es gilt „${consent}“`,
      fix: ({ header, consent }) =>
        `ist „${header}“ die Zustimmung zur Teilnahme, gehört das ins Programm: columns: { volunteers: ${JSON.stringify(header)} }; wenn nicht: ignore: [${JSON.stringify(header)}]; oder die andere bestätigen: columns: { volunteers: ${JSON.stringify(consent)} }`,
      about:
        'Zwei Spalten klingen, als fragten sie nach der Teilnahme, und ihre Antworten widersprechen sich. Es gilt die, deren Überschrift es deutlicher sagt. Bitte prüfen, dass niemand gegen den eigenen Willen gepaart wird.',
    },
  }),
  'nobody-asked': define<{ perhaps: readonly string[] }>({
    severity: 'warning',
    en: {
      message: ({ perhaps }) =>
        `no column says who takes part, so every row counts as a volunteer${
          perhaps.length === 0
            ? ''
            : `; some have a yes and others none in ${perhaps
                .slice(0, MOST_NAMED)
                .map((header) => `“${header}”`)
                .join(', ')}`
        }`,
      fix: () =>
        'add a column volunteers with yes or no, name yours with --map volunteers="…", or say in the programme that all have volunteered: rules: { voluntary: { unasked: volunteers } }',
      about:
        'Tandems are voluntary. Where no column asks, everybody in the file is taken for a volunteer, which may be wrong. If only volunteers were put into the file, say so in the programme, and the warning is gone.',
    },
    de: {
      message: ({ perhaps }) =>
        `keine Spalte sagt, wer teilnimmt; jede Zeile gilt deshalb als freiwillig${
          perhaps.length === 0
            ? ''
            : `; ein Ja haben die einen und die anderen nicht in ${perhaps
                .slice(0, MOST_NAMED)
                .map((header) => `„${header}“`)
                .join(', ')}`
        }`,
      fix: () =>
        'eine Spalte „Freiwillig“ mit Ja oder Nein ergänzen, die eigene mit --map volunteers="…" nennen oder im Programm sagen, dass sich alle gemeldet haben: rules: { voluntary: { unasked: volunteers } }',
      about:
        'Tandems sind freiwillig. Fragt keine Spalte danach, gelten alle in der Datei als freiwillig, was falsch sein kann. Stehen nur Freiwillige in der Datei, gehört das ins Programm; dann entfällt die Warnung.',
    },
  }),
};
