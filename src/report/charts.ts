import * as Plot from '@observablehq/plot';
import { SvgDocument, type SvgElement } from './svg-document.ts';

/**
 * The charts of the report as SVG, drawn without a browser. This file is the only door to the
 * charting library; the build bundles it with the library, so that an installation gets neither.
 * Colours are the page's own custom properties, so light and dark need no second picture.
 */

/** What a chart says to those who don't see it; the numbers themselves stand in a table beside it. */
export interface ChartText {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** A named number. */
export interface Bar {
  readonly label: string;
  readonly value: number;
}

/** The lowest, the middle and the highest of some numbers. */
export interface Range {
  readonly label: string;
  readonly lowest: number;
  readonly median: number;
  readonly highest: number;
}

/** Two numbers under one name. */
export interface Pair {
  readonly label: string;
  readonly first: number;
  readonly second: number;
}

/** Upright columns in the order given, with the count on top of each. */
export function columns(text: ChartText, bars: readonly Bar[], xLabel: string): string {
  const shown = bars.map(({ label }) => label);
  // A label under every column is unreadable beyond a dozen.
  const every = Math.ceil(shown.length / 12);
  return draw(text, {
    height: 240,
    marginBottom: 44,
    marginTop: 24,
    marginLeft: 12,
    marginRight: 12,
    x: {
      domain: shown,
      label: xLabel,
      labelAnchor: 'center',
      labelArrow: false,
      tickSize: 0,
      ticks: shown.filter((_, at) => at % every === 0),
      padding: 0.12,
    },
    y: { axis: null },
    marks: [
      Plot.barY(bars, { x: 'label', y: 'value', fill: 'var(--accent)', ry1: 3, ry2: 0 }),
      Plot.text(
        bars.filter(({ value }) => value > 0),
        { x: 'label', y: 'value', text: (bar: Bar) => String(bar.value), dy: -8, fontSize: 11 },
      ),
      Plot.ruleY([0], { stroke: 'var(--line)' }),
    ],
  });
}

/** A line from the lowest to the highest with a dot at the median, on a scale of 0…100. */
export function ranges(text: ChartText, rows: readonly Range[], xLabel: string): string {
  return draw(text, {
    height: 60 + rows.length * 28,
    marginLeft: 150,
    marginRight: 16,
    marginBottom: 44,
    marginTop: 6,
    x: {
      domain: [0, 100],
      ticks: [0, 25, 50, 75, 100],
      label: xLabel,
      labelAnchor: 'center',
      labelArrow: false,
      tickSize: 0,
    },
    y: {
      domain: rows.map(({ label }) => label),
      label: null,
      tickSize: 0,
      tickFormat: short,
    },
    marks: [
      Plot.gridX([0, 25, 50, 75, 100], { stroke: 'var(--line)', strokeOpacity: 1 }),
      Plot.ruleY(rows, {
        y: 'label',
        x1: 'lowest',
        x2: 'highest',
        stroke: 'var(--accent-soft)',
        strokeWidth: 7,
        strokeLinecap: 'round',
      }),
      Plot.dot(rows, {
        y: 'label',
        x: 'median',
        r: 5.5,
        fill: 'var(--accent)',
        stroke: 'var(--surface)',
        strokeWidth: 1.5,
      }),
    ],
  });
}

/** Two lying bars to a row, the second paler; the numbers at their ends. */
export function pairs(text: ChartText, rows: readonly Pair[]): string {
  const bars = rows.flatMap(({ label, first, second }) => [
    { label, which: 'a', value: first },
    { label, which: 'b', value: second },
  ]);
  return draw(text, {
    height: 16 + rows.length * 38,
    marginLeft: 10,
    marginRight: 34,
    marginTop: 4,
    marginBottom: 4,
    x: { axis: null },
    y: { axis: null, domain: ['a', 'b'], padding: 0.12 },
    fy: {
      domain: rows.map(({ label }) => label),
      label: null,
      axis: 'left',
      tickFormat: short,
      padding: 0.28,
    },
    marginFacet: 0,
    facet: { marginLeft: 150 },
    marks: [
      Plot.barX(bars, {
        x: 'value',
        y: 'which',
        fy: 'label',
        fill: (bar: { which: string }) =>
          bar.which === 'a' ? 'var(--accent)' : 'var(--accent-soft)',
        rx2: 3,
      }),
      Plot.text(bars, {
        x: 'value',
        y: 'which',
        fy: 'label',
        text: (bar: { value: number }) => String(bar.value),
        textAnchor: 'start',
        dx: 5,
        fontSize: 11,
      }),
    ],
  });
}

const SVG = 'http://www.w3.org/2000/svg';

function draw({ id, title, description }: ChartText, options: object): string {
  const document = new SvgDocument();
  const settings: object = {
    document,
    className: 'chart',
    width: 380,
    ...options,
  };
  const svg = Plot.plot(settings) as unknown as SvgElement;
  // Its style sheet; the page has its own rules for `.chart`.
  svg.querySelector('style')?.remove();
  svg.removeAttribute('height');
  svg.removeAttribute('width');
  // The library names its groups for screen readers; as one picture it has one name.
  for (const group of svg.querySelectorAll('[aria-label]')) {
    if (group.getAttribute('aria-label')?.includes('axis') === true) {
      group.setAttribute('class', 'axis');
    }
    group.removeAttribute('aria-label');
  }
  svg.setAttribute('style', 'font-size:12.5px');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-labelledby', `${id}-title ${id}-desc`);
  for (const [name, content] of [
    ['desc', description],
    ['title', title],
  ] as const) {
    const element = document.createElementNS(SVG, name);
    element.setAttribute('id', `${id}-${name}`);
    element.textContent = content;
    svg.insertBefore(element, svg.firstChild);
  }
  return svg.outerHTML;
}

const LONGEST = 23;

function short(label: string): string {
  const points = Array.from(label);
  return points.length > LONGEST ? `${points.slice(0, LONGEST - 1).join('')}…` : label;
}
