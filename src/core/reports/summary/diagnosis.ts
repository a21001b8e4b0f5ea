import type { MonthLifecycle } from '../../analysis/analysis';
import { decimalText, moneyText } from '../../sheets/figureText';
import type { NoteBlock } from '../../sheets/model';
import { endOfMonth, isoOf } from '../../values/civilDay';
import { addMinor, ZERO } from '../../values/minor';
import { minorAt } from '../../values/minorColumn';
import { changeSentence } from '../shared/change';
import type { ReportContext } from '../shared/reportContext';

/** Months that "usual" is the average of, at most; below the least number nothing is said. */
const USUAL_MONTHS = 12;
const LEAST_MONTHS = 6;
/** How far from usual a month must be to be named: a quarter, and at least three customers. */
const CLEARLY = 0.25;
const AT_LEAST = 3;

/** The answer before the tables: what changed, and whether the trouble is in winning customers or in keeping them. */
export function diagnosis(context: ReportContext): NoteBlock {
  const { analysis } = context;
  const words = context.words.diagnosis;
  const { period, previous, priorYear } = analysis.totals;
  const { lifecycle, activity, customers, scale } = analysis;
  const sentences = [
    words.revenue(
      moneyText(period.revenue, scale),
      changeSentence(period.revenue, priorYear?.revenue ?? null),
      changeSentence(period.revenue, previous.revenue),
    ),
    words.base(lifecycle.new + lifecycle.returning, lifecycle.new, lifecycle.returning, lifecycle.churned),
    weakSide(context),
  ];
  if (activity.aboutToChurn > 0) {
    let revenue = ZERO;
    customers.activity.forEach((state, i) => {
      if (state === 'aboutToChurn') revenue = addMinor(revenue, minorAt(customers.revenue, i));
    });
    sentences.push(words.aboutToChurn(activity.aboutToChurn, moneyText(revenue, scale)));
  }
  if (lifecycle.newUnsure) sentences.push(words.newUnsure(isoOf(analysis.periods.dataStart)));
  return { type: 'note', text: sentences.join('').trim(), tone: 'plain' };
}

/** Compares the last full month with the months before it; a month still running would look weak for no reason. */
function weakSide({ analysis, words }: ReportContext): string {
  const months = analysis.lifecycleByMonth.filter((month) => month.period.start >= analysis.periods.dataStart && month.period.end === endOfMonth(month.period.end));
  const last = months.at(-1);
  const before = months.slice(0, -1).slice(-USUAL_MONTHS);
  if (!last || before.length < LEAST_MONTHS) return '';
  const won = (month: MonthLifecycle) => month.new + month.returning;
  const average = (count: (month: MonthLifecycle) => number) => before.reduce((sum, month) => sum + count(month), 0) / before.length;
  const usualWon = average(won);
  const usualLost = average((month) => month.churned);
  const fewer = usualWon - won(last) >= Math.max(AT_LEAST, usualWon * CLEARLY);
  const more = last.churned - usualLost >= Math.max(AT_LEAST, usualLost * CLEARLY);
  const say = words.diagnosis;
  if (fewer && more) return say.bothWeak(last.month, won(last), decimalText(usualWon), last.churned, decimalText(usualLost));
  if (fewer) return say.winningWeak(last.month, won(last), decimalText(usualWon));
  if (more) return say.keepingWeak(last.month, last.churned, decimalText(usualLost));
  const { current } = analysis.periods;
  if (last.period.start === current.start && last.period.end === current.end) return say.periodAsUsual;
  return say.asUsual(last.month, won(last), last.churned);
}
