import { describe, expect, it } from 'vitest';

import type { Pairing } from '../../src/pairing/index.ts';
import type { People } from '../../src/people/person.ts';
import { match, type MatchOptions } from '../../src/runs/decide.ts';
import { defaultProgramme } from '../../src/programme/index.ts';
import {
  type Audit,
  auditedInput,
  auditOf,
  auditText,
  parseAudit,
} from '../../src/roster/audit/audit.ts';
import { objectiveOf, pairsValuer } from '../../src/roster/objective.ts';
import {
  type BesideAudit,
  isOptimal,
  certifiedOptimum,
  type AuditFault,
  type Shortfall,
  shortfallOf,
  type Values,
} from '../../src/roster/audit/certified-optimum.ts';
import type { Roster } from '../../src/roster/tandem.ts';
import type { Wave } from '../../src/roster/wave/wave.ts';
import { peopleOf, person } from '../helpers/people.ts';

const programme = defaultProgramme();
const department = (text: string): { text: string; path: string[] } => ({
  text,
  path: [text.toLowerCase()],
});

/** Three mentors for four managers; the best total has a lower lowest score than the fair one. */
const people = peopleOf(
  [
    person('mentor', 'M1', { department: department('IT'), skill: 5000, communication: 5000 }),
    person('mentor', 'M2', { department: department('IT'), skill: 4000, communication: 3000 }),
    person('mentor', 'M3', { department: department('HR'), skill: 4500, communication: 4000 }),
    person('mentor', 'M4', { department: department('HR'), skill: 1000, communication: 4000 }),
  ],
  [
    person('manager', 'G1', { department: department('Sales'), skill: 1000 }),
    person('manager', 'G2', { department: department('Sales'), skill: 3000, sponsor: true }),
    person('manager', 'G3', { department: department('HR'), skill: 3500 }),
    person('manager', 'G4', { department: department('Legal'), skill: 2000 }),
    person('manager', 'G5', { department: department('Legal'), volunteers: false }),
    person('manager', 'G6', { department: department('Legal'), volunteers: false }),
  ],
  {
    mentor: ['social_media_skill', 'communication'],
    manager: ['social_media_skill', 'sponsor'],
  },
);

/** An audit in which anything may stand. */
type Loose = Partial<Record<keyof Audit | 'extra', unknown>>;

const HASH = 'a'.repeat(64);

interface Audited {
  readonly audit: Audit;
  readonly pairing: Pairing;
  readonly roster: Roster;
}

function audited(options: MatchOptions = {}, whom: People = people): Audited {
  const made = match(whom, programme, options);
  const audit = auditOf({
    ...made,
    version: '1.2.3',
    seed: options.seed,
    ...{ keep: options.keep, wave: options.wave },
    invalidRows: 7,
    inputs: [{ kind: 'mentors', sha256: HASH, bytes: 10, rows: 4 }],
    outputs: [{ kind: 'roster', sha256: HASH }],
  });
  return { audit, pairing: made.pairing, roster: made.roster };
}

/** A wave in which a pair goes on and others were proposed. */
function waveOf(continued: readonly [number, number][], proposed: Wave['proposed']): Wave {
  return {
    continued: continued.map(([mentor, manager]) => ({
      mentor: people.mentors[mentor]!,
      manager: people.managers[manager]!,
      status: 'active',
      row: undefined as never,
    })),
    ...{ past: [], released: [], history: [], proposed, declined: [], programme },
    ...{ rows: [], extraColumns: [], findings: [] },
  };
}

