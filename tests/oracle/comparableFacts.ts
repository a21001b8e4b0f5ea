import { segmentOf } from '../../src/core/analysis/rfmSegments';
import { matchKey } from '../../src/core/records/cells/matchKey';
import type { Facts as OracleFacts } from './facts';

/** What both sides' facts have in common for the comparison. */
interface Comparable {
  readonly rows: { readonly sales?: { readonly rejectedBy: Readonly<Record<string, number>> } };
  readonly ageing:
    | (Pick<NonNullable<OracleFacts['ageing']>, 'outstanding' | 'unallocated'> & {
        readonly receivable: unknown;
        readonly overdue: unknown;
      })
    | null;
  readonly abc: object;
  readonly checks: readonly { readonly ok: boolean }[];
  readonly customers: readonly { readonly id: string; readonly rfm: Scores | null }[];
}

/**
 * Sets aside what is each side's own: sources, the names and number of checks (all must be ok), additions to the
 * contract, reject codes (their number is compared), which written form of an id is shown (the intake's matter), and
 * ratios beyond the 12th digit, where the order of divisions shows.
 */
export function comparableFacts(facts: Comparable): unknown {
  const { rejectedBy, ...buckets } = facts.rows.sales!;
  const { ageing } = facts;
  return rounded({
    ...without(facts, ['sources', 'expenses']),
    abc: without(facts.abc, ['base']),
    ageing: ageing && without(ageing, ['mode']),
    checks: facts.checks.every((check) => check.ok),
    rows: {
      ...without(buckets, ['outOfScopeBy', 'suspectedDuplicates']),
      rejectedBy: Object.values(rejectedBy).reduce((sum, n) => sum + n, 0),
    },
    customers: facts.customers
      .map((customer) => ({ ...without(customer, ['expenses']), id: matchKey(customer.id), rfm: withSegment(customer.rfm) }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  });
}

function without(from: object, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(from).filter(([key]) => !keys.includes(key)));
}

interface Scores {
  readonly r: number;
  readonly f: number;
  readonly m: number;
}

/** The oracle names the cell, the core the segment: the cell decides the segment, so the name is looked up for both. */
function withSegment(rfm: Scores | null): unknown {
  return rfm && { ...rfm, segment: segmentOf(rfm.r, rfm.f, rfm.m) };
}

function rounded(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, v: unknown) => (typeof v === 'number' && !Number.isInteger(v) ? Number(v.toPrecision(12)) : v)),
  );
}
