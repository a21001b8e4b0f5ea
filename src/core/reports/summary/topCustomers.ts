import { ratioText } from '../../sheets/figureText';
import type { Block, TableColumn } from '../../sheets/model';
import { addMinor, ratioOf, ZERO } from '../../values/minor';
import { minorAt } from '../../values/minorColumn';
import { dayCells, moneyCells } from '../shared/cells';
import { changeCell } from '../shared/change';
import { customerLink } from '../shared/customerLink';
import { customerText, hasCustomerText } from '../shared/customerText';
import { GRADE_ROLES } from '../shared/gradeRole';
import type { ReportContext } from '../shared/reportContext';

/** The customers with the greatest lifetime revenue, what they do now, and who looks after them. */
export function topCustomers(context: ReportContext): Block[] {
  const { customers, settings, totals } = context.analysis;
  const words = context.words.top;
  const rows = context.order.slice(0, settings.topCustomers);
  if (rows.length === 0) return [];
  const of = <T>(value: (customer: number) => T): T[] => Array.from(rows, value);
  const together = of((i) => minorAt(customers.revenue, i)).reduce(addMinor, ZERO);
  const share = ratioOf(together, totals.revenue);
  const before = customers.priorYearRevenue ?? customers.previousRevenue;
  const columns: TableColumn[] = [
    { key: 'rank', header: words.rank, kind: 'integer', values: of(() => 0).map((_, index) => index + 1) },
    { key: 'customer', header: words.customer, kind: 'text', values: of((i) => customers.names[i] ?? ''), links: of((i) => customerLink(context, i)) },
    { key: 'grade', header: words.grade, kind: 'grade', values: of((i) => customers.abc[i] ?? 'D'), roles: of((i) => GRADE_ROLES[customers.abc[i] ?? 'D']) },
    { key: 'revenue', header: words.revenue, kind: 'bar', values: moneyCells(customers.revenue, rows) },
    { key: 'share', header: words.share, kind: 'ratio', values: of((i) => ratioOf(minorAt(customers.revenue, i), totals.revenue)) },
    { key: 'periodRevenue', header: words.period, kind: 'money', values: moneyCells(customers.periodRevenue, rows) },
    {
      key: 'change',
      header: customers.priorYearRevenue ? words.yoy : words.onPrevious,
      kind: 'change',
      values: of((i) => changeCell(minorAt(customers.periodRevenue, i), minorAt(before, i), context.words)),
    },
    { key: 'last', header: words.last, kind: 'date', values: dayCells(customers.lastPurchase, rows) },
  ];
  if (hasCustomerText(context, 'handler')) {
    columns.push({ key: 'handler', header: words.handler, kind: 'text', values: of((i) => customerText(context, 'handler', i)) });
  }
  return [
    { type: 'heading', level: 'section', text: words.heading(rows.length), ...(share === null ? {} : { aside: words.aside(ratioText(share)) }) },
    { type: 'table', key: 'top', columns, rowCount: rows.length, total: null, native: null },
  ];
}
