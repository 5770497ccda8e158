import { html, nothing, type TemplateResult } from 'lit-html';

import type { Edit, ProgrammeShown, Role } from '../../protocol.ts';
import { peopleOf } from '../app.ts';
import { haveSameWeights, listed, priceBetween, priceParts } from '../price-words.ts';
import { type Decided, planOf, samePair, type Step } from '../state.ts';
import { capital, type Drawn, isolated, labelled, screen } from './parts.ts';

/** Every decision with its price. */
export function decisionsScreen(drawn: Drawn): TemplateResult {
  const { state, words } = drawn;
  const decisions = state.steps.slice(1);
  return screen(
    'decisions',
    drawn,
    words.decisionsTitle,
    decisions.length === 0 ? words.decisionsNone : words.decisionsLead,
    decisions.length === 0
      ? nothing
      : html`<ol class="decisions">
          ${decisions.map((step, k) => item(drawn, step, k + 1))}
        </ol>`,
  );
}

function item(drawn: Drawn, step: Step, at: number): TemplateResult {
  const { state, words, app } = drawn;
  const { decided } = step;
  const undone = at > state.at;
  const plan = planOf(state);
  const inForce =
    !undone && decided !== undefined
      ? decided.kind === 'pin'
        ? plan.pins.some((one) => samePair(one, decided))
        : decided.kind === 'never' && plan.nevers.some((one) => samePair(one, decided))
      : false;
  return html`<li
    class="card decision ${undone ? 'undone' : ''}"
    data-decision=${decided?.kind ?? ''}
  >
    <div>
      <b>${isolated(decided ? decidedText(drawn, decided) : '')}</b>
      <span class="sub">${undone ? words.redoable : priceText(drawn, at)}</span>
    </div>
    ${
      inForce && decided && (decided.kind === 'pin' || decided.kind === 'never')
        ? html`<div class="row">
            <button
              type="button"
              class="quiet"
              @click=${() => {
                app.open({ mentor: decided.mentor, manager: decided.manager });
                app.go('pair');
              }}
            >
              ${labelled(words.lookAt, `${decided.mentor}, ${decided.manager}`)}
            </button>
            <button
              type="button"
              class="quiet"
              @click=${() => {
                app.release(decided.kind === 'pin' ? 'unpin' : 'allow', {
                  mentor: decided.mentor,
                  manager: decided.manager,
                });
              }}
            >
              ${labelled(words.takeBack, `${decided.mentor}, ${decided.manager}`)}
            </button>
          </div>`
        : nothing
    }
  </li>`;
}

function priceText({ state, words }: Drawn, at: number): string {
  const before = state.steps[at - 1]?.objective;
  const after = state.steps[at]?.objective;
  if (!before || !after) return words.notPriced;
  const { lost, won } = priceParts(
    priceBetween(before, after),
    after.weights.reduce((sum, weight) => sum + weight, 0),
    state.language,
    words,
  );
  const texts = [
    ...(lost.length > 0 ? [words.costsShort(listed(lost, words.and))] : []),
    ...(won.length > 0 ? [words.gains(listed(won, words.and))] : []),
  ];
  if (!haveSameWeights(before, after)) texts.push(words.pointsDiffer);
  return texts.length === 0 ? words.nothing : listed(texts, words.and);
}

function decidedText({ state, words }: Drawn, decided: Decided): string {
  const called = (role: Role, id: string): string =>
    peopleOf(state, role).find((one) => one.id === id)?.name ?? id;
  switch (decided.kind) {
    case 'pin':
      return words.stepPin(called('mentor', decided.mentor), called('manager', decided.manager));
    case 'never':
      return words.stepNever(called('mentor', decided.mentor), called('manager', decided.manager));
    case 'unpin':
      return words.stepUnpin(called('mentor', decided.mentor), called('manager', decided.manager));
    case 'allow':
      return words.stepAllow(called('mentor', decided.mentor), called('manager', decided.manager));
    case 'seed':
      return words.stepSeed(decided.seed);
    case 'keep':
      return words.stepKeep(decided.keep);
    case 'today':
      return words.stepToday(decided.today);
    case 'skip':
      return words.stepSkip;
    case 'answers':
      return words.stepAnswers;
    case 'setting':
      return settingText({ state, words }, decided.edit);
  }
}

function titleOf(programme: ProgrammeShown | undefined, id: string, language: 'de' | 'en'): string {
  const known = [...(programme?.rules ?? []), ...(programme?.criteria ?? [])];
  return capital(known.find((one) => one.id === id)?.title[language] ?? id);
}

/** A setting that was changed on the page, in the words of the Rules. */
function settingText(
  { state, words }: Pick<Drawn, 'state' | 'words'>,
  { path: [section, id], value }: Edit,
): string {
  if (section === 'objective') {
    return `${words.objectiveTitle}: ${value === 'fair' ? words.fair : words.total}`;
  }
  const title = titleOf(state.reading?.programme, id ?? '', state.language);
  if (section === 'weights') return words.stepWeight(title, Number(value));
  if (value === 'off') return words.stepRuleOff(title);
  if (typeof value !== 'object') return words.stepRuleOn(title);
  const [[name, number] = ['', '']] = Object.entries(value);
  return `${title}: ${name === 'depth' ? words.depth : words.minimum} ${Number(number)}`;
}
