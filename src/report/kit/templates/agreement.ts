import { inBoth } from '../../../util/language.ts';

/** What the two of a tandem agree on. */
export const agreement = inBoth(
  `# Our tandem agreement

**{{mentor.name}}**, {{mentor.department}} (mentor), and **{{manager.name}}**, {{manager.department}} (manager), meet for reverse mentoring. We agree on the following.

## Trust and discretion

What we hear from each other stays between us, also after the tandem has ended. We report on neither content nor progress to anyone, be it our line managers or HR. Questions that seem simple are welcome.

## Taking part is voluntary

Both of us take part of our own free will. Each of us can end the tandem at any time, without giving a reason and without any disadvantage. A word to HR is enough: {{sender.name}}, {{sender.contact}}.

## Our goal

What we want to achieve, and how we will know:

| Goal | How we know that we have reached it |
| --- | --- |
|   |   |
|   |   |

## Our meetings

We set these ourselves.[1]

| Number of meetings | Length of each | How often | Place or medium |
| --- | --- | --- | --- |
|   |   |   |   |

- Each meeting is half theory, half practice.
- The manager's interests set the direction; the mentor prepares the meetings.
- Anyone who cannot come says so in good time and suggests another date.

## The end

The tandem ends when the goal is reached, at the latest on the date below. In the last meeting we look back together.

| Latest date | Signature of the mentor | Signature of the manager |
| --- | --- | --- |
|   |   |   |

---

[1] If you don't know yet: many tandems start with six meetings of 45 to 60 minutes within half a year.
`,
  `# Unsere Tandem-Vereinbarung

**{{mentor.name}}**, {{mentor.department}} (Mentor/in), und **{{manager.name}}**, {{manager.department}} (Führungskraft), treffen sich zum Reverse Mentoring. Wir vereinbaren Folgendes.

## Vertrauen und Diskretion

Was wir voneinander hören, bleibt unter uns, auch nach dem Ende des Tandems. Wir berichten niemandem über Inhalte oder Fortschritte, weder Vorgesetzten noch der Personalentwicklung. Auch Fragen, die einfach scheinen, sind willkommen.

## Freiwilligkeit

Wir nehmen beide aus freien Stücken teil. Wir können das Tandem jederzeit beenden, ohne einen Grund zu nennen und ohne jeden Nachteil. Ein Wort an die Personalentwicklung genügt: {{sender.name}}, {{sender.contact}}.

## Unser Ziel

Das wollen wir erreichen, und daran merken wir es:

| Ziel | Woran wir merken, dass es erreicht ist |
| --- | --- |
|   |   |
|   |   |

## Unsere Treffen

Wir legen sie selbst fest.[1]

| Anzahl der Treffen | Dauer | Abstand | Ort oder Medium |
| --- | --- | --- | --- |
|   |   |   |   |

- Jedes Treffen ist halb Theorie, halb Praxis.
- Die Interessen der Führungskraft geben die Richtung vor; ihr Gegenüber bereitet die Treffen vor.
- Wer verhindert ist, sagt rechtzeitig ab und schlägt einen anderen Termin vor.

## Das Ende

Das Tandem endet, wenn das Ziel erreicht ist, spätestens aber zum unten genannten Datum. Beim letzten Treffen blicken wir gemeinsam zurück.

| Spätestens am | Unterschrift Mentor/in | Unterschrift Führungskraft |
| --- | --- | --- |
|   |   |   |

---

[1] Wenn Sie noch keine Vorstellung haben: Viele Tandems beginnen mit sechs Treffen von 45 bis 60 Minuten in einem halben Jahr.
`,
);
