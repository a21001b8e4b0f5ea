import type { FunnelWords } from '../funnelWords';
import { grouped } from '../grouped';

export const funnel: FunnelWords = {
  tab: 'Funnel and needs',
  title: 'Sales funnel and needs',
  stages: { contact: 'First contact', need: 'Need confirmed', proposal: 'Proposal', contract: 'Contract' },
  bottleneck: (stage, next, conversion) => `The bottleneck is from "${stage}" to "${next}": only ${conversion} go on. Look first at who stands there and why deals were lost.`,
  heading: 'Funnel',
  columns: { stage: 'Stage', reached: 'Reached', ofFirst: 'Of the first', conversion: 'Goes on', here: 'Stand here', lost: 'Lost', lostShare: 'Share of lost' },
  note: 'Reached: came to this stage or a later one. A loss counts at the last stage reached. Reached the first stage = stand at any stage + lost.',
  unknown: (rows) => `${grouped(rows)} ${rows === 1 ? 'row has a stage' : 'rows have stages'} that cannot be told, and count nowhere: write something like first contact, need confirmed, proposal, contract, lost.`,
  missing: 'The funnel needs a sheet of stages (customer, stage, date entered, reason lost) or a stage column in the customer sheet.',
  reasonHeading: 'Why deals were lost',
  reason: 'Reason',
  customers: 'Customers',
  share: 'Share',
  noReasons: 'No lost customer has a reason written.',
  needHeading: 'Needs: deals and repurchase by core need',
  needColumns: { need: 'Core need', customers: 'Customers', buyers: 'Buyers', orders: 'Orders', repurchase: 'Repurchase', revenue: 'Lifetime revenue', revenueShare: 'Share' },
  others: (count) => `${grouped(count)} other ${count === 1 ? 'need' : 'needs'}`,
  needNote: 'Repurchase: customers who bought on 2 days or more, of those who bought.',
  needMissing: 'Needs: a core need column in the customer sheet would show them.',
};
