import { OVERDUE_BUCKETS, RECEIVABLE_BUCKETS } from '../../analysis/analysis';
import type { CustomerDebt } from '../../analysis/portrait/customerDebt';
import { ratioText } from '../../sheets/figureText';
import type { Block, Pair, TableColumn } from '../../sheets/model';
import { ratioOf, signOf, type Minor } from '../../values/minor';
import { moneyCell } from '../shared/cells';
import { muted, section, type PortraitContext } from './portraitContext';
import { factPair } from './factPair';
import { hasTrend, MONTH_TABLE } from './trend';

const CHART_POINTS = 66;

/** D13: what the customer owes by days overdue, what is late in red; a sentence where that cannot be said. */
export function overdueTable({ words, portrait }: PortraitContext): Block[] {
  const { debt } = portrait;
  const heading = section(words.debt.heading);
  if (!debt) return [heading, muted(words.debt.missing)];
  if (owesNothing(debt)) return [heading, muted(words.debt.none)];
  if (!debt.buckets) return [heading, muted(words.debt.noDates)];
  const { overdue } = debt.buckets;
  const amounts = OVERDUE_BUCKETS.map((bucket) => overdue[bucket]);
  const isLate = OVERDUE_BUCKETS.map((bucket) => bucket !== 'notDue' && bucket !== 'dueToday' && signOf(overdue[bucket]) > 0);
  return [
    heading,
    {
      type: 'table',
      key: 'overdue',
      columns: [
        { key: 'bucket', header: words.debt.bucket, kind: 'text', values: OVERDUE_BUCKETS.map((bucket) => words.debt.buckets[bucket]), roles: isLate.map((late) => (late ? 'bad' : null)) },
        { key: 'amount', header: words.debt.amount, kind: 'bar', values: amounts.map((amount) => moneyCell(amount, debt.scale)), kinds: amounts.map(() => 'sparseMoney' as const) },
        { key: 'share', header: words.debt.share, kind: 'ratio', values: amounts.map((amount) => shareOf(amount, debt)) },
      ],
      rowCount: amounts.length,
      total: [words.debt.total, moneyCell(debt.outstanding, debt.scale), signOf(debt.outstanding) === 0 ? null : 1],
      native: null,
    },
  ];
}

/** D13: the same money by the age of its invoices, one column an age; nothing where the overdue table already says why. */
export function ageTable({ words, portrait, report }: PortraitContext): Block[] {
  const { debt } = portrait;
  if (!debt?.buckets || owesNothing(debt)) return [];
  const { receivable } = debt.buckets;
  const column = (key: string, header: string, amount: Minor, share: number | null): TableColumn => ({ key, header, kind: 'sparseMoney', values: [moneyCell(amount, debt.scale), share], kinds: [null, 'ratio'] });
  return [
    section(words.debt.ageHeading),
    {
      type: 'table',
      key: 'age',
      columns: [
        { key: 'what', header: words.debt.age, kind: 'text', values: [words.debt.amount, words.debt.share], roles: ['bodyStrong', 'bodyStrong'] },
        ...RECEIVABLE_BUCKETS.map((bucket) => column(bucket, report.words.ageing.receivable[bucket], receivable[bucket], shareOf(receivable[bucket], debt))),
        column('total', words.debt.total, debt.outstanding, signOf(debt.outstanding) === 0 ? null : 1),
      ],
      rowCount: 2,
      total: null,
      native: null,
    },
  ];
}

/** How the customer pays; nothing where there is nothing to tell. */
export function debtFacts(context: PortraitContext): Block[] {
  const { debt } = context.portrait;
  if (!debt || owesNothing(debt)) return [];
  const pairs = facts(context, debt);
  return pairs.length === 0 ? [] : [section(context.words.debt.factsHeading), { type: 'pairs', pairs }];
}

/** Row 40: what was owed at the last month ends, as a chart; nothing where the sheets do not tell it. */
export function debtHistory(context: PortraitContext): Block[] {
  const { words, portrait, report, customer } = context;
  const history = portrait.debt?.history ?? null;
  if (history === null || !hasTrend(context) || history.every(({ balance }) => signOf(balance) === 0)) return [];
  return [
    section(words.debt.historyHeading),
    {
      type: 'chart',
      name: 'Clientele_Portrait_Owed',
      chart: 'columnClustered',
      table: MONTH_TABLE,
      categories: 'month',
      series: [{ column: 'balance', name: words.trend.columns.balance, role: 'current', asLine: false }],
      altText: words.debt.historyAltText(report.analysis.customers.names[customer] ?? ''),
      legend: false,
      points: CHART_POINTS,
    },
  ];
}

function owesNothing(debt: CustomerDebt): boolean {
  return signOf(debt.outstanding) === 0 && signOf(debt.unallocated) === 0;
}

function shareOf(amount: Minor, { outstanding }: CustomerDebt): number | null {
  return signOf(amount) === 0 ? null : ratioOf(amount, outstanding);
}

function facts({ words }: PortraitContext, debt: CustomerDebt): Pair[] {
  const { facts: labels } = words.debt;
  const isLate = signOf(debt.overdue) > 0;
  // What the total and the lines of the overdue table already say stands here only where there is no such table.
  const balances = debt.buckets
    ? []
    : [
        factPair(labels.outstanding, moneyCell(debt.outstanding, debt.scale), 'money'),
        factPair(labels.overdue, moneyCell(debt.overdue, debt.scale), 'sparseMoney', isLate ? words.debt.oldest(debt.oldestDays) : '', isLate),
      ];
  const { daysSalesOutstanding: daysSales, averageDaysLate, limitUsed } = debt;
  return [
    ...balances,
    ...(averageDaysLate === null ? [] : [factPair(labels.daysLate, Math.round(averageDaysLate), 'days', words.debt.weighted)]),
    ...(signOf(debt.unallocated) === 0 ? [] : [factPair(labels.unallocated, moneyCell(debt.unallocated, debt.scale), 'money', words.debt.notNetted)]),
    ...(daysSales === null ? [] : [factPair(labels.daysSales, Math.round(daysSales), 'days', words.debt.daysSalesFormula)]),
    ...(debt.creditLimit === null
      ? []
      : [factPair(labels.limit, moneyCell(debt.creditLimit, debt.scale), 'money', limitUsed === null ? '' : words.debt.limitUsed(ratioText(limitUsed)), limitUsed !== null && limitUsed > 1)]),
  ];
}
