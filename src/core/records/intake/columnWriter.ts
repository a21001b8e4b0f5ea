import { NO_DAY } from '../../values/civilDay';
import { DayBuilder } from '../../tables/dayBuilder';
import { DecimalBuilder } from '../../tables/decimalBuilder';
import { TextBuilder } from '../../tables/textBuilder';
import { isErrorText } from '../cells/cellError';
import { DATE_EMPTY, DATE_PLAIN, DateCellReader, LIFE_DAYS } from '../cells/dateCell';
import { NUMBER_EMPTY, NUMBER_ERROR, NUMBER_OK, numberState } from '../cells/decimalCell';
import { signEvidence, type DecimalSign } from '../cells/decimalSign';
import { readDecimalText } from '../cells/decimalText';
import { ID_PRECISION_LIMIT, readId, readPhone, readText } from '../cells/text';
import type { ColumnProposal } from '../recognition/recognition';
import { FIELDS, type FieldType, type SourceKind } from '../sourceKinds';
import { cellAt, type CellColumn } from './cellColumn';
import type { IssueLog } from './issueLog';

/** Takes the kept rows of one column, chunk by chunk. */
export type ColumnWriter = TextWriter | DayWriter | DecimalWriter;

/** Rows of a chunk that are kept: positions in the chunk, the first `count` of `at`. */
export interface KeptRows {
  readonly at: Int32Array;
  readonly count: number;
  /** 1-based sheet row of position 0. */
  readonly firstRow: number;
}

/** @param hasNames whether the sheet names customers beside their ids, so that a doubtful id can be done without */
export function columnWriter(kind: SourceKind, column: ColumnProposal, date1904: boolean, log: IssueLog, hasNames = false): ColumnWriter {
  const type = (FIELDS[kind] as Readonly<Record<string, FieldType>>)[column.field];
  switch (type) {
    case 'date':
      return new DayWriter(column, new DateCellReader(date1904, column.field === 'birthDate' ? LIFE_DAYS : undefined), log);
    case 'money':
    case 'quantity':
    case 'ratio':
    case 'integer':
      return new DecimalWriter(column, log);
    case 'id':
      return new TextWriter(column, readId, log, hasNames && column.field === 'customerId');
    case 'phone':
      return new PhoneWriter(column, log);
    case 'text':
    case 'email':
      return new TextWriter(column, readText, log);
    default:
      throw new RangeError(`${kind} has no field ${column.field}`);
  }
}

export class TextWriter {
  readonly builder: TextBuilder;
  private readonly isKey: boolean;

  constructor(
    readonly column: ColumnProposal,
    read: (cell: string | number) => string,
    private readonly log: IssueLog,
    /** Leaves out ids that Excel has cut: they are no key where a name is (T5). */
    private readonly dropsCutIds = false,
  ) {
    this.builder = new TextBuilder(read);
    this.isKey = read === readId && column.field !== 'phone';
  }

  write(cells: CellColumn, kept: KeptRows): void {
    const { builder } = this;
    const { rows, offset } = cells;
    for (let k = 0; k < kept.count; k++) {
      const at = kept.at[k]!;
      const cell = rows[at]![offset];
      if (typeof cell === 'string') {
        if (cell === '') builder.pushBlank();
        else {
          if (cell.charCodeAt(0) === 35 && isErrorText(cell)) this.note('W-CELL-ERROR', kept.firstRow + at, cell);
          builder.pushText(cell);
        }
      } else if (typeof cell === 'number') {
        const isCut = this.isKey && Math.abs(cell) >= ID_PRECISION_LIMIT;
        if (isCut) this.note('E-ID-PRECISION', kept.firstRow + at, cell);
        if (isCut && this.dropsCutIds) builder.pushBlank();
        else builder.pushNumber(cell);
      } else if (typeof cell === 'boolean') builder.pushText(cell ? 'TRUE' : 'FALSE');
      else builder.pushBlank();
    }
  }

  private note(code: 'W-CELL-ERROR' | 'E-ID-PRECISION', row: number, value: string | number): void {
    this.log.add(code, row, this.column.column, this.column.field, value);
  }
}

/** Phones; the first number of a column that may have lost a leading 0 is noted, none is ever given one (T4). */
export class PhoneWriter extends TextWriter {
  private noted = false;

