import { expect, it } from 'vitest';

import { defaultProgramme, unfittingDepth } from '../../src/programme/index.ts';
import { programmeOf } from '../../src/programme/build.ts';
import { peopleOf, person } from '../helpers/people.ts';

function warned(depth: number | false, mentors: readonly string[], managers: readonly string[]) {
  const { settings } = defaultProgramme();
  const setting = depth === false ? false : { depth };
  const rules = { ...settings.rules, 'cross-department': setting } as const;
  const of = (role: 'mentor' | 'manager', texts: readonly string[]) =>
    texts.map((text, i) =>
      person(role, `${role}${i}`, { department: { text, path: text.split('/') } }),
    );
  const people = peopleOf(of('mentor', mentors), of('manager', managers));
  const programme = programmeOf({ ...settings, rules }, undefined);
  return unfittingDepth(programme, people).map(({ code, args }) => [code, args]);
}

it.each([
  [1, ['acme/it', 'acme/hr'], ['acme/sales'], 'one-first-level', 2],
  [1, ['acme/de/it'], ['acme/de/sales'], 'one-first-level', 3],
  [2, ['acme/de/it'], ['acme/de/sales'], 'one-first-level', 3],
  [1, ['acme', 'acme/it'], ['acme/hr'], 'one-first-level', 2],
  [1, ['acme', 'acme/it/net'], ['acme/it', 'acme/it/desk'], 'one-first-level', 3],
  [2, ['acme', 'acme/it/net'], ['acme/it/desk'], 'one-first-level', 3],
  [3, ['it', 'hr'], ['sales/dach'], 'depth-not-reached', 2],
  [2, ['it'], ['sales'], 'depth-not-reached', 1],
] as const)('a depth of %i for %j and %j: %s', (depth, mentors, managers, code, better) => {
  expect(warned(depth, mentors, managers)).toEqual([[code, { depth, better }]]);
});

it.each([
  [1, ['it'], ['sales']],
  [1, ['it'], ['it']],
  [1, ['acme/it'], ['beta/it']],
  [2, ['acme/it'], ['acme/sales']],
  [1, ['acme/it'], []],
  [1, ['vertrieb/innendienst'], ['vertrieb']],
  [1, ['vertrieb'], ['vertrieb/innendienst', 'vertrieb/außendienst']],
  [1, ['vertrieb/innendienst'], ['vertrieb/innendienst', 'vertrieb']],
  [2, ['acme/it', 'acme/it/net'], ['acme/it']],
  [false, ['acme/it'], ['acme/sales']],
] as const)('a depth of %j for %j and %j is nothing to warn of', (depth, mentors, managers) => {
  expect(warned(depth, mentors, managers)).toEqual([]);
});
