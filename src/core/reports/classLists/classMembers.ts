import type { CustomerState } from '../../analysis/analysis';
import type { ClassKey } from '../../locales/reportKeys';
import type { ReportContext } from '../shared/reportContext';

const STATES: Readonly<Record<ClassKey, readonly CustomerState[]>> = {
  buying: ['new', 'returning', 'retained'],
  new: ['new'],
  returning: ['returning'],
  churned: ['churnedThisPeriod', 'churnedEarlier'],
  never: ['never'],
};

/** The customers of a class at the end of the period, in the order of the customer list. */
export function classMembers(context: ReportContext, key: ClassKey): Int32Array {
  const { state } = context.analysis.customers;
  const states = STATES[key];
  return context.order.filter((customer) => states.includes(state[customer] ?? 'never'));
}
