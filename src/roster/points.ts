/**
 * A score as points in tenths: score / (10 × Σ active weights) is 0.0…100.0, rounded half up to
 * one decimal, in whole numbers.
 *
 * @returns tenths of a point, 0…1000
 */
export function tenthsOfPoints(score: number, weights: number): number {
  return weights === 0 ? 0 : Math.floor((2 * score + weights) / (2 * weights));
}

/** Points as text with one decimal and a point: `87.5`. */
export function pointsText(score: number, weights: number): string {
  const tenths = tenthsOfPoints(score, weights);
  return `${Math.floor(tenths / 10)}.${tenths % 10}`;
}