describe('an audit', () => {
  it('counts who took part, and says what the roster is worth', () => {
    const { audit, roster, pairing } = audited();
    expect(audit).toMatchObject({
      schemaVersion: 2,
      tool: 'tandem',
      version: '1.2.3',
      programme: { sha256: programme.sha256 },
      objective: 'total',
      seed: null,
      keep: null,
      inputs: [{ kind: 'mentors' }],
      outputs: [{ kind: 'roster' }],
      counts: {
        mentors: 3,
        managers: 4,
        mentorsScreenedOut: 1,
        managersScreenedOut: 2,
        mentorProfiles: 3,
        managerProfiles: 4,
        invalidRows: 7,
      },
      values: { ...roster.objective, lowest: null, waiting: 0, kept: null },
    });
    expect(audit.values).toMatchObject({ tandems: 3, sponsors: 1 });
    expect(audit.programme.settings).toEqual(JSON.parse(programme.canonical));
    expect(audit.certificate.managerPrices).toHaveLength(pairing.managers.count);
    expect(audit.certificate.mentorPrices).toHaveLength(pairing.mentors.count);
    expect(audit.certificate.fairness).toBeUndefined();
  });

  it('holds seed and bonus where there are any', () => {
    expect(audited({ seed: 'lot' }).audit.seed).toBe('lot');
    expect(audited({ keep: 'tie', wave: waveOf([], [['M1', 'G1']]) }).audit.keep).toBe('tie');
  });

  it('reads an audit from its own text as it was written', () => {
    for (const { audit } of [audited(), audited({ objective: 'fair' })]) {
      const text = auditText(audit);
      expect(text).toMatch(/^\{\n {2}"schemaVersion": 2,[^]*\}\n$/);
      expect(text).not.toContain('-0');
      expect(parseAudit(text)).toEqual({ audit, whole: true });
      // Read as another number, a price of -0 would not be the price that was proven.
      const { managerPrices, mentorPrices, fairness } = audit.certificate;
      const prices = [managerPrices, mentorPrices, fairness?.reach.mentorPrices].flat();
      expect(prices.some((price) => Object.is(price, -0))).toBe(false);
      expect(fairness?.better.mentorPrices.some((price) => Object.is(price, -0)) ?? false).toBe(
        false,
      );
    }
  });

  it.each<[what: string, change: (audit: Loose) => void]>([
    ['no number of its form', (audit) => delete audit.schemaVersion],
    ['a key that nobody knows', (audit) => (audit.extra = 1)],
    ['another tool', (audit) => (audit.tool = 'other')],
    ['a bonus below 0', (audit) => (audit.keep = -1)],
    ['a hash that is none', (audit) => (audit.outputs = [{ kind: 'roster', sha256: `${HASH}a` }])],
    [
      'a hash with more before',
      (audit) => (audit.outputs = [{ kind: 'roster', sha256: `x${HASH}` }]),
    ],
    ['a count below 0', (audit) => (audit.counts = { ...(audit.counts as object), mentors: -1 })],
    [
      'a price above 0',
      (audit) => (audit.certificate = { ...(audit.certificate as object), mentorPrices: [1] }),
    ],
    ['no values', (audit) => (audit.values = {})],
    ['no counts', (audit) => (audit.counts = {})],
    ['a certificate without prices', (audit) => (audit.certificate = {})],
    [
      'proofs of fairness without prices',
      (audit) => {
        audit.certificate = { ...(audit.certificate as object), fairness: {} };
      },
    ],
    ['a file of an unknown kind', (audit) => (audit.inputs = [{ kind: 'x' }])],
    ['a file of which nothing is known', (audit) => (audit.inputs = [{}])],
    ['an output of which nothing is known', (audit) => (audit.outputs = [{}])],
    ['a programme without a hash', (audit) => (audit.programme = {})],
  ])('is none with %s', (_, change) => {
    const broken = JSON.parse(auditText(audited().audit)) as Loose;
    change(broken);
    expect(parseAudit(JSON.stringify(broken))).toEqual({ version: undefined });
  });

  it('is of another version where it says so, which is named', () => {
    const old = { schema: 1, tool: 'tandem', version: '0.1.0', inputs: [] };
    expect(parseAudit(JSON.stringify(old))).toEqual({ version: '0.1.0' });
    expect(
      parseAudit(JSON.stringify({ ...audited().audit, schemaVersion: 3, version: '9' })),
    ).toEqual({
      version: '9',
    });
  });

  it('is none where there is no JSON', () => {
    expect(parseAudit('tandem')).toEqual({ version: undefined });
  });

  it('tells a file that went in by kind, hash, bytes and rows', () => {
    expect(auditedInput('previous', { sha256: HASH, size: 99 }, 2)).toEqual({
      kind: 'previous',
      sha256: HASH,
      bytes: 99,
      rows: 2,
    });
  });
});

