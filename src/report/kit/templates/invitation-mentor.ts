import { inBoth } from '../../../util/language.ts';

/** The letter that asks an employee to teach. */
export const invitationMentor = inBoth(
  `# An invitation to teach a manager

{{sender.place}}, {{sender.date}}

Dear {{mentor.name}},

in our reverse mentoring, experience takes the learner's chair: you share what you know, and a manager learns. We would be glad to have you as a mentor.

**What it is about:** {{skill}}

**Your tandem partner:** {{manager.name}}, {{manager.department}}{{#manager.email}} ({{manager.email}}){{/manager.email}}

{{#hasShared}}
What brings you together:

{{#shared}}
- {{.}}
{{/shared}}
{{/hasShared}}

## What to expect

- **One to one.** Only the two of you meet. You decide how many times, how long and how often.
- **Half theory, half practice.** First explain, then try it out together.
- **A beginning and an end.** When the goal is reached, the tandem ends.

## What you get out of it

You see how a manager works, get to know another part of the company, and widen your network.

## What helps you prepare

A workshop in a small group of mentors, where you practise how to teach and put together a shared guide to the topics; and the session guide in this folder, in which the two of you set your own emphasis.

## What we promise each other

What is said in the sessions stays between the two of you: only then can gaps be talked about openly. Taking part is voluntary. You can say no, now or later, without giving a reason and without any disadvantage.

Please get in touch with each other soon and agree on a first meeting.

Kind regards

{{sender.name}}  
{{sender.contact}}
`,
  `# Eine Einladung, Wissen weiterzugeben

{{sender.place}}, {{sender.date}}

Guten Tag {{mentor.name}},

in unserem Reverse Mentoring setzt sich die Erfahrung auf die Schulbank: Sie geben Ihr Wissen weiter, und eine Führungskraft lernt. Wir würden uns freuen, wenn Sie als Mentor/in dabei wären.

**Worum es geht:** {{skill}}

**Ihr Gegenüber im Tandem:** {{manager.name}}, {{manager.department}}{{#manager.email}} ({{manager.email}}){{/manager.email}}

{{#hasShared}}
Was Sie verbindet:

{{#shared}}
- {{.}}
{{/shared}}
{{/hasShared}}

## Was Sie erwartet

- **Zu zweit.** Nur Sie beide treffen sich. Wie oft, wie lange und in welchem Abstand, bestimmen Sie selbst.
- **Halb Theorie, halb Praxis.** Erst erklären, dann gemeinsam ausprobieren.
- **Ein Anfang und ein Ende.** Ist das Ziel erreicht, endet das Tandem.

## Was Sie davon haben

Sie erleben, wie eine Führungskraft arbeitet, lernen einen anderen Unternehmensbereich kennen und erweitern Ihr Netzwerk.

## Was Ihnen bei der Vorbereitung hilft

Ein Workshop in einer kleinen Gruppe von Mentor/innen, in dem Sie das Lehren üben und gemeinsam einen Leitfaden möglicher Inhalte entwickeln; und der Sitzungsleitfaden in dieser Mappe, in dem Sie zu zweit Ihre eigenen Schwerpunkte setzen.

## Was wir einander versprechen

Was bei den Treffen gesagt wird, bleibt unter Ihnen beiden: Nur so lassen sich Wissenslücken offen ansprechen. Die Teilnahme ist freiwillig. Sie können jetzt oder später absagen, ohne einen Grund zu nennen und ohne jeden Nachteil.

Bitte nehmen Sie bald Kontakt miteinander auf und verabreden Sie ein erstes Treffen.

Mit freundlichen Grüßen

{{sender.name}}  
{{sender.contact}}
`,
);
