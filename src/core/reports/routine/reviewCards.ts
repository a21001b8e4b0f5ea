import { moneyText } from '../../sheets/figureText';
import type { Card, CardsBlock } from '../../sheets/model';
import { subMinor } from '../../values/minor';
import { moneyCell } from '../shared/cells';
import type { ReportContext } from '../shared/reportContext';
import type { Review } from './routineDesk';

type Note = Card['notes'][number];

/** The round in eight figures, four a line: who came and went, then what was done about it. */
export function reviewCards({ words }: ReportContext, { changes, followUps, coupons }: Review): CardsBlock[] {
  const say = words.routine.cards;
  const { debts, complaints, scale, revenue } = changes;
  const count = (label: string, value: number | null, notes: readonly Note[]): Card => ({ label, value, kind: 'integer', notes: value === null ? [{ text: say.notCompared, tone: 'muted' }] : notes });
  const customers = new Set(followUps.map(({ key }) => key)).size;
  return [
    {
      type: 'cards',
      cards: [
        { label: say.revenue, value: moneyCell(subMinor(revenue.now, revenue.before), scale), kind: 'money', notes: [{ text: say.revenueNote, tone: 'muted' }] },
        count(say.won, changes.firstBuyers.length, [{ text: say.back(changes.back.length), tone: changes.back.length > 0 ? 'good' : 'muted' }]),
        count(say.lost, changes.gone.length, [{ text: say.atRisk(changes.atRisk.length), tone: changes.atRisk.length > 0 ? 'caution' : 'muted' }]),
        count(say.grades, changes.gradeUp.length, [{ text: say.down(changes.gradeDown.length), tone: changes.gradeDown.length > 0 ? 'bad' : 'muted' }]),
      ],
    },
    {
      type: 'cards',
      cards: [
        count(say.followUps, followUps.length, [{ text: say.customers(customers), tone: 'muted' }, { text: say.coupons(coupons.length), tone: 'muted' }]),
        count(say.complaints, complaints && complaints.opened, complaints ? [{ text: say.solved(complaints.solved), tone: 'good' }, { text: say.open(complaints.open), tone: complaints.open > 0 ? 'bad' : 'muted' }] : []),
        ...(debts
          ? [
              { label: say.receivable, value: moneyCell(debts.now, scale), kind: 'money', notes: [{ text: say.before(moneyText(debts.before, scale)), tone: 'muted' }] } as const,
              { label: say.overdue, value: moneyCell(debts.settledAmount, scale), kind: 'money', notes: [{ text: say.newlyOverdue(debts.newlyOverdue.length), tone: debts.newlyOverdue.length > 0 ? 'bad' : 'muted' }] } as const,
            ]
          : []),
      ],
    },
  ];
}
