import { inBoth } from '../../../util/language.ts';

/** For HR: who meets in which workshop, and what happens there. */
export const workshopPlan = inBoth(
  `# Workshops for the mentors

For HR. {{mentors}} {{#isOneMentor}}mentor{{/isOneMentor}}{{^isOneMentor}}mentors{{/isOneMentor}} in {{count}} {{#isOneGroup}}group{{/isOneGroup}}{{^isOneGroup}}groups{{/isOneGroup}}, mixed by department as evenly as possible. Each group has the same half day, run together with HR.

## Agenda

| Minutes | What | How |
| --- | --- | --- |
| 20 | Arriving | Who am I, what do I bring, what would I like to know? |
| 25 | What reverse mentoring is | The change of roles; a subject, not a person; a project with an end |
| 25 | Trust and discretion | What stays in the tandem; what to do when something is unclear; taking part is voluntary |
| 60 | Teaching: half theory, half practice | See below |
| 15 | Break | |
| 50 | Our shared guide | The group goes through its topic list, ticks, adds, and sketches content for each topic |
| 25 | Difficult situations | No time, no questions, too many questions; when a tandem does not fit |
| 20 | Closing | First message to the manager, next steps, contact for questions |

## The teaching block

1. **Why two halves (10 minutes).** Theory first, so that practice has a frame; practice second, so that it stays.
2. **Prepare (15 minutes).** Everybody takes one topic: three sentences of theory, one task to try out.
3. **Teach (25 minutes).** In pairs from different departments, five minutes of theory and five of practice each way. The learner's hands are on the keyboard.
4. **Look back (10 minutes).** What helped to understand? Where was it too fast? How do you ask without testing?

## The shared guide

The topic lists below hold what the mentors of a group offer. Together they become a guide to possible content; each tandem then sets its own emphasis.

{{#groups}}
## Group {{number}}

| Mentor | Department |
| --- | --- |
{{#members}}
| {{name}} | {{department}} |
{{/members}}

Topics that this group offers:

{{#topics}}
- [ ] {{.}}
{{/topics}}
- [ ] …
- [ ] …

| Date | Place | Led by |
| --- | --- | --- |
|   |   |   |

{{/groups}}
`,
  `# Workshops für die Mentor/innen

Für die Personalentwicklung. {{mentors}} {{#isOneMentor}}Mentor/in{{/isOneMentor}}{{^isOneMentor}}Mentor/innen{{/isOneMentor}} in {{count}} {{#isOneGroup}}Gruppe{{/isOneGroup}}{{^isOneGroup}}Gruppen{{/isOneGroup}}, nach Bereichen so gleichmäßig gemischt wie möglich. Jede Gruppe hat denselben halben Tag, begleitet von der Personalentwicklung.

## Ablauf

| Minuten | Was | Wie |
| --- | --- | --- |
| 20 | Ankommen | Wer bin ich, was bringe ich mit, was möchte ich wissen? |
| 25 | Was Reverse Mentoring ist | Der Rollentausch; um die Sache, nicht um die Person; ein Projekt mit Ende |
| 25 | Vertrauen und Diskretion | Was im Tandem bleibt; was tun, wenn etwas unklar ist; Freiwilligkeit |
| 60 | Didaktik: halb Theorie, halb Praxis | Siehe unten |
| 15 | Pause | |
| 50 | Unser gemeinsamer Leitfaden | Die Gruppe geht ihre Themenliste durch, kreuzt an, ergänzt und skizziert zu jedem Thema Inhalte |
| 25 | Schwierige Situationen | Keine Zeit, keine Fragen, zu viele Fragen; wenn ein Tandem nicht passt |
| 20 | Abschluss | Erste Nachricht an die Führungskraft, nächste Schritte, an wen man sich mit Fragen wendet |

## Der Block zur Didaktik

1. **Warum zwei Hälften (10 Minuten).** Zuerst Theorie, damit die Praxis einen Rahmen hat; dann Praxis, damit etwas bleibt.
2. **Vorbereiten (15 Minuten).** Alle nehmen sich ein Thema: drei Sätze Theorie, eine Aufgabe zum Ausprobieren.
3. **Lehren (25 Minuten).** Zu zweit, aus verschiedenen Bereichen, je fünf Minuten Theorie und fünf Minuten Praxis in jede Richtung. Wer lernt, hat die Hände an der Tastatur.
4. **Zurückblicken (10 Minuten).** Was hat beim Verstehen geholfen? Wo ging es zu schnell? Wie fragt man, ohne abzufragen?

## Der gemeinsame Leitfaden

Die Themenlisten unten enthalten, was die Mitglieder einer Gruppe anbieten. Daraus entsteht gemeinsam ein Leitfaden möglicher Inhalte; jedes Tandem setzt dann seine eigenen Schwerpunkte.

{{#groups}}
## Gruppe {{number}}

| Mentor/in | Bereich |
| --- | --- |
{{#members}}
| {{name}} | {{department}} |
{{/members}}

Themen, die diese Gruppe anbietet:

{{#topics}}
- [ ] {{.}}
{{/topics}}
- [ ] …
- [ ] …

| Datum | Ort | Leitung |
| --- | --- | --- |
|   |   |   |

{{/groups}}
`,
);
