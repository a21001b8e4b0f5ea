import type { CustomerReceivable, ReceivablesLedger } from '../../analysis/ageing/receivablesLedger';
import type { Block, TableColumn } from '../../sheets/model';
import { ratioOf, signOf } from '../../values/minor';
import { moneyCell } from '../shared/cells';
import type { ReportContext } from '../shared/reportContext';
import { whoColumns } from '../shared/whoColumns';

/** Customers named on the board. */
export const FIRST_ROWS = 12;

/** Who owes most that is overdue, with whom to call; nothing where nothing is overdue. */
export function collectFirst(context: ReportContext, ledger: ReceivablesLedger): Block[] {
  const words = context.words.receivables;
  const late = ledger.rows.filter((row) => signOf(row.overdue) > 0);
  if (late.length === 0) return [];
  const shown = late.slice(0, FIRST_ROWS);
  return [
    { type: 'heading', level: 'section', text: words.firstHeading, aside: words.firstAside(shown.length, late.length) },
    {
      type: 'table',
      key: 'collect',
      columns: [
        ...whoColumns(context, Int32Array.from(shown, ({ customer }) => customer), words.columns),
        { key: 'activity', header: words.columns.activity, kind: 'text', values: shown.map(({ customer }) => context.words.activities[context.analysis.customers.activity[customer] ?? 'never']) },
        ...owedColumns(context, ledger, shown),
      ],
      rowCount: shown.length,
      total: null,
      native: null,
    },
  ];
}

/** What is open and overdue of some customers, and how late. */
export function owedColumns({ words }: ReportContext, { scale }: ReceivablesLedger, rows: readonly CustomerReceivable[]): TableColumn[] {
  const { columns } = words.receivables;
  return [
    { key: 'overdue', header: columns.overdue, kind: 'bar', values: rows.map((row) => moneyCell(row.overdue, scale)) },
    { key: 'outstanding', header: columns.outstanding, kind: 'money', values: rows.map((row) => moneyCell(row.outstanding, scale)) },
    { key: 'overdueShare', header: columns.overdueShare, kind: 'ratio', values: rows.map((row) => ratioOf(row.overdue, row.outstanding)) },
    { key: 'oldestDays', header: columns.oldestDays, kind: 'sparse', values: rows.map((row) => row.oldestDays) },
  ];
}
