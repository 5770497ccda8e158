/** Findings of the station `people/`. */
export const people = {};
