/** As `PROGRAMME_EN`, in German. */
export const PROGRAMME_DE = `# yaml-language-server: $schema=https://unpkg.com/tandem-mentoring/schema/programme.schema.json
# Die Regeln dieses Mentoring-Programms. Alles hier entspricht der eingebauten Einstellung:
# Was nicht geändert wird, kann gelöscht werden. Ausprobieren: tandem check mentors.csv managers.csv
# Ein falsch geschriebener Schlüssel ist ein Fehler und wird nie übergangen.

# Was vermittelt wird. Ist es nicht Social Media, hier Name und Spalte der Fähigkeit nennen:
# skill: { label: KI-Kompetenz, column: ki_kompetenz }

# Die Sprache aller Ausgaben, de oder en; sonst die der Überschriften in der Mentorendatei:
# language: de

# Die Enden der Skala für Können, Kommunikation, Erfahrung und Auftreten.
scale: { min: 1, max: 5 }

# Bedingungen. Ein Paar, das eine davon verletzt, wird nie gebildet, so hoch seine Punkte wären.
# „required“ schaltet eine Regel ein, „off“ aus. Unbekanntes verletzt nie eine Regel.
rules:
  # Wer teilnimmt. Wer an einer dieser drei scheitert, steht mit dem Grund in der Restliste.
  voluntary: required # die Person hat sich freiwillig gemeldet; eine leere Zelle heißt nein
  mentor-skill: { minimum: 4 } # Stufe der Mentor/in in dem, was vermittelt wird
  mentor-communication: { minimum: 3 } # Stufe der Mentor/in in Kommunikation

  # Welche zwei ein Tandem bilden dürfen. Genannt wird die erste Regel, die ein Paar verletzt.
  cross-department: { depth: 1 } # verschiedene Bereiche; depth 2: Vertrieb/Nord darf auf Vertrieb/Süd treffen
  knowledge-lead: required # die Stufe der Mentor/in liegt über der eigenen der Führungskraft
  seniority: required # Mentor/in steht in der Hierarchie unter der Führungskraft
  reporting-line: required # niemand steht in der Kette der Vorgesetzten über der anderen Person
  exclusion: required # niemand hat die andere Person ausgeschlossen (Spalte Ausschluss)
  no-repeat: required # die beiden waren noch kein Tandem (--previous roster.csv)
  shared-language: required # mindestens eine gemeinsame Sprache, sofern beide welche nennen
  organisational-distance: off # oder { minimum: 3 }: mindestens 3 Schritte Abstand im Organigramm
  shared-topic: off # oder required: mindestens ein gewünschtes Thema, sofern beide welche nennen

# Was ein erlaubtes Paar besser macht als ein anderes: ganze Zahlen von 0 bis 1000.
# Nur die Verhältnisse zählen. 0 lässt ein Kriterium weg, ebenso eine Spalte, die keine Datei hat.
weights:
  social-media-skill: 40 # Stufe der Mentor/in in dem, was vermittelt wird
  communication: 25 # Stufe der Mentor/in in Kommunikation
  department-distance: 15 # wie weit die beiden Bereiche auseinanderliegen
  topics: 15 # Anteil der gewünschten Themen, die Mentor/in anbietet
  knowledge-lead: 5 # Vorsprung der Mentor/in vor der Führungskraft
  experience: 10 # wie intensiv Mentor/in die Praxis kennt
  presence: 10 # Auftreten der Mentor/in
  preference: 10 # zur Hälfte der Wunsch der Mentor/in, zur Hälfte der der Führungskraft
  same-site: 0 # ob beide am selben Standort arbeiten

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
