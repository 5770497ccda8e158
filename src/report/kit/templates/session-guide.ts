import { inBoth } from '../../../util/language.ts';

/** What leads the two through their sessions. */
export const sessionGuide = inBoth(
  `# Session guide

For **{{manager.name}}** and **{{mentor.name}}**. These pages belong to the two of you. Use what helps, cross out the rest, and set your own emphasis.

## What I want to learn

Filled in by the manager before the first meeting, in a few words.

| I want to understand | I want to be able to do | I want to try out |
| --- | --- | --- |
|   |   |   |
|   |   |   |

## Our topics

Ticked: what one of you wants and the other offers. Tick whatever else you want to take up.

{{#shared}}
- [x] {{.}}
{{/shared}}
{{#wished}}
- [ ] {{.}} (wanted)
{{/wished}}
{{#offered}}
- [ ] {{.}} (offered)
{{/offered}}
- [ ] …
- [ ] …

## The first meeting: getting to know each other

| First half: talking | Second half: doing |
| --- | --- |
| Who are we, and what do we do all day? | Fill in the agreement together |
| What do we expect, and what worries us? | Choose the topic of the next meeting |
| What stays between us? | Install or open what we will need |

{{#sessions}}
## Meeting on “{{topic}}”

| First half: theory | Second half: practice |
| --- | --- |
| What is it, and who uses it for what? | Try it out on a real example from the manager's work |
| What works, what does not, and why? | The manager's hands are on the keyboard, not the mentor's |
| Our emphasis: | We try out: |
|   |   |

| What I take away, and what I will do before next time |
| --- |
|   |

{{/sessions}}
## Meeting on a topic of our own

| First half: theory | Second half: practice |
| --- | --- |
| Our emphasis: | We try out: |
|   |   |

## Show me your area

The manager's turn: one meeting in which the mentor gets to see the manager's work.

- What does my area do for the company, and for whom?
- What does a week of mine look like, and what do I decide?
- Who should you meet? A visit, a meeting to sit in on, a colleague to be introduced to.

| What the mentor would like to see | When |
| --- | --- |
|   |   |

## Questions in both directions

For any meeting.

- What makes you follow somebody, in a team or online?
- When do you write, when do you call, when do you meet, and why?
- What would you change here first, if you could?
- What do people in my position get wrong about people in yours?

## Before and after

For the manager's own eyes, and the mentor's if you like. It stays with the tandem; nobody collects it. Write one of: *new to me*, *tried it*, *use it*, *could teach it*.

| Topic | Before | After |
| --- | --- | --- |
{{#ratings}}
| {{.}} |   |   |
{{/ratings}}
|   |   |   |
|   |   |   |

## The last meeting: looking back

- What can I do now that I could not do before? (manager)
- What have I seen that I would not have seen otherwise? (mentor)
- Is the goal reached? Then the tandem ends here. Do we want to stay in touch?
`,
  `# Sitzungsleitfaden

Für **{{manager.name}}** und **{{mentor.name}}**. Diese Seiten gehören Ihnen beiden. Nutzen Sie, was hilft, streichen Sie den Rest, und setzen Sie Ihre eigenen Schwerpunkte.

## Was ich lernen möchte

Von der Führungskraft vor dem ersten Treffen in Stichworten ausgefüllt.

| Das möchte ich verstehen | Das möchte ich können | Das möchte ich ausprobieren |
| --- | --- | --- |
|   |   |   |
|   |   |   |

## Unsere Themen

Angekreuzt ist, was gewünscht und zugleich angeboten wird. Kreuzen Sie an, was Sie sonst noch aufgreifen wollen.

{{#shared}}
- [x] {{.}}
{{/shared}}
{{#wished}}
- [ ] {{.}} (gewünscht)
{{/wished}}
{{#offered}}
- [ ] {{.}} (angeboten)
{{/offered}}
- [ ] …
- [ ] …

## Das erste Treffen: einander kennenlernen

| Erste Hälfte: sprechen | Zweite Hälfte: tun |
| --- | --- |
| Wer sind wir, und was tun wir den ganzen Tag? | Gemeinsam die Vereinbarung ausfüllen |
| Was erwarten wir, was macht uns Sorgen? | Das Thema des nächsten Treffens wählen |
| Was bleibt unter uns? | Einrichten oder öffnen, was wir brauchen werden |

{{#sessions}}
## Treffen zu „{{topic}}“

| Erste Hälfte: Theorie | Zweite Hälfte: Praxis |
| --- | --- |
| Was ist das, und wer nutzt es wofür? | An einem echten Beispiel aus der Arbeit der Führungskraft ausprobieren |
| Was gelingt damit, was nicht, und warum? | Die Führungskraft hat die Hände an der Tastatur, nicht das Gegenüber |
| Unser Schwerpunkt: | Wir probieren aus: |
|   |   |

| Was ich mitnehme, und was ich bis zum nächsten Mal tue |
| --- |
|   |

{{/sessions}}
## Treffen zu einem eigenen Thema

| Erste Hälfte: Theorie | Zweite Hälfte: Praxis |
| --- | --- |
| Unser Schwerpunkt: | Wir probieren aus: |
|   |   |

## Einblick in meinen Bereich

Jetzt ist die Führungskraft an der Reihe: ein Treffen, das ihre Arbeit zeigt.

- Was tut mein Bereich für das Unternehmen, und für wen?
- Wie sieht meine Woche aus, und was entscheide ich?
- Wen sollten Sie kennenlernen? Ein Besuch, eine Besprechung, bei der Sie zuhören, eine Person, die ich Ihnen vorstelle.

| Was mein Gegenüber sehen möchte | Wann |
| --- | --- |
|   |   |

## Fragen in beide Richtungen

Für jedes Treffen.

- Wem folgen Sie gern, im Team oder im Netz, und warum?
- Wann schreiben Sie, wann rufen Sie an, wann treffen Sie sich, und warum?
- Was würden Sie hier als Erstes ändern, wenn Sie könnten?
- Was verstehen Menschen in meiner Position an Ihrer falsch?

## Vorher und nachher

Für die Führungskraft selbst und, wenn sie mag, für ihr Gegenüber. Das Blatt bleibt im Tandem; niemand sammelt es ein. Tragen Sie ein: *neu für mich*, *ausprobiert*, *nutze ich*, *könnte ich erklären*.

| Thema | Vorher | Nachher |
| --- | --- | --- |
{{#ratings}}
| {{.}} |   |   |
{{/ratings}}
|   |   |   |
|   |   |   |

## Das letzte Treffen: zurückblicken

- Was kann ich jetzt, was ich vorher nicht konnte? (Führungskraft)
- Was habe ich gesehen, das mir sonst entgangen wäre? (Mentor/in)
- Ist das Ziel erreicht? Dann endet das Tandem hier. Wollen wir in Verbindung bleiben?
`,
);
