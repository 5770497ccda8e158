import { expect, it } from 'vitest';

import { share } from '../../helpers/share.ts';
import { attackPages } from './steering-attack.ts';

it('a steering page leaves three values possible for every count that it withholds', async () => {
  const pages = share(1000);
  expect(await attackPages(pages)).toBeGreaterThan(pages);
});
