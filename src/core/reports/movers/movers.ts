import { moneyText } from '../../sheets/figureText';
import type { Block, Card, SheetModel } from '../../sheets/model';
import { addDays } from '../../values/civilDay';
import { absMinor, subMinor } from '../../values/minor';
import { boardPage, full, muted } from '../shared/boardPage';
import { sumOver } from '../shared/customerSums';
import { periodWords } from '../shared/periodWords';
import type { ReportContext } from '../shared/reportContext';
import { amountList, dayList } from './changeLists';
import { newList, restartedList } from './arrivals';
import { moversOf, type MoverKey } from './moverSets';
import { stoppedLineList } from './stoppedLineList';

/** 客户异动: whose sales or frequency jumped or collapsed, who is new or back, and who gave up a product line. */
export function moversReport(context: ReportContext): SheetModel {
  const words = context.words.movers;
  const { asOf, settings } = context.analysis;
  const { percent, moneyFloor, daysFloor } = settings.momentum;
  const range = (from: number, to: number) => periodWords({ start: addDays(asOf, from), end: addDays(asOf, to) }, context.words.basis);
  const rule: Block = muted(words.rule(range(-29, 0), range(-59, -30), percent, moneyFloor, daysFloor));
  return boardPage(context, {
    key: 'movers',
    tab: words.tab,
    title: words.title,
    rows: [
      full([rule, { type: 'cards', cards: (['amountUp', 'amountDown', 'daysUp', 'daysDown'] as const).map((key) => card(context, key)) }]),
      [
        { span: 6, blocks: amountList(context, 'amountUp') },
        { span: 6, blocks: amountList(context, 'amountDown') },
      ],
      [
        { span: 6, blocks: dayList(context, 'daysUp') },
        { span: 6, blocks: dayList(context, 'daysDown') },
      ],
      full([muted(words.chanceNote)]),
      [
        { span: 6, blocks: restartedList(context) },
        { span: 6, blocks: newList(context) },
      ],
      full(stoppedLineList(context)),
    ],
  });
}

function card(context: ReportContext, key: MoverKey): Card {
  const { customers, scale } = context.analysis;
  const words = context.words.movers;
  const members = moversOf(context, key);
  const up = key === 'amountUp' || key === 'daysUp';
  const money = key === 'amountUp' || key === 'amountDown';
  let text: string;
  if (money) {
    const amount = moneyText(absMinor(subMinor(sumOver(customers.last30Revenue, members), sumOver(customers.prior30Revenue, members))), scale);
    text = up ? words.more(amount) : words.less(amount);
  } else {
    const { last30, prior30 } = customers.frequency;
    const days = Math.abs(members.reduce((sum, c) => sum + (last30[c] ?? 0) - (prior30[c] ?? 0), 0));
    text = up ? words.moreDays(days) : words.lessDays(days);
  }
  return { label: words.cards[key], value: members.length, kind: 'integer', notes: [{ text, tone: members.length === 0 ? 'muted' : up ? 'good' : 'bad' }] };
}
