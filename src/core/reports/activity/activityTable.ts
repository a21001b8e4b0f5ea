import type { ActivityState } from '../../analysis/analysis';
import type { Block, TableColumn } from '../../sheets/model';
import { ratioOf } from '../../values/minor';
import { moneyCell } from '../shared/cells';
import { muted } from '../shared/boardPage';
import { sumOver } from '../shared/customerSums';
import type { ReportContext } from '../shared/reportContext';

const STATES: readonly ActivityState[] = ['active', 'aboutToChurn', 'churned', 'never'];
/** D9: below so many gaps in the book own rhythm is a rough guide. */
const ENOUGH_GAPS = 30;

/** The states by the rule in use beside own rhythm or the fixed window, with money and receivables. */
export function activityTable(context: ReportContext): Block[] {
  const { analysis, order } = context;
  const words = context.words.activity;
  const { customers, ageing, gapCount } = analysis;
  const members = STATES.map((state) => order.filter((customer) => customers.activity[customer] === state));
  const amounts = members.map((rows) => sumOver(customers.lastYearRevenue, rows));
  const all = sumOver(customers.lastYearRevenue, order);
  const rhythm = STATES.map((state) => order.filter((customer) => customers.ownRhythm[customer] === state).length);
  const columns: TableColumn[] = [
    { key: 'state', header: words.state, kind: 'text', values: STATES.map((state) => words.states[state]) },
    { key: 'customers', header: words.inUse, kind: 'integer', values: members.map((rows) => rows.length) },
    { key: 'amount', header: words.amount, kind: 'money', values: amounts.map((amount) => moneyCell(amount, analysis.scale)) },
    { key: 'share', header: words.amountShare, kind: 'ratio', values: amounts.map((amount) => ratioOf(amount, all)) },
  ];
  const total = [words.total, order.length, moneyCell(all, analysis.scale), ratioOf(all, all)];
  if (analysis.settings.churnMode === 'fixed') {
    columns.splice(2, 0, { key: 'rhythm', header: words.byRhythm, kind: 'integer', values: rhythm });
    total.splice(2, 0, order.length);
  }
  const { receivable } = customers;
  if (ageing && receivable) {
    columns.push({ key: 'receivable', header: words.receivable, kind: 'money', values: members.map((rows) => moneyCell(sumOver(receivable, rows), receivable.scale)) });
    total.push(moneyCell(sumOver(receivable, order), receivable.scale));
  }
  return [
    { type: 'heading', level: 'section', text: words.classHeading },
    { type: 'table', key: 'states', columns, rowCount: STATES.length, total, native: null },
    muted([words.classNote, gapCount < ENOUGH_GAPS ? words.fewGaps(gapCount) : ''].filter(Boolean).join(' ')),
  ];
}
