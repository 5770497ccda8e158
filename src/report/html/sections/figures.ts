import type { Context } from '../context.ts';
import { markup, type Piece } from '../escape.ts';
import type { Section } from '../parts.ts';

/** The key figures as cards. */
export function figuresSection({ figures, words, numbers }: Context): Section {
  const { whole, tenths, share } = numbers;
  const card = (label: string, value: string, note: Piece, bar?: number): Piece =>
    markup`<div class="card figure">
      <dt>${label}</dt>
      <dd>
        <strong>${value}</strong>${
          bar !== undefined &&
          markup`<span class="bar" aria-hidden="true" style="--v:${Math.round(bar * 100)}"></span>`
        }<span class="note">${note}</span>
      </dd>
    </div>`;
  const reachedShare = figures.volunteers === 0 ? 0 : figures.reached / figures.volunteers;
  return {
    id: 'figures',
    title: words.figures,
    body: markup`<dl class="figures">
      ${[
        card(
          words.managersReached,
          whole(figures.reached),
          [
            words.ofVolunteers(
              share(figures.reached, figures.volunteers),
              whole(figures.volunteers),
            ),
            markup`<br />`,
            words.ofAll(whole(figures.managers)),
          ],
          reachedShare,
        ),
        figures.sponsors > 0 &&
          card(
            words.sponsors,
            whole(figures.sponsorsServed),
            words.ofSponsors(whole(figures.sponsors)),
            figures.sponsorsServed / figures.sponsors,
          ),
        figures.average !== undefined &&
          card(
            words.average,
            tenths(figures.average),
            words.lowest(tenths(figures.lowest ?? 0)),
            figures.average / 1000,
          ),
        card(words.links, whole(figures.links), words.linksNote(whole(figures.links))),
        card(words.leftOver, whole(figures.leftMentors + figures.leftManagers), [
          words.leftOverNote(whole(figures.leftMentors), whole(figures.leftManagers)),
          figures.keptOut > 0 && [markup`<br />`, words.keptOut(whole(figures.keptOut))],
        ]),
      ]}
    </dl>`,
  };
}
