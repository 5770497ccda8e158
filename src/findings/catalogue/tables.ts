/** Findings of the station `tables/`. */
export const tables = {};
