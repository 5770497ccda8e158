import { describe, expect, it } from 'vitest';

import { columns, pairs, ranges } from '../../src/report/charts.ts';
import { SvgDocument } from '../../src/report/svg-document.ts';
import { parse } from './dom.ts';

const ABOUT = { id: 'chart', title: 'R & D < "HR"', description: 'a\u00a0b > c' };
const NAMES = ['A & B', '<script>alert(1)</script>', '"quoted"', 'Ärger\u00a0%'];

const CHARTS: readonly (readonly [kind: string, svg: string])[] = [
  [
    'columns',
    columns(
      ABOUT,
      NAMES.map((label, value) => ({ label, value })),
      'levels',
    ),
  ],
  [
    'ranges',
    ranges(
      ABOUT,
      NAMES.map((label, k) => ({ label, lowest: k, median: k + 20, highest: k + 50 })),
      'points',
    ),
  ],
  [
    'pairs',
    pairs(
      ABOUT,
      NAMES.map((label, k) => ({ label, first: k, second: 2 * k })),
    ),
  ],
];

describe.each(CHARTS)('the drawing of %s', (_, svg) => {
  it('is read back by a browser as it was drawn', () => {
    const document = parse(`<!doctype html><html><body>${svg}</body></html>`);
    expect(document.querySelectorAll('svg').length).toBe(1);
    expect(document.querySelectorAll('script').length).toBe(0);
    expect(document.querySelector('title')?.textContent).toBe(ABOUT.title);
    expect(document.querySelector('desc')?.textContent).toBe(ABOUT.description);
    const texts = Array.from(document.querySelectorAll('text'), ({ textContent }) => textContent);
    for (const name of NAMES) {
      expect(texts.some((text) => text === name || name.startsWith(text.replace('…', '')))).toBe(
        true,
      );
    }
  });

  it('has no styles of the library and no size of its own', () => {
    expect(svg).not.toContain('<style');
    expect(/^<svg[^>]* (?:width|height)=/.test(svg)).toBe(false);
  });
});

describe('a document for drawings', () => {
  const document = new SvgDocument();

  it('moves an element that is put elsewhere', () => {
    const [first, second, child] = ['g', 'g', 'path'].map((name) => document.createElement(name));
    if (!first || !second || !child) throw new Error('no elements');
    first.appendChild(child);
    second.appendChild(child);
    expect(first.outerHTML).toBe('<g />');
    expect(second.outerHTML).toBe('<g><path /></g>');
  });

  it('replaces the content of an element by a text', () => {
    const text = document.createElement('text');
    text.appendChild(document.createElement('tspan'));
    text.textContent = '1 < 2';
    expect(text.outerHTML).toBe('<text>1 &lt; 2</text>');
    expect(text.textContent).toBe('1 < 2');
  });

  it('finds elements by name, attribute and class, at any depth', () => {
    const root = document.createElement('svg');
    const group = root.appendChild(document.createElement('g'));
    const line = group.appendChild(document.createElement('line'));
    line.setAttribute('class', 'axis grid');
    line.setAttribute('aria-label', 'x "axis"');
    expect(root.querySelector('line')).toBe(line);
    expect(root.querySelectorAll('.grid')).toEqual([line]);
    expect(root.querySelectorAll('[aria-label]')).toEqual([line]);
    expect(root.querySelector('rect')).toBe(null);
    expect(line.outerHTML).toBe('<line aria-label="x &quot;axis&quot;" class="axis grid" />');
  });
});
