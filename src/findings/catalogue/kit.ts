import { define } from '../definition.ts';

/** Findings about rosters that papers are made from, and templates that replace papers. */
export const kit = {
  'roster-not-valid': define({
    severity: 'error',
    en: {
      message: () => 'this roster breaks a rule, or names somebody twice',
      fix: () => 'run tandem verify to see where, and correct the roster or match again',
      about:
        'The report says so at its head. No papers are written for such a roster, since an invitation to a tandem that the rules forbid could not be taken back.',
    },
    de: {
      message: () => 'diese Liste verletzt eine Regel oder nennt jemanden zweimal',
      fix: () => 'mit tandem verify nachsehen, wo, und die Liste berichtigen oder neu bilden',
      about:
        'Der Bericht sagt es am Anfang. Für eine solche Liste werden keine Unterlagen geschrieben, denn eine Einladung zu einem Tandem, das die Regeln verbieten, ließe sich nicht zurücknehmen.',
    },
  }),
  'invalid-meeting': define<{ what: string }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ what }) => `the value of ${what} cannot be read`,
      fix: ({ what }) =>
        what === '--every'
          ? 'give days or weeks, such as 10d or 2w'
          : 'give a date, such as 2027-01-12, or a date and a time, such as 2027-01-12T14:00',
      about:
        'The calendars of the kit are made from dates that the call gives and from nothing else, so that the same call writes the same files.',
    },
    de: {
      message: ({ what }) => `der Wert von ${what} lässt sich nicht lesen`,
      fix: ({ what }) =>
        what === '--every'
          ? 'Tage oder Wochen angeben, zum Beispiel 10d oder 2w'
          : 'ein Datum angeben, zum Beispiel 2027-01-12, oder Datum und Uhrzeit, zum Beispiel 2027-01-12T14:00',
      about:
        'Die Kalender der Mappe entstehen allein aus den Angaben im Aufruf, damit derselbe Aufruf dieselben Dateien schreibt.',
    },
  }),
  'meetings-without-first': define<{ what: string }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ what }) => `${what} needs the day of the first meeting`,
      fix: ({ what }) =>
        `add --first-meeting, such as --first-meeting 2027-01-12, or leave out ${what}`,
      about:
        'The kit holds calendars only where the call says when the first meeting is. Without it, the number of meetings and the time between them mean nothing.',
    },
    de: {
      message: ({ what }) => `zu ${what} fehlt der Tag des ersten Treffens`,
      fix: ({ what }) =>
        `--first-meeting ergänzen, zum Beispiel --first-meeting 2027-01-12, oder ${what} weglassen`,
      about:
        'Kalender liegen nur dann in der Mappe, wenn der Aufruf sagt, wann das erste Treffen ist. Ohne diesen Tag bedeuten Zahl und Abstand der Treffen nichts.',
    },
  }),
  'unknown-template': define<{ names: readonly string[]; suggestion: string | undefined }>({
    severity: 'error',
    stops: true,
    en: {
      message: () => 'no paper of the kit has the name of this template',
      fix: ({ names, suggestion }) =>
        suggestion === undefined
          ? `name it after a paper: ${names.join(', ')}`
          : `did you mean ${suggestion}?`,
      about:
        'A file in the templates folder replaces the paper of the same name, such as agreement.md, or agreement.de.md for German alone. This file has another name, so it would replace nothing.',
    },
    de: {
      message: () => 'keine Unterlage der Mappe heißt wie diese Vorlage',
      fix: ({ names, suggestion }) =>
        suggestion === undefined
          ? `nach einer Unterlage benennen: ${names.join(', ')}`
          : `war ${suggestion} gemeint?`,
      about:
        'Eine Datei im Vorlagenordner ersetzt die Unterlage gleichen Namens, zum Beispiel agreement.md, oder agreement.de.md nur für Deutsch. Diese Datei heißt anders und würde nichts ersetzen.',
    },
  }),
  'faulty-template': define<{ fault: string }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ fault }) => `the template cannot be read (${fault})`,
      fix: () => 'close every {{#section}} with {{/section}}, and every {{ with }}',
      about:
        'Templates are Markdown with Mustache placeholders such as {{mentor.name}} and sections such as {{#shared}} … {{/shared}}. One of them is not closed, or closed twice.',
    },
    de: {
      message: ({ fault }) => `die Vorlage lässt sich nicht lesen (${fault})`,
      fix: () => 'jeden {{#abschnitt}} mit {{/abschnitt}} schließen und jedes {{ mit }}',
      about:
        'Vorlagen sind Markdown mit Platzhaltern nach Mustache, zum Beispiel {{mentor.name}}, und Abschnitten wie {{#shared}} … {{/shared}}. Einer davon ist nicht oder doppelt geschlossen.',
    },
  }),
  'kit-leftovers': define<{ folders: number }>({
    severity: 'warning',
    en: {
      message: ({ folders }) =>
        folders === 1
          ? '1 folder of an earlier kit is still there; its tandem no longer exists'
          : `${folders} folders of an earlier kit are still there; their tandems no longer exist`,
      fix: () =>
        'delete the folders that index.html does not list, or write the kit into a new folder',
      about:
        'With --force a kit is written over an earlier one. Papers of tandems that are over, or have since changed, stay: what is in the folder may have been edited, and nothing is deleted unasked. Nobody should be handed them.',
    },
    de: {
      message: ({ folders }) =>
        folders === 1
          ? '1 Ordner einer früheren Mappe ist noch da; sein Tandem gibt es nicht mehr'
          : `${folders} Ordner einer früheren Mappe sind noch da; ihre Tandems gibt es nicht mehr`,
      fix: () =>
        'die Ordner löschen, die index.html nicht nennt, oder die Mappe in einen neuen Ordner schreiben',
      about:
        'Mit --force wird eine Mappe über eine frühere geschrieben. Unterlagen von Tandems, die beendet oder inzwischen anders gebildet sind, bleiben: Was im Ordner liegt, kann bearbeitet sein, und nichts wird ungefragt gelöscht. Niemand sollte sie bekommen.',
    },
  }),
  'unknown-placeholder': define<{
    placeholder: string;
    names: readonly string[];
    suggestion: string | undefined;
  }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ placeholder }) => `there is no placeholder {{${placeholder}}}`,
      fix: ({ names, suggestion }) =>
        suggestion === undefined
          ? `use one of: ${names.join(', ')}`
          : `did you mean {{${suggestion}}}?`,
      about:
        'A template can show names, addresses, departments and topics of the two people of a tandem. Scores and levels are not among them on purpose: they are for HR alone.',
    },
    de: {
      message: ({ placeholder }) => `den Platzhalter {{${placeholder}}} gibt es nicht`,
      fix: ({ names, suggestion }) =>
        suggestion === undefined
          ? `eines davon verwenden: ${names.join(', ')}`
          : `war {{${suggestion}}} gemeint?`,
      about:
        'Eine Vorlage kann Namen, Adressen, Bereiche und Themen der beiden Personen eines Tandems zeigen. Punkte und Stufen gehören mit Absicht nicht dazu: Sie sind nur für die Personalentwicklung bestimmt.',
    },
  }),
};
