import type { IssueCode } from '../issueCodes';
import type { ColumnProposal, SheetProposal } from '../recognition/recognition';
import type { CellBlock } from './cellBlock';
import { cellAt, cellColumn, type CellColumn } from './cellColumn';
import type { KeptRows } from './columnWriter';
import type { IssueLog } from './issueLog';
import { RowCells } from './rowCells';
import { RowFaults, type Fault } from './rowFaults';
import { isDoubtfulStatus, isOnHold, isUnapproved } from './statusWords';
import { SumRows } from './sumRows';

/**
 * Decides what each row is: blank (not counted), total, repeated header, note, opening balance without a debit, part of another table below, order on hold
 * (out of scope), rejected with a code, or kept.
 * A row is looked at as a whole only when a required cell is missing or unreadable, so good rows stay cheap.
 */
export class RowGate {
  /** Rows that hold anything. */
  read = 0;
  private readonly faults: RowFaults;
  private readonly sums: SumRows;
  /** Whether the sheet may be an account of what a customer owes. */
  private readonly isAccount: boolean;
  private readonly status: ColumnProposal | null;
  private readonly statuses = new Map<string, StatusSays>();
  /** Sheet row of the header of another table, once one was met: nothing below it belongs here. */
  private otherTable = 0;

  constructor(
    private readonly proposal: SheetProposal,
    private readonly log: IssueLog,
  ) {
    this.faults = new RowFaults(proposal);
    this.isAccount = proposal.kind === 'receivables' || proposal.kind === 'payments';
    this.sums = new SumRows(this.isAccount);
    this.status = (proposal.kind === 'sales' && proposal.columns.find((c) => c.field === 'status')) || null;
  }

  /** The rows of a chunk that are kept. */
  admit(firstRow: number, rowCount: number, blocks: readonly CellBlock[]): KeptRows {
    const at = new Int32Array(rowCount);
    let count = 0;
    const cells = this.faults.cellsOf(blocks);
    const statuses = this.status && cellColumn(this.status, blocks);
    const summed = cells.numbers.length === 1 ? cells.numbers[0]! : null;
    const row = new RowCells(this.proposal, blocks);
    for (let i = 0; i < rowCount; i++) {
      const sheetRow = firstRow + i;
      if (this.otherTable > 0) {
        if (!row.blank(i)) this.setAside('X-OTHER-TABLE', sheetRow, String(this.otherTable));
        continue;
      }
      // Without a date a row may be blank, a total or a header although nothing required is missing.
      if (!this.faults.needsDate && this.isNoRecord(sheetRow, i, row)) continue;
      const fault = this.faults.of(i, cells);
      if (fault !== null) {
        if (!row.blank(i)) this.refuse(sheetRow, i, fault, row, summed);
      } else if (summed && this.sums.isDatedTotal(i, summed, cells.dates[0] ?? null, row)) {
        this.setAside('X-TOTAL-ROW', sheetRow, row.label(i));
      } else if (statuses && this.statusSays(cellAt(statuses, i)) === 'onHold') {
        this.setAside('X-ON-HOLD', sheetRow, String(cellAt(statuses, i)), statuses);
      } else {
        if (statuses && this.statusSays(cellAt(statuses, i)) === 'doubtful') this.log.add('W-STATUS-DOUBTFUL', sheetRow, statuses.column, statuses.field, cellAt(statuses, i));
        at[count++] = i;
        this.read++;
      }
    }
    return { at, count, firstRow };
  }

  private isNoRecord(sheetRow: number, i: number, row: RowCells): boolean {
    if (row.blank(i)) return true;
    if (row.totalAlone(i)) this.setAside('X-TOTAL-ROW', sheetRow, row.label(i));
    else if (row.header(i)) this.setAside('X-HEADER-ROW', sheetRow, '');
    else return false;
    return true;
  }

  private refuse(sheetRow: number, i: number, fault: Fault, row: RowCells, summed: CellColumn | null): void {
    const noDate = fault.code === 'E-DATE-EMPTY' || fault.code === 'E-DATE-TEXT';
    if (this.sums.isTotal(i, fault, row, summed)) this.setAside('X-TOTAL-ROW', sheetRow, row.label(i));
    else if (row.header(i)) this.setAside('X-HEADER-ROW', sheetRow, '');
    else if (noDate && row.otherHeader(i)) {
      this.otherTable = sheetRow;
      this.setAside('X-OTHER-TABLE', sheetRow, String(sheetRow));
    } else if (noDate && row.note(i) !== null) this.setAside('X-NOTE-ROW', sheetRow, row.note(i)!);
    else if (this.isAccount && row.openingBalance(i) !== null) this.setAside('X-OPENING-BALANCE', sheetRow, row.openingBalance(i)!);
    else {
      this.read++;
      this.log.add(fault.code, sheetRow, fault.cells?.column ?? -1, fault.cells?.field ?? null, fault.cells ? cellAt(fault.cells, i) : '');
    }
  }

  private setAside(code: IssueCode, sheetRow: number, value: string, cells: CellColumn | null = null): void {
    this.read++;
    this.log.add(code, sheetRow, cells?.column ?? -1, cells?.field ?? null, value);
  }

  private statusSays(cell: ReturnType<typeof cellAt>): StatusSays {
    if (typeof cell !== 'string') return 'nothing';
    let says = this.statuses.get(cell);
    if (says === undefined) this.statuses.set(cell, (says = isOnHold(cell) || isUnapproved(this.status?.header ?? '', cell) ? 'onHold' : isDoubtfulStatus(cell) ? 'doubtful' : 'nothing'));
    return says;
  }
}

type StatusSays = 'onHold' | 'doubtful' | 'nothing';
