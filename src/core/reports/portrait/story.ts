import type { NoteBlock } from '../../sheets/model';
import { changeText, decimalText, moneyText, pointsText, ratioText } from '../../sheets/figureText';
import { isoOf, NO_DAY, type CivilDay } from '../../values/civilDay';
import { ratioOf, signOf } from '../../values/minor';
import { minorAt } from '../../values/minorColumn';
import { changeOf } from '../shared/change';
import { customerText } from '../shared/customerText';
import { periodWords } from '../shared/periodWords';
import { rankOf, type PortraitContext } from './portraitContext';

/** A margin that fell by less than a point is not worth a sentence. */
const MARGIN_FALL = 0.01;
/** Returns worth a sentence: above a twentieth of sales. */
const MANY_RETURNS = 0.05;
const STOPPED_NAMED = 2;

/** The page in words, from fixed templates: who they are, class and why, what changed, what to watch. */
export function story(context: PortraitContext): NoteBlock {
  const sentences = [whoTheyAre(context), ...rhythm(context), gradeAndWhy(context), whatChanged(context), ...whatToWatch(context)].filter((text) => text !== '');
  return { type: 'note', text: sentences.join(context.report.language === 'zh-CN' ? '' : ' '), tone: 'lead' };
}

function whoTheyAre(context: PortraitContext): string {
  const { report, words, portrait, customer } = context;
  const { customers, totals } = report.analysis;
  const parts = [customerText(report, 'region', customer), customerText(report, 'industry', customer)].filter((part) => part !== null);
  const kind = parts.join(report.language === 'zh-CN' ? '' : ', ');
  const first = customers.firstPurchase[customer] as CivilDay;
  if (first === NO_DAY) {
    const anything = signOf(minorAt(customers.grossSales, customer)) !== 0 || signOf(minorAt(customers.returns, customer)) !== 0;
    return (anything ? words.story.onlyReturns : words.story.never)(kind);
  }
  const share = signOf(totals.revenue) > 0 ? ratioOf(portrait.performance.lifetime.revenue, totals.revenue) : null;
  return words.story.customer(kind, isoOf(first), rankOf(context), report.order.length, share === null ? null : ratioText(share));
}

function rhythm({ report, words, customer }: PortraitContext): string[] {
  const { customers, settings } = report.analysis;
  const last = customers.lastPurchase[customer] as CivilDay;
  if (last === NO_DAY) return [];
  const days = customers.daysSinceLast[customer] ?? 0;
  const interval = customers.typicalInterval[customer] ?? NaN;
  const beyond = days > settings.ownRhythm.about * interval;
  const sentence = Number.isNaN(interval)
    ? words.story.oneOrder(isoOf(last), days)
    : (beyond ? words.story.beyondRhythm : words.story.inRhythm)(Math.round(interval), isoOf(last), days);
  if (customers.activity[customer] !== 'churned') return [sentence];
  const window = settings.churnMode === 'fixed' ? words.story.churnWindow(settings.churnDays) : words.story.churnRhythm(String(settings.ownRhythm.churned));
  return [sentence, words.story.churned(window)];
}

function gradeAndWhy({ report, words, customer }: PortraitContext): string {
  const { customers, periods, scale } = report.analysis;
  if (customers.firstPurchase[customer] === NO_DAY) return '';
  const grade = customers.abc[customer] ?? 'D';
  const before = customers.abcPrevious[customer] ?? 'D';
  const period = periodWords(periods.grading, report.words.basis);
  const base = minorAt(customers.abcBase, customer);
  return signOf(base) <= 0 ? words.story.noOrder(grade, period, before) : words.story.grade(grade, period, moneyText(base, scale), before);
}

function whatChanged({ report, words, portrait }: PortraitContext): string {
  const { ytd, ytdPriorYear } = portrait.performance;
  const { scale } = report.analysis;
  if (signOf(ytd.revenue) === 0 && (ytdPriorYear === null || signOf(ytdPriorYear.revenue) === 0)) return '';
  const amount = moneyText(ytd.revenue, scale);
  const change = changeOf(ytd.revenue, ytdPriorYear?.revenue ?? null);
  const { driver } = portrait;
  const from = change === null || driver === null ? '' : words.story.mostlyFrom(driver.product, `${signOf(driver.delta) > 0 ? '+' : ''}${moneyText(driver.delta, scale)}`);
  const full = report.language === 'zh-CN' ? '。' : '.';
  return `${change === null ? words.story.ytdNew(amount) : words.story.ytdChange(amount, changeText(change))}${from}${full}`;
}

function whatToWatch(context: PortraitContext): string[] {
  const { report, words, portrait, customer } = context;
  const { customers } = report.analysis;
  const { performance, debt, goods } = portrait;
  const found: string[] = [];
  const [now, before] = [performance.ytd.margin, performance.ytdPriorYear?.margin ?? null];
  if (now !== null && before !== null && now - before <= -MARGIN_FALL) found.push(words.story.marginDown(ratioText(now), pointsText(now - before)));
  const stopped = goods.filter((good) => good.stopped).slice(0, STOPPED_NAMED);
  if (stopped.length > 0) {
    const told = stopped.map((good) => words.story.stoppedOne(good.name ?? words.goods.nameless, good.rhythm ?? 0, good.silence ?? 0));
    found.push(words.story.stopped(told.join(words.goods.separator)));
  }
  if (customers.signals.smallerOrders[customer]) {
    const fall = 1 - (customers.signals.recentQuantity[customer] ?? NaN) / (customers.signals.earlierQuantity[customer] ?? NaN);
    found.push(words.story.smallerOrders(`${decimalText(fall * 100)}%`));
  }
  const returnRate = ratioOf(minorAt(customers.returns, customer), minorAt(customers.grossSales, customer));
  if (returnRate !== null && returnRate > MANY_RETURNS) found.push(words.story.returnRate(ratioText(returnRate)));
  if (debt && signOf(debt.overdue) > 0) found.push(words.story.overdue(moneyText(debt.overdue, debt.scale), debt.oldestDays));
  return found;
}
