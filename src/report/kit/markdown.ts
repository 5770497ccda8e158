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

/** Markdown as HTML. Tags in it are text, and links lead nowhere that runs a script. */
export function markdownToHtml(text: string): string {
  return markdown.render(text);
}
