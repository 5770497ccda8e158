import { remedyText, unmatchedReason } from '../../reasons.ts';
import { joinedRemedies } from '../../../roster/explain/remedies.ts';
import type { CompetingGroup, Unmatched } from '../../../roster/tandem.ts';
import { compareNaturally } from '../../../util/order.ts';
import type { Context } from '../context.ts';
import { markup, type Html, isolated, type Piece } from '../escape.ts';
import { leftOver, type LeftOver } from '../facts/left-over.ts';
import { plainTable, type Section } from '../parts.ts';

/** Longer lists are cut; the unmatched file has everybody. */
const MOST_PEOPLE = 200;
const MOST_GROUPS = 60;
const MOST_REMEDIES = 5;

/** Who has no tandem, by reason; people who compete are shown as one group. */
export function leftOverSection(context: Context): Section {
  const { input, words, numbers } = context;
  const groups = leftOver(input.roster);
  const shown = groups.slice(0, MOST_GROUPS);
  const rest = groups.slice(MOST_GROUPS).reduce((sum, { people }) => sum + people.length, 0);
  return {
    id: 'left-over',
    title: words.unmatched,
    note: groups.length === 0 ? words.unmatchedNone : words.unmatchedNote,
    body: markup`<div class="reasons">${shown.map((group) => reason(context, group))}</div>
      ${rest > 0 && markup`<p class="note">${words.rest(numbers.whole(rest))}</p>`}`,
  };
}

function reason(context: Context, group: LeftOver): Html {
  const { input, words, numbers, title } = context;
  const { role, reasonCode } = group;
  const people = [...group.people].sort((a, b) => compareNaturally(a.id, b.id));
  const shown = people.slice(0, MOST_PEOPLE);
  const competing = crowdOf(people);
  const heading =
    competing === undefined
      ? (words.reasons[reasonCode] ?? words.rule(title(reasonCode)))
      : words.group(
          numbers.whole(competing.members.length),
          numbers.whole(competing.partners.length),
          role,
        );
  const named = input.idsOnly !== true && shown.some(({ name }) => name !== undefined);
  // People of one reason mostly share its sentence; then it is said once.
  const reasonOf = (one: Unmatched): string => unmatchedReason(one, input.language);
  const shared = new Set(people.map(reasonOf)).size === 1;
  const columns = [words.id, ...(named ? [words.name] : []), words.department].map((text) => ({
    title: text,
  }));
  const cells = (one: Unmatched): Piece[] => [
    isolated(one.id),
    ...(named ? [isolated(one.name ?? '')] : []),
    isolated(one.department),
    ...(shared ? [] : [isolated(reasonOf(one))]),
  ];
  const remedies = new Set(
    joinedRemedies(people.map(({ remedy }) => remedy)).map((one) =>
      remedyText(one, input.language),
    ),
  );
  return markup`<details class="card reason">
    <summary>
      <span class="count">${numbers.whole(people.length)}</span><span class="what"><b>${heading}</b><span class="sub">${role === 'manager' ? words.managers : words.mentors}</span></span>
    </summary>
    ${shared && people[0] && markup`<p>${isolated(reasonOf(people[0]))}</p>`}
    ${[...remedies].slice(0, MOST_REMEDIES).map((one) => markup`<p><span class="sub">${words.help}</span> ${isolated(one)}</p>`)}
    ${competing && idList(words.groupMembers, competing.members, context)}${competing && idList(words.groupPartners, competing.partners, context)}
    ${plainTable(
      heading,
      [...columns, ...(shared ? [] : [{ title: words.reason }])],
      shown.map(cells),
    )}
    ${shown.length < people.length && markup`<p class="note">${words.rest(numbers.whole(people.length - shown.length))}</p>`}
  </details>`;
}

/** All who compete for the same partners, those left over among them. */
function crowdOf(people: readonly Unmatched[]): CompetingGroup | undefined {
  const [first] = people;
  if (!first?.group) return undefined;
  const members = new Set(people.flatMap(({ id, group }) => [id, ...(group?.members ?? [])]));
  return {
    members: [...members].sort(compareNaturally),
    partners: first.group.partners.toSorted(compareNaturally),
  };
}

function idList(title: string, ids: readonly string[], { words, numbers }: Context): Html {
  const shown = ids.slice(0, MOST_PEOPLE);
  return markup`<p class="ids">
    <span class="sub">${title}</span>
    ${shown.map((id) => markup`<span class="tag">${isolated(id)}</span> `)}${
      shown.length < ids.length && words.rest(numbers.whole(ids.length - shown.length))
    }
  </p>`;
}
