import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { markdownToHtml } from '../../../src/report/kit/markdown.ts';
import {
  escapeMarkdown,
  fill,
  oneLine,
  placeholders,
  templateFault,
} from '../../../src/report/kit/template.ts';
import { visible } from '../../../src/report/text.ts';
import { parse } from '../dom.ts';

const NASTY = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "=cmd|'/c calc'!A1",
  '[click](javascript:alert(1))',
  '![x](https://example.org/x.png)',
  '*all* _the_ `marks` ~~there~~ are',
  '# no heading',
  '1. no list',
  '- no list',
  '| no | table |',
  '&lt;b&gt; &amp; \\* \\',
  '{{mentor.name}}',
  'a\nb',
  '  padded  ',
];

describe('values in a template', () => {
  it.each([
    '{{v}}',
    'x {{v}} y',
    '- {{v}}',
    '# {{v}}',
    '**{{v}}**',
    '| a | b |\n| --- | --- |\n| {{v}} | z |',
  ])('are text in %j, whatever they hold', (template) => {
    const expected = (value: string): string =>
      markdownToHtml(fill(template, { v: 'VALUE' })).replace('VALUE', () => value);
    const check = (value: string): void => {
      const html = markdownToHtml(fill(template, { v: value }));
      const shown = visible(value).trim();
      expect(flat(text(html))).toBe(flat(text(expected(escapeHtml(shown)))));
      expect(parse(`<body>${html}`).querySelectorAll('script, img, a, code, em')).toHaveLength(0);
    };
    for (const value of NASTY) check(value);
    fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), check));
    const marks = fc.constantFrom(...Array.from('\\`*_{}[]<>()#+-.!|~&=1 '));
    fc.assert(
      fc.property(
        fc.array(marks).map((all) => `x${all.join('')}x`),
        check,
      ),
    );
  });

  it('stay readable where nothing needs to be escaped', () => {
    expect(escapeMarkdown('Anna-Lena Müller (R&D), anna@example.org')).toBe(
      'Anna-Lena Müller (R\\&D), anna@example.org',
    );
  });
});

describe('templates', () => {
  it.each(['{{#a}}', '{{/a}}', '{{a', '{{#a}}{{#b}}{{/a}}{{/b}}'])('%j is faulty', (template) => {
    expect(templateFault(template)).toMatch(/^Un|^Missing/);
  });

  it('tell what they ask for', () => {
    const template = 'x {{a.b}} {{! no }} {{#c}}{{.}}{{^d}}{{{e}}}{{/d}}{{/c}} {{&a.b}}';
    expect(placeholders(template)).toEqual(['a.b', 'c', '.', 'd', 'e']);
  });

  it.each([
    '{{constructor}}',
    '{{__proto__}}',
    '{{toString}}',
    '{{#list}}{{constructor}}{{/list}}',
    '{{list.map}}',
    '{{text.constructor}}',
  ])('%j reaches nothing that it was not given', (template) => {
    expect(fill(template, { list: ['a'], text: 'b' })).toBe('');
  });

  it('never make tags or scripts, even unescaped', () => {
    const html = markdownToHtml(fill('{{{v}}} [a]({{{v}}})', { v: 'javascript:alert(1)//<b>' }));
    expect(parse(`<body>${html}`).querySelectorAll('a, b')).toHaveLength(0);
  });

  it('make tick boxes of items', () => {
    expect(markdownToHtml('- [ ] one\n- [x] two\n- three [ ]\n\n[ ] four\n')).toBe(
      '<ul>\n<li class="tick">☐ one</li>\n<li class="tick">☑ two</li>\n<li>three [ ]</li>\n</ul>\n<p>[ ] four</p>\n',
    );
  });
});

function escapeHtml(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function text(html: string): string {
  return parse(`<body>${html}</body>`).querySelector('body')?.textContent ?? '';
}

function flat(value: string): string {
  return value.replace(/\s+/gu, ' ').trim();
}

describe('a template of one’s own', () => {
  it.each(['{{v}}', '{{{v}}}', '{{&v}}', '{{=<% %>=}}<%& v %>'])(
    'lets no value through as it stands: %s',
    (template) => {
      expect(fill(template, { v: '<img src=x>' })).toBe('&lt;img src=x&gt;');
      expect(fill(template, { v: ' a\u0007b ' }, oneLine)).toBe(visible('a\u0007b'));
    },
  );
});
