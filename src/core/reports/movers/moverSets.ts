import type { CustomerFigures, Momentum } from '../../analysis/analysis';
import { combine } from '../../values/minorColumn';
import { sortedBy } from '../shared/customerOrder';
import type { ReportContext } from '../shared/reportContext';

export type MoverKey = 'amountUp' | 'amountDown' | 'daysUp' | 'daysDown';

/** The customers of one kind of move, the greatest difference first. */
export function moversOf({ analysis, order }: ReportContext, key: MoverKey): Int32Array {
  const { customers } = analysis;
  const wanted: Momentum = key === 'amountUp' || key === 'daysUp' ? 'surge' : 'plunge';
  const byAmount = key === 'amountUp' || key === 'amountDown';
  const states = byAmount ? customers.momentum : customers.frequency.momentum;
  const members = order.filter((c) => states[c] === wanted);
  return byAmount ? byMoney(customers, members, wanted) : byDays(customers, members, wanted);
}

function byMoney(customers: CustomerFigures, members: Int32Array, wanted: Momentum): Int32Array {
  const { last30Revenue, prior30Revenue } = customers;
  return sortedBy(customers, wanted === 'surge' ? combine(last30Revenue, prior30Revenue, -1) : combine(prior30Revenue, last30Revenue, -1), members);
}

/** By difference in days; equals keep the order of the customer list. */
function byDays({ frequency }: CustomerFigures, members: Int32Array, wanted: Momentum): Int32Array {
  const rise = (c: number): number => (frequency.last30[c]! - frequency.prior30[c]!) * (wanted === 'surge' ? 1 : -1);
  return Int32Array.from([...members].sort((a, b) => rise(b) - rise(a)));
}
