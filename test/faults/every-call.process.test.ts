import { expect, it } from 'vitest';

import { COMMANDS, everyCall, judge } from './every-call.ts';

// The slow suite has all commands, all codes, and from the failing call on.
it('match with each call failing by EIO leaves all old or all new, and says so', async () => {
  const runs = await everyCall('EIO', 'once', COMMANDS.match);
  expect(runs.length).toBeGreaterThan(50);
  judge(runs, 'once');
});
