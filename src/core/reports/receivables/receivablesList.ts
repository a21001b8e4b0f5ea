import { OVERDUE_BUCKETS, RECEIVABLE_BUCKETS } from '../../analysis/analysis';
import { receivablesLedger, type CustomerReceivable } from '../../analysis/ageing/receivablesLedger';
import { PAGE_COLUMNS } from '../../sheets/layout/pageGrid';
import type { SheetModel, TableColumn } from '../../sheets/model';
import type { CellContent } from '../../sheets/sheetLayout';
import { minorToNumber, ratioOf, type Minor } from '../../values/minor';
import type { AbsentReport } from '../absentReport';
import { customerLink } from '../shared/customerLink';
import { customerText, hasCustomerText } from '../shared/customerText';
import { footerOf } from '../shared/footer';
import type { ReportContext } from '../shared/reportContext';
import { withoutReceivables } from './receivables';

/** Key of the list's sheet. */
export const RECEIVABLES_LIST_KEY = 'receivables.list';

/** 应收明细: one line a customer with everything of D13, as a native table; without due dates there are no buckets. */
export function receivablesListReport(context: ReportContext): SheetModel | AbsentReport {
  const words = context.words.receivables;
  const ledger = receivablesLedger(context.book, context.analysis);
  if (!ledger) return withoutReceivables(context, RECEIVABLES_LIST_KEY, words.listTab);
  const { rows, scale } = ledger;
  const { customers } = context.analysis;
  const { columns: headers } = words;
  const namedByKey = rows.every(({ customer }) => customers.ids[customer] === customers.names[customer]);
  const text = (key: 'region' | 'handler' | 'phone'): TableColumn[] =>
    hasCustomerText(context, key) ? [{ key, header: headers[key], kind: key === 'phone' ? 'phone' : 'text', values: rows.map(({ customer }) => customerText(context, key, customer)) }] : [];
  const money = (key: string, header: string, of: (row: CustomerReceivable) => Minor | null, kind: 'money' | 'sparseMoney' = 'sparseMoney'): TableColumn => ({ key, header, kind, values: rows.map((row) => cell(of(row), scale)) });
  const buckets = ledger.mode === 'balance' ? [] : [
    ...OVERDUE_BUCKETS.map((bucket) => money(`overdue.${bucket}`, words.overdueColumns[bucket], ({ buckets: own }) => own && own.overdue[bucket])),
    ...RECEIVABLE_BUCKETS.map((bucket) => money(`age.${bucket}`, words.ageColumns[bucket], ({ buckets: own }) => own && own.receivable[bucket])),
  ];
  const columns: TableColumn[] = [
    {
      key: 'customer',
      header: headers.customer,
      kind: 'text',
      values: rows.map(({ customer }) => customers.names[customer] ?? ''),
      // Who stands in no list of ours has no row to lead to.
      links: rows.map(({ customer }) => (customers.inScope[customer] ? customerLink(context, customer) : null)),
    },
    ...(namedByKey ? [] : [{ key: 'customerId', header: headers.customerId, kind: 'id', values: rows.map(({ customer }) => customers.ids[customer] ?? '') } as const]),
    ...text('region'),
    ...text('handler'),
    ...text('phone'),
    money('outstanding', headers.outstanding, (row) => row.outstanding, 'money'),
    money('overdue', headers.overdue, (row) => row.overdue),
    { key: 'overdueShare', header: headers.overdueShare, kind: 'ratio', values: rows.map((row) => ratioOf(row.overdue, row.outstanding)) },
    { key: 'oldestDays', header: headers.oldestDays, kind: 'sparse', values: rows.map((row) => row.oldestDays) },
    { key: 'averageDaysLate', header: headers.averageDaysLate, kind: 'days', values: rows.map((row) => rounded(row.averageDaysLate)) },
    ...buckets,
    money('unallocated', headers.unallocated, (row) => row.unallocated),
    { key: 'daysSales', header: headers.daysSales, kind: 'days', values: rows.map((row) => rounded(row.daysSalesOutstanding)) },
    ...(context.book.customers.creditLimit
      ? [money('creditLimit', headers.creditLimit, (row) => row.creditLimit, 'money'), { key: 'limitUsed', header: headers.limitUsed, kind: 'ratio', values: rows.map((row) => row.limitUsed) } as const]
      : []),
    { key: 'activity', header: headers.activity, kind: 'text', values: rows.map(({ customer }) => context.words.activities[customers.activity[customer] ?? 'never']) },
  ];
  return {
    key: RECEIVABLES_LIST_KEY,
    name: words.listTab,
    tab: 'data',
    kind: 'data',
    language: context.language,
    orientation: 'landscape',
    footer: footerOf(context, words.listTab),
    rows: [
      [
        {
          span: PAGE_COLUMNS,
          blocks: [{ type: 'table', key: 'receivables', columns, rowCount: rows.length, total: null, native: { name: 'Clientele_Receivables', keyColumn: namedByKey ? 'customer' : 'customerId' } }],
        },
      ],
    ],
  };
}

function cell(amount: Minor | null, scale: number): CellContent {
  return amount === null ? null : minorToNumber(amount, scale);
}

function rounded(days: number | null): number | null {
  return days === null ? null : Math.round(days);
}
