import type { ReceivablesLedger } from '../../analysis/ageing/receivablesLedger';
import { moneyText, ratioText } from '../../sheets/figureText';
import type { Card, CardsBlock } from '../../sheets/model';
import { ratioOf, signOf, type Minor } from '../../values/minor';
import { moneyCell } from '../shared/cells';
import type { ReportContext } from '../shared/reportContext';

type Note = Card['notes'][number];

/** Open, overdue, long overdue, and how many days of sales stand open. */
export function receivableCards({ words }: ReportContext, ledger: ReceivablesLedger): CardsBlock {
  const say = words.receivables.cards;
  const { scale, outstanding, overdue, longOverdue, unallocated, averageDaysLate, daysSalesOutstanding: days } = ledger;
  const lateCount = ledger.rows.filter((row) => signOf(row.overdue) > 0).length;
  const longCount = ledger.rows.filter((row) => row.buckets && (signOf(row.buckets.overdue['91-180']) > 0 || signOf(row.buckets.overdue['>180']) > 0)).length;
  const openCount = ledger.rows.filter((row) => signOf(row.outstanding) > 0).length;
  const money = (label: string, amount: Minor, notes: readonly Note[]): Card => ({ label, value: moneyCell(amount, scale), kind: 'money', notes });
  const share = (amount: Minor): Note[] => {
    const ratio = ratioOf(amount, outstanding);
    return ratio === null || signOf(amount) === 0 ? [] : [{ text: say.shareOfOutstanding(ratioText(ratio)), tone: 'bad' }];
  };
  return {
    type: 'cards',
    cards: [
      money(say.outstanding, outstanding, [
        { text: say.customers(openCount), tone: 'muted' },
        { text: signOf(unallocated) === 0 ? say.nothingUnallocated : say.unallocated(moneyText(unallocated, scale)), tone: 'muted' },
      ]),
      money(say.overdue, overdue, [...share(overdue), { text: lateCount === 0 ? say.noneOverdue : say.overdueCustomers(lateCount), tone: 'muted' }]),
      money(say.longOverdue, longOverdue, [...share(longOverdue), { text: longCount === 0 ? say.noneOverdue : say.overdueCustomers(longCount), tone: 'muted' }]),
      {
        label: say.daysSales,
        value: days === null ? null : Math.round(days),
        kind: 'integer',
        notes: [
          { text: days === null ? say.noSales : say.formula, tone: 'muted' },
          ...(averageDaysLate === null ? [] : [{ text: say.averageLate(Math.round(averageDaysLate)), tone: 'muted' } as const]),
        ],
      },
    ],
  };
}
