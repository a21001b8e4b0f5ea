import { within, type Span } from './calendar';
import { absolute, ratio, sum, type Millionths } from './decimal';
import type { Line } from './ledger';

/** D7 over a set of lines; returns and allowances are positive magnitudes. */
export interface Revenue {
  readonly grossSales: Millionths;
  readonly returns: Millionths;
  readonly allowances: Millionths;
  readonly revenue: Millionths;
  /** Over the lines with a known cost; `null` when there is no such line. */
  readonly cost: Millionths | null;
  readonly grossProfit: Millionths | null;
  readonly margin: number | null;
  readonly costCoverage: number | null;
}

export function revenueOf(lines: readonly Line[]): Revenue {
  const amountOf = (kind: Line['kind']): Millionths => sum(lines.filter((line) => line.kind === kind).map((line) => line.amount));
  const covered = lines.filter((line) => line.cost !== null);
  const coveredRevenue = sum(covered.map((line) => line.amount));
  const cost = sum(covered.map((line) => line.cost ?? 0n));
  const known = covered.length > 0;
  const magnitude = (some: readonly Line[]): Millionths => sum(some.map((line) => absolute(line.amount)));
  return {
    grossSales: amountOf('sale'),
    returns: absolute(amountOf('return')),
    allowances: absolute(amountOf('allowance')),
    revenue: sum(lines.map((line) => line.amount)),
    cost: known ? cost : null,
    grossProfit: known ? coveredRevenue - cost : null,
    margin: coveredRevenue > 0n ? ratio(coveredRevenue - cost, coveredRevenue) : null,
    costCoverage: ratio(magnitude(covered), magnitude(lines)),
  };
}

/** Net revenue of the lines dated within the span. */
export function revenueWithin(lines: readonly Line[], span: Span): Millionths {
  return sum(lines.filter((line) => within(line.date, span)).map((line) => line.amount));
}

/** D4: relative change, `null` unless the earlier figure is above zero. */
export function relativeChange(current: Millionths, earlier: Millionths | null): number | null {
  return earlier !== null && earlier > 0n ? ratio(current - earlier, earlier) : null;
}
