import { cellText } from '../customerColumns';
import type { CustomerColumns } from '../customerColumns';
import { customerKeys } from './customerKeys';
import type { DuplicatePair } from './duplicatePair';
import { RowGroups } from './rowGroups';

/** The user's word on two customers, by their keys (customerKeys), as the duplicates sheet stores it. */
export interface DuplicateDecision {
  readonly a: string;
  readonly b: string;
  readonly accept: boolean;
}

/** Rows that count as one customer. */
export interface MergeGroup {
  /** The row whose name and id stand for all: the earliest. */
  readonly keep: number;
  readonly rows: readonly number[];
  /** The different spellings of the name, in row order ("3 spellings"). */
  readonly spellings: readonly string[];
}

export interface MergeResult {
  readonly groups: readonly MergeGroup[];
  /** For every row the row that stands for it; itself where nothing is merged. */
  readonly keptRow: Int32Array;
  /** Joins left undone because they would bring two customers together that the user has told apart. */
  readonly refused: readonly { readonly a: number; readonly b: number }[];
  /** Decisions about customers that are no longer in the list. */
  readonly unused: readonly DuplicateDecision[];
}

/**
 * Which rows become one customer: sure pairs unless rejected, other pairs only if accepted. A rejection holds however the
 * rows hang together otherwise. Nothing is changed in the list, so taking a decision back takes the merge back.
 */
export function applyDecisions(
  customers: CustomerColumns,
  pairs: readonly DuplicatePair[],
  decisions: readonly DuplicateDecision[],
): MergeResult {
  const { accepted, apart, unused } = byRow(customers, decisions);
  const groups = new RowGroups(customers.length);
  const refused: { a: number; b: number }[] = [];
  const sure = pairs.filter((pair) => pair.class === 'sure' && !apart.get(pair.a)?.has(pair.b));
  // The user's word goes first: where a rejection stops one of several joins, it stops ours.
  for (const { a, b } of [...accepted, ...sure]) {
    if (isApart(groups, apart, a, b)) refused.push({ a, b });
    else groups.join(a, b);
  }
  return {
    groups: groups
      .groups()
      .map((rows) => ({ keep: rows[0]!, rows, spellings: [...new Set(rows.map((row) => cellText(customers.name, row)))] })),
    keptRow: Int32Array.from({ length: customers.length }, (_, row) => groups.firstOf(row)),
    refused,
    unused,
  };
}

type Apart = Map<number, Set<number>>;

function byRow(customers: CustomerColumns, decisions: readonly DuplicateDecision[]) {
  const rowOf = new Map(customerKeys(customers).map((key, row): [string, number] => [key, row]));
  const accepted: { a: number; b: number }[] = [];
  const apart: Apart = new Map();
  const unused: DuplicateDecision[] = [];
  for (const decision of decisions) {
    const [a, b] = [rowOf.get(decision.a), rowOf.get(decision.b)];
    if (a === undefined || b === undefined || a === b) unused.push(decision);
    else if (decision.accept) accepted.push({ a: Math.min(a, b), b: Math.max(a, b) });
    else {
      apart.set(a, (apart.get(a) ?? new Set()).add(b));
      apart.set(b, (apart.get(b) ?? new Set()).add(a));
    }
  }
  accepted.sort((x, y) => x.a - y.a || x.b - y.b);
  return { accepted, apart, unused };
}

function isApart(groups: RowGroups, apart: Apart, a: number, b: number): boolean {
  const other = groups.firstOf(b);
  return groups.rowsWith(a).some((row) => [...(apart.get(row) ?? [])].some((rejected) => groups.firstOf(rejected) === other));
}
