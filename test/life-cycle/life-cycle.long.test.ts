import { it } from 'vitest';

import { liveThrough } from './commands.ts';

it('no two outputs of one state disagree, whatever HR does between the waves', () =>
  liveThrough(25));
