import type { CellInput } from '../../tables/columns';
import { isBlank } from '../cells/blank';
import type { SheetProposal } from '../recognition/recognition';
import type { CellBlock } from './cellBlock';
import { cellAt, cellColumn, type CellColumn } from './cellColumn';
import type { IssueLog } from './issueLog';
import { isTotalLabel } from '../words/totalRow';

/** What a document says once, on its first line. All that is mapped of these must be blank on a further line, but for a number that is the document's own. */
const NAMING = ['date', 'orderNo', 'customerId', 'customerName'];
const CARRIED = [...NAMING, 'originalOrder', 'type', 'status', 'currency', 'salesperson', 'region', 'dueDate', 'shipDate'];
const GOODS = ['productId', 'productName', 'category'];

/**
 * Ledgers that print a document's head on its first line only, as accounting programs do: further lines have goods and
 * money but neither date nor number nor customer. Such a line belongs to the document above it; it takes over the head,
 * and is listed (W-FILLED-DOWN). Only where the sheet has number, customer and goods, and only directly below the document.
 */
export class DocumentHeads {
  private readonly carried: readonly { readonly field: string; readonly column: number }[];
  private readonly applies: boolean;
  /** Cells of the last first line, by sheet column; null where the row above is no part of a document. */
  private head: ReadonlyMap<number, CellInput | undefined> | null = null;

  constructor(
    private readonly proposal: SheetProposal,
    private readonly log: IssueLog,
  ) {
    const has = (...fields: string[]) => proposal.columns.some((c) => fields.includes(c.field));
    this.applies = proposal.kind === 'sales' && has('date') && has('orderNo') && has('customerId', 'customerName') && has(...GOODS) && has('amount', 'quantity');
    this.carried = proposal.columns.flatMap((c) => (CARRIED.includes(c.field) ? [c, ...(c.continued ? [{ field: c.field, column: c.continued.column }] : [])] : []));
  }

  /** The blocks with the heads filled in; the same blocks where there is nothing to fill. */
  fill(firstRow: number, rowCount: number, blocks: readonly CellBlock[]): readonly CellBlock[] {
    if (!this.applies) return blocks;
    const columns = this.carried.map((c) => cellColumn(c, blocks));
    const of = (fields: readonly string[]) => this.proposal.columns.filter((c) => fields.includes(c.field)).map((c) => cellColumn(c, blocks));
    const [date, order] = [columns.find((c) => c.field === 'date')!, columns.find((c) => c.field === 'orderNo')!];
    const [naming, goods, money] = [columns.filter((c) => NAMING.includes(c.field) && c.field !== 'orderNo'), of(GOODS), of(['amount', 'quantity'])];
    const remember = (row: number): void => {
      if (row >= 0) this.head = new Map(columns.map((c) => [c.column, cellAt(c, row)]));
    };
    let first = -1;
    let filled: OwnBlock[] | null = null;
    for (let i = 0; i < rowCount; i++) {
      if (!isBlank(cellAt(date, i))) {
        first = isBlank(cellAt(order, i)) ? -1 : i;
        this.head = null;
        continue;
      }
      remember(first);
      first = -1;
      const own = cellAt(order, i);
      const isOfDocument = isBlank(own) || (this.head !== null && String(own) === String(this.head.get(order.column)));
      if (!this.head || !isOfDocument || !isFurtherLine(i, naming, goods, money)) {
        this.head = null;
        continue;
      }
      filled ??= blocks.map((block) => ({ ...block, values: [...block.values] }));
      takeHead(filled, i, this.head);
      this.log.add('W-FILLED-DOWN', firstRow + i, date.column, 'date', this.head.get(order.column));
    }
    remember(first); // the next chunk may begin within a document
    return filled ?? blocks;
  }
}

/** Names nothing, but has goods and a number. */
function isFurtherLine(row: number, naming: readonly CellColumn[], goods: readonly CellColumn[], money: readonly CellColumn[]): boolean {
  const isGoods = (c: CellColumn) => !isBlank(cellAt(c, row)) && !isTotalLabel(cellAt(c, row));
  return naming.every((c) => isBlank(cellAt(c, row))) && goods.some(isGoods) && money.some((c) => !isBlank(cellAt(c, row)));
}

/** A block whose list of rows is a copy; the rows themselves are still the caller's. */
interface OwnBlock extends CellBlock {
  readonly values: (readonly CellInput[])[];
}

/** Gives a row the head's cells where it has none. */
function takeHead(blocks: readonly OwnBlock[], row: number, head: ReadonlyMap<number, CellInput | undefined>): void {
  for (const { firstColumn, values } of blocks) values[row] = values[row]!.map((cell, offset) => (isBlank(cell) ? (head.get(firstColumn + offset) ?? cell) : cell));
}
