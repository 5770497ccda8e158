import { expect, it } from 'vitest';

import { COMMANDS, everyCall, judge } from './every-call.ts';

// The slow suite has all commands and all codes.
it.each(['EIO', 'SHORT'])(
  'match with each call failing by %s leaves all old or all new, and says so',
  async (code) => {
    const runs = await everyCall(code, 'once', COMMANDS.match);
    expect(runs.length).toBeGreaterThan(50);
    judge(runs, 'once');
  },
);

it('match with each call and all behind it failing leaves every file whole', async () => {
  judge(await everyCall('ENOSPC', 'on', COMMANDS.match), 'on');
});
