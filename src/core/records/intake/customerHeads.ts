import type { CellInput } from '../../tables/columns';
import { isBlank } from '../cells/blank';
import type { SheetProposal } from '../recognition/recognition';
import { isTotalLabel } from '../words/totalRow';
import type { CellBlock } from './cellBlock';
import { cellAt, cellColumn } from './cellColumn';
import type { IssueLog } from './issueLog';

/**
 * Lines whose customer stands only on a line above: further lines of an order, or of a group of one customer, as far as
 * recognition found the list to be so (`customerOnce`, R-X5). The line takes the customer over, and is listed
 * (W-FILLED-DOWN). Total rows end a group.
 */
export class CustomerHeads {
  private readonly applies: boolean;
  private readonly customers: readonly { readonly field: string; readonly column: number }[];
  private head: ReadonlyMap<number, CellInput> | null = null;
  private order = '';

  constructor(
    private readonly proposal: SheetProposal,
    private readonly log: IssueLog,
  ) {
    this.customers = proposal.columns.flatMap((c) => (c.field === 'customerId' || c.field === 'customerName' ? [c, ...(c.continued ? [{ field: c.field, column: c.continued.column }] : [])] : []));
    this.applies = proposal.kind === 'sales' && this.customers.length > 0 && proposal.customerOnce !== undefined;
  }

  /** The blocks with the customers filled in; the same blocks where there is nothing to fill. */
  fill(firstRow: number, rowCount: number, blocks: readonly CellBlock[]): readonly CellBlock[] {
    if (!this.applies) return blocks;
    const customers = this.customers.map((c) => cellColumn(c, blocks));
    const of = (...fields: string[]) => this.proposal.columns.filter((c) => fields.includes(c.field)).map((c) => cellColumn(c, blocks));
    const [dates, orders, money] = [of('date'), of('orderNo'), of('amount', 'quantity')];
    let filled: { readonly firstColumn: number; readonly values: (readonly CellInput[])[] }[] | null = null;
    for (let i = 0; i < rowCount; i++) {
      const order = orders[0] && !isBlank(cellAt(orders[0], i)) ? String(cellAt(orders[0], i)) : '';
      if (customers.some((c) => !isBlank(cellAt(c, i)))) {
        const isTotal = customers.some((c) => isTotalLabel(cellAt(c, i)));
        this.head = isTotal ? null : new Map(customers.flatMap((c) => (isBlank(cellAt(c, i)) ? [] : [[c.column, cellAt(c, i)!] as const])));
        this.order = order;
        continue;
      }
      if (blocks.some(({ values }) => values[i]!.some(isTotalLabel))) this.head = null;
      const isLine = dates.some((c) => !isBlank(cellAt(c, i))) && money.some((c) => !isBlank(cellAt(c, i)));
      if (!this.head || !isLine || (this.proposal.customerOnce === 'order' && order !== this.order)) continue;
      filled ??= blocks.map((block) => ({ ...block, values: [...block.values] }));
      const { head } = this;
      for (const { firstColumn, values } of filled) values[i] = values[i]!.map((cell, offset) => (isBlank(cell) ? (head.get(firstColumn + offset) ?? cell) : cell));
      this.log.add('W-FILLED-DOWN', firstRow + i, customers[0]!.column, customers[0]!.field, [...head.values()][0]);
    }
    return filled ?? blocks;
  }
}
