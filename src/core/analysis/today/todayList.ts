import type { RiskClass } from '../../settings/dailyWork';
import type { Settings } from '../../settings/settings';
import type { CivilDay } from '../../values/civilDay';
import { addMinor, compareMinor, rescale, signOf, subMinor, ZERO, type Minor } from '../../values/minor';
import { minorAt } from '../../values/minorColumn';
import type { Analysis } from '../analysis';
import type { FollowUp } from './followUp';
import { todayStatus, type TodayStatus } from './todayStatus';
import type { ValueAtRisk } from './valueAtRisk';

/** One customer of today's list; money at {@link TodayList.scale}. */
export interface TodayEntry {
  readonly customer: number;
  /** `sell`: worth more than it owes; `collect`: owes at least as much as is at risk; `appointment`: its date has come; the rest by {@link TodayStatus}. */
  readonly group: 'sell' | 'collect' | 'appointment' | 'done' | 'postponed';
  readonly status: TodayStatus;
  readonly risk: RiskClass | null;
  readonly atRisk: Minor;
  readonly overdue: Minor;
  /** atRisk - overdue. */
  readonly net: Minor;
  /** The user's entry that is in force, and so stands in the input cells; null = they are blank. */
  readonly input: FollowUp | null;
  /** The latest entry, in force or not. */
  readonly latest: FollowUp | null;
}

export interface TodayList {
  readonly scale: number;
  readonly basis: ValueAtRisk['basis'];
  /** To be called, appointments and `sell` by net amount, then `collect` by what is owed; then done, then postponed by date. */
  readonly entries: readonly TodayEntry[];
  /** Customers of each kind in the whole book, on the list or not. */
  readonly counts: Readonly<Record<TodayEntry['group'], number>>;
  /** Sum of atRisk over all that are to be called, and over those of them on the list. */
  readonly atRisk: Minor;
  readonly atRiskListed: Minor;
}

/**
 * Today's list (R-L5, R-L6): of the customers with money at risk or overdue whom no entry of the user puts off, those with the
 * greatest value at risk less overdue money, `rows` of them, every appointment whose date has come among them; at most `collectRows`
 * more who owe at least what is at risk; then whom the user has done today or put off, the soonest first, at most `rows`.
 * @param entryOf the customer's latest entry
 */
export function todayList(analysis: Analysis, risk: ValueAtRisk, entryOf: (customer: number) => FollowUp | undefined, today: CivilDay, settings: Settings['today']): TodayList {
  const { customers, ageing } = analysis;
  const scale = Math.max(analysis.scale, ageing?.scale ?? 0);
  const all: TodayEntry[] = [];
  for (let customer = 0; customer < customers.length; customer++) {
    if (customers.inScope[customer] !== 1) continue;
    const latest = entryOf(customer) ?? null;
    const atRisk = rescale(minorAt(risk.amounts, customer), risk.amounts.scale, scale);
    const overdue = customers.overdue && ageing ? rescale(minorAt(customers.overdue, customer), ageing.scale, scale) : ZERO;
    const status = todayStatus(latest ?? undefined, today, settings.restDays);
    if (status.is === 'open' && signOf(atRisk) <= 0 && signOf(overdue) <= 0 && !(latest?.closed === null)) continue;
    const net = subMinor(atRisk, overdue);
    all.push({ customer, group: groupOf(status, net, overdue), status, risk: risk.classes[customer] ?? null, atRisk, overdue, net, input: latest?.closed === null ? latest : null, latest });
  }
  const ids = analysis.customers.ids;
  const byId = (a: TodayEntry, b: TodayEntry): number => (ids[a.customer]! < ids[b.customer]! ? -1 : ids[a.customer]! > ids[b.customer]! ? 1 : a.customer - b.customer);
  const byNet = (a: TodayEntry, b: TodayEntry): number => compareMinor(b.net, a.net) || byId(a, b);
  const of = (group: TodayEntry['group']): TodayEntry[] => all.filter((entry) => entry.group === group);
  const appointments = of('appointment');
  const sell = of('sell').sort(byNet).slice(0, Math.max(0, settings.rows - appointments.length));
  const collect = of('collect').sort((a, b) => compareMinor(b.overdue, a.overdue) || byId(a, b)).slice(0, settings.collectRows);
  const done = of('done').sort(byNet);
  const postponed = of('postponed').sort((a, b) => untilOf(a) - untilOf(b) || byNet(a, b)).slice(0, settings.rows);
  const toCall = [...[...appointments, ...sell].sort(byNet), ...collect];
  return {
    scale,
    basis: risk.basis,
    entries: [...toCall, ...done, ...postponed],
    counts: { sell: of('sell').length, collect: of('collect').length, appointment: appointments.length, done: done.length, postponed: of('postponed').length },
    atRisk: sumAtRisk([...appointments, ...of('sell'), ...of('collect')]),
    atRiskListed: sumAtRisk(toCall),
  };
}

function groupOf(status: TodayStatus, net: Minor, overdue: Minor): TodayEntry['group'] {
  if (status.is === 'done' || status.is === 'postponed') return status.is;
  if (status.is === 'due') return 'appointment';
  return signOf(net) <= 0 && signOf(overdue) > 0 ? 'collect' : 'sell';
}

function untilOf({ status }: TodayEntry): number {
  return status.is === 'postponed' ? status.until : 0;
}

function sumAtRisk(entries: readonly TodayEntry[]): Minor {
  return entries.reduce((sum, { atRisk }) => addMinor(sum, atRisk), ZERO);
}
