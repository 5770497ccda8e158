import { PROGRAMME_SCHEMA } from '../../util/schema-id.ts';
import { ruleLines, weightLines } from './programme-lines.ts';

/** As `PROGRAMME_EN`, in German. */
export const PROGRAMME_DE = `# yaml-language-server: $schema=${PROGRAMME_SCHEMA}
# Die Regeln dieses Mentoring-Programms. Alles hier entspricht der eingebauten Einstellung:
# Was nicht geändert wird, kann gelöscht werden. Ausprobieren: tandem check mentors.csv managers.csv
# Ein falsch geschriebener Schlüssel ist ein Fehler und wird nie übergangen.

# Was vermittelt wird. Ist es nicht Social Media, hier Name und Spalte der Fähigkeit nennen:
# skill: { label: KI-Kompetenz, column: ki_kompetenz }

# Die Sprache aller Ausgaben, de oder en; sonst die der Überschriften in der Datei der Mentor/innen:
# language: de

# Absender der Briefe in der Mappe; was fehlt, bleibt dort als Lücke stehen:
# sender: { name: Personalentwicklung, email: mentoring@example.com, phone: 0621 4711, place: Mannheim, date: 12. Januar 2027 }

# Die Enden der Skala für Können, Kommunikation, Erfahrung und Auftreten.
scale: { min: 1, max: 5 }

# Bedingungen. Ein Paar, das eine davon verletzt, wird nie gebildet, so hoch seine Punkte wären.
# „required“ schaltet eine Regel ein, „off“ aus. Unbekanntes verletzt nie eine Regel.
rules:
  # Wer teilnimmt. Wer an einer dieser drei scheitert, steht mit dem Grund in der Liste ohne Tandem.
${ruleLines('screening', 'de')}

  # Welche zwei ein Tandem bilden dürfen. Genannt wird die erste Regel, die ein Paar verletzt.
${ruleLines('pairing', 'de')}

# Was ein erlaubtes Paar besser macht als ein anderes: ganze Zahlen von 0 bis 1000.
# Nur die Verhältnisse zählen. 0 lässt ein Kriterium weg, ebenso eine Spalte, die keine Datei hat.
weights:
${weightLines('de')}

# Was gesucht wird: die meisten Tandems, dann die meisten versorgten Förderer, und dann
# „total“: die höchste Summe der Punkte; „fair“: die höchsten niedrigsten Punkte, dann die Summe.
objective: total

# Mehrere Namen eines Bereichs: der gültige Name und wie er sonst noch heißt.
# departments:
#   aliases: { Personal: [HR, Personalabteilung] }

# Überschriften, die nicht von selbst erkannt werden: die Spalte und ihre Überschrift in der Datei.
# columns: { department: Org-Einheit }

# Eigene Regeln und Kriterien über jede Spalte der Dateien; siehe docs/reference/rules.md.
# custom:
#   rules:
#     - { id: gleiche-zeitzone, expression: "mentor.zeitzone == manager.zeitzone", message: andere Zeitzone }
#   criteria:
#     - { id: hobbys, weight: 5, expression: "size(intersect(list(mentor.hobbys), list(manager.hobbys))) > 0" }
`;
