import type { Book } from '../../records/book';
import { matchKey } from '../../records/cells/matchKey';
import { textAt } from '../../tables/columns';
import { NO_DAY, type CivilDay } from '../../values/civilDay';
import { stageOf } from '../funnel/stageOf';

/** Deals of one owner. */
export interface DealCounts {
  readonly deals: number;
  readonly won: number;
  readonly lost: number;
  readonly open: number;
  /** won / (won + lost); null while nothing is decided. */
  readonly winRate: number | null;
  /** Days from the first to the contract stage of won deals, the middle one; null without two dated stages. */
  readonly medianDays: number | null;
}

export interface Opportunities {
  readonly total: DealCounts;
  /** Most deals first; null = no owner. One group without a name where the sheet has no owners. */
  readonly byOwner: readonly { readonly name: string | null; readonly counts: DealCounts }[];
  readonly hasOwners: boolean;
  /** Why deals were lost, as written, most first; null = no reason. */
  readonly reasons: readonly { readonly reason: string | null; readonly deals: number }[];
}

interface Deal {
  owner: string | null;
  won: boolean;
  lost: boolean;
  reason: string | null;
  first: number;
  contract: number;
  last: number;
}

/**
 * One deal for each opportunity number, or for each customer where there are no numbers; rows that name neither are passed over, and so are rows dated
 * after the as-of date. Won = reached the contract stage; else lost = a lost stage or a reason for loss; else open. The owner is that of
 * the latest row. Unlike the funnel (D19), which counts customers, deals are counted here: a customer may have several.
 */
export function opportunitiesOf({ stages }: Book, asOf: CivilDay): Opportunities | null {
  if (!stages) return null;
  const deals = new Map<string, Deal>();
  for (let row = 0; row < stages.length; row++) {
    const day = stages.enteredDate?.[row] ?? NO_DAY;
    if (day !== NO_DAY && day > asOf) continue;
    const number = textAt(stages.opportunityNo, row);
    const key = number !== null ? `n${matchKey(number)}` : stages.customer[row]! >= 0 ? `c${stages.customer[row]!}` : null;
    if (key === null) continue;
    let deal = deals.get(key);
    if (!deal) deals.set(key, (deal = { owner: null, won: false, lost: false, reason: null, first: NO_DAY, contract: NO_DAY, last: NO_DAY }));
    const stage = stageOf(textAt(stages.stage, row) ?? '');
    const reason = textAt(stages.lostReason, row);
    if (stage === 'contract') {
      deal.won = true;
      if (day !== NO_DAY && (deal.contract === NO_DAY || day < deal.contract)) deal.contract = day;
    }
    if (stage === 'lost' || reason !== null) deal.lost = true;
    deal.reason = reason ?? deal.reason;
    if (day !== NO_DAY && (deal.first === NO_DAY || day < deal.first)) deal.first = day;
    if (day >= deal.last) {
      deal.last = day;
      deal.owner = textAt(stages.owner, row) ?? deal.owner;
    }
  }
  const all = [...deals.values()];
  const hasOwners = all.some(({ owner }) => owner !== null);
  const owners = new Map<string, { name: string | null; own: Deal[] }>();
  for (const deal of all) {
    const key = deal.owner === null ? '' : matchKey(deal.owner);
    const group = owners.get(key);
    if (group) group.own.push(deal);
    else owners.set(key, { name: deal.owner, own: [deal] });
  }
  return {
    total: countsOf(all),
    byOwner: [...owners.values()]
      .map(({ name, own }) => ({ name, counts: countsOf(own) }))
      .sort((a, b) => Number(a.name === null) - Number(b.name === null) || b.counts.deals - a.counts.deals || (a.name! < b.name! ? -1 : 1)),
    hasOwners,
    reasons: reasonsOf(all),
  };
}

function countsOf(deals: readonly Deal[]): DealCounts {
  const won = deals.filter((deal) => deal.won);
  const lost = deals.filter((deal) => !deal.won && deal.lost).length;
  const days = won.filter(({ first, contract }) => contract !== NO_DAY && first !== NO_DAY && contract > first).map(({ first, contract }) => contract - first);
  days.sort((a, b) => a - b);
  const half = days.length >> 1;
  return {
    deals: deals.length,
    won: won.length,
    lost,
    open: deals.length - won.length - lost,
    winRate: won.length + lost === 0 ? null : won.length / (won.length + lost),
    medianDays: days.length === 0 ? null : days.length % 2 === 1 ? days[half]! : (days[half - 1]! + days[half]!) / 2,
  };
}

function reasonsOf(deals: readonly Deal[]): { reason: string | null; deals: number }[] {
  const counts = new Map<string | null, number>();
  for (const { won, lost, reason } of deals) if (!won && lost) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts]
    .map(([reason, count]) => ({ reason, deals: count }))
    .sort((a, b) => Number(a.reason === null) - Number(b.reason === null) || b.deals - a.deals || (a.reason! < b.reason! ? -1 : 1));
}
