import { isoOf, NO_DAY, type CivilDay } from '../../values/civilDay';
import type { IssueCode } from '../issueCodes';
import type { SheetProposal } from '../recognition/recognition';
import type { SourceKind } from '../sourceKinds';
import type { IssueLog } from './issueLog';

/** Two dates of a line of which the second cannot come before the first. */
interface Sequence {
  readonly first: string;
  readonly second: string;
  readonly code: IssueCode;
}

const SEQUENCES: Readonly<Partial<Record<SourceKind, readonly Sequence[]>>> = {
  sales: [
    { first: 'date', second: 'shipDate', code: 'W-SHIP-BEFORE-ORDER' },
    { first: 'date', second: 'dueDate', code: 'W-DUE-BEFORE-INVOICE' },
  ],
  orders: [{ first: 'date', second: 'shipDate', code: 'W-SHIP-BEFORE-ORDER' }],
  receivables: [{ first: 'invoiceDate', second: 'dueDate', code: 'W-DUE-BEFORE-INVOICE' }],
};

/**
 * Lists lines whose dates stand in the wrong order (DT11): shipped before it was ordered, due before it was invoiced.
 * Both dates stay as written, since nothing tells which of them is wrong; ages and delays of such a line are doubtful.
 */
export function noteDateSequence(proposal: SheetProposal, dates: ReadonlyMap<string, Int32Array>, row: Int32Array, log: IssueLog): void {
  for (const { first, second, code } of SEQUENCES[proposal.kind] ?? []) {
    const [before, after] = [dates.get(first), dates.get(second)];
    if (!before || !after) continue;
    const column = proposal.columns.find((c) => c.field === second)!.column;
    for (let i = 0; i < row.length; i++) {
      if (after[i]! >= before[i]! || after[i] === NO_DAY || before[i] === NO_DAY) continue;
      log.add(code, row[i]!, column, second, `${isoOf(before[i]! as CivilDay)} / ${isoOf(after[i]! as CivilDay)}`);
    }
  }
}
