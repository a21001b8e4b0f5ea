import type { PeriodFigures } from '../../analysis/analysis';
import type { Card, CardsBlock } from '../../sheets/model';
import { decimalText, integerText, moneyText, pointsText, ratioText } from '../../sheets/figureText';
import { addMinor, divideRounded, minor, ratioOf, signOf, ZERO, type Minor } from '../../values/minor';
import { isoOf } from '../../values/civilDay';
import { minorAt, sumOf } from '../../values/minorColumn';
import { changeOf, changeSentence, changeTone } from '../shared/change';
import { moneyCell } from '../shared/cells';
import type { ReportContext } from '../shared/reportContext';

/** The eight figures a manager asks for first, in two lines of four. */
export function keyFigures(context: ReportContext): CardsBlock[] {
  return [
    { type: 'cards', cards: [revenueCard(context), buyersCard(context), marginOrOrderCard(context), activeCard(context)] },
    { type: 'cards', cards: [newCard(context), churnedCard(context), aboutCard(context), overdueOrOrdersCard(context)] },
  ];
}

type Note = Card['notes'][number];

function revenueCard(context: ReportContext): Card {
  const { analysis, words } = context;
  const notes = changeNotes(context, (figures) => figures.revenue);
  if (analysis.totals.priorYear === null) notes.unshift({ text: words.cards.noYear(isoOf(analysis.periods.dataStart)), tone: 'muted' });
  return { label: words.cards.revenue, value: moneyCell(analysis.totals.period.revenue, analysis.scale), kind: 'money', notes };
}

function buyersCard(context: ReportContext): Card {
  const { analysis, words } = context;
  return { label: words.cards.buyers, value: analysis.totals.period.buyers, kind: 'integer', notes: changeNotes(context, (figures) => minor(figures.buyers)) };
}

/** Against last year where the data reach back, and against the previous period. */
function changeNotes({ analysis, words }: ReportContext, of: (figures: PeriodFigures) => Minor): Note[] {
  const { period, previous, priorYear } = analysis.totals;
  const { onYear, nothingLastYear, onPrevious, nothingPrevious } = words.cards;
  const note = (before: PeriodFigures, say: (change: string) => string, nothing: string): Note => {
    const change = changeSentence(of(period), of(before));
    return change === null ? { text: nothing, tone: 'muted' } : { text: say(change), tone: changeTone(changeOf(of(period), of(before))) };
  };
  return [...(priorYear ? [note(priorYear, onYear, nothingLastYear)] : []), note(previous, onPrevious, nothingPrevious)];
}

/** Margin where cost is known, else the size of an order. */
function marginOrOrderCard({ analysis, words }: ReportContext): Card {
  const { period, priorYear, costCoverage } = analysis.totals;
  if (period.margin !== null) {
    const notes: Note[] = [];
    const before = priorYear?.margin ?? null;
    if (before !== null) {
      const points = period.margin - before;
      notes.push({ text: words.cards.points(pointsText(points)), tone: changeTone(points) });
    }
    if (costCoverage !== null && costCoverage < 1) notes.push({ text: words.cards.coverage(ratioText(costCoverage)), tone: costCoverage < 0.5 ? 'caution' : 'muted' });
    return { label: words.cards.margin, value: period.margin, kind: 'ratio', notes };
  }
  const sales = addMinor(period.revenue, period.returns);
  const average = period.orders > 0 ? minor(divideRounded(BigInt(sales), BigInt(period.orders))) : null;
  return {
    label: words.cards.averageOrder,
    value: moneyCell(average, analysis.scale),
    kind: 'money',
    notes: [{ text: words.cards.ordersCount(period.orders), tone: 'muted' }],
  };
}

function activeCard({ analysis, words, order }: ReportContext): Card {
  const { opening, closing } = analysis.lifecycle;
  const notes: Note[] = [{ text: words.cards.activeChange(closing - opening), tone: changeTone(closing - opening) }];
  if (order.length > 0) notes.push({ text: words.cards.activeShare(ratioText(closing / order.length)), tone: 'muted' });
  return { label: words.cards.active, value: closing, kind: 'integer', notes };
}

function newCard({ analysis, words }: ReportContext): Card {
  const { lifecycle } = analysis;
  const notes: Note[] = [];
  if (lifecycle.newRatio !== null) notes.push({ text: words.cards.newShare(ratioText(lifecycle.newRatio)), tone: 'muted' });
  notes.push({ text: words.cards.returned(lifecycle.returning), tone: 'muted' });
  return { label: words.cards.newCustomers, value: lifecycle.new, kind: 'integer', notes };
}

function churnedCard({ analysis, words }: ReportContext): Card {
  const { lifecycle } = analysis;
  const notes: Note[] = [];
  if (lifecycle.churnRatio !== null) notes.push({ text: words.cards.churnRatio(ratioText(lifecycle.churnRatio)), tone: lifecycle.churned > 0 ? 'bad' : 'muted' });
  notes.push({ text: words.cards.lostEarlier(lifecycle.lostStock), tone: 'muted' });
  return { label: words.cards.churned, value: lifecycle.churned, kind: 'integer', notes };
}

function aboutCard({ analysis, words }: ReportContext): Card {
  const { customers, activity, scale } = analysis;
  let revenue = ZERO;
  customers.activity.forEach((state, i) => {
    if (state === 'aboutToChurn') revenue = addMinor(revenue, minorAt(customers.revenue, i));
  });
  const alive = activity.active + activity.aboutToChurn;
  const notes: Note[] = [{ text: words.cards.aboutRevenue(moneyText(revenue, scale)), tone: activity.aboutToChurn > 0 ? 'caution' : 'muted' }];
  if (alive > 0) notes.push({ text: words.cards.aboutShare(ratioText(activity.aboutToChurn / alive)), tone: 'muted' });
  return { label: words.cards.aboutToChurn, value: activity.aboutToChurn, kind: 'integer', notes };
}

/** Overdue receivables where there are any to speak of, else the orders of the period. */
function overdueOrOrdersCard({ analysis, words }: ReportContext): Card {
  const { ageing, customers, totals } = analysis;
  if (ageing && customers.overdue) {
    const overdue = sumOf(customers.overdue);
    const share = ratioOf(overdue, ageing.outstanding);
    const debtors = Array.from({ length: customers.length }, (_, i) => i).filter((i) => customers.overdue !== null && signOf(minorAt(customers.overdue, i)) > 0).length;
    const notes: Note[] = [];
    if (share !== null) notes.push({ text: words.cards.overdueShare(ratioText(share)), tone: debtors > 0 ? 'bad' : 'muted' });
    notes.push({ text: words.cards.overdueCustomers(debtors), tone: 'muted' });
    return { label: words.cards.overdue, value: moneyCell(overdue, customers.overdue.scale), kind: 'money', notes };
  }
  const perBuyer = totals.period.buyers > 0 ? decimalText(totals.period.orders / totals.period.buyers) : integerText(0);
  return {
    label: words.cards.orders,
    value: totals.period.orders,
    kind: 'integer',
    notes: [{ text: words.cards.ordersEach(perBuyer), tone: 'muted' }],
  };
}
