import { moneyText } from '../../sheets/figureText';
import type { Block, SheetModel } from '../../sheets/model';
import { boardPage, full, muted } from '../shared/boardPage';
import { sumOver } from '../shared/customerSums';
import type { ReportContext } from '../shared/reportContext';
import { activityCards } from './activityCards';
import { activityTable } from './activityTable';
import { backTestTable } from './backTestTable';
import { isOrdinary, isSilent, onlyOrderLongAgo } from './silence';
import { signalList, silentList } from './silentLists';

/** 客户活跃度: who is active, who should have ordered by now (the ordinary ones too), who begins to slip, and how good the rule is. */
export function activityReport(context: ReportContext): SheetModel {
  const words = context.words.activity;
  return boardPage(context, {
    key: 'activity',
    tab: words.tab,
    title: words.title,
    rows: [
      full([activityCards(context)]),
      full([answer(context)]),
      full(silentList(context, 'key')),
      full([...silentList(context, 'ordinary'), ...oneOrderNote(context)]),
      full(signalList(context)),
      full(activityTable(context)),
      full(backTestTable(context)),
    ],
  });
}

function answer(context: ReportContext): Block {
  const words = context.words.activity;
  const { lastYearRevenue } = context.analysis.customers;
  const silent = context.order.filter((customer) => isSilent(context, customer));
  if (silent.length === 0) return { type: 'note', text: words.nobodySilent, tone: 'plain' };
  const ordinary = silent.filter((customer) => isOrdinary(context, customer));
  const amount = (rows: Int32Array) => moneyText(sumOver(lastYearRevenue, rows), lastYearRevenue.scale);
  return { type: 'note', text: words.answer(silent.length, amount(silent), ordinary.length, amount(ordinary)), tone: 'plain' };
}

function oneOrderNote(context: ReportContext): Block[] {
  const { count, days } = onlyOrderLongAgo(context);
  return count === 0 ? [] : [muted(context.words.activity.oneOrder(count, days))];
}
