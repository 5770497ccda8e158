/** Findings of the station `roster/`. */
export const roster = {};
