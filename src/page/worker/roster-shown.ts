import type { Inputs } from '../../runs/inputs.ts';
import type { Match } from '../../runs/decide.ts';
import type { Person } from '../../people/person.ts';
import type { PairExplanation } from '../../roster/explain/explain.ts';
import type { Roster, Unmatched } from '../../roster/tandem.ts';
import { takesPart } from '../../roster/tandem.ts';
import { WORDS } from '../../report/html/words.ts';
import { remedyText, tandemReason, unmatchedReason } from '../../report/reasons.ts';
import type { Language } from '../../util/language.ts';
import type { Programme } from '../../programme/programme.ts';
import type {
  Both,
  Formed,
  ObjectiveShown,
  PairShown,
  PersonShown,
  UnmatchedShown,
} from '../protocol.ts';

/** A roster as the page shows it. */
export function rosterShown(
  roster: Roster,
  { people, programme }: Pick<Inputs, 'people' | 'programme'>,
): Omit<Formed, 'groups' | 'refused'> {
  const weights = roster.criteria.reduce((sum, { weight }) => sum + weight, 0);
  const titles = titlesOf(programme);
  return {
    tandems: roster.tandems.map((tandem) => ({
      ...{ id: tandem.id, status: tandem.status, score: tandem.score },
      mentor: personShown(tandem.mentor),
      manager: personShown(tandem.manager),
      reason: both((language) => tandemReason(tandem, weights, language)),
    })),
    unmatched: roster.unmatched.map((one) => unmatchedShown(one, titles)),
    objective: valueOf(roster),
    weights,
    mentors: people.mentors.map(personShown),
    managers: people.managers.map(personShown),
  };
}

/** What a roster reaches, and by which weights. */
export function valueOf({ objective, criteria }: Roster): ObjectiveShown {
  return { ...objective, weights: criteria.map(({ weight }) => weight) };
}

function personShown({ id, name, department }: Person): PersonShown {
  return { id, ...(name !== undefined && { name }), department: department.text };
}

function unmatchedShown(one: Unmatched, titles: (id: string) => Both): UnmatchedShown {
  const { role, id, name, department, reasonCode, remedy } = one;
  return {
    ...{ role, id, department, reasonCode },
    ...(name !== undefined && { name }),
    title: both((language) => {
      const words = WORDS[language];
      return words.reasons[reasonCode] ?? words.rule(titles(reasonCode)[language]);
    }),
    reason: both((language) => unmatchedReason(one, language)),
    ...(remedy !== undefined && { remedy: both((language) => remedyText(remedy, language)) }),
    takesPart: takesPart(one),
  };
}

function both(textIn: (language: Language) => string): Both {
  return { en: textIn('en'), de: textIn('de') };
}

/** Two people as the page shows them. */
export function pairShown(
  explained: PairExplanation,
  { roster, programme }: Pick<Match, 'roster' | 'programme'>,
): PairShown {
  const { mentor, manager, chosen, score, values, loss, moves, goOn, broken } = explained;
  const titles = titlesOf(programme);
  return {
    ...{ mentor: mentor.id, manager: manager.id, chosen, score },
    broken: broken.map(({ rule, because }) => ({
      rule,
      title: titles(rule),
      because: both(because),
    })),
    criteria: roster.criteria.map(({ id, weight }, k) => ({
      ...{ id, weight },
      title: titles(id),
      value: values[k] ?? 0,
    })),
    ...(loss && {
      price: {
        tandems: loss.tandems,
        sponsors: loss.sponsors,
        waiting: loss.waiting ?? 0,
        lowest: loss.lowest ?? 0,
        total: loss.total,
      },
    }),
    moves: moves.map((one) => ({
      manager: one.manager.id,
      ...(one.from && { from: one.from.id }),
      ...(one.to && { to: one.to.id }),
    })),
    goOn: goOn.map((one) => ({
      mentor: one.mentor.id,
      manager: one.manager.id,
      status: one.status,
    })),
  };
}

function titlesOf({ screening, pairing, criteria }: Programme): (id: string) => Both {
  const all = new Map(
    [...screening, ...pairing, ...criteria].map(({ id, words }) => [
      id,
      { en: words.en.title, de: words.de.title },
    ]),
  );
  return (id) => all.get(id) ?? { en: id, de: id };
}
