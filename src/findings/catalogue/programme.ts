/** Findings of the station `programme/`. */
export const programme = {};
