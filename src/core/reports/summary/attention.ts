import { actionText } from '../shared/actionText';
import type { ReportContext } from '../shared/reportContext';
import { changeText, moneyText } from '../../sheets/figureText';
import type { Block, TableColumn } from '../../sheets/model';
import { signOf } from '../../values/minor';
import { minorAt } from '../../values/minorColumn';
import { moneyCells } from '../shared/cells';
import { changeOf } from '../shared/change';
import { customerLink } from '../shared/customerLink';
import { customerText, hasCustomerText } from '../shared/customerText';
import { GRADE_ROLES } from '../shared/gradeRole';

/** Why a customer needs a look; the first that holds names the status. */
type Trouble = 'churned' | 'about' | 'plunge';

/** Customers that left, are about to, or fell sharply, those with the most money first, and what to do about each. */
export function attentionList(context: ReportContext): Block[] {
  const words = context.words.attention;
  const { customers } = context.analysis;
  const troubled = context.order.filter((customer) => troubleOf(context, customer) !== null);
  const heading = { type: 'heading', level: 'section', text: words.heading } as const;
  if (troubled.length === 0) return [heading, { type: 'note', text: words.none, tone: 'muted' }];
  const rows = troubled.slice(0, context.attentionRows);
  const of = <T>(value: (customer: number) => T): T[] => Array.from(rows, value);
  const statuses = { churned: words.statusChurned, about: words.statusAbout, plunge: words.statusPlunge };
  const columns: TableColumn[] = [
    { key: 'customer', header: words.customer, kind: 'text', values: of((i) => customers.names[i] ?? ''), links: of((i) => customerLink(context, i)) },
    { key: 'grade', header: words.grade, kind: 'grade', values: of((i) => gradeShown(context, i)), roles: of((i) => GRADE_ROLES[gradeShown(context, i)]) },
    {
      key: 'status',
      header: words.status,
      kind: 'text',
      values: of((i) => statuses[troubleOf(context, i) ?? 'plunge']),
      roles: of((i) => (troubleOf(context, i) === 'about' ? 'caution' : 'bad')),
    },
    { key: 'reason', header: words.reason, kind: 'text', values: of((i) => reasonOf(context, i)), wide: true },
    { key: 'revenue', header: words.revenue, kind: 'money', values: moneyCells(customers.revenue, rows) },
    { key: 'step', header: words.step, kind: 'text', values: of((i) => nextStep(context, i)) },
  ];
  if (hasCustomerText(context, 'handler')) {
    columns.push({ key: 'handler', header: words.handler, kind: 'text', values: of((i) => customerText(context, 'handler', i)) });
  }
  return [
    { ...heading, aside: words.aside(troubled.length) },
    { type: 'table', key: 'attention', columns, rowCount: rows.length, total: null, native: null },
  ];
}

function troubleOf({ analysis }: ReportContext, customer: number): Trouble | null {
  const { state, activity, momentum } = analysis.customers;
  if (state[customer] === 'churnedThisPeriod') return 'churned';
  if (activity[customer] === 'aboutToChurn') return 'about';
  return momentum[customer] === 'plunge' && activity[customer] === 'active' ? 'plunge' : null;
}

/** The grade now; for one that no longer orders, the grade it had, which is what is at stake. */
function gradeShown({ analysis }: ReportContext, customer: number) {
  const { abc, abcPrevious } = analysis.customers;
  const [now, before] = [abc[customer] ?? 'D', abcPrevious[customer] ?? 'D'];
  return now === 'D' ? before : now;
}

function reasonOf(context: ReportContext, customer: number): string {
  const { customers, scale } = context.analysis;
  const words = context.words.attention;
  const trouble = troubleOf(context, customer);
  const days = customers.daysSinceLast[customer] ?? 0;
  const interval = customers.typicalInterval[customer] ?? NaN;
  const reasons: string[] = [];
  if (trouble === 'plunge') {
    const [now, before] = [minorAt(customers.last30Revenue, customer), minorAt(customers.prior30Revenue, customer)];
    reasons.push(words.plunge(moneyText(now, scale), changeText(changeOf(now, before) ?? -1)));
  } else if (customers.purchaseDays[customer] === 1) {
    reasons.push(words.once(days));
  } else if (Number.isNaN(interval)) {
    reasons.push(words.gone(days));
  } else {
    reasons.push((trouble === 'churned' ? words.goneUsual : words.slow)(Math.round(interval), days));
  }
  if (customers.overdue && signOf(minorAt(customers.overdue, customer)) > 0) {
    reasons.push(words.overdue(moneyText(minorAt(customers.overdue, customer), customers.overdue.scale)));
  }
  return reasons.join(context.words.common.semicolon);
}

/** Money owed comes first, then the grade at stake decides between a visit and a call. */
function nextStep(context: ReportContext, customer: number): string {
  const words = context.words.attention;
  const { overdue } = context.analysis.customers;
  if (overdue && signOf(minorAt(overdue, customer)) > 0) return words.stepSettle;
  const grade = gradeShown(context, customer);
  return grade === 'A' || grade === 'B' ? actionText(context, 'visit', words.stepVisit) : actionText(context, 'call', words.stepCall);
}