  constructor(
    column: ColumnProposal,
    private readonly phoneLog: IssueLog,
  ) {
    super(column, readPhone, phoneLog);
  }

  override write(cells: CellColumn, kept: KeptRows): void {
    for (let k = 0; k < kept.count && !this.noted; k++) {
      const at = kept.at[k]!;
      const cell = cellAt(cells, at);
      if (typeof cell !== 'number' || !isAreaWithoutZero(cell)) continue;
      this.noted = true;
      this.phoneLog.add('W-PHONE-ZERO', kept.firstRow + at, this.column.column, this.column.field, cell);
    }
    super.write(cells, kept);
  }
}

/** 9 to 11 digits that no Chinese mobile number starts with: 1062345678 was 010-62345678. */
function isAreaWithoutZero(phone: number): boolean {
  return Number.isInteger(phone) && phone >= 1e8 && phone < 1e11 && !/^(?:1[3-9]\d{9}|400\d{7}|800\d{7})$/.test(String(phone));
}

export class DayWriter {
  readonly builder = new DayBuilder();

  constructor(
    readonly column: ColumnProposal,
    readonly reader: DateCellReader,
    private readonly log: IssueLog,
  ) {}

  /** An unreadable cell leaves the day unknown and is noted; required dates never come here unreadable. */
  write(cells: CellColumn, kept: KeptRows): void {
    for (let k = 0; k < kept.count; k++) {
      const at = kept.at[k]!;
      const cell = cellAt(cells, at);
      const state = this.reader.read(cell);
      if (state < DATE_EMPTY) this.builder.push(this.reader.day, state);
      else {
        this.builder.push(NO_DAY, DATE_PLAIN);
        if (state !== DATE_EMPTY) this.log.add('W-DATE-TEXT', kept.firstRow + at, this.column.column, this.column.field, cell);
      }
    }
  }
}

export class DecimalWriter {
  readonly builder: DecimalBuilder;
  /** How many cells prove the one or the other decimal sign (M2). */
  readonly evidence = { point: 0, comma: 0 };
  /** Cells such as 1,234 that do not tell, by position in the column; held as whole numbers until the column is settled. */
  readonly unsettled: { readonly at: number; readonly text: string }[] = [];

  constructor(
    readonly column: ColumnProposal,
    private readonly log: IssueLog,
  ) {
    this.builder = new DecimalBuilder(0, column.shift);
  }

  write(cells: CellColumn, kept: KeptRows): void {
    const { builder } = this;
    const { rows, offset } = cells;
    for (let k = 0; k < kept.count; k++) {
      const at = kept.at[k]!;
      const cell = rows[at]![offset];
      if (typeof cell === 'number' && Number.isFinite(cell)) builder.pushNumber(cell);
      else if (cell === '') builder.pushBlank();
      else this.writeOther(cell, kept.firstRow + at);
    }
  }

  /** Reads the unsettled cells with a decimal sign. */
  settle(sign: DecimalSign): void {
    for (const { at, text } of this.unsettled) {
      const value = readDecimalText(text, this.column.shift, sign);
      if (value) this.builder.replace(at, value);
    }
  }

  private writeOther(cell: string | number | boolean | null | undefined, row: number): void {
    const state = numberState(cell);
    if (state === NUMBER_OK && typeof cell === 'string') {
      const tells = signEvidence(cell);
      if (tells === 'point' || tells === 'comma') this.evidence[tells]++;
      else if (tells === 'either') this.unsettled.push({ at: this.builder.length, text: cell });
      const value = readDecimalText(cell, this.column.shift, tells === 'either' ? groupSignless(cell) : '.');
      if (value) {
        this.builder.pushDecimal(value);
        return;
      }
    }
    this.builder.pushBlank();
    if (state !== NUMBER_EMPTY) {
      this.log.add(state === NUMBER_ERROR ? 'W-NUMBER-ERROR' : 'W-NUMBER-TEXT', row, this.column.column, this.column.field, cell);
    }
  }
}

/** The decimal sign under which the one separator of a cell parts groups: keeps the column's scale low until it is settled. */
function groupSignless(cell: string): DecimalSign {
  return /[,，]/.test(cell) ? '.' : ',';
}
