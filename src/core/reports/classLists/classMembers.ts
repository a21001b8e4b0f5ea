import { BOUGHT, CHURNED, CLOSING, EVER, NEW, RETURNING } from '../../analysis/lifecycle';
import type { ClassKey } from '../../locales/reportKeys';
import type { ReportContext } from '../shared/reportContext';

/** Membership by the flow sets of D8, so that a list holds exactly the customers that the summary counts. */
const IS_MEMBER: Readonly<Record<ClassKey, (flows: number) => boolean>> = {
  buying: (flows) => (flows & BOUGHT) !== 0,
  new: (flows) => (flows & NEW) !== 0,
  returning: (flows) => (flows & RETURNING) !== 0,
  churned: (flows) => (flows & CHURNED) !== 0 || ((flows & EVER) !== 0 && (flows & CLOSING) === 0),
  never: (flows) => (flows & EVER) === 0,
};

/** The customers of a class at the end of the period, in the order of the customer list. */
export function classMembers(context: ReportContext, key: ClassKey): Int32Array {
  const { flows } = context.analysis.customers;
  return context.order.filter((customer) => IS_MEMBER[key](flows[customer] ?? 0));
}
