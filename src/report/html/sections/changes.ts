import type { Role } from '../../../people/person.ts';
import { changesShown } from '../../changes.ts';
import { names } from '../../titles.ts';
import type { Context } from '../context.ts';
import { isolated, markup } from '../escape.ts';
import type { Section } from '../parts.ts';

/** Longer lists are cut; the roster has them all. */
const MOST_ITEMS = 200;

/** Who is new, ended, was dissolved, changed or waits since the previous roster. */
export function changesSection(context: Context): Section | undefined {
  const { input, words, numbers } = context;
  if (!input.changes) return undefined;
  const shown = changesShown(input.changes, input.language, {
    person: personNames(context),
    rule: names(input.language, input.programme).quoted,
  });
  return {
    id: 'changes',
    title: words.changes,
    note: shown.length === 0 ? words.changesNone : words.changesNote,
    body: markup`<div class="card">
      <dl class="facts changes">
        ${shown.map(
          ({ label, count, items }) => markup`<dt>${label}</dt>
            <dd>
              <b>${numbers.whole(count)}</b>
              ${items.length > 0 && markup`<ul>${items.slice(0, MOST_ITEMS).map((item) => markup`<li>${isolated(item)}</li>`)}</ul>`}
              ${items.length > MOST_ITEMS && words.more(numbers.whole(items.length - MOST_ITEMS))}
            </dd>`,
        )}
      </dl>
    </div>`,
  };
}

/** People by name and id; those who have left by their id alone. */
function personNames({ input }: Context): (role: Role, id: string) => string {
  const { mentors, managers } = input.people;
  const known = {
    mentor: new Map(mentors.map(({ id, name }) => [id, name])),
    manager: new Map(managers.map(({ id, name }) => [id, name])),
  };
  return (role, id) => {
    const name = input.idsOnly === true ? undefined : known[role].get(id);
    return name === undefined ? id : `${name} (${id})`;
  };
}
