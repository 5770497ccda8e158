import { inBoth } from '../../../util/language.ts';

/** The letter that asks a manager to learn. */
export const invitationManager = inBoth(
  `# An invitation to learn

{{sender.place}}, {{sender.date}}

Dear {{manager.name}},

thank you for volunteering for reverse mentoring. Here the roles are reversed: a colleague teaches, and you learn, in private and at your own pace.

**What it is about:** {{skill}}

**Your mentor:** {{mentor.name}}, {{mentor.department}}{{#mentor.email}} ({{mentor.email}}){{/mentor.email}}

{{#hasShared}}
Topics that you would like to learn about and that your mentor offers:

{{#shared}}
- {{.}}
{{/shared}}
{{/hasShared}}

## What to expect

- **A mentor from another part of the company.** So that you can ask anything, nobody from your own area is involved.
- **One to one.** The two of you decide how many times you meet, how long and how often.
- **Half theory, half practice.** In each session you first get the idea, then try it out yourself.
- **Your interests come first.** The session guide in this folder is a proposal; you two set the emphasis.
- **An end.** Reverse mentoring is a project: when your goal is reached, it is done.

## What you get out of it

You widen your knowledge, and you learn how colleagues in other positions think about work and leadership. In return, you show your mentor your area and what your work is like.

## What we promise you

What is said in the sessions stays between the two of you. There is no report and no test. Taking part is voluntary; you can end it at any time without giving a reason. If you would rather have another mentor, a word to us is enough.

Kind regards

{{sender.name}}  
{{sender.contact}}
`,
  `# Eine Einladung zum Lernen

{{sender.place}}, {{sender.date}}

Guten Tag {{manager.name}},

danke, dass Sie beim Reverse Mentoring mitmachen wollen. Hier sind die Rollen vertauscht: Eine Kollegin oder ein Kollege lehrt, und Sie lernen, unter vier Augen und in Ihrem eigenen Tempo.

**Worum es geht:** {{skill}}

**Ihr Gegenüber im Tandem:** {{mentor.name}}, {{mentor.department}}{{#mentor.email}} ({{mentor.email}}){{/mentor.email}}

{{#hasShared}}
Themen, die Sie sich wünschen und die Ihr Gegenüber anbietet:

{{#shared}}
- {{.}}
{{/shared}}
{{/hasShared}}

## Was Sie erwartet

- **Jemand aus einem anderen Unternehmensbereich.** Damit Sie alles fragen können, ist niemand aus Ihrem eigenen Bereich beteiligt.
- **Zu zweit.** Wie oft, wie lange und in welchem Abstand Sie sich treffen, bestimmen Sie beide selbst.
- **Halb Theorie, halb Praxis.** Bei jedem Treffen wird zuerst erklärt, dann probieren Sie selbst aus.
- **Ihre Interessen geben die Richtung vor.** Der Sitzungsleitfaden in dieser Mappe ist ein Vorschlag; die Schwerpunkte setzen Sie zu zweit.
- **Ein Ende.** Reverse Mentoring ist ein Projekt: Ist Ihr Lernziel erreicht, ist es abgeschlossen.

## Was Sie davon haben

Sie erweitern Ihr Wissen und erfahren, wie Kolleginnen und Kollegen in anderen Positionen über Arbeit und Führung denken. Umgekehrt zeigen Sie Ihrem Gegenüber Ihren Bereich und Ihre Arbeit.

## Was wir Ihnen versprechen

Was bei den Treffen gesagt wird, bleibt unter Ihnen beiden. Es gibt keinen Bericht und keine Prüfung. Die Teilnahme ist freiwillig; Sie können jederzeit aufhören, ohne einen Grund zu nennen. Wünschen Sie sich ein anderes Gegenüber, genügt ein Wort an uns.

Mit freundlichen Grüßen

{{sender.name}}  
{{sender.contact}}
`,
);
