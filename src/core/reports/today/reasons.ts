import { isDone, type FollowUpInput } from '../../analysis/today/followUp';
import type { TodayEntry } from '../../analysis/today/todayList';
import { changeText, decimalText, moneyText } from '../../sheets/figureText';
import { isoOf } from '../../values/civilDay';
import { signOf } from '../../values/minor';
import { minorAt } from '../../values/minorColumn';
import { changeOf } from '../shared/change';
import type { ReportContext } from '../shared/reportContext';

/** Why a customer stands on the list: what the user set, the fact with its base, the money. */
export function reasonOf(context: ReportContext, entry: TodayEntry): string {
  const parts = [ownEntry(context, entry), ...factsOf(context, entry), ...moneyOf(context, entry), lastResult(context, entry)];
  return parts.filter((part) => part !== null).join(context.words.common.semicolon);
}

/** The result of an entry in words; null where it has none. */
export function resultText({ words }: ReportContext, { result, remark }: FollowUpInput): string | null {
  return result === null ? remark : words.today.results[result];
}

function ownEntry(context: ReportContext, { status, input }: TodayEntry): string | null {
  const { why } = context.words.today;
  if (input?.nextText) return why.unreadDate(input.nextText);
  const result = input && resultText(context, input);
  switch (status.is) {
    case 'done':
      return input?.next ? why.doneUntil(result ?? '', isoOf(input.next)) : why.done(result ?? '');
    case 'postponed':
      return why.postponed(isoOf(status.until), result);
    case 'due':
      return why.due(isoOf(status.since));
    case 'open':
      return null;
  }
}

function factsOf(context: ReportContext, { risk, customer }: TodayEntry): string[] {
  const { customers, scale } = context.analysis;
  const { why } = context.words.today;
  const days = customers.daysSinceLast[customer] ?? 0;
  const interval = customers.typicalInterval[customer] ?? NaN;
  const usual = Number.isNaN(interval) ? null : Math.round(interval);
  if (risk === null) return [];
  if (risk !== 'falling') return [customers.purchaseDays[customer] === 1 ? why.once(days) : risk === 'churned' ? why.churned(usual, days) : why.slow(usual, days)];
  const facts: string[] = [];
  const { activity } = context.words;
  const { signals } = customers;
  if (customers.momentum[customer] === 'plunge') {
    const now = minorAt(customers.last30Revenue, customer);
    facts.push(why.plunge(moneyText(now, scale), changeText(changeOf(now, minorAt(customers.prior30Revenue, customer)) ?? -1)));
  }
  if (signals.longerGap[customer] === 1) facts.push(activity.longerGap(signals.lastGap[customer] ?? 0, usual ?? 0));
  if (signals.smallerOrders[customer] === 1) facts.push(activity.smallerOrders(decimalText(signals.recentQuantity[customer] ?? 0), decimalText(signals.earlierQuantity[customer] ?? 0)));
  return facts;
}

function moneyOf(context: ReportContext, { customer, risk, overdue }: TodayEntry): string[] {
  const { why } = context.words.today;
  const { year, basis } = context.desk.risk;
  const own = risk === null ? [] : [why.yearValue(basis, moneyText(minorAt(year, customer), year.scale))];
  if (signOf(overdue) <= 0) return own;
  return [...own, why.overdue(moneyText(overdue, context.desk.today.scale), context.analysis.customers.overdueDays?.[customer] ?? 0)];
}

/** What came of the last round, where that round is over. */
function lastResult(context: ReportContext, { input, latest }: TodayEntry): string | null {
  if (input || !latest || (!isDone(latest) && latest.result === null)) return null;
  return context.words.today.why.lastResult(isoOf(latest.noted), resultText(context, latest) ?? '');
}
