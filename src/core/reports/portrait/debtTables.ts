import { OVERDUE_BUCKETS } from '../../analysis/analysis';
import type { CustomerDebt } from '../../analysis/portrait/customerDebt';
import { ratioText } from '../../sheets/figureText';
import type { Block, Pair, TableBlock } from '../../sheets/model';
import { ratioOf, signOf } from '../../values/minor';
import { moneyCell } from '../shared/cells';
import { muted, section, type PortraitContext } from './portraitContext';
import { factPair } from './factPair';

/** What the customer owes by days overdue; a sentence where that cannot be said. */
export function debtTable(context: PortraitContext): Block[] {
  const { words, portrait } = context;
  const { debt } = portrait;
  const heading = section(words.debt.heading);
  if (!debt) return [heading, muted(words.debt.missing)];
  if (owesNothing(debt)) return [heading, muted(words.debt.none)];
  return [heading, debt.buckets ? bucketTable(context, debt) : muted(words.debt.noDates)];
}

/** How the customer pays; nothing where there is nothing to tell. */
export function debtFacts(context: PortraitContext): Block[] {
  const { debt } = context.portrait;
  return !debt || owesNothing(debt) ? [] : [section(context.words.debt.factsHeading), { type: 'pairs', pairs: facts(context, debt) }];
}

function owesNothing(debt: CustomerDebt): boolean {
  return signOf(debt.outstanding) === 0 && signOf(debt.unallocated) === 0;
}

function bucketTable({ words }: PortraitContext, debt: CustomerDebt): TableBlock {
  const amounts = OVERDUE_BUCKETS.map((bucket) => debt.buckets!.overdue[bucket]);
  const late = (index: number): boolean => index > 1 && signOf(amounts[index]!) > 0;
  return {
    type: 'table',
    key: 'overdue',
    columns: [
      { key: 'bucket', header: words.debt.bucket, kind: 'text', values: OVERDUE_BUCKETS.map((bucket) => words.debt.buckets[bucket]), roles: amounts.map((_, index) => (late(index) ? 'bad' : null)) },
      { key: 'amount', header: words.debt.amount, kind: 'bar', values: amounts.map((amount) => moneyCell(amount, debt.scale)), kinds: amounts.map(() => 'sparseMoney' as const) },
      { key: 'share', header: words.debt.share, kind: 'ratio', values: amounts.map((amount) => (signOf(amount) === 0 ? null : ratioOf(amount, debt.outstanding))) },
    ],
    rowCount: amounts.length,
    total: [words.debt.total, moneyCell(debt.outstanding, debt.scale), signOf(debt.outstanding) === 0 ? null : 1],
    native: null,
  };
}

function facts({ words }: PortraitContext, debt: CustomerDebt): Pair[] {
  const { facts: labels } = words.debt;
  const isLate = signOf(debt.overdue) > 0;
  const { daysSalesOutstanding: daysSales, averageDaysLate, limitUsed } = debt;
  return [
    factPair(labels.outstanding, moneyCell(debt.outstanding, debt.scale), 'money'),
    factPair(labels.overdue, moneyCell(debt.overdue, debt.scale), 'sparseMoney', isLate ? words.debt.oldest(debt.oldestDays) : '', isLate),
    ...(averageDaysLate === null ? [] : [factPair(labels.daysLate, Math.round(averageDaysLate), 'days', words.debt.weighted)]),
    ...(signOf(debt.unallocated) === 0 ? [] : [factPair(labels.unallocated, moneyCell(debt.unallocated, debt.scale), 'money', words.debt.notNetted)]),
    ...(daysSales === null ? [] : [factPair(labels.daysSales, Math.round(daysSales), 'days', words.debt.daysSalesFormula)]),
    ...(debt.creditLimit === null
      ? []
      : [factPair(labels.limit, moneyCell(debt.creditLimit, debt.scale), 'money', limitUsed === null ? '' : words.debt.limitUsed(ratioText(limitUsed)), limitUsed !== null && limitUsed > 1)]),
  ];
}
