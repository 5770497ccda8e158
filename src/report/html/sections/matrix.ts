import type { Context } from '../context.ts';
import { markup, isolated, type Piece } from '../escape.ts';
import { departmentMatrix } from '../facts/departments.ts';
import { scroller, type Section } from '../parts.ts';

/** More departments than this are put together as “others”. */
const MOST_DEPARTMENTS = 20;

/** With more columns than this their headings stand on end. */
const MOST_UPRIGHT = 8;

/** The department × department matrix: an HTML table with shaded cells. */
export function matrixSection(context: Context): Section | undefined {
  const { input, words, numbers, order, department } = context;
  const tandems = input.roster.tandems;
  if (tandems.length === 0) return undefined;
  const { labels, counts, others, largest } = departmentMatrix(
    tandems,
    department,
    order,
    MOST_DEPARTMENTS,
  );
  const names: Piece[] = labels.map(isolated);
  if (others > 0) names.push(markup`<em>${words.others(numbers.whole(others))}</em>`);
  const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
  const cell = (count: number, row: number, column: number): Piece => {
    const same = row === column && row < labels.length;
    if (count > 0) {
      const shade = Math.round((100 * count) / largest);
      return markup`<td class="heat" style="--v:${shade}">${numbers.whole(count)}</td>`;
    }
    return same
      ? markup`<td class="same"><span class="hidden">${words.same}: 0</span></td>`
      : markup`<td class="none">·</td>`;
  };
  return {
    id: 'matrix',
    title: words.matrix,
    note: words.matrixNote,
    body: scroller(
      words.matrix,
      markup`<table class="matrix${labels.length > MOST_UPRIGHT && ' dense'}">
        <caption class="hidden">
          ${words.matrixNote}
        </caption>
        <thead>
          <tr>
            <th scope="col" class="corner">${words.matrixCorner}</th>
            ${names.map((name) => markup`<th scope="col"><span class="clip">${name}</span></th>`)}
            <th scope="col" class="sum">${words.sum}</th>
          </tr>
        </thead>
        <tbody>
          ${counts.map(
            (row, at) =>
              markup`<tr>
                <th scope="row"><span class="clip">${names[at]}</span></th>
                ${row.map((count, column) => cell(count, at, column))}
                <td class="sum">${numbers.whole(sum(row))}</td>
              </tr>`,
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">${words.sum}</th>
            ${names.map(
              (_, column) =>
                markup`<td class="sum">
                  ${numbers.whole(sum(counts.map((row) => row[column] ?? 0)))}
                </td>`,
            )}
            <td class="sum">${numbers.whole(tandems.length)}</td>
          </tr>
        </tfoot>
      </table>`,
    ),
  };
}
