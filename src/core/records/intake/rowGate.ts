import { isBlank } from '../cells/blank';
import { DATE_EMPTY, DATE_ERROR, DATE_RANGE, DATE_TEXT, DateCellReader } from '../cells/dateCell';
import { NUMBER_OK, numberState } from '../cells/decimalCell';
import { readDecimalText } from '../cells/decimalText';
import { decimalOfDouble } from '../../values/decimal';
import type { IssueCode } from '../issueCodes';
import type { ColumnProposal, SheetProposal } from '../recognition/recognition';
import { FIELDS, type FieldType } from '../sourceKinds';
import { cellAt, cellColumn, type CellColumn } from './cellColumn';
import type { KeptRows } from './columnWriter';
import type { IssueLog } from './issueLog';
import { KIND_RULES, NUMBER_CODES } from './kindRules';
import type { CellBlock } from './cellBlock';
import { isTotalLabel } from './totalRow';

const TEXT_TYPES: ReadonlySet<FieldType> = new Set(['id', 'text', 'phone', 'email', 'date']);
const DATE_CODES = { [DATE_EMPTY]: 'E-DATE-EMPTY', [DATE_TEXT]: 'E-DATE-TEXT', [DATE_RANGE]: 'E-DATE-RANGE', [DATE_ERROR]: 'E-DATE-ERROR' } as const;

/**
 * Decides what each row is: blank (not counted), total or repeated header (out of scope), rejected with a code, or kept.
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
    const row = new RowCells(this.proposal, blocks);
    for (let i = 0; i < rowCount; i++) {
      if (this.nothingRequired) {
        if (row.blank(i)) continue;
        if (row.totalAlone(i)) {
          this.read++;
          this.log.add('X-TOTAL-ROW', firstRow + i, -1, null, row.label(i));
          continue;
        }
      }
      const fault = this.fault(i, dates, numbers, keys, discounts);
      if (fault === null) {
        at[count++] = i;
        this.read++;
      } else if (!row.blank(i)) {
        this.read++;
        this.refuse(firstRow + i, i, fault, row);
      }
    }
    return { at, count, firstRow };
  }

  private refuse(sheetRow: number, i: number, fault: Fault, row: RowCells): void {
    const dateFault = fault.code === 'E-DATE-EMPTY' || fault.code === 'E-DATE-TEXT';
    if (dateFault && row.total(i, fault)) this.log.add('X-TOTAL-ROW', sheetRow, -1, null, row.label(i));
    else if (fault.code === 'E-DATE-TEXT' && row.header(i)) this.log.add('X-HEADER-ROW', sheetRow, -1, null, '');
    else this.log.add(fault.code, sheetRow, fault.cells?.column ?? -1, fault.cells?.field ?? null, fault.cells ? cellAt(fault.cells, i) : '');
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
    if (keys.length > 0 && keys.every((k) => isBlank(cellAt(k, i)))) return { code: this.rule.textCode!, cells: null };
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

/** A discount takes part in the amount only as a share of the price: 0 to 1, blank = 0. */
function discountFault(cell: ReturnType<typeof cellAt>): IssueCode | null {
  if (typeof cell === 'number' && cell >= 0 && cell <= 1) return null;
  if (isBlank(cell)) return null;
  if (numberState(cell) !== NUMBER_OK) return 'E-DISCOUNT-TEXT';
  const value = typeof cell === 'number' ? decimalOfDouble(cell) : readDecimalText(String(cell));
  const share = value ? Number(value.mantissa) / 10 ** value.decimals : -1;
  return share >= 0 && share <= 1 ? null : 'E-DISCOUNT-RANGE';
}

/** A row of the chunk as a whole: asked only about rows that are not plainly good. */
class RowCells {
  private readonly all: readonly CellColumn[];
  private readonly words: readonly CellColumn[];
  private readonly headers: ReadonlyMap<number, string>;

  constructor(proposal: SheetProposal, blocks: readonly CellBlock[]) {
    const types = FIELDS[proposal.kind] as Readonly<Record<string, FieldType>>;
    const mapped = new Set(proposal.columns.map((c) => c.column));
    const labels = proposal.readColumns.filter((c) => !mapped.has(c)).map((column) => ({ field: '', column }));
    this.all = [...proposal.columns, ...labels].map((c) => cellColumn(c, blocks));
    this.words = this.all.filter((c) => c.field === '' || TEXT_TYPES.has(types[c.field]!));
    this.headers = new Map(proposal.columns.map((c) => [c.column, c.header]));
  }

  blank(i: number): boolean {
    return this.all.every((c) => isBlank(cellAt(c, i)));
  }

  /** The text of the total label in a row. */
  label(i: number): string {
    const cells = this.words.find((c) => isTotalLabel(cellAt(c, i)));
    return cells ? String(cellAt(cells, i)) : '';
  }

  /** A row whose date is missing, or is itself the label, and that names a total. */
  total(i: number, fault: Fault): boolean {
    if (fault.code === 'E-DATE-TEXT' && !(fault.cells && isTotalLabel(cellAt(fault.cells, i)))) return false;
    return this.words.some((c) => isTotalLabel(cellAt(c, i)));
  }

  /** A row of which a total label is the only text (a customer may be called Total; then other cells say who it is). */
  totalAlone(i: number): boolean {
    let label = false;
    for (const c of this.words) {
      const cell = cellAt(c, i);
      if (isBlank(cell)) continue;
      if (!isTotalLabel(cell)) return false;
      label = true;
    }
    return label;
  }

  /** The header row again, as where sheets were pasted below each other. */
  header(i: number): boolean {
    let same = 0;
    for (const c of this.all) if (c.field !== '' && String(cellAt(c, i) ?? '') === this.headers.get(c.column)) same++;
    return same >= 2;
  }
}
