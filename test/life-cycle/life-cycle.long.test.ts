import { it } from 'vitest';

import { share } from '../helpers/share.ts';
import { liveThrough } from './commands.ts';

it('no two outputs of one state disagree, whatever HR does between the waves', () =>
  liveThrough(share(500)));
