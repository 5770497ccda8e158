import MarkdownIt from 'markdown-it';

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });

/** Items that begin with `[ ]` or `[x]` become tick boxes, as in most readers of Markdown. */
markdown.core.ruler.after('inline', 'tick-boxes', ({ tokens }) => {
  tokens.forEach((token, at) => {
    const box = /^\[([ x])\] /.exec(token.content)?.[1];
    const [text] = token.children ?? [];
    const item = tokens[at - 2];
    if (box === undefined || text?.type !== 'text' || item?.type !== 'list_item_open') return;
    text.content = text.content.replace(/^\[.\]/, box === 'x' ? '☑' : '☐');
    item.attrSet('class', 'tick');
  });
});

/**
 * Markdown as HTML. Tags in it are text, and links lead nowhere that runs a script.
 *
 * @param inSections puts what follows a second-level heading into a section, for a page of its own
 */
export function markdownToHtml(text: string, inSections = false): string {
  const html = markdown.render(text);
  if (!inSections) return html;
  const [head = '', ...sections] = html.split(/^(?=<h2>)/m);
  return head + sections.map((section) => `<section>\n${section}</section>\n`).join('');
}

/** Markdown as plain text: the same lines without the marks for headings and bold. */
export function markdownToPlain(text: string): string {
  return text
    .replace(/^#+ +/gm, '')
    .replace(/\*\*/g, '')
    .replace(/ {2,}$/gm, '')
    .replace(/\n{3,}/g, '\n\n');
}
