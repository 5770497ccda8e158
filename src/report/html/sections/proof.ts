import type { Context } from '../context.ts';
import { markup } from '../escape.ts';
import { names } from '../../titles.ts';
import { plainTable, type Section } from '../parts.ts';

/** What was proven, and from which bytes. */
export function proofSection(context: Context): Section {
  const { input, words, numbers, title } = context;
  const { programme, sources, unknown, audience } = input;
  const named = names(input.language, programme);
  const neutral =
    audience === 'steering' ? [] : [...(unknown ?? [])].filter(([, times]) => times > 0);
  return {
    id: 'proof',
    title: words.proof,
    body: markup`<p class="verdict">${verdict(context)}</p>
      <div class="card">
        <p class="note">${words.proofNote}</p>
        ${plainTable(
          words.proof,
          [{ title: words.source }, { title: 'SHA-256' }],
          sources.map(({ what, sha256 }) => [words.sources[what], markup`<code>${sha256}</code>`]),
        )}
      </div>
      ${
        programme.off.length > 0 &&
        markup`<p>
          ${words.rulesOff}: ${programme.off.map((id) => markup`<span class="tag">${named(id)}</span> `)}
        </p>`
      }
      ${
        neutral.length > 0 &&
        markup`<h3>${words.neutral}</h3>
          <p class="note">${words.neutralNote}</p>
          <div class="card">
            ${plainTable(
              words.neutral,
              [{ title: words.criterion }, { title: words.times, numeric: true }],
              neutral.map(([id, times]) => [title(id), numbers.whole(times)]),
            )}
          </div>`
      }`,
  };
}

/** What can be said of the roster, in a sentence. */
export function verdict({ input, words }: Context): string {
  const { valid, optimal } = input.proof;
  if (!valid) return words.invalid;
  if (optimal === null) return words.valid;
  return optimal ? words.proven : words.notOptimal;
}
