/** Whole numbers from 0 below a bound, the same for the same seed (Park & Miller 1988, doi:10.1145/63039.63042). */
export function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}
