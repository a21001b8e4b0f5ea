import type { MoversWords } from '../../locales/moversWords';
import type { Block, TableColumn } from '../../sheets/model';
import { muted } from '../shared/boardPage';
import { customerLink } from '../shared/customerLink';
import type { ReportContext } from '../shared/reportContext';

/** Lines of each list: two stand side by side on a page. */
const LIST_ROWS = 10;

/** A heading with the number of customers, then the first of them by name with the columns asked for; or that there is none. */
export function moverList(
  context: ReportContext,
  key: keyof MoversWords['headings'],
  members: Int32Array,
  columnsOf: (rows: Int32Array) => readonly TableColumn[],
): Block[] {
  const words = context.words.movers;
  const text = words.headings[key];
  if (members.length === 0) return [{ type: 'heading', level: 'section', text }, muted(words.none[key])];
  const rows = members.slice(0, LIST_ROWS);
  const { names } = context.analysis.customers;
  const who: TableColumn = {
    key: 'customer',
    header: words.columns.customer,
    kind: 'text',
    values: Array.from(rows, (c) => names[c] ?? ''),
    links: Array.from(rows, (c) => customerLink(context, c)),
  };
  return [
    { type: 'heading', level: 'section', text, aside: words.aside(rows.length, members.length) },
    { type: 'table', key, columns: [who, ...columnsOf(rows)], rowCount: rows.length, total: null, native: null },
  ];
}
