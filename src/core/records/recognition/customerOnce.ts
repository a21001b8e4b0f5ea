import type { CellInput } from '../../tables/columns';
import { isBlank } from '../cells/blank';
import { matchKey } from '../cells/matchKey';
import { isTotalLabel } from '../words/totalRow';
import { linesOf, listCells } from './listCells';
import type { SheetProposal } from './recognition';
import type { SheetSample } from './sheetSample';

/** So many lines, and so large a part of them, must have no customer for a list to be grouped. */
const LEAST_BLANKS = 3;
const BLANK_SHARE = 0.25;
const LEAST_GROUPS = 2;

/**
 * Whether a sales list names its customer once a group or once an order (R-X5):
 * - `order`: each line without a customer has the order number of the line above it;
 * - `group`: the first line has a customer, many others have none, and no customer heads two groups, as where the name is
 *   merged down its lines. A ledger in which some lines lack their customer names the same customers again and again.
 */
export function customerOnce(sample: SheetSample, proposal: SheetProposal): 'group' | 'order' | null {
  if (proposal.kind !== 'sales') return null;
  const lines = customerLines(sample, proposal);
  const blanks = lines.filter((line) => line.customer === '');
  if (blanks.length === 0 || lines[0]?.customer === '') return null;
  if (blanks.every((line) => line.order !== '' && line.order === line.orderAbove)) return 'order';
  const heads = lines.flatMap((line) => (line.customer === '' ? [] : [line.customer]));
  const isGrouped = new Set(heads).size === heads.length && heads.length >= LEAST_GROUPS;
  return isGrouped && blanks.length >= LEAST_BLANKS && blanks.length >= lines.length * BLANK_SHARE ? 'group' : null;
}

interface CustomerLine {
  readonly customer: string;
  readonly order: string;
  readonly orderAbove: string;
}

/** The lines of the sample that hold money or a quantity, totals left out. */
function customerLines(sample: SheetSample, proposal: SheetProposal): CustomerLine[] {
  const of = (...fields: string[]) => proposal.columns.filter((c) => fields.includes(c.field)).map((c) => listCells(sample, proposal, c.column));
  const [customers, money, orders] = [of('customerId', 'customerName'), of('amount', 'quantity'), of('orderNo')];
  const keyOf = (columns: readonly (readonly (CellInput | undefined)[])[], row: number): string => {
    const cells = columns.map((column) => column[row]);
    return cells.every(isBlank) ? '' : cells.map((cell) => matchKey(String(cell ?? ''))).join('\n');
  };
  const lines: CustomerLine[] = [];
  linesOf(sample, proposal).forEach((isLine, row) => {
    if (!isLine || customers.some((column) => isTotalLabel(column[row])) || money.every((column) => isBlank(column[row]))) return;
    lines.push({ customer: keyOf(customers, row), order: keyOf(orders, row), orderAbove: lines.at(-1)?.order ?? '' });
  });
  return lines;
}
