import type { ReceivablesLedger } from '../../analysis/ageing/receivablesLedger';
import type { Block } from '../../sheets/model';
import { muted } from '../shared/boardPage';
import { moneyCell } from '../shared/cells';
import type { ReportContext } from '../shared/reportContext';
import { whoColumns } from '../shared/whoColumns';

const SHOWN = 10;

/** Customers who owe more than they may, the furthest beyond first. */
export function overLimit(context: ReportContext, { rows, scale }: ReceivablesLedger): Block[] {
  const words = context.words.receivables;
  const { heading, aside, none, missing } = words.limit;
  if (!context.book.customers.creditLimit) return [muted(missing)];
  const over = rows.filter(({ limitUsed }) => limitUsed !== null && limitUsed > 1).sort((a, b) => b.limitUsed! - a.limitUsed!);
  if (over.length === 0) return [{ type: 'heading', level: 'section', text: heading }, muted(none)];
  const shown = over.slice(0, SHOWN);
  const { columns } = words;
  return [
    { type: 'heading', level: 'section', text: heading, aside: aside(over.length) },
    {
      type: 'table',
      key: 'overLimit',
      columns: [
        ...whoColumns(context, Int32Array.from(shown, ({ customer }) => customer), columns),
        { key: 'creditLimit', header: columns.creditLimit, kind: 'money', values: shown.map(({ creditLimit }) => moneyCell(creditLimit, scale)) },
        { key: 'outstanding', header: columns.outstanding, kind: 'money', values: shown.map(({ outstanding }) => moneyCell(outstanding, scale)) },
        { key: 'limitUsed', header: columns.limitUsed, kind: 'ratio', values: shown.map(({ limitUsed }) => limitUsed), roles: shown.map(() => 'bad') },
        { key: 'overdue', header: columns.overdue, kind: 'sparseMoney', values: shown.map(({ overdue }) => moneyCell(overdue, scale)) },
      ],
      rowCount: shown.length,
      total: null,
      native: null,
    },
  ];
}
