import type { Block } from '../../sheets/model';
import { dayCell, moneyCell } from '../shared/cells';
import { muted } from '../shared/boardPage';
import type { ReportContext } from '../shared/reportContext';
import { whoColumns } from '../shared/whoColumns';

const LIST_ROWS = 12;

/** Customers who still buy but gave up a product line, those with the most money in it first. */
export function stoppedLineList(context: ReportContext): Block[] {
  const words = context.words.movers;
  const { stoppedLines, asOf, scale } = context.analysis;
  const heading = { type: 'heading', level: 'section', text: words.headings.lines } as const;
  if (stoppedLines === null) return [heading, muted(words.linesMissing)];
  if (stoppedLines.length === 0) return [heading, muted(words.none.lines)];
  const shown = stoppedLines.slice(0, LIST_ROWS);
  const customers = new Set(stoppedLines.map(({ customer }) => customer)).size;
  return [
    { ...heading, aside: words.aside(new Set(shown.map(({ customer }) => customer)).size, customers) },
    {
      type: 'table',
      key: 'lines',
      columns: [
        ...whoColumns(context, Int32Array.from(shown, ({ customer }) => customer), words.columns),
        { key: 'line', header: words.columns.line, kind: 'text', values: shown.map(({ line }) => line) },
        { key: 'last', header: words.columns.last, kind: 'date', values: shown.map(({ last }) => dayCell(last)) },
        { key: 'usual', header: words.columns.usual, kind: 'days', values: shown.map(({ usualGap }) => usualGap) },
        { key: 'elapsed', header: words.columns.elapsed, kind: 'days', values: shown.map(({ last }) => asOf - last) },
        { key: 'amount', header: words.columns.amount, kind: 'bar', values: shown.map(({ amount }) => moneyCell(amount, scale)) },
      ],
      rowCount: shown.length,
      total: null,
      native: null,
    },
    muted(words.linesNote),
  ];
}
