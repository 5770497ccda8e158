import { expect, it } from 'vitest';

import { markup, trusted } from '../../../src/report/html/escape.ts';

it.each([
  ['<script>', '&lt;script&gt;'],
  ['" onload="alert(1)', '&quot; onload=&quot;alert(1)'],
  ["' onload='alert(1)", '&#39; onload=&#39;alert(1)'],
  ['R&D &amp;', 'R&amp;D &amp;amp;'],
])('the text %j stays text in an element and in an attribute', (text, safe) => {
  expect(markup`<p title="${text}">${text}</p>`.html).toBe(`<p title="${safe}">${safe}</p>`);
});

it('what is HTML already is taken as it is', () => {
  expect(markup`<p>${[trusted('<b>'), 1, undefined, false]}</p>`.html).toBe('<p><b>1</p>');
});