describe('the optimum that an audit proves', () => {
  const waiting = new Set(['G1', 'G4']);

  it.each<[what: string, options: MatchOptions, waiting: number | null]>([
    ['for the total', {}, null],
    ['drawn by lot', { seed: 'x' }, null],
    ['with managers who waited', { waiting }, 2],
    ['for the fair objective', { objective: 'fair' }, null],
    ['for the fair objective with managers who waited', { objective: 'fair', waiting }, 2],
    ['with one who goes on', { wave: waveOf([[1, 0]], []) }, null],
    ['with a sponsor who goes on', { wave: waveOf([[1, 1]], []), waiting }, 2],
    [
      'for the fair objective with one who goes on',
      {
        objective: 'fair',
        wave: waveOf([[1, 0]], []),
      },
      null,
    ],
    [
      'where proposed pairs win ties',
      {
        keep: 'tie',
        wave: waveOf(
          [],
          [
            ['M1', 'G1'],
            ['M2', 'G4'],
          ],
        ),
      },
      null,
    ],
    [
      'where proposed pairs have a bonus',
      {
        keep: 3,
        wave: waveOf(
          [],
          [
            ['M1', 'G1'],
            ['M2', 'G2'],
            ['M3', 'G4'],
          ],
        ),
      },
      null,
    ],
    [
      'for the fair objective where proposed pairs win ties',
      {
        objective: 'fair',
        keep: 'tie',
        wave: waveOf(
          [],
          [
            ['M1', 'G1'],
            ['M2', 'G2'],
            ['M3', 'G4'],
          ],
        ),
      },
      null,
    ],
  ])('is that of the roster: %s', (_, options, waiting) => {
    const { audit, pairing, roster } = audited(options);
    const { tandems, sponsors, total } = roster.objective;
    const formed = roster.tandems.filter(({ status }) => status === 'proposed');
    const stayed = formed.filter(({ mentor, manager }) =>
      options.wave?.proposed.some(([a, b]) => a === mentor.id && b === manager.id),
    );
    const bonus = typeof options.keep === 'number' ? options.keep * 10 * pairing.weights : 0;
    expect(proven(pairing, audit, options)).toEqual({
      tandems,
      sponsors,
      waiting,
      total: total + bonus * stayed.length,
      lowest: options.objective === 'fair' ? Math.min(...formed.map(({ score }) => score)) : null,
      kept: options.keep === 'tie' ? stayed.length : null,
    });
  });

  it('is nothing where nobody can be paired, for either objective', () => {
    const nobody = peopleOf([], people.managers);
    for (const objective of ['total', 'fair'] as const) {
      const { audit, pairing } = audited({ objective }, nobody);
      expect(audit.certificate.fairness).toBeUndefined();
      const none = { tandems: 0, sponsors: 0, waiting: null, total: 0, lowest: null, kept: null };
      expect(certifiedOptimum(pairing, audit)).toEqual(none);
    }
  });

  type Draft = {
    -readonly [K in keyof Audit]: Audit[K];
  };
  it.each<[what: string, options: MatchOptions, change: (audit: Draft) => void, why: AuditFault]>([
    [
      'a manager’s price too few',
      {},
      ({ certificate }) => certificate.managerPrices.pop(),
      'counts',
    ],
    ['a mentor’s price too few', {}, ({ certificate }) => certificate.mentorPrices.pop(), 'counts'],
    ['a price too high', {}, ({ certificate }) => certificate.managerPrices[0]!++, 'prices'],
    ['a price too low', {}, ({ certificate }) => certificate.managerPrices[0]!--, 'values'],
    ['a tandem more', {}, ({ values }) => values.tandems++, 'values'],
    ['a tandem less', {}, ({ values }) => values.tandems--, 'values'],
    ['a sponsor more', {}, ({ values }) => values.sponsors++, 'values'],
    ['a sponsor less', {}, ({ values }) => values.sponsors--, 'values'],
    ['a higher total', {}, ({ values }) => values.total++, 'values'],
    ['a lower total', {}, ({ values }) => values.total--, 'values'],
    [
      'no proof that it is fair',
      { objective: 'fair' },
      ({ certificate }) => {
        delete certificate.fairness;
      },
      'values',
    ],
    ['another objective', {}, (audit) => (audit.objective = 'fair'), 'values'],
    ['a higher lowest score', { objective: 'fair' }, ({ values }) => values.lowest!++, 'values'],
    ['a lower lowest score', { objective: 'fair' }, ({ values }) => values.lowest!--, 'values'],
    [
      'a higher ceiling',
      { objective: 'fair' },
      ({ certificate }) => {
        certificate.fairness!.ceiling++;
      },
      'values',
    ],
    [
      'a lower ceiling',
      { objective: 'fair' },
      ({ certificate }) => {
        certificate.fairness!.ceiling--;
      },
      'values',
    ],
    [
      'a ceiling within a step',
      {
        objective: 'fair',
        keep: 'tie',
        wave: waveOf([], [['M1', 'G1']]),
      },
      ({ certificate }) => {
        certificate.fairness!.ceiling--;
      },
      'values',
    ],
    [
      'prices that prove too few tandems',
      { objective: 'fair' },
      ({ certificate }) => {
        const { reach } = certificate.fairness!;
        reach.managerPrices = reach.managerPrices.map(() => 0);
      },
      'values',
    ],
    [
      'prices that prove no lowest score',
      { objective: 'fair' },
      ({ certificate }) => {
        const { better } = certificate.fairness!;
        better.managerPrices = better.managerPrices.map(() => 0);
      },
      'values',
    ],
    [
      'no value for a kept pair',
      {
        keep: 3,
        wave: waveOf([], [['M1', 'G1']]),
      },
      (audit) => (audit.keep = null),
      'values',
    ],
  ])('is not proven by an audit with %s', (_, options, change, why) => {
    const { audit, pairing } = audited(options);
    const falsified = structuredClone(audit);
    change(falsified);
    expect(proven(pairing, falsified, options)).toBe(why);
  });

  it('certifies no optimum by a higher price of any manager, whichever pair is the lowest', () => {
    const { audit, pairing } = audited({ objective: 'fair' });
    for (const row of audit.certificate.managerPrices.keys()) {
      const falsified = structuredClone(audit);
      falsified.certificate.managerPrices[row]!++;
      expect(certifiedOptimum(pairing, falsified)).toBe('prices');
    }
  });

  it('is not proven with a lowest score that is lower than need be', () => {
    const { audit, pairing } = audited({ objective: 'fair' });
    for (const less of [1, 2, 3]) {
      const falsified = structuredClone(audit);
      falsified.certificate.fairness!.ceiling += less;
      falsified.values.lowest! -= less;
      expect(certifiedOptimum(pairing, falsified)).toBe('values');
    }
  });

  it('certifies the optimum with the dearest pair of a later manager', () => {
    // G1 is of the only mentor’s department, so that the first row has nobody.
    const [first] = people.mentors;
    const whom = peopleOf(
      [first!],
      [person('manager', 'G1', { department: department('IT') }), ...people.managers.slice(1, 2)],
      { mentor: ['social_media_skill'], manager: ['social_media_skill'] },
    );
    const { audit, pairing, roster } = audited({ objective: 'fair' }, whom);
    expect(certifiedOptimum(pairing, audit)).toMatchObject({ lowest: roster.objective.lowest });
  });

  it('certifies no optimum with more kept pairs than there were, or with others', () => {
    const wave = waveOf(
      [],
      [
        ['M1', 'G1'],
        ['M3', 'G4'],
      ],
    );
    for (const keep of ['tie', 3] as const) {
      const { audit, pairing } = audited({ keep, wave });
      expect(audit.values.kept).toBeGreaterThan(0);
      for (const kept of [0, 1, 2, 3, null]) {
        if (kept === audit.values.kept) continue;
        const falsified = { ...audit, values: { ...audit.values, kept } };
        // Which of equally good rosters keeps the most is solved for, not proven by prices.
        const unproven = keep === 'tie' && (kept === 0 || kept === 1);
        const { keepable } = { keepable: wave.proposed.length };
        const optimum = certifiedOptimum(pairing, falsified, { keepable });
        if (unproven) expect(optimum).toMatchObject({ kept });
        else expect(optimum).toBe('values');
      }
    }
  });

  it('is proven for the tandems formed now, whatever those that go on score', () => {
    for (const keep of [undefined, 'tie'] as const) {
      const options = { objective: 'fair', keep, wave: waveOf([[1, 0]], []) } as const;
      const { audit, pairing, roster } = audited(options);
      const [goesOn] = roster.tandems.filter(({ status }) => status === 'active');
      expect(audit.values.lowest).toBeGreaterThan(goesOn!.score);
      expect(proven(pairing, audit, options)).toMatchObject({ lowest: audit.values.lowest });
    }
  });

  it('is proven where something goes on and nothing is formed', () => {
    const [mentor] = people.mentors;
    const whom = peopleOf([mentor!], [people.managers[0]!], people.columns as never);
    const options = { objective: 'fair', keep: 'tie', wave: waveOf([[0, 0]], []) } as const;
    const { audit, pairing } = audited(options, whom);
    expect(audit.values).toMatchObject({ tandems: 1, lowest: null, kept: 0 });
    expect(proven(pairing, audit, options)).toMatchObject({ tandems: 1, lowest: null });
  });

  it('is compared with a roster value by value, where the value decides', () => {
    const none = { waiting: null, lowest: null, kept: null };
    const optimum: Values = { tandems: 5, sponsors: 3, total: 900, ...none };
    const roster: Values = { tandems: 3, sponsors: 2, total: 1000, waiting: 1, lowest: 2, kept: 3 };
    const less: Shortfall = { tandems: 2, sponsors: 1, total: -100 };
    expect(shortfallOf(roster, optimum)).toEqual(less);
    const all = { ...optimum, waiting: 2, lowest: 5, kept: 7 };
    expect(shortfallOf(roster, all)).toEqual({ ...less, waiting: 1, lowest: 3, kept: 4 });
    expect(isOptimal(shortfallOf({ ...all }, all))).toBe(true);
    for (const key of ['tandems', 'sponsors', 'waiting', 'lowest', 'total', 'kept'] as const) {
      expect(isOptimal(shortfallOf({ ...all, [key]: 0 }, all))).toBe(false);
    }
  });

  /** What an audit proves, given what else the wave of these options tells. */
  function proven(
    pairing: Pairing,
    audit: Audit,
    { wave }: MatchOptions,
  ): ReturnType<typeof certifiedOptimum> {
    if (!wave) return certifiedOptimum(pairing, audit);
    const pairs = wave.continued.map(({ mentor, manager }) => [mentor, manager] as const);
    const beside: BesideAudit = {
      continued: pairsValuer(pairing)(pairs),
      keepable: wave.proposed.length,
    };
    return certifiedOptimum(pairing, audit, beside);
  }
});

describe('the values of tandems', () => {
  it('gives no lowest score without a tandem', () => {
    expect(objectiveOf([])).toEqual({ tandems: 0, sponsors: 0, total: 0, lowest: null });
  });

  it('adds up the values, and finds the lowest score wherever it stands', () => {
    const of = (score: number, sponsor: boolean): { score: number; manager: never } => ({
      score,
      manager: person('manager', 'G', { sponsor }) as never,
    });
    expect(objectiveOf([of(5, true), of(3, false), of(4, true)])).toEqual({
      tandems: 3,
      sponsors: 2,
      total: 12,
      lowest: 3,
    });
  });
});
