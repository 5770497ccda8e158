import { it } from 'vitest';

import { share } from '../helpers/share.ts';
import { liveThrough } from './commands.ts';

it('no two outputs of one state disagree in hundreds of lives of a programme', () =>
  liveThrough(share(500)));
