import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Puts a section of docs/benchmarks.md between its markers, or at the end of the page. */
export function record(name, section) {
  const page = new URL('../docs/benchmarks.md', import.meta.url);
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const text = existsSync(page) ? readFileSync(page, 'utf8') : '# Benchmarks\n';
  const block = `${open}\n\n${section}\n\n${close}`;
  const [from, to] = [text.indexOf(open), text.indexOf(close)];
  writeFileSync(
    page,
    from < 0 || to < 0
      ? `${text.trimEnd()}\n\n${block}\n`
      : text.slice(0, from) + block + text.slice(to + close.length),
  );
}
