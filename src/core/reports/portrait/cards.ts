import type { Card, CardsBlock } from '../../sheets/model';
import { changeText, moneyText, ratioText } from '../../sheets/figureText';
import { isoOf } from '../../values/civilDay';
import { signOf, type Minor } from '../../values/minor';
import { minorAt } from '../../values/minorColumn';
import { moneyCell } from '../shared/cells';
import { changeOf, changeTone } from '../shared/change';
import { rankOf, type PortraitContext } from './portraitContext';

type Note = Card['notes'][number];

/** Revenue of the period and of the year, what the customer has brought in all, and what it owes. */
export function keyFigures(context: PortraitContext): CardsBlock {
  const { report, words, portrait } = context;
  const { performance } = portrait;
  const { scale, periods } = report.analysis;
  const revenue = (label: string, current: Minor, before: Minor | null): Card => ({ label, value: moneyCell(current, scale), kind: 'money', notes: [changeNote(context, current, before)] });
  const month = isoOf(periods.current.start).slice(0, 7);
  const period = month === isoOf(periods.current.end).slice(0, 7) ? month : `${month} – ${isoOf(periods.current.end).slice(0, 7)}`;
  return {
    type: 'cards',
    cards: [
      revenue(words.cards.current(period), performance.current.revenue, performance.priorYear?.revenue ?? null),
      revenue(words.cards.ytd, performance.ytd.revenue, performance.ytdPriorYear?.revenue ?? null),
      lifetimeCard(context),
      portrait.debt ? debtCard(context) : ordersCard(context),
    ],
  };
}

function changeNote({ report, words }: PortraitContext, current: Minor, before: Minor | null): Note {
  if (before === null) return { text: words.cards.noYear(isoOf(report.analysis.periods.dataStart)), tone: 'muted' };
  const change = changeOf(current, before);
  return change === null ? { text: words.cards.nothingLastYear, tone: 'muted' } : { text: words.cards.onYear(changeText(change)), tone: changeTone(change) };
}

/** Gross profit where any cost is known, else revenue. */
function lifetimeCard(context: PortraitContext): Card {
  const { report, words, portrait } = context;
  const { lifetime } = portrait.performance;
  const { scale } = report.analysis;
  const rank: Note = { text: words.cards.rank(rankOf(context), report.order.length), tone: 'muted' };
  if (lifetime.grossProfit === null) return { label: words.cards.lifetimeRevenue, value: moneyCell(lifetime.revenue, scale), kind: 'money', notes: [rank] };
  const { margin, costCoverage } = lifetime;
  const notes: Note[] = margin === null ? [] : [{ text: words.cards.margin(ratioText(margin)), tone: costCoverage !== null && costCoverage < 0.5 ? 'muted' : 'plain' }];
  notes.push(costCoverage !== null && costCoverage < 1 ? { text: words.cards.coverage(ratioText(costCoverage)), tone: costCoverage < 0.5 ? 'caution' : 'muted' } : rank);
  return { label: words.cards.lifetimeProfit, value: moneyCell(lifetime.grossProfit, scale), kind: 'money', notes };
}

function debtCard({ words, portrait, report, customer }: PortraitContext): Card {
  const debt = portrait.debt!;
  const { overdue } = report.analysis.customers;
  const late = overdue ? minorAt(overdue, customer) : debt.overdue;
  const notes: Note[] =
    signOf(late) > 0
      ? [
          { text: words.cards.overdue(moneyText(late, debt.scale)), tone: 'caution' },
          { text: words.cards.oldest(debt.oldestDays), tone: 'caution' },
        ]
      : [{ text: words.cards.notOverdue, tone: 'muted' }];
  return { label: words.cards.receivable, value: moneyCell(debt.outstanding, debt.scale), kind: 'money', notes };
}

function ordersCard({ words, portrait, report, customer }: PortraitContext): Card {
  const { orders } = portrait.performance.lifetime;
  const interval = report.analysis.customers.typicalInterval[customer] ?? NaN;
  const rhythm = orders === 0 ? words.cards.neverBought : Number.isNaN(interval) ? words.cards.oneOrder : words.cards.usual(Math.round(interval));
  return {
    label: words.cards.orders,
    value: orders,
    kind: 'integer',
    notes: [
      { text: rhythm, tone: 'muted' },
      { text: words.cards.noReceivables, tone: 'muted' },
    ],
  };
}
