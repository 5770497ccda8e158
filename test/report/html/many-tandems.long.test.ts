import { expect, it } from 'vitest';

import { htmlReport } from '../../../src/report/html/report.ts';
import { parse } from '../dom.ts';
import { reportOn } from './inputs.ts';

it('the report for HR shows the first 1,000 of very many tandems in less than 5 MB', () => {
  const page = htmlReport(reportOn(10_000, 6_000));
  expect(page.length).toBeLessThan(5_000_000);
  expect(parse(page).querySelectorAll('.roster tbody tr')).toHaveLength(1000);
  expect(parse(page).querySelector('.trimmed')?.textContent).toMatch(
    /^\s*The first 1,000 of 5,\d{3} tandems/,
  );
});
