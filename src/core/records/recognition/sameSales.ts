import type { CellInput } from '../../tables/columns';
import { isBlank } from '../cells/blank';
import { readDateText } from '../cells/dateText';
import { matchKey } from '../cells/matchKey';
import { listCells } from './listCells';
import type { ProposalNote, SheetProposal, UnusedSheet } from './recognition';
import { sampleOfList, type SheetSample } from './sheetSample';

/** So many of the lines looked at, and so large a part of them, must stand on another sheet to be the same sales. */
const LEAST_LINES = 4;
const SAME_SHARE = 0.8;

/** What a summary does not have and a ledger has. */
const DETAILS = ['orderNo', 'productId', 'productName', 'quantity', 'unitPrice'];
const SUMMARY = /汇总|统计|总览|透视|合计|summary|overview|pivot/i;
const MONTH_HEADER = /^(?:月份|年月|会计期间|期间|所属月份|销售月份|month|period)$/i;

/** The documents that one sale goes through, by the words of sheet names and headers. */
const DOCUMENTS = [/出库|发货|销货|送货|deliver|shipment/i, /发票|开票|invoice|billing/i, /订单|订货|\borders?\b/i];

interface Told {
  readonly sheets: readonly SheetProposal[];
  readonly unused: readonly UnusedSheet[];
}

/**
 * Sales sheets that hold the sales of another sheet once more: a copy, an older export, the order, the delivery and the
 * invoice of the same goods, a summary by month beside its lines. They are left out and named, since adding them up would
 * count every sale twice; the sheet that is read says so, too (R-X3).
 * @param asked sheets of which a person said what they are: those are read as said
 */
export function withoutSameSales(samples: readonly SheetSample[], sheets: readonly SheetProposal[], asked: ReadonlySet<string>): Told {
  const sales = sheets.filter((sheet) => sheet.kind === 'sales');
  if (new Set(sales.map((sheet) => sheet.sheetName)).size < 2) return { sheets, unused: [] };
  const lists = sales.map((proposal) => listOf(proposal, sampleOfList(samples, proposal)));
  const out = new Map<SheetProposal, SheetProposal>();
  const left = () => lists.filter(({ proposal }) => !out.has(proposal));
  for (const list of lists) {
    if (asked.has(list.proposal.sheetName)) continue;
    const details = left().find((other) => apart(list, other) && isSummaryOf(list, other));
    if (details) out.set(list.proposal, details.proposal);
  }
  const worst = left().sort((a, b) => worth(a.proposal) - worth(b.proposal) || sales.indexOf(b.proposal) - sales.indexOf(a.proposal));
  for (const list of worst) {
    if (asked.has(list.proposal.sheetName)) continue;
    const same = left().find((other) => apart(list, other) && holds(other, list));
    if (same) out.set(list.proposal, same.proposal);
  }
  if (out.size === 0) return { sheets, unused: [] };
  return {
    sheets: sheets.filter((sheet) => !out.has(sheet)).map((sheet) => noted(sheet, [...out].filter(([, kept]) => finalOf(kept, out) === sheet).map(([dropped]) => dropped))),
    unused: [...out.keys()].map((sheet) => ({ sheetName: sheet.sheetName, reason: 'sameSales', nearest: 'sales', missing: [], headers: sheet.columns.map((c) => c.header) })),
  };
}

interface List {
  readonly proposal: SheetProposal;
  readonly sample: SheetSample | null;
  readonly document: number;
  /** How often each line stands in the part looked at, with and without its day. */
  readonly dated: ReadonlyMap<string, number>;
  readonly undated: ReadonlyMap<string, number>;
}

function listOf(proposal: SheetProposal, sample: SheetSample | null): List {
  return { proposal, sample, document: documentOf(proposal), dated: tally(linesOf(proposal, sample, true)), undated: tally(linesOf(proposal, sample, false)) };
}

function apart(one: List, other: List): boolean {
  return one.proposal.sheetName !== other.proposal.sheetName;
}

