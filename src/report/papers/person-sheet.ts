import type { Programme } from '../../programme/programme.ts';
import type { Explanation } from '../../roster/explain/explain.ts';
import type { Tandem, Unmatched } from '../../roster/tandem.ts';
import { inBoth, type Language } from '../../util/language.ts';
import { type Html, isolated, markup } from '../html/escape.ts';
import { page } from '../html/page.ts';
import { senderView } from '../kit/sender.ts';
import { PAPER_STYLE } from '../kit/style.ts';

const WORDS = inBoth(
  {
    title: 'How your place in the programme was decided',
    forWhom: 'For',
    tandem: 'Your tandem',
    partner: { mentor: 'You learn from', manager: 'You teach' },
    why: 'What counted',
    other: (own: string, other: string) =>
      `You come from different departments (${own}, ${other}).`,
    topics: (topics: string) => `Topics that one of you wants and the other offers: ${topics}.`,
    wish: 'You had asked for this person.',
    whole:
      'The tandem is part of a roster for everybody: as many tandems as possible, and among those the best as a whole. So a pair may not be the first choice of either side.',
    without: 'You have no tandem this time',
    group:
      'Several people need the same few partners, so whoever is chosen, one of them goes without. This says nothing about you.',
    noneAllowed:
      'The rules below allow none of the possible partners for you this time. This says nothing about you.',
    surplus:
      'More people take part on your side than on the other, and everybody with whom you could be paired has a tandem. This says nothing about you.',
    leftOut: 'The roster as it stands has no tandem for you.',
    invalidRow: 'Your entry in the list could not be read. HR can correct it.',
    rules: 'The rules',
    rulesLead: 'These hold for everybody. A pair that breaks one is never formed.',
    criteria: 'What makes one permitted pair better than another',
    unused: 'Age, gender, origin, religion, health and pay are never read.',
    object: 'If you do not agree',
    objectText: (name: string, contact: string, paired: boolean) =>
      `Taking part is voluntary: you can ${paired ? 'refuse this tandem or ' : ''}leave the programme at any time, without giving a reason and without any disadvantage. You can have the decision explained and checked. Please contact ${name}, ${contact}, or to your works council.`,
    note: 'Scores and levels are not on this sheet: from one’s own, those of others could be worked out.',
    reply: ['I accept the tandem', 'I would rather have another partner'],
    talk: 'I would like to talk about it',
    date: 'Date',
    signature: 'Signature',
  },
  {
    title: 'Wie über Ihren Platz im Programm entschieden wurde',
    forWhom: 'Für',
    tandem: 'Ihr Tandem',
    partner: { mentor: 'Sie lernen von', manager: 'Sie geben Ihr Wissen weiter an' },
    why: 'Was gezählt hat',
    other: (own, other) => `Sie kommen aus verschiedenen Bereichen (${own}, ${other}).`,
    topics: (topics) => `Themen, die eine Seite sich wünscht und die andere anbietet: ${topics}.`,
    wish: 'Sie hatten diese Person als Wunsch genannt.',
    whole:
      'Das Tandem ist Teil einer Liste für alle: so viele Tandems wie möglich, und darunter die insgesamt besten. Deshalb kann ein Paar entstehen, das für keine der beiden Seiten die erste Wahl war.',
    without: 'Dieses Mal haben Sie kein Tandem',
    group:
      'Mehrere Personen brauchen dieselben wenigen Gegenüber. Wie auch immer man wählt, geht jemand von ihnen leer aus. Über Sie sagt das nichts.',
    noneAllowed:
      'Die Regeln unten lassen dieses Mal kein Gegenüber für Sie zu. Über Sie sagt das nichts.',
    surplus:
      'Auf Ihrer Seite nehmen mehr Personen teil als auf der anderen, und alle, mit denen Sie ein Tandem bilden könnten, haben schon eines. Über Sie sagt das nichts.',
    leftOut: 'In der vorliegenden Liste ist kein Tandem für Sie vorgesehen.',
    invalidRow:
      'Ihr Eintrag in der Liste ließ sich nicht lesen. Die Personalentwicklung kann ihn berichtigen.',
    rules: 'Die Regeln',
    rulesLead: 'Sie gelten für alle. Ein Paar, das eine davon verletzt, wird nie gebildet.',
    criteria: 'Was ein erlaubtes Paar besser macht als ein anderes',
    unused: 'Alter, Geschlecht, Herkunft, Religion, Gesundheit und Gehalt werden nie gelesen.',
    object: 'Wenn Sie nicht einverstanden sind',
    objectText: (name, contact, paired) =>
      `Die Teilnahme ist freiwillig: Sie können ${paired ? 'dieses Tandem ablehnen oder ' : ''}das Programm jederzeit verlassen, ohne einen Grund zu nennen und ohne jeden Nachteil. Sie können sich die Entscheidung erklären und sie prüfen lassen. Wenden Sie sich an ${name}, ${contact}, oder an Ihren Betriebsrat.`,
    note: 'Punkte und Stufen stehen nicht auf diesem Blatt: Aus den eigenen ließen sich die anderer berechnen.',
    reply: ['Ich nehme das Tandem an', 'Ich wünsche mir ein anderes Gegenüber'],
    talk: 'Ich bitte um ein Gespräch',
    date: 'Datum',
    signature: 'Unterschrift',
  },
);

