/**
 * The page's only script: it sorts and searches the table of tandems and opens every fold before
 * printing. Without it the page says the same.
 */
export const SCRIPT = `
'use strict';
(() => {
  const german = document.documentElement.lang === 'de';
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const numberOf = (text) => parseFloat(german ? text.replace(',', '.') : text);

  for (const table of document.querySelectorAll('table[data-sortable]')) {
    const heads = [...table.tHead.rows[0].cells];
    const body = table.tBodies[0];
    const rows = [...body.rows];
    heads.forEach((head, at) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      head.append(button);
      const numeric = head.hasAttribute('data-number');
      const textOf = (row) => row.cells[at].textContent;
      button.addEventListener('click', () => {
        // Numbers start with the highest, texts with A.
        const first = numeric ? 'descending' : 'ascending';
        const second = numeric ? 'ascending' : 'descending';
        const direction = head.getAttribute('aria-sort') === first ? second : first;
        for (const other of heads) other.removeAttribute('aria-sort');
        head.setAttribute('aria-sort', direction);
        const sign = direction === 'ascending' ? 1 : -1;
        const compare = numeric
          ? (a, b) => numberOf(textOf(a)) - numberOf(textOf(b))
          : (a, b) => collator.compare(textOf(a), textOf(b));
        body.append(...[...rows].sort((a, b) => sign * compare(a, b)));
      });
    });
  }

  const plain = (text) => text.normalize('NFKC').toLowerCase();
  for (const input of document.querySelectorAll('input[data-search]')) {
    const place = input.closest('.search');
    const rows = [...document.getElementById(input.dataset.search).tBodies[0].rows];
    const texts = rows.map((row) => plain(row.textContent));
    const found = place.querySelector('[data-found]');
    const format = new Intl.NumberFormat(german ? 'de-DE' : 'en-GB');
    place.hidden = false;
    input.addEventListener('input', () => {
      const words = plain(input.value).split(/\\s+/).filter(Boolean);
      let count = 0;
      rows.forEach((row, at) => {
        row.hidden = !words.every((word) => texts[at].includes(word));
        if (!row.hidden) count += 1;
      });
      found.textContent = format.format(count);
    });
  }

  // A header that is repeated on every printed page shows no buttons, so they step aside.
  let opened = [];
  let buttons = [];
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll('details:not([open])')];
    for (const one of opened) one.open = true;
    buttons = [...document.querySelectorAll('th button')].map((button) => [button.parentNode, button]);
    for (const [head, button] of buttons) head.replaceChildren(...button.childNodes);
  });
  addEventListener('afterprint', () => {
    for (const one of opened) one.open = false;
    for (const [head, button] of buttons) {
      button.append(...head.childNodes);
      head.append(button);
    }
  });
})();
`;
