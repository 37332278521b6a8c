import type { FC } from 'hono/jsx';
import type { AnswerOf } from '../../../../src/answer/answer.ts';
import type { Messages } from '../../../../src/messages/messages.ts';
import { entryAddress } from '../addresses.ts';

/** What each part of a table is. */
const AS = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;

/**
 * A row an aspect, a column a concept. Where it is narrow each row becomes a block, which a style sheet alone does; since browsers
 * take it for no table any more then, each part says by a role what it is.
 */
export const ComparisonTable: FC<{ answer: AnswerOf<'comparison'>; messages: Messages }> = (props) => {
  const { answer, messages } = props;
  const { concepts, rows } = answer;
  if (rows.length === 0) return null;
  return (
    <table {...AS.table} class={`comparison of-${concepts.length}`}>
      <caption class="unseen">{messages.say('web.compare.caption')}</caption>
      <thead {...AS.rowgroup}>
        <tr {...AS.row}>
          <th {...AS.columnheader} scope="col">
            <span class="unseen">{messages.say('table.aspect')}</span>
          </th>
          {concepts.map(({ id, label }) => (
            <th {...AS.columnheader} scope="col">
              <a href={entryAddress(id)}>{label}</a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...AS.rowgroup}>
        {rows.map(({ aspect, values }) => (
          <tr {...AS.row}>
            <th {...AS.rowheader} scope="row">
              {aspect}
            </th>
            {values.map((value, column) => (
              <td {...AS.cell} data-of={concepts[column]?.label}>
                {value ?? <span class="unrecorded">{messages.say('answer.notRecorded')}</span>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
