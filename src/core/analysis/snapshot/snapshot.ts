import { OPEN } from '../interactions/contactLog';
import { classOf } from '../interactions/interactions';
import { rescale, ZERO } from '../../values/minor';
import { minorAt } from '../../values/minorColumn';
import type { CivilDay } from '../../values/civilDay';
import type { Analysis } from '../analysis';
import { encodeMark } from './customerMark';

/** What a build leaves behind so that a later one can say what has changed. */
export interface Snapshot {
  /** The calendar day of the build: there is one snapshot a day, that of the last build. */
  readonly day: CivilDay;
  readonly asOf: CivilDay;
  /** Whether debts and complaints were known then: what was not known is not compared. */
  readonly debts: boolean;
  readonly complaints: boolean;
  /** The settings that classes stand on, as text: moves between builds of other settings have another reason than the customer. */
  readonly rules: string;
  /** Encoded marks by customer id. */
  readonly marks: ReadonlyMap<string, string>;
}

/** The snapshot of an analysis: every customer in scope (R-N1). */
export function snapshotOf(analysis: Analysis): Snapshot {
  const { customers, scale, ageing, tiers, pack } = analysis;
  const { log } = pack;
  const [complaints, open] = complaintsOf(analysis);
  const digits = Math.max(scale, ageing?.scale ?? 0);
  const marks = new Map<string, string>();
  for (let c = 0; c < customers.length; c++) {
    if (!customers.inScope[c]) continue;
    const mark = {
      activity: customers.activity[c]!,
      grade: customers.abc[c]!,
      tier: tiers.inForce[c]!,
      revenue: rescale(minorAt(customers.revenue, c), scale, digits),
      receivable: ageing && customers.receivable ? rescale(minorAt(customers.receivable, c), ageing.scale, digits) : ZERO,
      overdue: ageing && customers.overdue ? rescale(minorAt(customers.overdue, c), ageing.scale, digits) : ZERO,
      complaints: complaints[c]!,
      open: open[c]!,
    };
    marks.set(customers.ids[c]!, encodeMark(mark, digits));
  }
  return { day: analysis.today, asOf: analysis.asOf, debts: ageing !== null, complaints: log?.tellsOpen === true, rules: rulesOf(analysis), marks };
}

function complaintsOf({ customers, pack: { log } }: Analysis): [Int32Array, Int32Array] {
  const [all, open] = [new Int32Array(customers.length), new Int32Array(customers.length)];
  for (let i = 0; i < (log?.length ?? 0); i++) {
    const customer = log!.customer[i]!;
    if (customer < 0 || classOf(log!, i) !== 'complaint') continue;
    all[customer]!++;
    if (log!.solvedAfter[i] === OPEN) open[customer]!++;
  }
  return [all, open];
}

function rulesOf({ settings: { churnDays, churnMode, ownRhythm, abc, valueTag, tiers, asOf } }: Analysis): string {
  const day = typeof asOf === 'string' ? asOf : 'fixed';
  return JSON.stringify([churnDays, churnMode, ownRhythm.about, ownRhythm.churned, abc.mode, abc.base, abc.dynamicCuts, abc.fixedCuts, abc.gradingPeriod, valueTag.vip, valueTag.ordinary, tiers.highDays, tiers.ordinaryDays, day]);
}
