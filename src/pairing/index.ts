export { type Kept } from './kept.ts';
export { type Pairing, pairPeople, type PairingOptions } from './pairing.ts';
export { type Profiles, representative } from './profiles.ts';
export { lotteryNumber } from './rank.ts';
export { type Screened, screen, type ScreenedOut } from './screening.ts';
