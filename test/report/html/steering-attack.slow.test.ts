import { expect, it } from 'vitest';

import { share } from '../../helpers/share.ts';
import { attackPages } from './steering-attack.ts';

it('no count of a thousand steering pages can be worked out', async () => {
  expect(await attackPages(share(1000))).toBeGreaterThan(share(1000));
});
