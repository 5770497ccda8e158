import { runMatch } from '../../src/runs/index.ts';

/** What a page would do with the files that are dropped onto it: from bytes to bytes. */
export async function form(
  mentors: Uint8Array,
  managers: Uint8Array,
  programme: Uint8Array,
): Promise<Record<string, Uint8Array>> {
  const sources = {
    mentors: { name: 'mentors.csv', bytes: mentors },
    managers: { name: 'managers.csv', bytes: managers },
    programme: { name: 'programme.yaml', bytes: programme },
  };
  const { files: all } = await runMatch(sources);
  const { files: workbook } = await runMatch(sources, { out: 'roster.xlsx' });
  return Object.fromEntries([...all, ...workbook].map(({ name, bytes }) => [name, bytes]));
}
