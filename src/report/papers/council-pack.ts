import type { ProgrammeDescription } from '../../programme/index.ts';
import type { Programme } from '../../programme/programme.ts';
import { inBoth, type Language } from '../../util/language.ts';
import { numbers } from '../../util/numbers.ts';
import { type Html, markup } from '../html/escape.ts';
import { page } from '../html/page.ts';
import { PAPER_STYLE } from '../kit/style.ts';

const WORDS = inBoth(
  {
    order: 'What is sought, in this order',
    example: 'How points are computed: an example',
    exampleLead:
      'An invented pair. Each criterion gives a value from 0 to 1000; it is multiplied by its weight. The sum, divided by ten times the sum of the weights, is the points, 0.0 to 100.0, rounded half up to one decimal.',
    head: ['Criterion', 'Weight', 'Value', 'Weight × value'] as readonly string[],
    sum: 'Sum',
    result: (score: string, weights: string, points: string) =>
      `${score} / (10 × ${weights}) = ${points} points`,
    proof: 'How the best roster is proven',
    proofText: [
      'The assignment is solved exactly, in whole numbers, not by trial and error. With it come prices (dual prices) that show for every pair that no other roster is better; code that shares nothing with the solver checks them before anything is written.',
      'The audit file holds these prices and the checksums of all files, without names. tandem verify with the audit repeats the proof, on any computer and at any time.',
      'Ties are settled by a published rule: managers are asked in an order, by their ids or by a lottery from a published seed, and each takes the first mentor in order that still allows an equally good roster. Without a seed, low ids come first.',
    ],
    unused: 'What is not used',
    unusedText: [
      'Age and date of birth, gender, origin and nationality, sexual orientation, religion, health and disability, pay: such columns are recognised, never used, and listed as not needed.',
      'Names and e-mail addresses decide nothing, with one exception: two people with the same address are not paired.',
      'Nothing leaves the computer: the program opens no network connection.',
    ],
    fingerprint: 'SHA-256 of the programme in force',
  },
  {
    order: 'Was gesucht wird, in dieser Reihenfolge',
    example: 'Wie Punkte entstehen: ein Beispiel',
    exampleLead:
      'Ein erfundenes Paar. Jedes Kriterium gibt einen Wert von 0 bis 1000; er wird mit seinem Gewicht multipliziert. Die Summe, geteilt durch das Zehnfache der Summe der Gewichte, sind die Punkte, 0,0 bis 100,0, kaufmännisch auf eine Nachkommastelle gerundet.',
    head: ['Kriterium', 'Gewicht', 'Wert', 'Gewicht × Wert'],
    sum: 'Summe',
    result: (score, weights, points) => `${score} / (10 × ${weights}) = ${points} Punkte`,
    proof: 'Wie bewiesen ist, dass keine Liste besser ist',
    proofText: [
      'Die Zuordnung wird exakt und in ganzen Zahlen gelöst, nicht durch Probieren. Dazu gehören Preise (Schattenpreise), die für jedes Paar zeigen, dass keine andere Liste besser ist; geprüft werden sie, bevor etwas geschrieben wird, von Code, der mit dem Lösungsverfahren nichts gemeinsam hat.',
      'Der Nachweis (audit.json) enthält diese Preise und die Prüfsummen aller Dateien, ohne Namen. tandem verify wiederholt damit den Beweis, auf jedem Rechner und zu jeder Zeit.',
      'Bei Gleichstand entscheidet eine veröffentlichte Regel: Die Führungskräfte werden der Reihe nach gefragt, nach ihren Personalnummern oder nach einem Los aus einem veröffentlichten Startwert, und jede bekommt die erste Person in der Reihe, mit der noch eine gleich gute Liste möglich ist. Ohne Startwert kommen niedrige Nummern zuerst.',
    ],
    unused: 'Was nicht verwendet wird',
    unusedText: [
      'Alter und Geburtsdatum, Geschlecht, Herkunft und Staatsangehörigkeit, sexuelle Orientierung, Religion, Gesundheit und Behinderung, Gehalt: Solche Spalten werden erkannt, nie verwendet und als nicht benötigt aufgeführt.',
      'Namen und E-Mail-Adressen entscheiden nichts, mit einer Ausnahme: Steht eine Adresse bei zwei Personen, bilden diese beiden kein Tandem.',
      'Nichts verlässt den Rechner: Das Programm öffnet keine Netzverbindung.',
    ],
    fingerprint: 'SHA-256 des geltenden Programms',
  },
);

/** Values of the invented pair, by criterion in turn. */
const EXAMPLE_VALUES = [1000, 750, 1000, 500, 250];

/**
 * What a works council has to agree to, as one printable page: rules, weights with a worked
 * example, the proof, and what is not used.
 */
export function councilPack(
  { title, preface, sections, objective }: ProgrammeDescription,
  programme: Programme,
  language: Language,
): string {
  const words = WORDS[language];
  const paragraphs = (texts: readonly string[]): Html =>
    markup`${texts.map((text) => markup`<p>${text}</p>`)}`;
  const body = markup`<main class="letter dense">
    <h1>${title}</h1>
    ${paragraphs(preface)}
    ${sections.map(
      (section) => markup`
        <h2>${section.title}</h2>
        <p>${section.says}</p>
        <ul>${section.items.map(
          ({ title: name, says, share }) =>
            markup`<li><strong>${name}</strong>${share !== undefined && ` (${share})`}: ${says}</li>`,
        )}</ul>`,
    )}
    <h2>${words.order}</h2>
    <ol>${objective.map((one) => markup`<li>${one}</li>`)}</ol>
    <h2>${words.example}</h2>
    <p>${words.exampleLead}</p>
    ${example(programme, language)}
    <h2>${words.proof}</h2>
    ${paragraphs(words.proofText)}
    <h2>${words.unused}</h2>
    ${paragraphs(words.unusedText)}
    <hr />
    <p>${words.fingerprint}: ${programme.sha256}</p>
  </main>`;
  return page({ language, title, body, style: PAPER_STYLE });
}

function example({ criteria }: Programme, language: Language): Html {
  const words = WORDS[language];
  const { whole, points } = numbers(language);
  const rows = criteria.map(({ weight, words }, at) => {
    const value = EXAMPLE_VALUES[at % EXAMPLE_VALUES.length] ?? 0;
    return { name: words[language].title, weight, value, product: weight * value };
  });
  const weights = rows.reduce((sum, { weight }) => sum + weight, 0);
  const score = rows.reduce((sum, { product }) => sum + product, 0);
  return markup`
    <table>
      <thead><tr>${words.head.map((one) => markup`<th>${one}</th>`)}</tr></thead>
      <tbody>
        ${rows.map(
          ({ name, weight, value, product }) =>
            markup`<tr><td>${name}</td><td>${whole(weight)}</td><td>${whole(value)}</td><td>${whole(product)}</td></tr>`,
        )}
        <tr><th>${words.sum}</th><th>${whole(weights)}</th><th></th><th>${whole(score)}</th></tr>
      </tbody>
    </table>
    <p>${words.result(whole(score), whole(weights), points(score, weights))}</p>`;
}
