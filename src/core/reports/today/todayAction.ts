import { abcCaseOf } from '../../analysis/abcCase';
import { gradeAtStake } from '../../analysis/today/gradeAtStake';
import type { TodayEntry } from '../../analysis/today/todayList';
import { signOf } from '../../values/minor';
import { actionText } from '../shared/actionText';
import type { ReportContext } from '../shared/reportContext';

/**
 * What to do: the action of the customer's grade now and at stake (checklist 82-86, R-L4), after settling what is overdue; collecting
 * alone where more is owed than is at risk. Nothing for who was done today or is put off.
 */
export function todayAction(context: ReportContext, { customer, group, risk, overdue }: TodayEntry): string | null {
  if (group === 'done' || group === 'postponed') return null;
  const { analysis, words } = context;
  const { actions } = words.today;
  if (group === 'collect') return actions.collect;
  const now = analysis.customers.abc[customer] ?? 'D';
  const one = abcCaseOf(now, gradeAtStake(analysis, customer));
  const action = risk === null ? actions.keepDate : actionText(context, one, actions[one]);
  return signOf(overdue) > 0 ? actions.settle(action) : action;
}
