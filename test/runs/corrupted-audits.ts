import { createHash } from 'node:crypto';

import fc from 'fast-check';
import { expect } from 'vitest';

import { verify } from '../../src/index.ts';
import { made, world } from './small-waves.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A place in the audit, as keys and numbers of array elements. */
type Path = readonly (string | number)[];

/** A place by the shape of the audit: elements of an array are one place. */
const shapeOf = (path: Path): string =>
  path.map((key) => (typeof key === 'number' ? '#' : key)).join('.');

/** Every place of an audit, the whole of objects and arrays too. */
function placesIn(value: Json, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inside = Object.entries(value).flatMap(([key, one]) =>
    placesIn(one, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length === 0 ? inside : [path, ...inside];
}

/** Something else that could stand in a place, mostly of the same form. */
function corrupted(value: Json, pick: number): Json {
  const choose = <One>(...all: One[]): One => all[pick % all.length]!;
  if (value === null) return choose<Json>(0, 1, 'spring', 'tie', []);
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') {
    return choose<Json>(
      value + 1,
      value - 1,
      value + 7,
      -value - 1,
      0.5 + value,
      10 * value + 3,
      null,
    );
  }
  if (typeof value === 'string') {
    // Another letter in the same form: hashes stay hashes, words become other words.
    const at = pick % Math.max(1, value.length);
    const other = value[at] === 'a' ? 'b' : 'a';
    return choose<Json>(value.slice(0, at) + other + value.slice(at + 1), `${value}a`, '', null);
  }
  if (Array.isArray(value)) {
    const [first] = value;
    return choose<Json>(
      value.slice(1),
      value.slice(0, -1),
      first === undefined ? [0] : [...value, first],
      [],
      null,
    );
  }
  const [key] = Object.keys(value).slice(pick % Math.max(1, Object.keys(value).length));
  const rest = Object.fromEntries(Object.entries(value).filter(([one]) => one !== key));
  return choose<Json>(rest, { ...value, more: 1 }, {}, null);
}

function changedAt(value: Json, path: Path, change: (one: Json) => Json): Json {
  const [key, ...rest] = path;
  if (key === undefined) return change(value);
  if (Array.isArray(value)) {
    return value.map((one, i) => (i === key ? changedAt(one, rest, change) : one));
  }
  return Object.fromEntries(
    Object.entries(value as Record<string, Json>).map(([one, inside]) => [
      one,
      one === key ? changedAt(inside, rest, change) : inside,
    ]),
  );
}

/** The hash that an audit has of itself, as its schema describes it: anybody can compute it. */
function sealed(audit: Json): Json {
  if (typeof audit !== 'object' || audit === null || Array.isArray(audit)) return audit;
  const rest = Object.fromEntries(Object.entries(audit).filter(([key]) => key !== 'sha256'));
  const sorted = (one: Json): Json =>
    typeof one !== 'object' || one === null
      ? one
      : Array.isArray(one)
        ? one.map(sorted)
        : Object.fromEntries(
            Object.entries(one)
              .sort(([a], [b]) => (a < b ? -1 : 1))
              .map(([key, inside]) => [key, sorted(inside)]),
          );
  const text = JSON.stringify(sorted(rest));
  return { ...audit, sha256: createHash('sha256').update(text).digest('hex') };
}

/**
 * What a hash computed again leaves unnoticed, since nothing at hand tells otherwise: the version of
 * the program, a lot that decides nothing, files that verify does not read, and prices that prove
 * the same.
 */
const BEYOND_PROOF =
  /^(?:version|seed|outputs(?:\.#.*)?|certificate\.fairness\.(?:reach|better)\..*)$/;

/**
 * Corrupts so many audits at every place that they have, with their own hash as it was or computed
 * again, and expects that none is accepted.
 *
 * @returns how often each place was hit, by the shape of the audit
 */
export async function refusedAfterCorruption(audits: number): Promise<Map<string, number>> {
  const hit = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(world, fc.nat(), fc.nat(), fc.boolean(), async (of, at, pick, seals) => {
      const { sources, keep, roster, audit } = await made(of);
      const whole = JSON.parse(audit) as Json;
      const places = placesIn(whole);
      // Places of a rare shape come as often as those of the many prices.
      const shapes = [...new Set(places.map(shapeOf))];
      const shape = shapes[at % shapes.length];
      const alike = places.filter((one) => shapeOf(one) === shape);
      const place = alike[pick % alike.length]!;
      let changed = changedAt(whole, place, (one) => corrupted(one, pick));
      if (seals) changed = sealed(changed);
      if (JSON.stringify(changed) === JSON.stringify(whole)) return;
      const verdict = await verify(
        { ...sources, roster, audit: JSON.stringify(changed) },
        // Whoever computes the hash again is found out by what no longer fits: partly in warnings.
        { ...keep, strict: seals },
      );
      hit.set(shape!, (hit.get(shape!) ?? 0) + 1);
      if (seals && BEYOND_PROOF.test(shape!)) return;
      expect({ place, seals, ok: verdict.ok }).toEqual({ place, seals, ok: false });
    }),
    { numRuns: audits },
  );
  return hit;
}
