export { decidingCriteria } from './deciding-criteria.ts';
export { type PairsToKeep, type KeptPlaces, placesOf } from './pairs-to-keep.ts';
export { type Pairing, pairPeople, type PairingOptions, type Phase } from './pairing.ts';
export { type Profiles, representative } from './profiles.ts';
export { screen, screeningBroken, type Screened, type ScreenedOut } from './screening.ts';
