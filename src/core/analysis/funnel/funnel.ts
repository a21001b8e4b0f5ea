import type { Book } from '../../records/book';
import { NO_DAY, type CivilDay } from '../../values/civilDay';
import { textAt } from '../../tables/columns';
import { stageOf, STAGES, type Stage } from './stageOf';

/** One step of the funnel. */
export interface FunnelStep {
  readonly stage: Stage;
  /** Customers who came at least this far. */
  readonly reached: number;
  /** reached(next) / reached(this); null at the last step and where nobody came this far. */
  readonly conversion: number | null;
  /** Customers lost with this as the last step they reached, and their share of all lost; null where nobody was lost. */
  readonly lost: number;
  readonly lostShare: number | null;
  /** Customers who stand here now: reached this, not the next, not lost. */
  readonly here: number;
}

/** D19. */
export interface Funnel {
  readonly steps: readonly FunnelStep[];
  readonly lost: number;
  /** The step with the lowest conversion to the next one: the bottleneck; null without any conversion. */
  readonly bottleneck: Stage | null;
  /** Why customers were lost, as written, most frequent first. */
  readonly reasons: readonly { readonly reason: string; readonly customers: number }[];
  /** Rows whose stage is none of the known words; they count nowhere. */
  readonly unknownRows: number;
}

/**
 * Reached(i) = customers with a row of step i or a later one, dated up to the as-of date or without a date. Rows come from
 * the stages sheet; without one, from the stage and lost-reason columns of the customer sheet. A customer is lost by a lost stage or a
 * reason for loss, at the last step reached (the first one where no step is known).
 * @returns null when neither source has a stage
 */
export function funnelOf(book: Book, inScope: Uint8Array, asOf: CivilDay): Funnel | null {
  const rows = stageRows(book, asOf);
  if (!rows) return null;
  const furthest = new Int8Array(inScope.length).fill(-1);
  const lostWhy = new Map<number, string | null>();
  let unknownRows = 0;
  for (const { customer, stage, reason } of rows) {
    if (customer < 0 || !inScope[customer]) continue;
    const known = stage === null ? null : stageOf(stage);
    if (known === null && stage !== null) unknownRows++;
    if (known !== null && known !== 'lost') furthest[customer] = Math.max(furthest[customer]!, STAGES.indexOf(known));
    if (known === 'lost' || reason !== null) lostWhy.set(customer, reason ?? lostWhy.get(customer) ?? null);
  }
  for (const customer of lostWhy.keys()) furthest[customer] = Math.max(0, furthest[customer]!);

  const reached = STAGES.map((_, i) => furthest.reduce((count, far) => count + (far >= i ? 1 : 0), 0));
  const lostAt = STAGES.map((_, i) => [...lostWhy.keys()].filter((customer) => furthest[customer] === i).length);
  const lost = lostWhy.size;
  const steps = STAGES.map((stage, i): FunnelStep => {
    const next = reached[i + 1];
    return {
      stage,
      reached: reached[i]!,
      conversion: next === undefined || reached[i] === 0 ? null : next / reached[i]!,
      lost: lostAt[i]!,
      lostShare: lost === 0 ? null : lostAt[i]! / lost,
      here: reached[i]! - (next ?? 0) - lostAt[i]!,
    };
  });
  const converting = steps.filter(({ conversion }) => conversion !== null);
  const bottleneck = converting.reduce<FunnelStep | null>((worst, step) => (worst === null || step.conversion! < worst.conversion! ? step : worst), null);
  return { steps, lost, bottleneck: bottleneck?.stage ?? null, reasons: reasonsOf(lostWhy), unknownRows };
}

interface StageRow {
  readonly customer: number;
  readonly stage: string | null;
  readonly reason: string | null;
}

function stageRows(book: Book, asOf: CivilDay): StageRow[] | null {
  const { stages, customers } = book;
  const rows: StageRow[] = [];
  if (stages) {
    for (let row = 0; row < stages.length; row++) {
      const day = stages.enteredDate?.[row] ?? NO_DAY;
      if (day !== NO_DAY && day > asOf) continue;
      rows.push({ customer: stages.customer[row]!, stage: textAt(stages.stage, row), reason: textAt(stages.lostReason, row) });
    }
    return rows;
  }
  const column = customers.text.get('stage');
  if (!column) return null;
  for (let c = 0; c < customers.length; c++) {
    const stage = textAt(column, c);
    if (stage !== null) rows.push({ customer: c, stage, reason: textAt(customers.text.get('lostReason') ?? null, c) });
  }
  return rows;
}

function reasonsOf(lostWhy: ReadonlyMap<number, string | null>): { reason: string; customers: number }[] {
  const counts = new Map<string, number>();
  for (const reason of lostWhy.values()) if (reason !== null) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, customers]) => ({ reason, customers })).sort((a, b) => b.customers - a.customers || (a.reason < b.reason ? -1 : 1));
}
