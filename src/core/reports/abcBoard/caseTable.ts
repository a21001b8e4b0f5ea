import { ABC_CASES, abcCaseOf, type AbcCase } from '../../analysis/abcCase';
import type { Block, TableColumn } from '../../sheets/model';
import { actionText } from '../shared/actionText';
import { moneyCell } from '../shared/cells';
import { changeCell } from '../shared/change';
import { sumOver } from '../shared/customerSums';
import { customerText, hasCustomerText } from '../shared/customerText';
import type { ReportContext } from '../shared/reportContext';

/** Handlers named for a case, those with most customers. */
const HANDLERS = 3;

/** What is to be done in each case of grade now and before, how many customers it concerns, and whose they are. */
export function caseTable(context: ReportContext): Block[] {
  const { customers, scale } = context.analysis;
  const words = context.words.abcBoard;
  const members = ABC_CASES.map((one) => context.order.filter((c) => caseOf(context, c) === one));
  const now = members.map((rows) => sumOver(customers.abcBase, rows));
  const before = members.map((rows) => sumOver(customers.abcBasePrevious, rows));
  const columns: TableColumn[] = [
    { key: 'case', header: words.case, kind: 'text', values: ABC_CASES.map((one) => words.cases[one]) },
    { key: 'customers', header: words.customers, kind: 'sparse', values: members.map((rows) => rows.length) },
    { key: 'now', header: words.amountNow, kind: 'money', values: now.map((amount) => moneyCell(amount, scale)) },
    { key: 'before', header: words.amountBefore, kind: 'money', values: before.map((amount) => moneyCell(amount, scale)) },
    { key: 'change', header: words.change, kind: 'change', values: now.map((amount, i) => changeCell(amount, before[i]!, context.words)) },
    { key: 'action', header: words.action, kind: 'text', values: ABC_CASES.map((one) => actionText(context, one, words.actions[one])), wide: true },
  ];
  if (hasCustomerText(context, 'handler')) {
    columns.push({ key: 'handlers', header: words.handlers, kind: 'text', values: members.map((rows) => handlersOf(context, rows)), wide: true });
  }
  return [
    { type: 'heading', level: 'section', text: words.caseHeading },
    { type: 'table', key: 'cases', columns, rowCount: ABC_CASES.length, total: null, native: null },
  ];
}

function caseOf({ analysis }: ReportContext, customer: number): AbcCase {
  return abcCaseOf(analysis.customers.abc[customer] ?? 'D', analysis.customers.abcPrevious[customer] ?? 'D');
}

/** The handlers with most of the customers, each with the number; null where nobody has one. */
function handlersOf(context: ReportContext, rows: Int32Array): string | null {
  const counts = new Map<string, number>();
  for (const customer of rows) {
    const name = customerText(context, 'handler', customer);
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const most = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, HANDLERS);
  if (most.length === 0) return null;
  return most.map(([name, count]) => context.words.abcBoard.handler(name, count)).join(context.words.common.dot);
}
