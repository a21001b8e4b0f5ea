import { isBlank } from '../cells/blank';
import { DATE_EMPTY, DATE_ERROR, DATE_RANGE, DATE_TEXT, DateCellReader } from '../cells/dateCell';
import { NUMBER_OK, numberState } from '../cells/decimalCell';
import { readDecimalText } from '../cells/decimalText';
import { readText } from '../cells/text';
import { decimalOfDouble } from '../../values/decimal';
import type { IssueCode } from '../issueCodes';
import type { ColumnProposal, SheetProposal } from '../recognition/recognition';
import { cellAt, cellColumn, type CellColumn } from './cellColumn';
import type { KeptRows } from './columnWriter';
import type { IssueLog } from './issueLog';
import { KIND_RULES, NUMBER_CODES } from './kindRules';
import type { CellBlock } from './cellBlock';
import { RowCells } from './rowCells';
import { RunningTotal } from './runningTotal';
import { isOnHold } from './statusWords';

const DATE_CODES = { [DATE_EMPTY]: 'E-DATE-EMPTY', [DATE_TEXT]: 'E-DATE-TEXT', [DATE_RANGE]: 'E-DATE-RANGE', [DATE_ERROR]: 'E-DATE-ERROR' } as const;

/**
 * Decides what each row is: blank (not counted), total, repeated header, part of another table below, order on hold
 * (out of scope), rejected with a code, or kept.
 * A row is looked at as a whole only when a required cell is missing or unreadable, so good rows stay cheap.
 */
export class RowGate {
  /** Rows that hold anything. */
  read = 0;
  private readonly fields: ReadonlyMap<string, ColumnProposal>;
  private readonly dateFields: readonly string[];
  private readonly numberFields: readonly string[];
  private readonly keyFields: readonly string[];
  private readonly rule;
  private readonly reader: DateCellReader;
  /** Whether a row may be blank or a total although nothing required is missing. */
  private readonly nothingRequired: boolean;
  private readonly sums = new RunningTotal();
  private readonly onHold = new Map<string, boolean>();
  /** Sheet row of the header of another table, once one was met: nothing below it belongs here. */
  private otherTable = 0;

  constructor(
    private readonly proposal: SheetProposal,
    private readonly log: IssueLog,
  ) {
    this.fields = new Map(proposal.columns.map((c) => [c.field, c]));
    this.rule = KIND_RULES[proposal.kind];
    this.reader = new DateCellReader(proposal.date1904);
    this.dateFields = this.rule.dates.filter((f) => this.fields.has(f));
    this.numberFields = this.rule.numbers.find((list) => list.every((f) => this.fields.has(f))) ?? [];
    this.keyFields = this.rule.texts.filter((f) => this.fields.has(f));
    this.nothingRequired = this.dateFields.length === 0;
  }

  /** The rows of a chunk that are kept. */
  admit(firstRow: number, rowCount: number, blocks: readonly CellBlock[]): KeptRows {
    const at = new Int32Array(rowCount);
    let count = 0;
    const dates = this.columns(this.dateFields, blocks);
    const numbers = this.columns(this.numberFields, blocks);
    const keys = this.columns(this.keyFields, blocks);
    const discount = this.fields.get('discount');
    const discounts = discount && this.numberFields.includes('unitPrice') ? cellColumn(discount, blocks) : null;
    const status = this.proposal.kind === 'sales' ? this.fields.get('status') : undefined;
    const statuses = status ? cellColumn(status, blocks) : null;
    const summed = numbers.length === 1 ? numbers[0]! : null;
    const row = new RowCells(this.proposal, blocks);
    for (let i = 0; i < rowCount; i++) {
      if (this.otherTable > 0) {
        if (!row.blank(i)) this.setAside('X-OTHER-TABLE', firstRow + i, String(this.otherTable));
        continue;
      }
      if (this.nothingRequired) {
        if (row.blank(i)) continue;
        if (row.totalAlone(i)) {
          this.setAside('X-TOTAL-ROW', firstRow + i, row.label(i));
          continue;
        }
        if (row.header(i)) {
          this.setAside('X-HEADER-ROW', firstRow + i, '');
          continue;
        }
      }
      const fault = this.fault(i, dates, numbers, keys, discounts);
      if (fault !== null) {
        if (!row.blank(i)) this.refuse(firstRow + i, i, fault, row, summed);
        continue;
      }
      if (summed && this.isDatedTotal(i, summed, dates[0] ?? null, row)) {
        this.setAside('X-TOTAL-ROW', firstRow + i, row.label(i));
        continue;
      }
      if (statuses && this.isOnHold(cellAt(statuses, i))) {
        this.setAside('X-ON-HOLD', firstRow + i, String(cellAt(statuses, i)), statuses);
        continue;
      }
      at[count++] = i;
      this.read++;
    }
    return { at, count, firstRow };
  }