/** The sheet that is read in the end, where the one that holds the same sales was left out for a third. */
function finalOf(kept: SheetProposal, out: ReadonlyMap<SheetProposal, SheetProposal>): SheetProposal {
  const next = out.get(kept);
  return next ? finalOf(next, out) : kept;
}

function noted(sheet: SheetProposal, dropped: readonly SheetProposal[]): SheetProposal {
  if (dropped.length === 0) return sheet;
  const note: ProposalNote = { code: 'W-SAME-SALES', column: Math.min(...sheet.columns.map((c) => c.column)), field: null, value: dropped.map((d) => d.sheetName).join(', ') };
  return { ...sheet, notes: [...(sheet.notes ?? []), note] };
}

/** More rows go first, then more columns, then a name without the mark of a copy. */
function worth({ firstDataRow, lastDataRow, columns, sheetName }: SheetProposal): number {
  return (lastDataRow - firstDataRow) * 1000 + columns.length * 2 - (/\(\d+\)$|副本|copy/i.test(sheetName) ? 1 : 0);
}

function isSummaryOf({ proposal, sample }: List, other: List): boolean {
  if (hasDetails(proposal)) return false;
  const isNamed = SUMMARY.test(proposal.sheetName) && !SUMMARY.test(other.proposal.sheetName);
  return isNamed || (hasDetails(other.proposal) && sample !== null && isByMonth(proposal, sample));
}

function hasDetails({ columns }: SheetProposal): boolean {
  return columns.some((c) => DETAILS.includes(c.field));
}

function isByMonth(proposal: SheetProposal, sample: SheetSample): boolean {
  const date = proposal.columns.find((c) => c.field === 'date');
  const cells = date ? listCells(sample, proposal, date.column).filter((cell) => !isBlank(cell)) : [];
  return date !== undefined && cells.length > 0 && (MONTH_HEADER.test(date.header.trim()) || cells.every(isMonth));
}

function isMonth(cell: CellInput | undefined): boolean {
  return (typeof cell === 'string' && readDateText(cell)?.order === 'month') || (typeof cell === 'number' && cell >= 190001 && cell <= 210012);
}

/** Whether nearly all lines of a list that were looked at stand on another, too. */
function holds(whole: List, part: List): boolean {
  // The papers of one sale bear days of their own; two lists of one kind of paper are the same only on the same days.
  const byDay = whole.document === part.document || whole.document < 0 || part.document < 0;
  const [there, lines] = byDay ? [whole.dated, part.dated] : [whole.undated, part.undated];
  let [all, found] = [0, 0];
  for (const [line, count] of lines) {
    all += count;
    found += Math.min(count, there.get(line) ?? 0);
  }
  return all >= LEAST_LINES && found >= all * SAME_SHARE;
}

function tally(lines: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}

function documentOf({ sheetName, columns }: SheetProposal): number {
  const headers = columns.filter((c) => c.field === 'orderNo' || c.field === 'date').map((c) => c.header);
  return DOCUMENTS.findIndex((words) => words.test(sheetName) || headers.some((header) => words.test(header)));
}

/** Customer, goods, quantity and amount of each line, as written, and its day. */
function linesOf(proposal: SheetProposal, sample: SheetSample | null, withDays: boolean): string[] {
  if (!sample) return [];
  const cellsOf = (...fields: string[]) => fields.flatMap((field) => proposal.columns.filter((c) => c.field === field)).slice(0, 1).map((c) => listCells(sample, proposal, c.column));
  const naming = cellsOf('customerName', 'customerId');
  const money = [...cellsOf('quantity'), ...cellsOf('amount', 'unitPrice')];
  const rest = [...cellsOf('productName', 'productId'), ...(withDays ? cellsOf('date') : [])];
  return (naming[0] ?? []).flatMap((customer, row) => {
    if (isBlank(customer) || money.every((cells) => isBlank(cells[row]))) return [];
    return [[customer, ...[...money, ...rest].map((cells) => cells[row])].map((cell) => matchKey(String(cell ?? ''))).join('\n')];
  });
}
