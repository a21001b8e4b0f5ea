import { COUPON_SCALE } from '../../analysis/coupons/couponMoney';
import { moneyText } from '../../sheets/figureText';
import type { Block, SheetModel } from '../../sheets/model';
import { signOf, subMinor } from '../../values/minor';
import { basisLine } from '../shared/basisLine';
import { full, muted } from '../shared/boardPage';
import { footerOf } from '../shared/footer';
import type { ReportContext } from '../shared/reportContext';
import { sentenceGap } from '../shared/sentenceGap';
import { benefitTable } from './benefitTable';
import { couponRows } from './couponRows';
import { couponTable } from './couponTable';

/** 优惠券名单: whom to send a coupon within the budget, what each grade gets, and a column for the day it was issued. */
export function couponReport(context: ReportContext): SheetModel {
  const words = context.words.coupons;
  const rows = couponRows(context);
  return {
    key: 'coupons',
    name: words.tab,
    tab: 'lists',
    kind: 'list',
    language: context.language,
    orientation: 'landscape',
    footer: footerOf(context, words.title),
    rows: [
      full([{ type: 'heading', level: 'title', text: words.title }, muted(basisLine(context)), ...answer(context)]),
      ...(rows.length > 0 ? [full([benefitTable(context)]), full([muted(words.inputs)]), full([couponTable(context, rows)])] : []),
    ],
  };
}

/** The main figure of the list for the contents. */
export function couponHeadline({ words, desk }: ReportContext): string | null {
  return words.coupons.headline(desk.coupons.lines.length, moneyText(desk.coupons.cost, COUPON_SCALE));
}

function answer(context: ReportContext): Block[] {
  const words = context.words.coupons;
  const { lines, unreachable, beyondBudget, recent, budget, spent, cost } = context.desk.coupons;
  const { windowDays, classes } = context.analysis.settings.coupons;
  const noPhones = unreachable.length > 0 && context.desk.phones.size === 0;
  const money = (amount: typeof cost): string => moneyText(amount, COUPON_SCALE);
  const left = subMinor(subMinor(budget, spent), cost);
  const sentences = [
    noPhones ? '' : lines.length === 0 ? words.none : words.answer(lines.length, money(cost), money(left), money(budget), windowDays),
    signOf(spent) > 0 ? words.spent(money(spent)) : '',
    beyondBudget > 0 ? words.beyond(beyondBudget) : '',
    recent > 0 ? words.recent(recent, windowDays) : '',
    unreachable.length === 0 ? '' : noPhones ? words.noPhones(unreachable.length) : words.unreachable(unreachable.length),
  ];
  return [{ type: 'note', text: sentences.filter(Boolean).join(sentenceGap(context.language)), tone: 'plain' }, muted(words.chosen(classes.map((one) => words.classes[one])))];
}