  private refuse(sheetRow: number, i: number, fault: Fault, row: RowCells, summed: CellColumn | null): void {
    const dateFault = fault.code === 'E-DATE-EMPTY' || fault.code === 'E-DATE-TEXT';
    if (dateFault && (row.total(i, fault.code === 'E-DATE-TEXT' ? fault.cells : null) || this.isBareSum(i, fault, row, summed))) {
      this.sums.restart();
      this.setAside('X-TOTAL-ROW', sheetRow, row.label(i));
    } else if (row.header(i)) this.setAside('X-HEADER-ROW', sheetRow, '');
    else if (dateFault && row.otherHeader(i)) {
      this.otherTable = sheetRow;
      this.setAside('X-OTHER-TABLE', sheetRow, String(sheetRow));
    } else {
      this.read++;
      this.log.add(fault.code, sheetRow, fault.cells?.column ?? -1, fault.cells?.field ?? null, fault.cells ? cellAt(fault.cells, i) : '');
    }
  }

  private setAside(code: IssueCode, sheetRow: number, value: string, cells: CellColumn | null = null): void {
    this.read++;
    this.log.add(code, sheetRow, cells?.column ?? -1, cells?.field ?? null, value);
  }

  /** A good line adds to the running sums; one that repeats them and has no text but a label is a total with a date. */
  private isDatedTotal(i: number, summed: CellColumn, date: CellColumn | null, row: RowCells): boolean {
    const cell = cellAt(summed, i);
    const amount = typeof cell === 'number' ? cell : amountOf(cell);
    if (this.sums.isSum(amount) && row.totalAlone(i, date)) {
      this.sums.restart();
      return true;
    }
    this.sums.add(amount);
    return false;
  }

  /** A row that holds nothing but the sum of the lines above it. */
  private isBareSum(i: number, fault: Fault, row: RowCells, summed: CellColumn | null): boolean {
    if (fault.code !== 'E-DATE-EMPTY' || !summed || !row.wordless(i)) return false;
    const cell = cellAt(summed, i);
    return numberState(cell) === NUMBER_OK && this.sums.isSum(typeof cell === 'number' ? cell : amountOf(cell));
  }

  private isOnHold(cell: ReturnType<typeof cellAt>): boolean {
    if (typeof cell !== 'string') return false;
    let held = this.onHold.get(cell);
    if (held === undefined) {
      held = isOnHold(cell);
      this.onHold.set(cell, held);
    }
    return held;
  }

  /** The first thing that keeps a row out: its date, then its numbers, then its key. */
  private fault(i: number, dates: readonly CellColumn[], numbers: readonly CellColumn[], keys: readonly CellColumn[], discounts: CellColumn | null): Fault | null {
    const first = dates[0];
    if (first) {
      const state = this.reader.read(first.rows[i]![first.offset]);
      if (state >= DATE_EMPTY && !dates.some((d, k) => k > 0 && this.reader.read(cellAt(d, i)) < DATE_EMPTY)) {
        return { code: DATE_CODES[state as keyof typeof DATE_CODES], cells: first };
      }
    }
    for (const cells of numbers) {
      const cell = cells.rows[i]![cells.offset];
      if (typeof cell === 'number' && Number.isFinite(cell)) continue;
      const state = numberState(cell);
      if (state !== NUMBER_OK) return { code: NUMBER_CODES[cells.field]![state - 1]!, cells };
    }
    if (discounts) {
      const code = discountFault(cellAt(discounts, i));
      if (code) return { code, cells: discounts };
    }
    if (keys.length > 0 && keys.every((k) => isNoKey(cellAt(k, i)))) return { code: this.rule.textCode!, cells: null };
    return null;
  }

  private columns(fields: readonly string[], blocks: readonly CellBlock[]): CellColumn[] {
    return fields.map((f) => cellColumn(this.fields.get(f)!, blocks));
  }
}

interface Fault {
  readonly code: IssueCode;
  /** The column at fault, null for the row as a whole. */
  readonly cells: CellColumn | null;
}

/** A cell that names nobody: blank, or a sign for nothing. */
function isNoKey(cell: ReturnType<typeof cellAt>): boolean {
  return isBlank(cell) || (typeof cell === 'string' && readText(cell) === '');
}

/** A readable amount as a double, to compare with sums. */
function amountOf(cell: ReturnType<typeof cellAt>): number {
  const value = readDecimalText(String(cell ?? ''));
  return value ? Number(value.mantissa) / 10 ** value.decimals : 0;
}

/** A discount takes part in the amount only as a share of the price: 0 to 1, blank = 0. */
function discountFault(cell: ReturnType<typeof cellAt>): IssueCode | null {
  if (typeof cell === 'number' && cell >= 0 && cell <= 1) return null;
  if (isBlank(cell)) return null;
  if (numberState(cell) !== NUMBER_OK) return 'E-DISCOUNT-TEXT';
  const value = typeof cell === 'number' ? decimalOfDouble(cell) : readDecimalText(String(cell));
  const share = value ? Number(value.mantissa) / 10 ** value.decimals : -1;
  return share >= 0 && share <= 1 ? null : 'E-DISCOUNT-RANGE';
}