/**
 * A printable page for one person: why this tandem, or why none, by which rules, and how to object.
 * It holds no points, no levels and nobody else but the partner.
 */
export function personSheet(
  explanation: Explanation,
  programme: Programme,
  language: Language,
): string {
  const words = WORDS[language];
  const { person, tandem, unmatched } = explanation;
  const sender = senderView(programme.settings.sender ?? {}, language);
  const items = (
    all: readonly { readonly words: Programme['screening'][number]['words'] }[],
  ): Html => markup`<ul>${all.map((one) => markup`<li>${one.words[language].says}</li>`)}</ul>`;
  const { screening, pairing, criteria } = programme;
  // Nobody can accept or refuse a tandem that there is not.
  const replies = tandem ? [...words.reply, words.talk] : [words.talk];
  const body = markup`<main class="sheet dense">
    <h1>${words.title}</h1>
    <p>${words.forWhom} <strong>${isolated(person.name ?? person.id)}</strong> (${isolated(person.id)})</p>
    ${tandem && tandemPart(tandem, person.role, language)}
    ${unmatched && unmatchedPart(unmatched, language)}
    <h2>${words.rules}</h2>
    <p>${words.rulesLead}</p>
    ${items([...screening, ...pairing])}
    <h2>${words.criteria}</h2>
    ${items(criteria)}
    <p>${words.unused}</p>
    <h2>${words.object}</h2>
    <p>${words.objectText(sender.name, sender.contact, tandem !== undefined)}</p>
    <ul>${replies.map((one) => markup`<li class="tick">☐ ${one}</li>`)}</ul>
    <table>
      <tr><th>${words.date}</th><th>${words.signature}</th></tr>
      <tr><td></td><td></td></tr>
    </table>
    <hr />
    <p>${words.note}</p>
  </main>`;
  return page({ language, title: words.title, body, style: PAPER_STYLE });
}

function tandemPart(tandem: Tandem, role: 'mentor' | 'manager', language: Language): Html {
  const words = WORDS[language];
  const [own, other] =
    role === 'mentor' ? [tandem.mentor, tandem.manager] : [tandem.manager, tandem.mentor];
  const differ = own.department.path[0] !== other.department.path[0];
  const wished = own.prefers.includes(other.id);
  return markup`
    <h2>${words.tandem}</h2>
    <p>${words.partner[other.role]} <strong>${isolated(other.name ?? other.id)}</strong>, ${isolated(other.department.text)}</p>
    <h2>${words.why}</h2>
    <ul>
      ${differ && markup`<li>${words.other(own.department.text, other.department.text)}</li>`}
      ${tandem.sharedTopics.length > 0 && markup`<li>${words.topics(tandem.sharedTopics.join(', '))}</li>`}
      ${wished && markup`<li>${words.wish}</li>`}
    </ul>
    <p>${words.whole}</p>`;
}

/** The kind of the reason, without the people whom HR's own reason names. */
function unmatchedPart({ why }: Unmatched, language: Language): Html {
  const words = WORDS[language];
  const says = {
    'none-eligible': words.noneAllowed,
    'nobody-left': words.noneAllowed,
    competition: words.group,
    surplus: words.surplus,
    'left-out': words.leftOut,
    'invalid-row': words.invalidRow,
  };
  const text = why.kind === 'screened-out' ? why.rule.words[language].says : says[why.kind];
  return markup`<h2>${words.without}</h2><p>${text}</p>`;
}
