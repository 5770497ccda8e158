import { render } from 'lit-html';

import type { Language } from '../../util/language.ts';
import { App } from './app.ts';
import { pageView, unsaved } from './page.ts';
import { type ScreenName, SCREENS, type State } from './state.ts';
import { WORDS } from './words.ts';

const root = document.createElement('div');
root.id = 'app';
document.body.append(root);

/** The core is an inert text in the page; a worker is made from it. */
const core = document.getElementById('core')?.textContent ?? '';
const coreUrl = URL.createObjectURL(new Blob([unescaped(core)], { type: 'text/javascript' }));

/** As the build has escaped it, so that it can stand in a page. */
function unescaped(text: string): string {
  return text.replaceAll('<\\/script', '</script').replaceAll('<\\!--', '<!--');
}

let pending = false;
let shown: State | undefined;

function draw(): void {
  if (pending) return;
  pending = true;
  queueMicrotask(() => {
    pending = false;
    const { state } = app;
    if (shown?.language !== state.language) {
      // Even the same language anew makes a browser style the whole page again.
      document.documentElement.lang = state.language;
      document.title = WORDS[state.language].title;
    }
    render(pageView(app, state), root);
    applyStyles();
    applyChoices();
    // The stage is set last: what it promises is in the document.
    document.documentElement.dataset['state'] = state.stage;
    if (shown && shown.screen !== state.screen) focusOn(state.screen);
    shown = state;
  });
}

/**
 * Parts of the report carry their styles as data: the page's policy lets no style into the markup,
 * but a script that it knows may set them.
 */
function applyStyles(): void {
  for (const element of root.querySelectorAll<HTMLElement | SVGElement>('[data-style]')) {
    element.style.cssText = element.dataset['style'] ?? '';
    element.removeAttribute('data-style');
  }
}

/** A choice among thousands is set by itself: its options are drawn only when they change. */
function applyChoices(): void {
  for (const select of root.querySelectorAll<HTMLSelectElement>('select[data-chosen]')) {
    const { chosen = '' } = select.dataset;
    if (select.value !== chosen) select.value = chosen;
  }
}

/** A new screen begins at its heading, for eyes and for screen readers. */
function focusOn(screen: ScreenName): void {
  globalThis.scrollTo({ top: 0 });
  document.getElementById('main')?.scrollTo({ top: 0 });
  root.querySelector('[aria-current=step]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  document.getElementById(`h-${screen}`)?.focus({ preventScroll: true });
}

const language: Language = navigator.language.toLowerCase().startsWith('de') ? 'de' : 'en';
const app = new App(() => new Worker(coreUrl, { name: 'tandem' }), language, draw);

for (const kind of ['dragover', 'drop']) {
  document.addEventListener(kind, (event) => {
    event.preventDefault();
  });
}
document.addEventListener('dragover', (event) => {
  const over = (event.target as Element).closest('[data-drop]');
  for (const one of root.querySelectorAll('.over')) if (one !== over) one.classList.remove('over');
  over?.classList.add('over');
});
document.addEventListener('drop', (event) => {
  for (const one of root.querySelectorAll('.over')) one.classList.remove('over');
  const files = [...(event.dataTransfer?.files ?? [])];
  const target = (event.target as Element).closest<HTMLElement>('[data-drop]')?.dataset['drop'];
  const [only] = files;
  if (target !== undefined && only && files.length === 1) {
    void app.take(target as Parameters<App['take']>[0], only);
  } else void app.drop(files);
});
globalThis.addEventListener('beforeunload', (event) => {
  if (unsaved(app.state)) event.preventDefault();
});
// Screens can be reached by the browser's own way back.
globalThis.addEventListener('hashchange', () => {
  const name = SCREENS.find((one) => `#${one}` === location.hash);
  if (name) app.go(name);
});
draw();
